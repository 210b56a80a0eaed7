"""The Qt-free door: assess, match, occupations and self-check, for HR partners and tests."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from desktop import __version__
from desktop.command_line.parser import WrongUsage, parse
from desktop.places import program_folder
from desktop.shared_folder import is_shared
from desktop.tables.refusal import Refusal

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # any of them leads to one
_SELDOM = 50_000  # new objects between two looks for rubbish that refers to itself


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns 0 done, 1 refused with one sentence, 2 wrong usage."""
    try:
        return _dispatch(parse(arguments))
    except WrongUsage as wrong:
        _say(str(wrong))
        return WRONG_USAGE
    except Refusal as refusal:
        from desktop.briefing import wording_for

        _say(wording_for("en-US").say(refusal.key, **refusal.values))
        return REFUSED


def _dispatch(asked: argparse.Namespace) -> int:
    """Each command imports what it needs, and no more, on its own way."""
    # ruff: noqa: PLC0415 - the window must not wait for what it does not use
    if asked.command != "window":  # the window has a place of its own to say so
        _say_where()
        gc.set_threshold(_SELDOM)  # nearly all that a command makes lives until its end
    match asked.command:
        case "assess":
            from desktop.command_line.assess import assess_command

            return assess_command(asked)
        case "match":
            from desktop.command_line.tables import match_command

            return match_command(asked)
        case "occupations":
            from desktop.command_line.tables import occupations_command

            return occupations_command(asked)
        case "self-check":
            from desktop.self_check import self_check

            return self_check()
        case _:
            return _window(asked)


def _window(asked: argparse.Namespace) -> int:
    if asked.version:
        print(f"Touchstone {__version__}")  # noqa: T201 - the answer to --version
        return DONE
    if not _has_screen():
        raise Refusal("refusal.no_screen")
    from desktop.app import open_window

    return open_window(asked.file)


def _has_screen() -> bool:
    """Whether a window can be shown; Qt would end the process with words for programmers."""
    return sys.platform != "linux" or any(map(os.environ.get, _SCREENS))


def _say_where() -> None:
    """Tell a start from a file server, where programs are slow or stopped without a word."""
    if is_shared(program_folder()):
        from desktop.briefing import wording_for

        _say(wording_for("en-US").say("start.shared", folder=str(program_folder())))


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - standard error is this door's voice
