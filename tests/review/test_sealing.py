"""Sealing: only the password opens it, any change is noticed, and no file shows what is in it."""

import struct
import zipfile
from zlib import crc32

import pytest
from builders_desktop import line, match, review
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.review import sealing
from desktop.review.archive import open_archive, protect_file, save_review
from desktop.review.backups import backups_of
from desktop.review.sealing import (
    SealBroken,
    SealedNewer,
    WrongPassword,
    is_sealed,
    new_lock,
    seal,
    unseal,
)
from desktop.tables.refusal import Refusal

WORD = "Quokkabird Zzyzx"


@pytest.fixture(scope="module")
def lock():
    return new_lock("correct horse")


@given(data=st.binary(max_size=2000))
@settings(max_examples=60, deadline=None)
def test_what_is_sealed_comes_back(lock, data):
    sealed = seal(data, lock)
    assert unseal(sealed, lock) == (data, lock)
    assert is_sealed(sealed)


@given(password=st.text(min_size=1, max_size=20))
@settings(max_examples=8, deadline=None)
def test_any_password_opens_what_it_sealed_and_no_other_does(password):
    sealed = seal(b"text", new_lock(password))
    assert unseal(sealed, password)[0] == b"text"
    with pytest.raises(WrongPassword):
        unseal(sealed, password + "x")


def test_a_password_is_the_same_however_its_accents_are_typed():
    sealed = seal(b"text", new_lock("caf\u00e9"))
    assert unseal(sealed, "cafe\u0301")[0] == b"text"


def test_every_byte_that_is_changed_is_noticed(lock):
    sealed = seal(b"a review of a ward", lock)
    for place in range(len(sealed)):
        for bit in (1, 128):
            broken = bytearray(sealed)
            broken[place] ^= bit
            with pytest.raises((SealBroken, SealedNewer, WrongPassword)):
                unseal(bytes(broken), lock)


def test_every_length_that_is_cut_is_noticed(lock):
    sealed = seal(b"a review of a ward", lock)
    for length in range(len(sealed)):
        with pytest.raises(SealBroken):
            unseal(sealed[:length], lock)


def test_a_changed_head_is_damage_and_no_wrong_password(lock):
    sealed = bytearray(seal(b"text", lock))
    sealed[30] ^= 1  # in the salt
    with pytest.raises(SealBroken):
        unseal(bytes(sealed), "correct horse")


def test_no_two_writings_share_salt_nonce_or_text(lock):
    one, two = seal(b"text" * 50, lock), seal(b"text" * 50, lock)
    fixed = len(sealing.MAGIC) + 4 + 16 + 16  # of the password, not of the writing
    assert one[:fixed] == two[:fixed]
    same = sum(a == b for a, b in zip(one[fixed:], two[fixed:], strict=True))
    assert same < len(one) // 10
    assert new_lock("a").salt != new_lock("a").salt


@pytest.mark.parametrize("cost", [(30, 8, 1), (15, 200, 1), (15, 8, 255), (0, 8, 1), (63, 1, 1)])
def test_a_file_that_asks_for_endless_work_is_refused_at_once(lock, cost, monkeypatch):
    monkeypatch.setattr(sealing, "_lock", lambda *_: pytest.fail("it was worked for"))
    sealed = bytearray(seal(b"text", lock))
    sealed[17:20] = bytes(cost)
    size = sealing._HEAD.size
    sealed[size : size + 4] = struct.pack("<I", crc32(sealed[:size]))
    with pytest.raises(SealBroken):
        unseal(bytes(sealed), "correct horse")


def test_a_newer_seal_is_told_apart(lock):
    sealed = bytearray(seal(b"text", lock))
    sealed[len(sealing.MAGIC)] = 2
    with pytest.raises(SealedNewer):
        unseal(bytes(sealed), lock)


def test_a_lock_does_not_show_its_key(lock):
    assert lock.key.hex() not in repr(lock)
    assert str(lock.key) not in repr(lock)


# ---- files -----------------------------------------------------------------------------------


def sample():
    return review((line(WORD, 6), match("29-1141.00")), (line("Coordinator", 2), match(None)))


def refusal_of(path, lock=None):
    with pytest.raises(Refusal) as caught:
        open_archive(path, lock)
    return caught.value.key


def everything_below(folder):
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_protected_review_comes_back_with_its_password_only(tmp_path, lock):
    path = tmp_path / "a.touchstone"
    save_review(sample(), path, lock)
    assert open_archive(path, "correct horse").review == sample()
    assert open_archive(path, lock).lock == lock
    assert refusal_of(path) == "refusal.archive_password"
    assert refusal_of(path, "wrong") == "refusal.archive_wrong_password"


def test_damaged_and_newer_each_have_their_own_sentence(tmp_path, lock):
    path = tmp_path / "a.touchstone"
    save_review(sample(), path, lock)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert refusal_of(path, lock) == "refusal.archive_damaged"
    path.write_bytes(whole[:16] + b"\x09" + whole[17:])
    assert refusal_of(path, lock) == "refusal.archive_version"
    path.write_bytes(whole[:40])
    assert refusal_of(path, lock) == "refusal.archive_damaged"


def test_nothing_in_clear_stands_in_any_file_of_a_protected_review(tmp_path, lock):
    path = tmp_path / "a.touchstone"
    save_review(sample(), path)
    save_review(sample(), path, lock)
    save_review(sample(), path, lock)
    files = everything_below(tmp_path)
    assert len(files) >= 3
    for name, data in files.items():
        assert is_sealed(data), name
        assert WORD.encode() not in data
        assert not zipfile.is_zipfile(name)


def test_setting_changing_and_removing_a_password_takes_the_backups_along(tmp_path, lock):
    path, other = tmp_path / "a.touchstone", new_lock("other")
    for _ in range(3):
        save_review(sample(), path)
    for before, after, word in ((None, lock, "correct horse"), (lock, other, "other")):
        stamp = protect_file(path, sample(), before, after)
        assert stamp == open_archive(path, word).stamp
        assert all(is_sealed(data) for data in everything_below(tmp_path).values())
        assert all(open_archive(p, word).review == sample() for p in backups_of(path))
    protect_file(path, sample(), other, None)
    assert open_archive(path).review == sample()
    assert all(open_archive(p).review == sample() for p in backups_of(path))


def test_a_backup_of_another_password_stays_sealed_and_is_not_lost(tmp_path, lock):
    path = tmp_path / "a.touchstone"
    old = new_lock("old")
    for _ in range(2):
        save_review(sample(), path, old)
    save_review(sample(), path, lock)
    protect_file(path, sample(), lock, None)
    states = [p.read_bytes() for p in backups_of(path)]
    assert any(is_sealed(state) and unseal(state, old) for state in states)


def test_a_protected_file_is_not_replaced_by_one_in_clear(tmp_path, lock):
    path = tmp_path / "a.touchstone"
    save_review(sample(), path, lock)
    before = path.read_bytes()
    with pytest.raises(Refusal, match="save_over_protected"):
        save_review(sample(), path)
    assert path.read_bytes() == before
