"""Calls into the native engine: where it gives up on a broken file, that is all that is heard."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock

_ONE_AT_A_TIME = Lock()  # the place where reports go belongs to the whole process
_REPORTS = 2


class EngineFault(ValueError):  # noqa: N818 - what the engine did, not what we did
    """The engine gave up on a file that it should have called broken."""


@contextmanager
def contained() -> Generator[None]:
    """Turn a panic of the engine into a fault that a reader expects.

    The engine reports a panic on standard error before Python hears of it, and the report may
    quote the file: it is not let out.

    Raises:
        EngineFault: The engine panicked.
    """
    with _ONE_AT_A_TIME, _silenced():
        try:
            yield
        except BaseException as fault:
            # the class is made inside the engine and has no name that could be imported
            if type(fault).__name__ != "PanicException":
                raise
            raise EngineFault from None


@contextmanager
def _silenced() -> Generator[None]:
    """Lead standard error nowhere; a program with a window may not have it at all."""
    try:
        kept = os.dup(_REPORTS)
    except OSError:
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _REPORTS)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, _REPORTS)
        os.close(kept)
