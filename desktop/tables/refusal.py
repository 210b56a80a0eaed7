"""A refusal: a file or an input that cannot be used, said as a key and its values."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Refusal(Exception):  # noqa: N818 - read aloud as "a refusal"
    """Expected trouble that ends the work on one input.

    Attributes:
        key: Wording key, for example `refusal.password`. The catalogue turns it into one
            sentence that says what happened, where, and what to do.
        values: What the sentence names (file, sheet, row ...), as text or numbers.
    """

    def __init__(self, key: str, /, **values: str | int) -> None:
        super().__init__(key, values)
        self.key = key
        self.values: Mapping[str, str | int] = values
