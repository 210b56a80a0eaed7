"""The start: `touchstone` and `python -m desktop`."""

import sys

from desktop.command_line import run


def main() -> int:
    """Run the program with the arguments of the process; returns its exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
