"""Rewrites the map in ARCHITECTURE.md from the captions of the modules."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- map: made by packaging/architecture.py -->", "<!-- end of map -->"
ROOMS = ("desktop", "reports", "assets")


def main() -> None:
    """Put one line per module between the two markers."""
    path = ROOT / "ARCHITECTURE.md"
    text = path.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    lines = "\n".join(_line(module) for room in ROOMS for module in _modules(room))
    path.write_text(f"{before}{BEGIN}\n{lines}\n{END}{after}", encoding="utf-8", newline="\n")


def _modules(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


def _line(module: Path) -> str:
    doc = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    caption = doc.split("\n\n")[0].replace("\n", " ")
    return f"- `{module.relative_to(ROOT).as_posix()}` {caption}"


if __name__ == "__main__":
    main()
