"""What may be typed: the fixed names of commands and options."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop.settings import LOCALES, PAPERS, SMALL_GROUPS

COMMANDS = ("assess", "match", "occupations", "self-check")
DOCUMENTS = "ABCDEFG"
_LONGEST_NAME = 80  # characters of a reviewer's name and post: they stand in a page head
_YEARS = range(2020, 2101)  # a date outside of them is a slip of the keyboard


class WrongUsage(Exception):  # noqa: N818 - it is usage, said back to the user
    """The arguments are not understood; the message says how."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(f"{self.prog}: {message}\n{self.prog} --help says what can be written.")


class _Template(argparse.Action):
    """Prints the template of --inputs and ends, as --help does."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from desktop.command_line.template import template  # noqa: PLC0415 - only for this answer

        print(template())  # noqa: T201 - the answer
        parser.exit()


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command and its options.

    Raises:
        WrongUsage: something is missing, unknown or out of its list.
        SystemExit: --help or --version was asked for and printed.
    """
    if not arguments or arguments[0] not in COMMANDS:
        _must_be_a_file(arguments)
        return _window().parse_args(arguments)
    asked, unknown = _commands().parse_known_args(arguments)
    if unknown:  # the outer parser would say it without the name of the command
        _Parser(prog=f"touchstone {asked.command}").error(f"not known: {' '.join(unknown)}")
    return asked


def _must_be_a_file(arguments: Sequence[str]) -> None:
    """A first word that is neither an option nor a file is a command with a slip in it."""
    first = arguments[0] if arguments else ""
    if not first or first.startswith("-") or Path(first).exists():
        return
    if len(arguments) == 1 and Path(first).suffix:  # the window says that it is not there
        return
    from difflib import get_close_matches  # noqa: PLC0415 - only for this answer

    near = get_close_matches(first, COMMANDS, n=1)
    meant = f"Did you mean {near[0]}?" if near else f"The commands are {', '.join(COMMANDS)}."
    _Parser(prog="touchstone").error(f"{first} is neither a command nor a file. {meant}")


def _window() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="touchstone",
        description="Opens the window. Commands, which need none: "
        f"{', '.join(COMMANDS)}. Each has a --help of its own.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a roster or a .touchstone")
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.set_defaults(command="window")
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = _Parser(prog="touchstone")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _assess(commands.add_parser("assess", help="assess rosters and write the PDF set"))
    match = commands.add_parser("match", help="match job titles to occupations")
    match.add_argument(
        "titles",
        metavar="TITLES",
        help=".txt with a title a line; .csv or .xlsx with a column title",
    )
    match.add_argument("--out", required=True, metavar="FILE.csv", type=_place)
    occupations = commands.add_parser("occupations", help="write the occupations as a table")
    occupations.add_argument("--out", required=True, metavar="FILE.csv", type=_place)
    commands.add_parser("self-check", help="examine this installation")
    return parser


def _assess(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("files", nargs="+", metavar="FILE", help="rosters, saved reviews, folders of them")
    add("--out", required=True, metavar="DIR", type=_place, help="where the set goes")
    add("--sheet", metavar="S", help="read this sheet; default: what looks most like staff")
    add("--department", metavar="D", help="only this one; or its name, where the roster has none")
    add("--locale", choices=LOCALES, default="en-US", help="words, dates, programs and paper")
    add("--paper", choices=PAPERS, help="default: the usual one of the locale")
    add("--reviewer", metavar="NAME", type=_name, help="makes the set final; without it: DRAFT")
    add("--date", metavar="YYYY-MM-DD", type=_date, help="of the set; default: today")
    add("--inputs", metavar="FILE.json", type=_place, help="what only you know")
    add("--inputs-template", action=_Template, nargs=0, help="print what --inputs takes")
    add("--crosswalk", metavar="FILE.csv", type=_place, help="your decisions about job titles")
    add(
        "--small-group", type=int, choices=SMALL_GROUPS, default=5,
        help="smaller groups are hidden outside the department; default: 5",
    )  # fmt: skip
    add("--large-print", action="store_true", help="body text of 14 points")
    add("--black-and-white", action="store_true", help="no colors and no greys")
    add("--documents", type=_documents, metavar=DOCUMENTS, help="only these; default: all")
    add("--combined", action="store_true", help="each set also as one PDF")
    add("--workbook", action="store_true", help="also the .xlsx for HR")
    add("--overwrite", action="store_true", help="write over files that are there already")
    add("--save", metavar="FILE.touchstone", type=_place, help="also keep the review itself")
    add("--json", action="store_true", help="print all numbers, for other programs")


def _place(text: str) -> str:
    """The name of a file or folder; an empty one, as of an unset variable, is a slip."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name is empty")
    return text


def _name(text: str) -> str:
    if len(text) > _LONGEST_NAME:
        raise argparse.ArgumentTypeError(f"at most {_LONGEST_NAME} characters fit a page head")
    return text


def _date(text: str) -> str:
    from datetime import date  # noqa: PLC0415 - not on the way to the window

    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-24") from None
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is far from today: check the year")
    return day.isoformat()


def _documents(text: str) -> str:
    unknown = sorted(set(text.upper()) - set(DOCUMENTS))
    if unknown or not text:
        raise argparse.ArgumentTypeError(f"{text!r}: documents are letters from A to G")
    return "".join(sorted(set(text.upper())))
