"""Rebuild assets/evidence from a folder of source tables, seal it, and print what moved."""

import argparse
from datetime import date
from pathlib import Path

from claims import build_claims
from moved import Judgements, judge, what_moved
from moves import build_moves
from programmes import build_programmes
from seal import seal
from tables import build_tables, read_left_out, write_table

from desktop.evidence.loading import load_evidence
from desktop.evidence.method_file import read_method
from desktop.tables.refusal import Refusal

ASSETS = Path(__file__).parents[2] / "assets" / "evidence"
LEFT_OUT = Path(__file__).parent / "left_out.csv"


def main(arguments: list[str] | None = None) -> None:
    """Refresh or only seal; says what it did on standard output."""
    options = _parser().parse_args(arguments)
    if options.folder is None and not options.seal:
        _parser().error("give the FOLDER with the source tables, or --seal")
    try:
        if options.folder is None:
            _seal(options.target, options.edition, options.date)
        else:
            before = _judgements(options.target)
            _build(options.folder, options.target, read_left_out(options.left_out))
            _seal(options.target, options.edition, options.date)
            for line in what_moved(before, judge(load_evidence(options.target))):
                print(line)
    except Refusal as refusal:
        raise SystemExit(f"{refusal.key}: {dict(refusal.values)}") from None


def _build(sources: Path, target: Path, left_out: frozenset[str]) -> None:
    tables = build_tables(sources, left_out)
    tables |= build_moves(sources, read_method(target).numbers["moves"], left_out)
    tables |= build_programmes(sources)
    tables |= build_claims(sources)
    for name, rows in tables.items():
        changed = write_table(target / name, rows)
        print(f"{name}: {len(rows)} rows{', changed' if changed else ', as before'}")


def _seal(target: Path, edition: str | None, day: date | None) -> None:
    changed = seal(target, edition, day)
    print("edition.toml: renewed" if changed else "edition.toml: as before")


def _judgements(target: Path) -> Judgements:
    """What the present base says; nothing when there is no readable one yet."""
    try:
        return judge(load_evidence(target))
    except Refusal:
        return {}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="folder with the source tables")
    parser.add_argument("--seal", action="store_true", help="only renew the checksums")
    parser.add_argument("--edition", help="name of a new edition, such as 2026.2")
    parser.add_argument("--date", type=date.fromisoformat, help="date of a new edition")
    parser.add_argument("--target", type=Path, default=ASSETS, help="default: assets/evidence")
    parser.add_argument("--left-out", type=Path, default=LEFT_OUT, help="default: left_out.csv")
    return parser


if __name__ == "__main__":
    main()
