"""The walls, the trace and the screen of the examination: each must catch what it is there for."""

import subprocess
import sys
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from pathlib import Path
from struct import pack

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))
confinement = import_module("confinement")
tracing = import_module("tracing")
screen = import_module("screen")
FEWEST_COLOURS = import_module("examination").FEWEST_COLOURS

WALLED = [one for one in confinement.CONFINEMENTS if one.walls]
LOG = """\
10 execve("/opt/touchstone", ["/opt/touchstone"], 0x7ff /* 3 vars */) = 0
10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<UNIX-STREAM:[1]>
10 openat(AT_FDCWD</home/a>, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 4</etc/passwd>
10 openat(AT_FDCWD</home/a>, "set.pdf", O_WRONLY|O_CREAT|O_TRUNC, 0666 <unfinished ...>
11 openat(AT_FDCWD</home/a>, "/tmp", O_RDWR|O_CLOEXEC|O_TMPFILE, 0600) = 5</tmp/#1 (deleted)>
10 <... openat resumed>) = 6</home/a/set.pdf>
10 mkdir("/out", 0777) = -1 EEXIST (File exists)
10 renameat2(7</out>, "a.part", AT_FDCWD</home/a>, "/outside/b", 0) = 0
10 openat(AT_FDCWD</home/a>, "/dev/null", O_RDWR) = 8</dev/null>
"""


def place(tmp_path):
    built = tmp_path / "built"
    built.mkdir()
    return confinement.settle(built, tmp_path / "run", confinement.CONFINEMENTS[0])


@pytest.mark.parametrize("one", WALLED, ids=lambda one: one.name)
def test_a_wall_stands_and_its_breach_would_get_through_without_it(one, tmp_path):
    if reason := confinement.unavailable(one):
        pytest.skip(reason)
    here = place(tmp_path)
    assert not confinement.breached(one, here)
    open_field = replace(one, walls="", no_network=False)
    if one.no_network and not confinement.breached(open_field, here):
        pytest.skip("this machine has no network to begin with")
    assert confinement.breached(open_field, here)


@pytest.mark.parametrize("one", WALLED, ids=lambda one: one.name)
def test_a_program_runs_inside_the_walls(one, tmp_path):
    if reason := confinement.unavailable(one):
        pytest.skip(reason)
    command = [*confinement.prefix(one, place(tmp_path)), "echo", "a b", "é"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "a b é\n"


def test_the_long_path_is_long_and_holds_the_program(tmp_path):
    built = tmp_path / "built"
    built.mkdir()
    (built / "touchstone").write_text("program", encoding="utf-8")
    long = next(one for one in confinement.CONFINEMENTS if one.long_path)
    here = confinement.settle(built, tmp_path / "run", long)
    assert len(str(here.program)) > confinement.LONG_PATH
    assert " " in str(here.program)
    assert (here.program / "touchstone").read_text(encoding="utf-8") == "program"


def test_no_variable_of_whoever_checks_reaches_the_program(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    bare = next(one for one in confinement.CONFINEMENTS if one.bare)
    here = place(tmp_path)
    assert confinement.environment(bare, here) == {}
    assert "PYTHONPATH" not in confinement.environment(confinement.CONFINEMENTS[0], here)


def test_the_trace_tells_writing_from_reading_across_threads():
    assert tracing.written(LOG, [Path("/out")]) == [
        "/home/a/set.pdf",
        "/outside/b",
        "/tmp/#1 (deleted)",  # noqa: S108 - a line of the log
    ]
    assert tracing.written(LOG, [Path("/home/a"), Path("/tmp"), Path("/outside")]) == [  # noqa: S108 - the same
        "/out/a.part"
    ]


def test_a_folder_is_not_allowed_for_beginning_like_an_allowed_one():
    log = 'open("/outside/x", O_WRONLY|O_CREAT, 0666) = 3</outside/x>\n'
    assert tracing.written(log, [Path("/out")]) == ["/outside/x"]


def test_the_way_to_an_allowed_folder_may_be_made_but_nothing_else_on_it():
    log = 'mkdir("/home/.config", 0700) = 0\nmkdir("/home/.config/Other", 0700) = 0\n'
    allowed = [Path("/home/.config/Touchstone")]
    assert tracing.written(log, allowed) == ["/home/.config/Other"]
    log = 'open("/home/.config", O_WRONLY|O_CREAT, 0600) = 3</home/.config>\n'
    assert tracing.written(log, allowed) == ["/home/.config"]


def test_of_a_link_only_the_new_name_is_written():
    log = 'linkat(AT_FDCWD</>, "/proc/self/fd/8", AT_FDCWD</>, "/out/a", AT_SYMLINK_FOLLOW) = 0\n'
    assert tracing.written(log, []) == ["/out/a"]


def test_only_sockets_that_reach_beyond_the_machine_count():
    assert tracing.network_sockets(LOG) == []
    reaching = "socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 3\nsocket(AF_NETLINK, SOCK_RAW, 0) = 4\n"
    assert tracing.network_sockets(LOG + reaching) == ["AF_INET6", "AF_NETLINK"]


def test_a_font_of_the_system_is_told_and_one_of_our_own_is_not():
    log = """\
1 openat(AT_FDCWD</>, "/opt/touchstone/fonts/A.ttf", O_RDONLY) = 3</opt/touchstone/fonts/A.ttf>
1 openat(AT_FDCWD</>, "/usr/share/fonts/B.TTF", O_RDONLY|O_CLOEXEC) = 4</usr/share/fonts/B.TTF>
1 openat(AT_FDCWD</>, "/usr/share/fonts/C.otf", O_RDONLY) = -1 ENOENT (No such file or directory)
1 openat(AT_FDCWD</>, "/usr/share/doc/D.txt", O_RDONLY) = 5</usr/share/doc/D.txt>
"""
    assert tracing.fonts_read(log, Path("/opt/touchstone")) == ["/usr/share/fonts/B.TTF"]


def test_libraries_of_qt_that_were_opened_are_told():
    log = """\
1 openat(AT_FDCWD</>, "/opt/t/libQt6Core.so.6", O_RDONLY) = 3</opt/t/PySide6/Qt/lib/libQt6Core.so.6>
1 openat(AT_FDCWD</>, "/opt/t/libQt6Gui.so.6", O_RDONLY) = -1 ENOENT (No such file or directory)
1 openat(AT_FDCWD</>, "/opt/t/libz.so.1", O_RDONLY) = 4</opt/t/libz.so.1>
"""
    assert tracing.qt_loaded(log) == ["/opt/t/PySide6/Qt/lib/libQt6Core.so.6"]


def test_programs_that_were_started_are_told():
    assert tracing.started(LOG) == ["/opt/touchstone"]
    assert tracing.started(LOG + 'execve("/bin/sh", ["sh"], 0x1) = 0\n')[1:] == ["/bin/sh"]


def test_a_real_trace_sees_a_socket_a_file_and_a_program(tmp_path):
    if reason := tracing.unavailable():
        pytest.skip(reason)
    log, made = tmp_path / "log", tmp_path / "made.txt"
    ask = "import socket; socket.socket(socket.AF_INET).close()"
    command = ["sh", "-c", f'echo a > {made}; {sys.executable} -c "{ask}"']
    subprocess.run([*tracing.prefix(log), *command], check=True)
    said = log.read_text(encoding="utf-8", errors="replace")
    assert tracing.network_sockets(said) == ["AF_INET"]
    assert str(made) in tracing.written(said, [])
    assert sys.executable in tracing.started(said)


def dump(width, height, pixels, bits=32):
    fields = [100, 7, 2, 24, width, height, 0, 0, 32, 0, 32, bits, width * bits // 8, 4]
    return pack(">25I", *fields, *[0] * 5, 2, *[0] * 5) + bytes(24) + pixels


def test_a_screen_is_read_in_its_true_colours():
    red, green = b"\0\0\xff\0", b"\0\xff\0\0"
    picture = screen.read_dump(dump(2, 2, red + green + green + green))
    assert picture.colours == 2
    with Image.open(BytesIO(picture.png())) as seen:
        pixels = [seen.getpixel((x, y)) for y in range(2) for x in range(2)]
    assert pixels == [(255, 0, 0), (0, 255, 0), (0, 255, 0), (0, 255, 0)]


def test_another_kind_of_picture_is_refused():
    with pytest.raises(ValueError, match="16 bits"):
        screen.read_dump(dump(2, 1, b"\0\0\0\0", bits=16))


def test_a_screen_in_memory_shows_nothing_at_first():
    if reason := screen.unavailable():
        pytest.skip(reason)
    with screen.Screen() as made:
        picture = made.picture()
    assert (picture.width, picture.height, picture.colours) == (1366, 768, 1)


class Filling(screen.Screen):
    """A screen whose window is empty, all but the pointer, until it was looked at often enough."""

    def __init__(self, looks):
        self.looks = looks

    def picture(self):
        self.looks -= 1
        shades = 90 if self.looks > 0 else 900
        data = b"".join(pack("<I", number) for number in range(shades))
        return screen.Picture(shades, 1, data)


def test_a_window_that_fills_late_is_waited_for():
    assert Filling(6).settled(0.2).colours < FEWEST_COLOURS  # what nobody waits for is empty
    assert Filling(6).settled(0.2, colours=FEWEST_COLOURS).colours >= FEWEST_COLOURS


def test_a_window_that_never_fills_is_given_up():
    assert Filling(10**6).settled(0.2, 1.0, FEWEST_COLOURS).colours < FEWEST_COLOURS
