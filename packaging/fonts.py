"""Makes assets/fonts from the full Noto Sans: `python packaging/fonts.py FOLDER`.

FOLDER holds NotoSans-Regular.ttf, NotoSans-Bold.ttf and NotoSans-Italic.ttf (on Debian:
package fonts-noto-core, version 20201225). Kept are Latin, Greek and Cyrillic with every accent,
punctuation and currency signs. Hints for low-resolution screens are left out: paper does not use
them and they would double the size of every PDF. The same input gives the same bytes.
"""

import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FACES = ("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic")
TARGET = Path(__file__).parents[1] / "assets" / "fonts"

# Unicode blocks, first and last code point
BLOCKS = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x0250, 0x02FF),  # IPA letters used in names, modifier letters such as the okina
    (0x0300, 0x036F),  # combining accents
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese, Yoruba
    (0x1F00, 0x1FFF),  # Greek Extended
    (0x2000, 0x206F),  # General Punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x214F),  # letterlike: №, ™
    (0x2150, 0x215F),  # vulgar fractions
    (0x2C60, 0x2C7F),  # Latin Extended-C
    (0xFFFD, 0xFFFD),  # the replacement character, drawn for what the fonts lack
)
NAME_RECORDS: list[int] = [0, 1, 2, 3, 4, 5, 6, 13, 14]


def characters() -> list[int]:
    """The code points asked for; the fonts hold most of them."""
    return [code for first, last in BLOCKS for code in range(first, last + 1)]


def options() -> Options:
    """How to subset, with everything that depends on the day or the machine switched off."""
    chosen = Options()
    chosen.hinting = False
    chosen.recalc_timestamp = False
    chosen.layout_features = ["ccmp", "locl", "mark", "mkmk", "kern"]
    chosen.name_IDs = NAME_RECORDS
    chosen.name_languages = [0x409]
    chosen.notdef_outline = True
    chosen.glyph_names = False
    return chosen


def subset(source: Path, target: Path) -> int:
    """Write the subset of one face and say how many characters it holds."""
    font = TTFont(source, recalcTimestamp=False)
    worker = Subsetter(options())
    worker.populate(unicodes=characters())
    worker.subset(font)
    font.save(target, reorderTables=True)
    return len(glyphs(font))


def glyphs(font: TTFont) -> dict[int, str]:
    """Glyph name of every character."""
    found: dict[int, str] | None = font["cmap"].getBestCmap()
    return found or {}


def advances(fonts: list[TTFont]) -> str:
    """Advance widths as a table, so that charts and layout measure text without a PDF library."""
    codes = sorted(set.intersection(*(set(glyphs(font)) for font in fonts)))
    lines = ["character\tregular\tbold\titalic"]
    for code in codes:
        widths = (font["hmtx"][glyphs(font)[code]][0] for font in fonts)
        lines.append("\t".join([f"{code:04X}", *map(str, widths)]))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Subset the three faces."""
    parser = argparse.ArgumentParser(description="Make assets/fonts from the full Noto Sans.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    TARGET.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        target = TARGET / f"{face}.ttf"
        count = subset(folder / f"{face}.ttf", target)
        print(f"{face}: {count} characters, {target.stat().st_size:,} bytes")
    fonts = [TTFont(TARGET / f"{face}.ttf") for face in FACES]
    (TARGET / "advances.tsv").write_text(advances(fonts), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
