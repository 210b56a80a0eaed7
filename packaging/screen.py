"""A screen in memory (Xvfb), whose picture can be read without asking the program for anything."""

import os
import shutil
import struct
import subprocess
import tempfile
import time
import zlib
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1366, 768  # the smallest screen the window is made for
BYTES = 4  # blue, green, red, nothing


@dataclass(frozen=True, slots=True)
class Picture:
    """What a screen showed, row after row, four bytes a pixel."""

    width: int
    height: int
    pixels: bytes

    @property
    def colours(self) -> int:
        """How many different colours; an empty screen has one."""
        return len(set(memoryview(self.pixels).cast("I")))

    def png(self) -> bytes:
        """The picture as a PNG file."""
        red_green_blue = bytearray(self.width * self.height * 3)
        for channel in range(3):
            red_green_blue[channel::3] = self.pixels[2 - channel :: BYTES]
        side = self.width * 3
        rows = (red_green_blue[at : at + side] for at in range(0, len(red_green_blue), side))
        body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def unavailable() -> str:
    """Why there is no screen to be had here; empty when there is."""
    return "" if shutil.which("Xvfb") else "needs Xvfb"


class Screen:
    """A running Xvfb; as a context it ends with the block."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="touchstone-screen-")
        shape = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self._folder.name]
        told, tell = os.pipe()  # the server says which number it took
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tell), *shape, "-nolisten", "tcp", "-noreset"],
            stderr=subprocess.DEVNULL,
            pass_fds=[tell],
        )
        os.close(tell)
        with os.fdopen(told, encoding="ascii") as answer:
            self.display = f":{answer.readline().strip()}"

    def __enter__(self) -> Self:
        """The screen itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the server and remove its memory."""
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def picture(self) -> Picture:
        """What the screen shows now."""
        return read_dump((Path(self._folder.name) / "Xvfb_screen0").read_bytes())

    def covered(self) -> bool:
        """Whether most of the screen shows a window; looks at every 97th pixel, so it is quick."""
        seen = self.picture().pixels
        sample = memoryview(seen).cast("I")[::97]
        return sum(map(bool, sample)) * 2 > len(sample)

    def settled(self, quiet: float = 1.0, limit: float = 30.0, colours: int = 0) -> Picture:
        """What the screen shows once nothing has moved for `quiet` seconds, or at the limit.

        Args:
            quiet: seconds.
            limit: seconds.
            colours: a picture with fewer is a window that has yet to fill, as on a busy machine.
        """
        began = still_since = time.monotonic()
        shown = self.picture()
        full = shown.colours >= colours
        while (now := time.monotonic()) - began < limit and (now - still_since < quiet or not full):
            time.sleep(0.1)
            newer = self.picture()
            if newer != shown:
                shown, still_since = newer, time.monotonic()
                full = shown.colours >= colours
        return shown


def read_dump(data: bytes) -> Picture:
    """A window dump (XWD, version 7) with four bytes a pixel, as Xvfb keeps its screen.

    Raises:
        ValueError: it is another kind of picture.
    """
    fields = struct.unpack(">25I", data[:100])
    header, version, width, height, bits = (fields[at] for at in (0, 1, 4, 5, 11))
    line, colours = fields[12], fields[19]
    if version != 7 or bits != BYTES * 8 or line != width * BYTES:  # noqa: PLR2004 - the format's
        raise ValueError(f"not a dump of 32-bit pixels: version {version}, {bits} bits")
    start = header + colours * 12
    return Picture(width, height, data[start : start + line * height])
