"""An empty window of Qt, as large as ours: the measure of how soon a window can be there."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

SIZE = (1366, 728)


def main() -> int:
    """Show it."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
