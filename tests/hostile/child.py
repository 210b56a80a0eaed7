"""Runs the real program in a process of its own, with a limit on memory, and measures it."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MEGABYTES = 512
# a small process between: the largest memory of a child is else that of the one it was forked from
_BETWEEN = """
import resource, subprocess, sys
limit, told = int(sys.argv[1]), sys.argv[2]
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
code = subprocess.run(sys.argv[3:]).returncode
with open(told, "w") as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024))
sys.exit(code)
"""


@dataclass(frozen=True)
class Ended:
    """How a run of the program ended."""

    code: int
    megabytes: int
    answer: dict | None
    error: str

    def refused(self):
        """The sentence for each file that was refused."""
        return {one["file"]: one["sentence"] for one in self.answer["refused"]}


def assess(files, folder, *options, seconds=240):
    """Assess files in a child process that may address a gigabyte and hold half of it."""
    measured = folder / "megabytes"
    done = subprocess.run(
        [sys.executable, "-S", "-c", _BETWEEN, str(2 * MEGABYTES << 20), str(measured),
         sys.executable, "-m", "desktop", "assess", *map(str, files), "--out", str(folder / "out"),
         "--json", "--date", "2026-11-24", *options],
        cwd=ROOT, capture_output=True, check=False, timeout=seconds,
    )  # fmt: skip
    answer = json.loads(done.stdout) if done.stdout else None
    return Ended(done.returncode, int(measured.read_text()), answer, done.stderr.decode())
