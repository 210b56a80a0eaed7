"""A fresh Debian made with debootstrap, in which a built program runs with nothing to lean on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from examination import Start

SUITE = "bookworm"
# What the program expects of a Linux desktop: libraries that belong to the graphics driver or must
# match the desktop's own settings. Everything else it brings along.
DESKTOP = (
    "libgl1", "libegl1", "libxcb1", "libx11-6", "libx11-xcb1", "libdbus-1-3", "libfontconfig1",
    "libfreetype6",
)  # fmt: skip
INSIDE = Path("/opt/Touchstone")

_ROOT = """
set -e
mkdir -p "$ROOT$INSIDE" "$ROOT$WORK" "$ROOT/tmp/.X11-unix"
mount --bind "$BUILT" "$ROOT$INSIDE"
mount -o remount,bind,ro "$ROOT$INSIDE"
mount --bind "$WORK" "$ROOT$WORK"
[ -d /tmp/.X11-unix ] && mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
mount -t proc proc "$ROOT/proc"
mount --bind /dev "$ROOT/dev"
exec chroot "$ROOT" "$@"
"""


def prepare(root: Path) -> str:
    """Make the root unless it is there; why it cannot be made, or empty."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs root"
    if not shutil.which("debootstrap"):
        return "needs debootstrap"
    made = root / "made_with"
    if made.is_file() and made.read_text(encoding="utf-8").split() == list(DESKTOP):
        return ""
    shutil.rmtree(root, ignore_errors=True)
    options = ["--variant=minbase", f"--include={','.join(DESKTOP)}"]
    done = subprocess.run(
        ["debootstrap", *options, SUITE, str(root)], capture_output=True, check=False
    )
    if done.returncode:
        return f"debootstrap ended with {done.returncode}: {done.stdout[-200:].decode()}"
    made.write_text("\n".join(DESKTOP), encoding="utf-8")
    return ""


def start(root: Path, built: Path, work: Path) -> tuple[Start, Path]:
    """How to start the program in there, and its folder as seen from inside.

    `work` is visible under the same name inside and outside.
    """
    names = {"ROOT": root.resolve(), "BUILT": built, "WORK": work, "INSIDE": INSIDE}
    walls = "".join(f"{name}='{path}'\n" for name, path in names.items()) + _ROOT
    before = ["unshare", "--mount", "--net", "sh", "-c", walls, "sh"]
    variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(work)}
    return Start(INSIDE, before, variables), INSIDE
