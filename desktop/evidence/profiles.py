"""Profiles: the jobs below an occupation, as a hospital names them, and the titles they go by."""

from collections.abc import Collection
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, TypeAlias

from desktop.evidence.rows import read_rows
from desktop.evidence.texts import Texts, one_of, plain_text

Grade: TypeAlias = Literal["entry", "middle", "senior", "lead"]

GRADES: tuple[Grade, ...] = ("entry", "middle", "senior", "lead")
_COUNTRIES = ("US", "UK", "CA")


@dataclass(frozen=True, slots=True)
class Profile:
    """A job below an occupation (METHOD section 5). Exposure is inherited from the occupation."""

    key: str
    code: str  # the occupation
    family: str  # a group of jobs that sit together, as coding or registration
    grade: Grade
    entry_seat: bool  # where people start without experience: a rung that others stand on
    names: Texts  # display name by locale, at most 40 characters


@dataclass(frozen=True, slots=True)
class ProfileTitle:
    """A title that stands for a profile: plain words in lower case, as in the vocabulary."""

    title: str
    country: str  # US, UK, CA, or empty for everywhere
    profile: str


def load_profiles(folder: Traversable | None = None) -> dict[str, Profile]:
    """The profiles by key, in the order of the table.

    Args:
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken; the refusal names file, row and column.
    """
    folder = folder or files("assets") / "evidence"
    columns = ("key", "code", "family", "grade", "entry_seat", "en-US", "en-GB")
    found: dict[str, Profile] = {}
    for row in read_rows(folder, "profiles.csv", columns):
        key = row.text("key")
        if key in found:
            raise row.refuse("duplicate", "key")
        found[key] = Profile(
            key=key,
            code=row.text("code"),
            family=row.text("family"),
            grade=one_of(row, "grade", GRADES),
            entry_seat=row.yes("entry_seat"),
            names=plain_text(row),
        )
    return found


def load_profile_titles(
    profiles: Collection[str], folder: Traversable | None = None
) -> tuple[ProfileTitle, ...]:
    """The titles that stand for profiles.

    Args:
        profiles: The keys that may be named.
        folder: Another evidence base than the installed one.

    Raises:
        Refusal: the table is missing or broken, or names an unknown profile.
    """
    folder = folder or files("assets") / "evidence"
    found: list[ProfileTitle] = []
    for row in read_rows(folder, "profile_titles.csv", ("title", "country", "profile")):
        if row.text("profile") not in profiles:
            raise row.refuse("unknown_key", "profile")
        country = one_of(row, "country", _COUNTRIES) if row.cells["country"] else ""
        found.append(ProfileTitle(row.text("title"), country, row.text("profile")))
    return tuple(found)
