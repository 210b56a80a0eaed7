"""Opens the compound file that an old .xls is, as far as its stream of records."""

_SECTOR_MARKS = 0xFFFFFFFA  # this and above end a chain
_ENTRY = 128


def workbook_stream(data: bytes) -> bytes:
    """Return the stream called Workbook or Book.

    Raises:
        ValueError, IndexError: When the file is cut or its chains run in circles.
        KeyError: When there is no such stream.
    """
    size = 1 << int.from_bytes(data[30:32], "little")
    if size not in {512, 4096}:
        raise ValueError("no sector size of a compound file")
    chains = _chains(data, size)
    first = int.from_bytes(data[48:52], "little")
    directory = _follow(data, chains, first, size)
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory), _ENTRY)]
    small_limit = int.from_bytes(data[56:60], "little")
    for wanted in ("Workbook", "Book"):
        for entry in entries:
            if _name(entry) == wanted:
                start = int.from_bytes(entry[116:120], "little")
                length = int.from_bytes(entry[120:124], "little")
                if length >= small_limit:
                    return _follow(data, chains, start, size)[:length]
                return _small_stream(data, chains, entries[0], start, size)[:length]
    raise KeyError("Workbook")


def _name(entry: bytes) -> str:
    length = int.from_bytes(entry[64:66], "little")
    return entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", errors="replace")


def _chains(data: bytes, size: int) -> list[int]:
    """Return for every sector the one that follows it."""
    sectors = [int.from_bytes(data[at : at + 4], "little") for at in range(76, 512, 4)]
    following = int.from_bytes(data[68:72], "little")
    for _ in range(len(data) // size):
        if following >= _SECTOR_MARKS:
            break
        block = _sector(data, following, size)
        numbers = [int.from_bytes(block[at : at + 4], "little") for at in range(0, size, 4)]
        sectors += numbers[:-1]
        following = numbers[-1]
    chains: list[int] = []
    for sector in sectors:
        if sector < _SECTOR_MARKS:
            block = _sector(data, sector, size)
            chains += [int.from_bytes(block[at : at + 4], "little") for at in range(0, size, 4)]
    return chains


def _sector(data: bytes, number: int, size: int) -> bytes:
    block = data[(number + 1) * size : (number + 2) * size]
    return block if len(block) == size else block + bytes(size - len(block))


def _follow(data: bytes, chains: list[int], first: int, size: int) -> bytes:
    blocks: list[bytes] = []
    sector = first
    while sector < _SECTOR_MARKS:
        if len(blocks) > len(chains) or sector >= len(chains):
            raise ValueError("a chain that runs in a circle or out of the file")
        blocks.append(_sector(data, sector, size))
        sector = chains[sector]
    return b"".join(blocks)


def _small_stream(data: bytes, chains: list[int], root: bytes, first: int, size: int) -> bytes:
    """Read a stream of the mini sectors that live inside the root entry's stream."""
    start = int.from_bytes(root[116:120], "little")
    store = _follow(data, chains, start, size)
    table = _follow(data, chains, int.from_bytes(data[60:64], "little"), size)
    links = [int.from_bytes(table[at : at + 4], "little") for at in range(0, len(table), 4)]
    blocks: list[bytes] = []
    sector = first
    while sector < _SECTOR_MARKS:
        if len(blocks) > len(links) or sector >= len(links):
            raise ValueError("a chain that runs in a circle or out of the file")
        blocks.append(store[sector * 64 : sector * 64 + 64])
        sector = links[sector]
    return b"".join(blocks)
