"""What may be typed: the fixed names of commands and options."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from desktop.settings import LOCALES, PAPERS, SMALL_GROUPS

DOCUMENTS = "ABCDEFG"


class WrongUsage(Exception):  # noqa: N818 - it is usage, said back to the user
    """The arguments are not understood; the message says how."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(f"{self.format_usage().strip()}\n{self.prog}: {message}")


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
    if not arguments or arguments[0] not in {"assess", "match", "occupations", "self-check"}:
        return _window().parse_args(arguments)
    return _commands().parse_args(arguments)


def _window() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="touchstone",
        description="Opens the window. Commands: assess, match, occupations, self-check.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a roster or a .touchstone")
    parser.add_argument("--version", action="store_true")
    parser.set_defaults(command="window")
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = _Parser(prog="touchstone")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _assess(commands.add_parser("assess", help="assess rosters and write the PDF set"))
    match = commands.add_parser("match", help="match job titles to occupations")
    match.add_argument("titles", metavar="TITLES", help=".txt, .csv or .xlsx")
    match.add_argument("--out", required=True, metavar="FILE.csv")
    occupations = commands.add_parser("occupations", help="write the occupations as a table")
    occupations.add_argument("--out", required=True, metavar="FILE.csv")
    commands.add_parser("self-check", help="examine this installation")
    return parser


def _assess(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--sheet", metavar="S")
    parser.add_argument("--department", metavar="D")
    parser.add_argument("--locale", choices=LOCALES, default="en-US")
    parser.add_argument("--paper", choices=PAPERS, help="default: the usual one of the locale")
    parser.add_argument("--reviewer", metavar="NAME")
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_date)
    parser.add_argument("--inputs", metavar="FILE.json")
    parser.add_argument(
        "--inputs-template", action=_Template, nargs=0, help="print what --inputs takes"
    )
    parser.add_argument("--crosswalk", metavar="FILE.csv")
    parser.add_argument("--small-group", type=int, choices=SMALL_GROUPS, default=5)
    parser.add_argument("--large-print", action="store_true", help="body text of 14 points")
    parser.add_argument("--black-and-white", action="store_true", help="no colors and no greys")
    parser.add_argument("--documents", type=_documents, metavar=DOCUMENTS)
    parser.add_argument("--combined", action="store_true", help="each set also as one PDF")
    parser.add_argument("--workbook", action="store_true", help="also the .xlsx for HR")
    parser.add_argument("--overwrite", action="store_true")
    parser.add_argument("--save", metavar="FILE.touchstone")
    parser.add_argument("--json", action="store_true")


def _date(text: str) -> str:
    from datetime import date  # noqa: PLC0415 - not on the way to the window

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-24") from None


def _documents(text: str) -> str:
    unknown = sorted(set(text.upper()) - set(DOCUMENTS))
    if unknown or not text:
        raise argparse.ArgumentTypeError(f"{text!r}: documents are letters from A to G")
    return "".join(sorted(set(text.upper())))
