"""The installation examines itself: everything passes here, and a fault is told, not raised."""

from desktop import self_check
from desktop.command_line import run


def test_this_installation_passes(capsys):
    assert run(["self-check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 8
    assert all(line.startswith("pass  ") for line in lines)


def test_a_fault_is_a_failed_line_and_an_exit_code(monkeypatch, capsys):
    def broken():
        raise OSError("the disk is gone")

    monkeypatch.setattr(self_check, "_CHECKS", (("a disk", broken), ("a word", lambda: "")))
    assert self_check.self_check() == 1
    assert capsys.readouterr().out.splitlines() == [
        "fail  a disk: OSError: the disk is gone",
        "pass  a word",
    ]


def test_what_is_wrong_is_said(monkeypatch, capsys):
    monkeypatch.setattr(self_check, "_CHECKS", (("a file", lambda: "x.csv is changed"),))
    assert self_check.self_check() == 1
    assert "fail  a file: x.csv is changed" in capsys.readouterr().out
