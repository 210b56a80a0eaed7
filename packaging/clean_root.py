"""A fresh Debian made with debootstrap, in which a built program runs with nothing to lean on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from examination import Start

SUITE = "bookworm"
# What Qt asks of a desktop and a program must never bring along, since it belongs to the driver.
DESKTOP = ("libgl1", "libegl1", "libxcb1")
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
    if (root / "made").exists():
        return ""
    options = ["--variant=minbase", f"--include={','.join(DESKTOP)}"]
    done = subprocess.run(
        ["debootstrap", *options, SUITE, str(root)], capture_output=True, check=False
    )
    if done.returncode:
        return f"debootstrap ended with {done.returncode}: {done.stdout[-200:].decode()}"
    (root / "made").touch()
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
