"""Runs first in the built program: tells Qt where its plugins lie, without loading any of Qt.

Stands in for PyInstaller's step of the same purpose, which loads QtCore at every start: the command
line needs no window and no Qt, and the window loads it itself when its turn has come.
"""

import os
import sys
from pathlib import Path

inside = Path(getattr(sys, "_MEIPASS", "."), "PySide6")
own = inside if sys.platform == "win32" else inside / "Qt"
os.environ["QT_PLUGIN_PATH"] = str(own / "plugins")  # never those of another program
