"""Writes down what the program is made of, as a CycloneDX list of materials."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from bundle_origins import Part

FORMAT = "1.6"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s\\;]+)", re.MULTILINE)
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")


class NotLocked(Exception):  # noqa: N818 - it says what a package is
    """A package in the program that the lock does not name, or names in another version."""


def locked(lock: str) -> dict[str, str]:
    """Name to version of every package of a lock file."""
    return {_plain(name): version for name, version in _PINNED.findall(lock)}


def materials(version: str, parts: Iterable[Part], lock: str) -> str:
    """The list of materials as JSON; the same program gives the same bytes.

    What the lock names and the program does not hold (the build's own tools) stands in it as
    "excluded".

    Raises:
        NotLocked: the program was built with something else than the lock.
    """
    parts, wanted = tuple(parts), locked(lock)
    inside = {_plain(part.name): part.version for part in parts if part.kind == "package"}
    if strange := sorted(name for name in inside if inside[name] != wanted.get(name)):
        raise NotLocked(", ".join(f"{name} {inside[name]}" for name in strange))
    tools = [_component(f"pkg:pypi/{name}@{number}", name, number, "excluded")
             for name, number in wanted.items() if name not in inside]  # fmt: skip
    components = [*(_described(part) for part in parts), *tools]
    fingerprint = hashlib.sha256(lock.encode()).hexdigest()
    content = json.dumps([version, components, fingerprint], sort_keys=True)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "name": "Touchstone", "version": version,
                "bom-ref": "touchstone", "licenses": [{"expression": "Apache-2.0"}],
            },
            "properties": [{"name": "touchstone:lock-sha256", "value": fingerprint}],
        },
        "components": components,
        "dependencies": [{"ref": "touchstone", "dependsOn": [c["bom-ref"] for c in components]}],
    }  # fmt: skip
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _described(part: Part) -> dict[str, Any]:
    addresses = {
        "package": f"pkg:pypi/{_plain(part.name)}@{part.version}",
        "python": f"pkg:generic/python@{part.version}",
        "inside": f"pkg:generic/{_plain(part.name)}@{part.version}",
        "system": f"pkg:deb/debian/{part.name}@{quote(part.version, safe=':~')}",
    }
    made = _component(addresses[part.kind], part.name, part.version, "required")
    return {**made, "licenses": [_licence(part.licence)]}


def _component(address: str, name: str, version: str, scope: str) -> dict[str, Any]:
    return {
        "type": "library", "bom-ref": address, "name": name, "version": version,
        "scope": scope, "purl": address,
    }  # fmt: skip


def _licence(words: str) -> dict[str, Any]:
    if _EXPRESSION.fullmatch(words) and words != "see the text":
        return {"expression": words}
    return {"license": {"name": words}}


def _plain(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
