"""What goes into the program's folder and what stays out, each with its reason."""

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

# Modules the analysis would follow although nothing of ours uses them.
EXCLUDED_MODULES: dict[str, str] = {
    "tkinter": "the window is Qt",
    "matplotlib": "charts are drawn by our own painters",
    "pandas": "tests only; what it would weigh stands in pyproject.toml",
    "scipy": "tests only",
    "lxml": "openpyxl writes with the standard library",
    "IPython": "nothing interactive",
    "pytest": "tests only",
    "hypothesis": "tests only",
    "multiprocessing": "one process does everything; its step would delay every start",
    "numpy.tests": "tests only",
    "numpy.f2py": "a compiler front end",
    "numpy.random": "the same input gives the same output: nothing is drawn by lot",
    "numpy.fft": "a table of weights needs sums and products only",
    "numpy.polynomial": "see numpy.fft",
    "numpy.testing": "tests only",
    "charset_normalizer": "reportlab asks for it only to read XML",
    "reportlab.graphics": "charts are drawn by our own painters",
    "reportlab.platypus": "pages are laid out by our own layout",
    "numpy.distutils": "a build tool",
    "setuptools": "a build tool",
    "pkg_resources": "a build tool",
    "pip": "nothing is ever installed at run time",
    "ssl": "nothing speaks to a network, so 6 MB of OpenSSL have no work",
    "_ssl": "see ssl",
    "_hashlib": "OpenSSL's hashes; Python has its own",
    "sqlite3": "nothing is kept in a database",
    "ftplib": "no network",
    "smtplib": "no network",
    "xmlrpc": "no network",
    "curses": "no terminal screens",
    "readline": "no typed input",
    "lib2to3": "a build tool",
    "asyncio": "nothing waits for a network",
    "unittest": "tests only",
    "doctest": "tests only",
    "pdb": "nothing interactive",
    "pydoc": "nothing interactive",
    "ensurepip": "nothing is ever installed at run time",
    "idlelib": "an editor",
    "turtledemo": "a demonstration",
    "PIL.AvifImagePlugin": "5 MB; our pages hold no photographs",
    "PIL._avif": "see PIL.AvifImagePlugin",
    "PIL.WebPImagePlugin": "our pages hold no photographs",
    "PIL._webp": "see PIL.WebPImagePlugin",
    "PIL._imagingcms": "the colour profile is a finished asset",
    "PIL._imagingft": "text is set by reportlab",
    "PIL._imagingtk": "the window is Qt",
    "PIL.ImageQt": "the window paints with Qt's own images",
    "PySide6.QtNetwork": "no network",
    "PySide6.QtQml": "the window is made of widgets",
    "PySide6.QtQuick": "the window is made of widgets",
    "PySide6.QtSql": "nothing is kept in a database",
    "PySide6.QtTest": "tests only",
    "PySide6.QtDesigner": "a build tool",
    "PySide6.QtUiTools": "forms are written in Python",
    "PySide6.QtOpenGL": "painted without a graphics driver",
    "PySide6.QtDBus": "nothing speaks to other programs",
}

# Steps PyInstaller would run before the program starts.
EXCLUDED_STEPS: dict[str, str] = {
    "pyi_rth_pyside6": "loads QtCore even for the command line; see place_of_qt.py",
}

# Qt's plugins: only these kinds, as shell patterns of "kind/file" without lib and suffix.
QT_PLUGINS: dict[str, str] = {
    "platforms/qwindows": "the window on Windows",
    "platforms/qxcb": "the window on Linux; Wayland desktops bring XWayland",
    "platforms/qoffscreen": "checks without a screen",
    "styles/qmodernwindowsstyle": "controls that look like Windows",
    "platforminputcontexts/composeplatforminputcontextplugin": "accents by the compose key",
    "platforminputcontexts/ibusplatforminputcontextplugin": "input methods of Linux desktops",
    "iconengines/qsvgicon": "the program's icon is an SVG",
    "imageformats/qsvg": "the program's icon is an SVG",
    "printsupport/windowsprintersupport": "printing on Windows",
    # Not printsupport/cupsprintersupport: it looks for printers over the network. On Linux the
    # print dialog makes a PDF, and a PDF program prints it.
}

# Files that are never wanted, as shell patterns of the path inside the folder.
UNWANTED_FILES: dict[str, str] = {
    "PySide6/Qt/translations/*": "Qt's own words; the window brings its own",
    "PySide6/translations/*": "see above, on Windows",
    "*opengl32sw.dll": "20 MB of software OpenGL; the window is painted without it",
    "*d3dcompiler_*.dll": "shaders; the window is painted without them",
    "*libGLESv2.dll": "OpenGL on Windows",
    "*libEGL.dll": "OpenGL on Windows",
    "numpy/*/tests/*": "tests only",
    "*/include/*": "headers for compilers",
    "*.pyi": "type hints for editors",
    "*.dist-info/RECORD": "lists scripts that hold the path of whoever built, and are not here",
    "assets/*.py": "code, not data",
    "*/__pycache__/*": "made again at every build",
    "libdbus-1.so*": "every Linux desktop has it, and it must match the desktop's own",
    "libX11*.so*": "every Linux desktop has it, and it must match the desktop's libxcb",
    "libfontconfig.so*": "every Linux desktop has it, and it must match the desktop's settings",
    "libfreetype.so*": "see libfontconfig",
    "reportlab/fonts/*": "print uses the bundled Noto Sans only",
    "assets/samples/*.png": "pictures of the README",
}

# Shared libraries that start the walk because a program, not a library, loads them.
STARTERS: dict[str, str] = {
    "libpython*": "the starter of the program opens it",
    "python3*.dll": "the same on Windows",
    "vcruntime*.dll": "needed before anything can be asked",
}

Entry = tuple[str, str, str]  # where it lies in the folder, where it comes from, its kind
Needs = Callable[[str], Iterable[str]]  # file -> names of the libraries it asks for


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without unwanted files and without Qt plugins nobody loads."""
    return [entry for entry in entries if not refusal_of(entry[0])]


def refusal_of(target: str) -> str | None:
    """Why a file stays out of the folder; None when it is wanted."""
    path = target.replace("\\", "/")
    for pattern, reason in UNWANTED_FILES.items():
        if fnmatch(path, pattern):
            return reason
    plugin = _plugin_of(path)
    return "a Qt plugin nothing loads" if plugin and plugin not in QT_PLUGINS else None


def _plugin_of(path: str) -> str | None:
    """A Qt plugin as "kind/name", whatever the system; None for any other file."""
    parts = PurePosixPath(path).parts
    if "plugins" not in parts or parts[0] != "PySide6":
        return None
    kind, name = parts[-2], PurePosixPath(path).name.split(".")[0]
    return f"{kind}/{name.removeprefix('lib')}"


def reachable(entries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """The entries without shared libraries that no kept file asks for, however far away.

    Extension modules and Qt plugins are loaded by name, so they are where the walk begins; a
    shared library is only ever loaded because another file names it.
    """
    entries = list(entries)
    libraries = {_name(entry[0]): entry for entry in entries if _is_library(entry)}
    kept = {name for name in libraries if any(fnmatch(name, start) for start in STARTERS)}
    todo = [libraries[name][1] for name in kept]
    todo += [source for target, source, kind in entries if _is_loaded_by_name(target, kind)]
    while todo:
        for name in needs(todo.pop()):
            if (key := name.lower()) in libraries and key not in kept:
                kept.add(key)
                todo.append(libraries[key][1])
    return [entry for entry in entries if _stays(entry, kept)]


def _stays(entry: Entry, kept: set[str]) -> bool:
    """A link stays when what it points to stays."""
    target, source, kind = entry
    if kind == "SYMLINK":
        return _name(source) in kept
    return not _is_library(entry) or _name(target) in kept


def _name(target: str) -> str:
    return PurePosixPath(target.replace("\\", "/")).name.lower()


def _is_library(entry: Entry) -> bool:
    """Whether a file is loaded only because another one names it."""
    target, _source, kind = entry
    return kind == "BINARY" and not _is_loaded_by_name(target, kind)


def _is_loaded_by_name(target: str, kind: str) -> bool:
    plugin = kind == "BINARY" and _plugin_of(target.replace("\\", "/")) is not None
    return kind == "EXTENSION" or plugin
