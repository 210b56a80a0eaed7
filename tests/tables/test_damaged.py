"""A damaged file of any format is a table or a refusal: no other exception, no panic, no hang."""

import io
import zipfile

import pytest
from hostile.packing import STAFF, Part, pack
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples.files import WRITERS, Page

from desktop.tables.engine import EngineFault, contained
from desktop.tables.reading import READERS, read_table
from desktop.tables.refusal import Refusal

KINDS = ("xlsx", "xls", "xlsb", "ods", "csv", "ssv", "tsv", "html", "xml")
PAGE = Page("Staff", (*STAFF, ("Porter", "Étage 2", 0.5)), hidden_rows=(3,), merged=("B2:B3",))
LOUD = ("\x00" * 4).encode(), b"\xff" * 4, b"\xff\xff\xff\x7f", b"<", b'"', b"&", b"\n"
EDIT = st.tuples(
    st.sampled_from(("flip", "replace", "insert", "delete", "cut")),
    st.floats(0, 1, exclude_max=True),
    st.one_of(st.binary(min_size=1, max_size=8), st.sampled_from(LOUD)),
    st.integers(1, 64),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """The bytes of a sound file of each kind."""
    folder = tmp_path_factory.mktemp("sound")
    made = {}
    for kind in KINDS:
        path = folder / f"staff.{kind}"
        WRITERS[kind]((PAGE,), path)
        made[kind] = path.read_bytes()
    return made


def damaged(data, edits):
    data = bytearray(data)
    for what, where, new, count in edits:
        at = int(where * len(data))
        if what == "flip" and data:
            data[at] ^= 1 << (count % 8)
        elif what == "replace":
            data[at : at + len(new)] = new
        elif what == "insert":
            data[at:at] = new
        elif what == "delete":
            del data[at : at + count]
        elif what == "cut" and count % 8 == 0:
            del data[at:]
    return bytes(data)


@pytest.fixture
def told(tmp_path, capfd):
    """Reads bytes or the parts of a package, quietly; returns the key of the refusal or None."""
    path = tmp_path / "damaged"

    def look(content):
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            pack(path, content)
        try:
            table = read_table(path)
        except Refusal as refusal:
            key = refusal.key
        else:
            key = None
            assert table.kind in READERS
            assert table.sheets
        assert capfd.readouterr() == ("", "")
        return key

    return look


SETTINGS = settings(
    max_examples=150, suppress_health_check=[*HealthCheck], deadline=None
)  # the fixture of a module and one file name are meant


@pytest.mark.parametrize("kind", KINDS)
@SETTINGS
@given(edits=st.lists(EDIT, min_size=1, max_size=6))
def test_a_file_with_damaged_bytes_is_read_or_refused(kind, edits, sound, told):
    told(damaged(sound[kind], edits))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind in {"xlsx", "xlsb", "ods"}])
@SETTINGS
@given(edits=st.lists(EDIT, min_size=1, max_size=6), which=st.integers(0, 30))
def test_a_package_with_a_damaged_part_is_read_or_refused(kind, edits, which, sound, told):
    with zipfile.ZipFile(io.BytesIO(sound[kind])) as package:
        inside = [(name, package.read(name)) for name in package.namelist()]
    parts = [
        Part(name, damaged(data, edits) if place == which % len(inside) else data)
        for place, (name, data) in enumerate(inside)
    ]
    told(parts)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_cut_off_anywhere_is_read_or_refused(kind, sound, told):
    data = sound[kind]
    keys = [told(data[: len(data) * share // 40]) for share in range(40)]
    assert keys[0] == "refusal.empty"
    if kind in {"xlsx", "xls", "xlsb", "ods", "xml"}:  # a cut text is a text, and HTML need not end
        assert set(keys[3:]) <= {"refusal.truncated", "refusal.not_a_table"}
        assert keys.count("refusal.truncated") > 30


@pytest.mark.parametrize("kind", KINDS)
def test_every_single_byte_of_the_head_may_be_wrong(kind, sound, told):
    for place in range(0, 100, 3):
        data = bytearray(sound[kind])
        data[place] ^= 0xFF
        told(bytes(data))


def test_a_panic_of_the_engine_is_a_fault_and_its_report_is_not_let_out(capfd):
    import os  # noqa: PLC0415 - only here

    class PanicException(BaseException):
        """Named as the engine names it."""

    def panic():
        os.write(2, b"thread panicked: Quentin Example")
        raise PanicException("Quentin Example")

    with pytest.raises(EngineFault), contained():
        panic()
    os.write(2, b"afterwards")
    assert capfd.readouterr().err == "afterwards"


def test_what_is_no_panic_passes_through():
    with pytest.raises(KeyboardInterrupt), contained():
        raise KeyboardInterrupt
