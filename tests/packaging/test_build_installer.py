"""The installer, read as Inno Setup reads it: what it takes, registers, asks for and leaves."""

import re
from pathlib import Path

import pytest

from desktop.places import DATA, MARKERS
from desktop.review.archive import SUFFIX

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
README = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
WORKFLOW = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
RECIPE = (ROOT / "packaging" / "touchstone.spec").read_text(encoding="utf-8")
# what a setup made by Inno Setup 6 understands, and what its remover does
SWITCHES = {
    "/VERYSILENT", "/SILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/CURRENTUSER", "/ALLUSERS",
    "/DIR", "/LOG", "/TASKS", "/CLOSEAPPLICATIONS",
}  # fmt: skip
OF_REMOVER = {"/VERYSILENT", "/SILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/LOG"}
_PART = re.compile(r'\s*(\w+): ("(?:[^"]|"")*"|[^;]*)')


def sections(text):
    """Each section with its lines, without comments and without what the preprocessor reads."""
    found, current = {}, None
    for line in text.splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            current = found.setdefault(line[1:-1], [])
        elif line.strip() and line.strip()[0] not in ";#":
            current.append(line)
    return found


def entry(line):
    """`Name: value; Name: "value"` as a dictionary, doubled quotes made single."""
    parts = _PART.findall(line)
    assert "; ".join(f"{name}: {value}" for name, value in parts) == line, line
    return {name: plain(value) for name, value in parts}


def plain(value):
    """A value without the quotes around it; doubled quotes within are single ones."""
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


SCRIPT = (WINDOWS / "touchstone.iss").read_text(encoding="utf-8")
SECTIONS = sections(SCRIPT)
SETUP = dict(line.split("=", 1) for line in SECTIONS["Setup"])
ENTRIES = {
    name: [entry(line) for line in lines] for name, lines in SECTIONS.items() if name != "Setup"
}
REGISTRY = {e["Subkey"].removeprefix("Software\\Classes\\"): e for e in ENTRIES["Registry"]}


def placed(text):
    """A path of the script with what the preprocessor puts in."""
    folder = "{#Root}\\dist\\touchstone"
    assert '#define Folder Root + "\\dist\\touchstone"' in SCRIPT
    assert '#define Root AddBackslash(SourcePath) + "..\\.."' in SCRIPT
    return text.replace("{#Folder}", folder).replace("{#Root}\\", "").replace("\\", "/")


def test_a_line_that_is_no_entry_is_seen():
    with pytest.raises(AssertionError):
        entry('Name: "a" Flags: unchecked')
    assert entry('Root: HKA; ValueData: """{app}\\a.exe"" ""%1"""') == {
        "Root": "HKA", "ValueData": '"{app}\\a.exe" "%1"',
    }  # fmt: skip


def test_it_takes_the_built_folder_and_files_that_exist():
    (files,) = ENTRIES["Files"]
    assert placed(files["Source"]) == "dist/touchstone/*"
    assert {"recursesubdirs", "createallsubdirs"} <= set(files["Flags"].split())
    for name in ("LicenseFile", "SetupIconFile"):
        assert (ROOT / placed(SETUP[name])).is_file()
    assert placed(SETUP["OutputDir"]) == "dist"


def test_nothing_of_a_portable_copy_is_installed():
    (files,) = ENTRIES["Files"]
    assert set(files["Excludes"].split(",")) == {*MARKERS, DATA}


def test_the_programs_it_names_are_built():
    built = {f"{name}.exe" for name in re.findall(r'program\("([\w-]+)"', RECIPE)}
    named = set(re.findall(r"\{app\}\\([\w.-]+\.exe)", SCRIPT))
    assert named == {"touchstone.exe"}
    assert named <= built


def test_it_needs_no_rights_unless_it_asks_for_all_users():
    assert SETUP["PrivilegesRequired"] == "lowest"
    # the command line only: nobody is asked a question they cannot answer
    assert SETUP["PrivilegesRequiredOverridesAllowed"] == "commandline"
    assert SETUP["DefaultDirName"] == "{autopf}\\Touchstone"  # the user's own, or everybody's
    assert {e["Root"] for e in ENTRIES["Registry"]} == {"HKA"}
    assert all(e["Name"].startswith("{auto") for e in ENTRIES["Icons"])


def test_a_saved_review_opens_with_the_program():
    kind = REGISTRY[SUFFIX]["ValueData"]
    assert REGISTRY[f"{kind}\\shell\\open\\command"]["ValueData"] == (
        '"{app}\\touchstone.exe" "%1"'  # both quoted: paths hold spaces
    )
    assert REGISTRY[f"{kind}\\DefaultIcon"]["ValueData"] == '"{app}\\touchstone.exe",0'
    assert all(e["ValueType"] == "string" for e in ENTRIES["Registry"])
    assert SETUP["ChangesAssociations"] == "yes"
    assert set(REGISTRY) == {
        SUFFIX, kind, f"{kind}\\DefaultIcon", f"{kind}\\shell\\open\\command",
    }  # fmt: skip


def test_what_it_registers_goes_with_the_program():
    kind = REGISTRY[SUFFIX]["ValueData"]
    assert "uninsdeletekey" in REGISTRY[kind]["Flags"].split()
    # the key of the file ending may be shared with another program: only our value goes
    ours = REGISTRY[SUFFIX]["Flags"].split()
    assert set(ours) == {"uninsdeletevalue", "uninsdeletekeyifempty"}


def test_removing_it_leaves_what_users_made():
    assert not {"UninstallDelete", "UninstallRun", "Code", "INI", "Dirs"} & set(SECTIONS)
    own = re.findall(r"\{(?:user|local|common)\w*\}|\{(?:auto|user)?(?:appdata|docs)\}", SCRIPT)
    assert own == []
    # an update clears the two folders that are built anew, and nothing beside them
    cleared = {e["Name"] for e in ENTRIES["InstallDelete"]}
    assert cleared == {"{app}\\_internal", "{app}\\licences"}


def test_a_silent_start_starts_no_program():
    (start,) = ENTRIES["Run"]
    assert {"postinstall", "skipifsilent"} <= set(start["Flags"].split())


def test_tasks_that_are_asked_for_exist_and_are_not_ticked():
    offered = {e["Name"]: e for e in ENTRIES["Tasks"]}
    asked = {e["Tasks"] for entries in ENTRIES.values() for e in entries if "Tasks" in e}
    assert asked == set(offered)
    assert all("unchecked" in e["Flags"].split() for e in offered.values())


def switches(command):
    return set(re.findall(r"(?<![\w/])/[A-Z]{3,}", command))


def test_the_silent_switches_it_is_told_with_exist():
    told = [line for line in README.splitlines() if "setup.exe /" in line or "`/ALLUSERS`" in line]
    assert told
    assert switches("\n".join(told)) >= {"/VERYSILENT", "/CURRENTUSER", "/ALLUSERS"}
    assert switches(README) <= SWITCHES
    (removing,) = [line for line in README.splitlines() if "unins000.exe" in line]
    assert switches(removing) <= OF_REMOVER


def test_the_release_check_installs_and_removes_as_the_page_says():
    installs = next(line for line in WORKFLOW.splitlines() if "Start-Process $setup" in line)
    told = next(line for line in README.splitlines() if "setup.exe /VERYSILENT" in line)
    assert switches(installs) - {"/LOG"} == switches(told)
    removes = next(line for line in WORKFLOW.splitlines() if "unins000.exe" in line)
    assert switches(removes) <= OF_REMOVER


def test_the_version_and_the_identity_are_given_once():
    assert SETUP["AppVersion"] == SETUP["VersionInfoVersion"] == "{#Version}"
    assert "#error" in SCRIPT  # no version, no installer
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", SETUP["AppId"])
