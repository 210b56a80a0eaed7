"""Examines the built program in every confined place: `python packaging/check_build.py FOLDER`.

Writes a report and the screenshots to the folder `--report` names. A check that cannot run here is
skipped by name; one that fails makes the command end with 1.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import clean_root
import confinement
import screen
import tracing
from confinement import CONFINEMENTS, Confinement, Place
from examination import (
    Finding,
    Start,
    paint_time,
    pdf_set,
    sample_of,
    self_check,
    window,
    window_unseen,
)
from landing import landings

LARGEST = 5
TURNS = 7


@dataclass(frozen=True, slots=True)
class Order:
    """What is examined, and where: the built folder, folders of our own, perhaps another roster."""

    folder: Path
    work: Path
    pictures: Path
    clean_root: Path | None
    roster: Path | None
    bare: Path | None

    def roster_in(self, program: Path) -> Path:
        """The roster to assess: the sample the program brings along, unless another was named."""
        return self.roster or sample_of(program)


def main() -> int:
    """Examine, report, and say by the exit code whether all is well."""
    asked = _arguments()
    folder: Path = asked.folder.resolve()
    pictures: Path = asked.report.resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    findings: list[Finding] = []
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="touchstone-check-") as work:
        order = Order(folder, Path(work), pictures, asked.clean_root, asked.roster, asked.bare)
        for finding in examine(order):
            findings.append(finding)
            lines.append(line_of(finding))
            print(lines[-1], flush=True)
    measured = sizes(folder)
    print("\n".join(measured))
    lines += measured
    (pictures / "report.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return 1 if any(finding.state == "FAIL" for finding in findings) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Examine a built program.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--report", type=Path, default=Path("dist/check"), metavar="FOLDER")
    parser.add_argument("--clean-root", type=Path, metavar="FOLDER", help="kept for the next time")
    parser.add_argument("--bare", type=Path, metavar="FOLDER", help="an empty window, as measure")
    parser.add_argument("--roster", type=Path, metavar="FILE", help="instead of the sample")
    return parser.parse_args()


def examine(order: Order) -> Iterator[Finding]:
    """Every finding, one after the other."""
    prints: dict[str, str] = {}
    for number, one in enumerate(CONFINEMENTS):
        yield from _confined(one, order, order.work / str(number), prints)
    same = "pass" if len(set(prints.values())) == 1 else "FAIL"
    yield Finding("the PDF set is the same everywhere", same, None, ", ".join(prints))
    yield from landings(order.folder, order.work / "landings")
    yield from _traced(order, order.work / "traced")
    yield from _in_clean_root(order, order.work / "root")
    yield _measured(order, order.work / "race")


def _confined(
    one: Confinement, order: Order, work: Path, prints: dict[str, str]
) -> Iterator[Finding]:
    """The three tasks in one confinement."""
    if reason := confinement.unavailable(one):
        yield Finding(one.name, "skip", None, reason)
        return
    place = confinement.settle(order.folder, work, one)
    if confinement.breached(one, place):
        yield Finding(one.name, "FAIL", None, "the wall does not stand, so nothing was proved")
        return
    before, variables = confinement.prefix(one, place), confinement.environment(one, place)
    start = Start(place.program, before, variables)
    yield _named(one.name, self_check(start, place.temporary.parent))
    made, fingerprint = pdf_set(start, place.out, order.roster_in(place.program))
    yield _named(one.name, made)
    if fingerprint:
        prints[one.name] = fingerprint
    yield from _windows(one, start, place, order)


def _windows(one: Confinement, start: Start, place: Place, order: Order) -> Iterator[Finding]:
    """The window seen, where there is a screen, and unseen, once."""
    desk = place.temporary.parent
    if one.name == "plain":
        yield _named(one.name, window_unseen(start, desk))
    if reason := screen.unavailable():
        yield Finding(f"{one.name}: window", "skip", None, reason)
        return
    picture = order.pictures / f"{one.name.replace(' ', '_').replace(',', '')}.png"
    yield _named(one.name, window(start, desk, picture))
    if one.name == "plain":
        opened = order.pictures / "with_roster.png"
        found = window(start, desk, opened, order.roster_in(place.program))
        if opened.read_bytes() == picture.read_bytes():
            found = replace(found, state="FAIL", remark="the roster was not opened")
        yield _named(f"{one.name}, roster opened", found)


def _traced(order: Order, work: Path) -> Iterator[Finding]:
    """No network socket, nothing written elsewhere, no other program, in all three tasks."""
    if reason := tracing.unavailable():
        yield Finding("no network socket, nothing written elsewhere", "skip", None, reason)
        return
    place = confinement.settle(order.folder, work, CONFINEMENTS[0])
    variables = confinement.environment(CONFINEMENTS[0], place)
    desk = work / "logs"
    desk.mkdir()
    roster = order.roster_in(order.folder)

    def start(name: str) -> Start:
        return Start(order.folder, tracing.prefix(desk / name), variables)

    runs = {"self-check": self_check(start("self-check"), desk)}
    runs["PDF set"] = pdf_set(start("PDF set"), place.out, roster)[0]
    if not screen.unavailable():
        # a roster of one's own, unlike the sample, is written into the list of recent files
        own = desk / "own.csv"
        own.write_text("Job title,Department\n" + "Registered nurse,Ward 1\n" * 9, "utf-8")
        runs["window"] = window(start("window"), desk, desk / "picture.png", own)
    for name, finding in runs.items():
        yield Finding(f"traced: {name} runs", finding.state, None, finding.remark)
        log = (desk / name).read_text(encoding="utf-8", errors="replace")
        yield from _judged(name, log, place)
    logs = {name: (desk / name).read_text(encoding="utf-8", errors="replace") for name in runs}
    yield from _frugal(logs["PDF set"], logs.get("window"), order.folder)


def _frugal(pages: str, window_log: str | None, folder: Path) -> Iterator[Finding]:
    """What making the PDF set must do without: fonts of the system, and Qt."""
    foreign = tracing.fonts_read(pages, folder)
    # the program's own fonts must be seen in the trace, or it proved nothing about others
    seen = any(suffix in pages for suffix in (".ttf", ".otf"))
    remark = ", ".join(foreign[:5]) or ("" if seen else "its own fonts were not seen either")
    state = "FAIL" if remark else "pass"
    yield Finding("traced: PDF set reads no font of the system", state, None, remark)
    remark = ", ".join(tracing.qt_loaded(pages)[:5])
    if window_log is not None and not tracing.qt_loaded(window_log):
        remark = "the window's own Qt was not seen either"
    yield Finding("traced: PDF set loads no Qt", "FAIL" if remark else "pass", None, remark)


def _judged(name: str, log: str, place: Place) -> Iterator[Finding]:
    """What a log says. The window may also write its own settings; nobody leaves a trace."""
    own = [".config/Touchstone", ".local/state/Touchstone"] if name == "window" else []
    allowed = [place.out, place.temporary, *(place.home / folder for folder in own)]
    left = [str(path) for path in place.temporary.rglob("*")]
    rules = {
        "opens no network socket": tracing.network_sockets(log),
        "writes nowhere else": tracing.written(log, allowed),
        "was watched while it wrote": [] if tracing.written(log, ()) else ["nothing was seen"],
        "starts no other program": tracing.started(log)[1:],
        "leaves nothing in the temporary folder": left,
    }
    for rule, against in rules.items():
        state = "FAIL" if against else "pass"
        yield Finding(f"traced: {name} {rule}", state, None, ", ".join(against[:5]))


def _in_clean_root(order: Order, work: Path) -> Iterator[Finding]:
    """A fresh Debian, so that no library of this machine helps."""
    name = "clean Debian root"
    if order.clean_root is None:
        yield Finding(name, "skip", None, "was not asked for (--clean-root FOLDER)")
        return
    if reason := clean_root.prepare(order.clean_root):
        yield Finding(name, "skip", None, reason)
        return
    work.mkdir()
    start, inside = clean_root.start(order.clean_root, order.folder, work)
    yield _named(name, self_check(start, work))
    yield _named(name, pdf_set(start, work, sample_of(inside))[0])
    if not screen.unavailable():
        yield _named(name, window(start, work, order.pictures / "clean_root.png"))


def _measured(order: Order, work: Path) -> Finding:
    """First paint beside that of an empty window, in turns; told, never judged."""
    name = "first paint beside an empty window"
    if order.bare is None or screen.unavailable():
        return Finding(name, "skip", None, "needs --bare FOLDER and Xvfb")
    place = confinement.settle(order.folder, work, CONFINEMENTS[0])
    variables = confinement.environment(CONFINEMENTS[0], place)
    folders = {"ours": order.folder, "empty": order.bare.resolve()}
    times: dict[str, list[float]] = {which: [] for which in folders}
    for _ in range(TURNS):
        for which, folder in folders.items():
            painted = paint_time(Start(folder, (), variables))
            if painted is None:
                return Finding(name, "FAIL", None, f"no window: {which}")
            times[which].append(painted)
    ours, empty = (median(times[which]) for which in ("ours", "empty"))
    return Finding(name, "told", ours, f"empty {empty:.2f} s, {ours / empty:.2f} times as long")


def _named(place: str, finding: Finding) -> Finding:
    return Finding(f"{place}: {finding.check}", finding.state, finding.seconds, finding.remark)


def line_of(finding: Finding) -> str:
    """A finding as one line of the report."""
    seconds = "      " if finding.seconds is None else f"{finding.seconds:5.2f}s"
    return f"{finding.state}  {seconds}  {finding.check}" + (
        f"  ({finding.remark})" if finding.remark else ""
    )


def sizes(folder: Path) -> list[str]:
    """Lines about the folder: how large, how many files, the largest of them."""
    files = {path: path.stat().st_size for path in folder.rglob("*")
             if path.is_file() and not path.is_symlink()}  # fmt: skip
    largest = sorted(files, key=lambda path: -files[path])[:LARGEST]
    total = sum(files.values()) / 1e6
    return [
        f"{total:.1f} MB in {len(files)} files; the largest:",
        *(
            f"  {files[path] / 1e6:5.1f} MB  {path.relative_to(folder).as_posix()}"
            for path in largest
        ),
    ]


if __name__ == "__main__":
    sys.exit(main())
