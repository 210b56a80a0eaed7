"""Makes assets/icons/srgb.icc, the colour space PDF/A asks a file to name.

LittleCMS (through pillow) builds the profile; date and version are set by hand, so that every run
gives the same bytes and PDF 1.7 readers, which know profiles up to version 4.2, accept it.
"""

from pathlib import Path

from PIL import ImageCms

TARGET = Path(__file__).parents[1] / "assets" / "icons" / "srgb.icc"
VERSION = slice(8, 12)
CREATED = slice(24, 36)
PLATFORM = slice(40, 44)
IDENTIFIER = slice(84, 100)


def profile() -> bytes:
    """The sRGB profile with everything that depends on the day or the machine set by hand."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[VERSION] = bytes([4, 0x20, 0, 0])
    made[CREATED] = b"".join(n.to_bytes(2, "big") for n in (2026, 1, 1, 0, 0, 0))
    made[PLATFORM] = bytes(4)
    made[IDENTIFIER] = bytes(16)
    return bytes(made)


def main() -> None:
    """Write the profile."""
    TARGET.write_bytes(profile())
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
