"""Builds the Windows program on Linux and runs it under Wine: `make package-windows-smoke`.

A smoke test: it shows that the recipe works with the libraries of Windows, that nothing is missing
from the folder, and that the program starts, makes its PDF set and paints its window. It is not
Windows, and **nothing built here is ever shipped**. The report says what it cannot prove.
"""

import argparse
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import screen
import wine
from build_environment import LOCK, PYTHON, ROOT, moment, prepare
from check_build import line_of, sizes
from examination import Finding, Start, pdf_set, sample_of, self_check, window
from windows_imports import SYSTEM, asked_in, system_libraries, unsatisfied
from windows_wheels import NoWheel, fetch, fetch_python, unpack
from wine import Wine, windows_path

PLACE = ROOT / "build" / "windows"
FOLDER = PLACE / "dist" / "touchstone"
LIMITS = """\
What this cannot prove
- Starting by double-click, file associations, the installer, the warnings of Windows.
- Application control, antivirus, roaming profiles, network folders.
- How controls look: Wine draws text with other means and has no Windows themes.
- Printing, screen readers, several screens, scaling by the system, touch.
- Old encodings by way of Windows' icuuc.dll, and the screen's colour profile: stand-ins here.
- Speed: the times hold Wine's own work.
- Signatures: nothing here is signed, and nothing built here is shipped.
"""


def main() -> int:
    """Do it all; 1 when something fails. What cannot run here is skipped by name."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--linux", type=Path, default=ROOT / "dist" / "touchstone",
                        help="the Linux program, whose PDF set must be the same")  # fmt: skip
    asked = parser.parse_args()
    prepare()
    if Path(sys.prefix) != PYTHON.parents[1]:  # only the build's own environment has pefile
        command = [str(PYTHON), str(Path(__file__)), *sys.argv[1:]]
        return subprocess.run(command, check=False).returncode
    PLACE.mkdir(parents=True, exist_ok=True)
    findings: list[Finding] = []
    for finding in examine(asked.linux.resolve()):
        findings.append(finding)
        print(line_of(finding), flush=True)
    report = [*map(line_of, findings), *(sizes(FOLDER) if FOLDER.is_dir() else []), "", LIMITS]
    (PLACE / "report.txt").write_text("\n".join(report), encoding="utf-8", newline="\n")
    print(LIMITS)
    return 1 if any(finding.state == "FAIL" for finding in findings) else 0


def examine(linux: Path) -> Iterator[Finding]:
    """Every finding; what is missing for the rest ends it with its reason."""
    name = "every package of the lock has a wheel for Windows"
    try:
        wheels = fetch(LOCK, PLACE / "wheels")
    except NoWheel as missing:
        yield Finding(name, "FAIL", None, str(missing))
        return
    yield Finding(name, "pass", None, f"{len(wheels)} wheels")
    reason = wine.unavailable() or fetch_python(PLACE / "python")
    if reason:
        yield Finding("built and run under Wine", "skip", None, reason)
        return
    unpack(wheels, PLACE / "python" / "Lib" / "site-packages")
    windows = Wine(PLACE / "prefix")
    windows.prepare()
    try:
        yield from _under_wine(windows, linux)
    finally:
        windows.stop()


def _under_wine(windows: Wine, linux: Path) -> Iterator[Finding]:
    shutil.rmtree(FOLDER, ignore_errors=True)
    built = _built(windows)
    yield built
    if built.state == "FAIL":
        return
    asked, system = asked_in(FOLDER), system_libraries(SYSTEM.read_text(encoding="utf-8"))
    missing = ", ".join(unsatisfied(asked, system))
    name = "every library asked for is in the folder or a part of Windows"
    remark = missing or f"{len(asked)} programs and libraries"
    yield Finding(name, "FAIL" if missing else "pass", None, remark)
    yield _weight()
    yield _noticed(windows)
    desk = PLACE / "desk"
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir()
    start = Start(FOLDER, ("wine",), windows.variables(), windows=True)
    yield self_check(start, desk)
    yield from _set(start, linux)
    if reason := screen.unavailable():
        yield Finding("window", "skip", None, reason)
        return
    # a program of Windows that speaks into a file does not start under Wine: into a pipe, then
    piped = ("sh", "-c", 'wine "$@" 2>&1 < /dev/null | cat', "sh")
    seen = replace(start, before=piped)
    yield window(seen, desk, PLACE / "window.png")
    yield window(seen, desk, PLACE / "with_roster.png", sample_of(FOLDER))


def _built(windows: Wine) -> Finding:
    """PyInstaller itself, with the real recipe, run by a Windows Python."""
    began = time.perf_counter()
    folders = ["--workpath", str(PLACE / "work"), "--distpath", str(PLACE / "dist")]
    options = ["--noconfirm", "--clean", "--log-level", "WARN", *folders]
    said = windows.run(
        str(PLACE / "python" / "python.exe"), "-m", "PyInstaller", *options,
        str(ROOT / "packaging" / "touchstone.spec"),
        PYTHONHASHSEED="1", SOURCE_DATE_EPOCH=moment(),
    )  # fmt: skip
    bad = said.code or not (FOLDER / "touchstone.exe").is_file()
    remark = said.words[-300:].strip() if bad else "by the recipe of the release"
    return Finding("built", "FAIL" if bad else "pass", time.perf_counter() - began, remark)


def _noticed(windows: Wine) -> Finding:
    """Licences and materials of the Windows parts, collected by a Windows Python."""
    script = ROOT / "packaging" / "notices.py"
    arguments = [windows_path(path) for path in (PLACE / "work" / "touchstone", FOLDER, LOCK)]
    # an embeddable Python does not look beside a script
    code = (
        f"import sys, runpy; sys.path.insert(0, r'{windows_path(script.parent)}');"
        f"runpy.run_path(r'{windows_path(script)}', run_name='__main__')"
    )
    said = windows.run(str(PLACE / "python" / "python.exe"), "-c", code, *arguments)
    state = "FAIL" if said.code else "pass"
    return Finding("licences and materials of all parts", state, None, said.words.strip()[-300:])


def _weight() -> Finding:
    """What the folder weighs, by itself and packed; told, for the release is built elsewhere."""
    files = [path for path in sorted(FOLDER.rglob("*")) if path.is_file()]
    archive = PLACE / "dist" / "touchstone.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in files:
            packed.write(path, path.relative_to(FOLDER))
    folder, packed_size = sum(path.stat().st_size for path in files), archive.stat().st_size
    archive.unlink()
    return Finding(
        "size", "told", None, f"{folder / 1e6:.1f} MB, as a zip {packed_size / 1e6:.1f} MB"
    )


def _set(start: Start, linux: Path) -> Iterator[Finding]:
    """The PDF set, kept to be looked at, and whether it has the bytes of the Linux program's."""
    prints: list[str] = []
    for name, one in (("out", start), ("out_of_linux", Start(linux))):
        if one is not start and not (linux / "touchstone").is_file():
            yield Finding("the PDF set is that of the Linux program", "skip", None, "none is built")
            return
        shutil.rmtree(PLACE / name, ignore_errors=True)
        (PLACE / name).mkdir()
        finding, fingerprint = pdf_set(one, PLACE / name, sample_of(one.folder))
        prints.append(fingerprint)
        if one is start:
            yield finding
    same = prints[0] and prints[0] == prints[1]
    yield Finding("the PDF set is that of the Linux program", "pass" if same else "FAIL")


if __name__ == "__main__":
    sys.exit(main())
