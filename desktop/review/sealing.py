"""Sealing: a review with a password is ciphertext, and so is every copy of it.

scrypt makes a master key of the password, once; it stays in memory with its salt. Each writing
derives a key of its own from it (HKDF, a fresh salt) and seals with AES-GCM (a fresh nonce), so
backups and recovery copies of a protected file need no password typed again, and no key and nonce
ever meet twice. The head of the file, with everything needed to open it but the password, is
authenticated with the text.
"""

import secrets
import struct
import unicodedata
from dataclasses import dataclass, field
from zlib import crc32

MAGIC = b"TOUCHSTONE SEAL\n"
VERSION = 1
_HEAD = struct.Struct("<16s BBBB 16s 16s 32s 12s")  # see `_head`
_SUM = struct.Struct("<I")
_SALT, _CHECK, _WRITING, _NONCE, _KEY = 16, 16, 32, 12, 32  # bytes
_COST = (16, 8, 2)  # log2 n, r, p: 64 MB and about half a second on an office PC
_MOST = (18, 8, 4)  # a file may not ask for more than 256 MB and 4 s
_INFO = b"touchstone review 1"


class WrongPassword(Exception):  # noqa: N818 - says what is wrong
    """The password is not the one this file was sealed with."""


class SealedNewer(Exception):  # noqa: N818 - says what it is
    """Sealed by a newer version, in a way this one does not know."""


class SealBroken(Exception):  # noqa: N818 - says what it is
    """A byte was changed or lost since the file was sealed."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A master key and how it was made. The key is never written and never shown."""

    key: bytes = field(repr=False)
    check: bytes = field(repr=False)  # comes out of scrypt beside the key; tells a wrong password
    salt: bytes = field(repr=False)
    cost: tuple[int, int, int]


def new_lock(password: str) -> Lock:
    """A lock for a password, with a salt of its own."""
    return _lock(password, secrets.token_bytes(_SALT), _COST)


def is_sealed(data: bytes) -> bool:
    """Whether these bytes begin like a sealed review."""
    return data.startswith(MAGIC)


def seal(data: bytes, lock: Lock) -> bytes:
    """The data as ciphertext below an authenticated head; never the same bytes twice."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only now

    writing, nonce = secrets.token_bytes(_WRITING), secrets.token_bytes(_NONCE)
    head = _HEAD.pack(MAGIC, VERSION, *lock.cost, lock.salt, lock.check, writing, nonce)
    head += _SUM.pack(crc32(head))
    return head + AESGCM(_key_of_writing(lock, writing)).encrypt(nonce, data, head)


def unseal(sealed: bytes, lock: Lock | str) -> tuple[bytes, Lock]:
    """The data again, and the lock that opened it.

    Args:
        sealed: A whole file.
        lock: The password, or a lock made of it; another lock's file is opened with neither.

    Raises:
        WrongPassword: the password is another one.
        SealedNewer: a newer version sealed it.
        SealBroken: a byte was changed or lost, or the head asks for more work than any of ours.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - only now
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - only now

    cost, salt, check, writing, nonce = _head(sealed)
    if isinstance(lock, str):
        lock = _lock(lock, salt, cost)
    if not (secrets.compare_digest(lock.check, check) and lock.salt == salt):
        raise WrongPassword
    size = _HEAD.size + _SUM.size
    try:
        key = AESGCM(_key_of_writing(lock, writing))
        return key.decrypt(nonce, sealed[size:], sealed[:size]), lock
    except (InvalidTag, ValueError) as trouble:
        raise SealBroken from trouble


def _head(sealed: bytes) -> tuple[tuple[int, int, int], bytes, bytes, bytes, bytes]:
    """The head of a sealed file: cost, salt, check, salt of this writing, nonce."""
    if len(sealed) <= len(MAGIC) or not is_sealed(sealed):
        raise SealBroken
    if sealed[len(MAGIC)] > VERSION:
        raise SealedNewer
    if len(sealed) < _HEAD.size + _SUM.size:
        raise SealBroken
    _, version, n, r, p, salt, check, writing, nonce = _HEAD.unpack_from(sealed)
    (told,) = _SUM.unpack_from(sealed, _HEAD.size)
    sane = all(1 <= value <= most for value, most in zip((n, r, p), _MOST, strict=True))
    if version != VERSION or told != crc32(sealed[: _HEAD.size]) or not sane:
        raise SealBroken
    return (n, r, p), salt, check, writing, nonce


def _lock(password: str, salt: bytes, cost: tuple[int, int, int]) -> Lock:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - only now

    n, r, p = cost
    plain = unicodedata.normalize("NFKC", password).encode("utf-8")
    made = Scrypt(salt=salt, length=_KEY + _CHECK, n=1 << n, r=r, p=p).derive(plain)
    return Lock(made[:_KEY], made[_KEY:], salt, cost)


def _key_of_writing(lock: Lock, writing: bytes) -> bytes:
    """The key of one writing; the master key itself seals nothing."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - only now
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - only now

    return HKDF(SHA256(), _KEY, salt=writing, info=_INFO).derive(lock.key)
