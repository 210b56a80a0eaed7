"""Writes the version resource that Windows shows in a file's properties, from the one number."""

import re

PARTS = 4  # Windows counts in four numbers


def version_resource(version: str, console: bool = False) -> str:
    """The resource in the notation of PyInstaller.

    Args:
        version: the program's version, such as 0.1.0 or 1.2.0rc1.
        console: whether it is for the twin that speaks to a terminal.
    """
    numbers = file_version(version)
    name = "touchstone-cli" if console else "touchstone"
    strings = {
        "CompanyName": "The Touchstone authors",
        "FileDescription": "Touchstone, from the command line" if console else "Touchstone",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Touchstone",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def file_version(version: str) -> tuple[int, ...]:
    """The version as four numbers; what follows the digits (rc1, .dev0) is left away.

    Raises:
        ValueError: the version begins with no number.
    """
    found = re.match(r"\d+(\.\d+)*", version)
    if not found:
        raise ValueError(f"{version!r} begins with no number")
    numbers = [int(part) for part in found[0].split(".")][:PARTS]
    return (*numbers, *([0] * (PARTS - len(numbers))))
