"""Whose every file of the program is: a package of the lock, Python, a system library, or ours."""

import ast
import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Literal

Kind = Literal["package", "python", "system", "inside"]  # inside: built into a package
_TABLES = ("COLLECT-00.toc", "PYZ-00.toc", "PKG-00.toc")
OURS = "touchstone"
# libraries built into a package whose texts do not name them: what they are called, under which
# licence they are, and which text of the package is that licence
_INSIDE = {"openssl": ("OpenSSL", "Apache-2.0", "LICENSE.APACHE")}
_LICENCE_NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS", "COPYRIGHT")


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others that is in the program, with the files that hold its licence."""

    kind: Kind
    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


class Unowned(Exception):  # noqa: N818 - it says what a file is
    """A file in the program of which nobody knows whose it is, and so under which licence."""


def parts_of(work: Path, root: Path) -> tuple[Part, ...]:
    """Everything of others in a program, by kind and name.

    Args:
        work: the folder where PyInstaller wrote down what it took from where.
        root: our own repository.

    Raises:
        Unowned: a file belongs to nothing that has a licence.
    """
    found = {_owner(source, root) for source in sources(work)}
    starter = _package(distribution_named("pyinstaller"))  # its starter is the program itself
    parts = {part for part in found if part} | {starter}
    parts |= {one for part in parts if part.kind == "package" for one in inside_of(part)}
    return tuple(sorted(parts, key=lambda part: (part.kind, part.name.lower())))


def sources(work: Path) -> tuple[Path, ...]:
    """Where the files of a program came from."""
    found: set[Path] = set()
    for name in _TABLES:
        table = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        found |= {Path(source) for source in _paths(table) if Path(source).is_absolute()}
    return tuple(sorted(path for path in found if path.is_file() and work not in path.parents))


def _paths(table: object) -> Iterator[str]:
    """The second field of every (target, source, kind), however deep it lies."""
    match table:
        case (str(), str() as source, str() as kind) if kind != "OPTION":
            yield source
        case list() | tuple():
            for inner in table:  # pyright: ignore[reportUnknownVariableType] - checked by match
                yield from _paths(inner)  # pyright: ignore[reportUnknownArgumentType]
        case _:
            return


def _owner(path: Path, root: Path) -> Part | None:
    """Whose a file is; None for our own."""
    if dist := _installed().get(path) or _installed().get(path.resolve()):
        return _package(dist)
    for base, part in ((Path(sys.base_prefix), _python), (root, lambda: None)):
        if base in path.parents or base in path.resolve().parents:
            return part()
    return _system(path)


@cache
def _installed() -> dict[Path, Distribution]:
    """The package of every installed file."""
    return {
        Path(str(dist.locate_file(file))): dist
        for dist in distributions()
        if dist.name != OURS  # remaking a lock leaves our own description behind
        for file in dist.files or ()
    }


def inside_of(part: Part) -> tuple[Part, ...]:
    """What a package says is built into it, as far as its texts do not name it.

    Raises:
        Unowned: the package brings no text of that licence.
    """
    lists = [path for path in part.texts if path.parent.name == "sboms" and path.suffix == ".json"]
    components = [one for path in lists for one in json.loads(path.read_bytes())["components"]]
    bare = [one for one in components if one["name"] in _INSIDE and not one.get("licenses")]
    return tuple(_inside(part, one["name"], one["version"]) for one in bare)


def _inside(part: Part, key: str, version: str) -> Part:
    name, licence, text = _INSIDE[key]
    texts = tuple(path for path in part.texts if path.name == text)
    if not texts:
        raise Unowned(f"{name} {version} in {part.name} brings no licence")
    return Part("inside", name, version, licence, texts)


def distribution_named(name: str) -> Distribution:
    """An installed package by its name.

    Raises:
        Unowned: it is not installed here.
    """
    for dist in distributions():
        if dist.name.lower().replace("_", "-") == name:
            return dist
    raise Unowned(f"{name} is not installed")


@cache
def _package(dist: Distribution) -> Part:
    files = [Path(str(dist.locate_file(file))) for file in dist.files or ()]
    home = [path for path in files if any(p.endswith(".dist-info") for p in path.parts)]
    texts = [path for path in home if _is_licence(path) or "sboms" in path.parts]
    return Part("package", dist.name, dist.version, _licence_of(dist), tuple(sorted(texts)))


def _licence_of(dist: Distribution) -> str:
    """The licence in a line: the expression where there is one, else the older fields."""
    for field in ("License-Expression", "License"):
        for value in dist.metadata.get_all(field) or []:
            return str(value).splitlines()[0]
    classifiers = [str(line) for line in dist.metadata.get_all("Classifier") or []]
    named = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")]
    return ", ".join(named) or "see the text"


def _is_licence(path: Path) -> bool:
    return path.is_file() and (
        "licenses" in path.parts or path.name.upper().startswith((*_LICENCE_NAMES, "LICENC"))
    )


@cache
def _python() -> Part:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not texts:
        raise Unowned("the licence of Python was not found beside it")
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("python", "Python", version, "PSF-2.0", (texts[0],))


def _system(path: Path) -> Part:
    """The Debian package of a library."""
    if not shutil.which("dpkg-query"):
        raise Unowned(f"{path} belongs to no package of the lock, and there is no dpkg here")
    for name in (str(path), str(path.resolve()), str(path.resolve()).removeprefix("/usr")):
        said = _ask("dpkg-query", "--search", name)
        if said:
            return _debian(said.split(":", 1)[0].split(",")[0])
    raise Unowned(f"{path} belongs to no package")


@cache
def _debian(name: str) -> Part:
    text = Path("/usr/share/doc", name, "copyright")
    if not text.is_file():
        raise Unowned(f"the system package {name} brings no copyright file")
    version = _ask("dpkg-query", "--show", "--showformat", "${Version}\n", name).split("\n")[0]
    return Part("system", name, version, "see the text", (text,))


def _ask(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
