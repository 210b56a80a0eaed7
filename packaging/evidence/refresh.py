"""Rebuild assets/evidence from a folder of source tables, seal it, and print what moved."""

import argparse
from datetime import date
from pathlib import Path

from moved import Judgements, judge, what_moved
from seal import seal
from tables import build_tables, read_left_out, write_table

from desktop.evidence.loading import load_evidence
from desktop.tables.refusal import Refusal

ASSETS = Path(__file__).parents[2] / "assets" / "evidence"
LEFT_OUT = Path(__file__).parent / "left_out.csv"


def main(arguments: list[str] | None = None) -> None:
    """Refresh or only seal; says what it did on standard output."""
    options = _parser().parse_args(arguments)
    if options.folder is None and not options.seal:
        _parser().error("give the FOLDER with the source tables, or --seal")
    try:
        _refresh(options.folder, options.target, options.edition, options.date)
    except Refusal as refusal:
        raise SystemExit(f"{refusal.key}: {dict(refusal.values)}") from None


def _refresh(sources: Path | None, target: Path, edition: str | None, day: date | None) -> None:
    before = {} if sources is None else _judgements(target)
    if sources is not None:
        _build(sources, target)
    changed = seal(target, edition, day)
    print("edition.toml: renewed" if changed else "edition.toml: as before")
    if sources is not None:
        for line in what_moved(before, judge(load_evidence(target))):
            print(line)


def _build(sources: Path, target: Path) -> None:
    for name, rows in build_tables(sources, read_left_out(LEFT_OUT)).items():
        changed = write_table(target / name, rows)
        print(f"{name}: {len(rows)} rows{', changed' if changed else ', as before'}")


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
    return parser


if __name__ == "__main__":
    main()
