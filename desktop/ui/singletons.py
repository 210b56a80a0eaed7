"""Singletons: keeps None, True and False alive under a PySide6 that was built for Python 3.12.

PySide6 6.12.0 returns them without taking a reference, which is right from Python 3.12 on, where
they are immortal (PEP 683). Under 3.11 every call of a Qt method that returns nothing takes one
reference of None away, until Python ends the process: measured, about a hundred repaints. So
they are given what 3.12 gives them: more references than can ever be lost.
"""

import sys

_SINGLETONS = (None, True, False, NotImplemented)
_PLENTY = 1 << 40  # more calls than a day of repainting makes in a thousand years


def keep_singletons() -> None:
    """Give the singletons references that are never returned; nothing on Python 3.12 and newer."""
    if sys.version_info >= (3, 12):
        return
    import ctypes  # noqa: PLC0415 - not needed on newer Pythons

    for one in _SINGLETONS:  # CPython keeps the count in the first word of an object
        ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY
