"""Pauses: keeps the garbage collector from stopping the window while much is being read.

A full collection looks at every object there is: with a large roster in hand it held the window
for 120 to 450 ms, again and again. What is read here holds no cycles, so nothing is lost.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_pauses() -> Iterator[None]:
    """No collection meanwhile; what was made is not looked at again by later ones."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
