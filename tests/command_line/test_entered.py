"""--inputs from end to end: seven documents, figures on paper as in --json, errors with places."""

import json

import pytest
from input_samples import FULL
from pdf_reading import pdftotext
from rosters import staff, write_csv

from desktop.command_line import run
from desktop.command_line.template import example, template
from desktop.department.entered import SAFEGUARDS
from desktop.evidence.duties import DRIVERS
from desktop.review.archive import load_review
from desktop.review.inputs import inputs_of

DATE = ("--date", "2026-11-24")
SAMPLE = "assets/samples/sample_roster.xlsx"
INPUTS = "assets/samples/sample_inputs.json"


def him():
    return (
        staff("Medical Coder II", "HIM", 6)
        + staff("HIM Technician", "HIM", 5, start=40)
        + staff("Billing Specialist", "HIM", 6, start=80)
    )


def assess(capsys, *arguments):
    code = run(["assess", *map(str, arguments), *DATE, "--json"])
    told = capsys.readouterr()
    return code, json.loads(told.out) if told.out else None, told.err


def write(path, values):
    path.write_text(values if isinstance(values, str) else json.dumps(values), encoding="utf-8")
    return path


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_the_sample_gives_all_seven_documents_in_both_locales(tmp_path, capsys, locale):
    code, answer, err = assess(
        capsys, SAMPLE, "--inputs", INPUTS, "--out", tmp_path, "--locale", locale
    )
    assert code == 0, err
    letters = {name.split("/")[-1][0] for name in answer["files"]}
    assert letters == set("ABCDEFG")
    assert [n for n in answer["files"] if "/" not in n] == ["E-board-summary-2026-11-24.pdf"]
    (records,) = [d for d in answer["departments"] if d["name"].startswith("Health Information")]
    # 12 minutes x 900 cases x 5 % = 9 hours, and 2 of meetings; 12 to 22 hours saved
    assert records["indicators"]["governance_hours"] == 11.0
    assert records["indicators"]["net_hours"] == {"low": 1.0, "high": 11.0}
    assert {r["timing"] for r in records["roles"]} >= {"now", "years", "unclear"}
    keys = {line["key"] for line in records["indicators"]["scenarios"]}
    assert keys == {"demand", "payer" if locale == "en-US" else "budget"}


def test_figures_on_paper_are_those_of_json(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    chosen = {**FULL, "ranges": [], "choices": [
        {"role": "clinical_coder", "option": "coding_auditor", "decision": "accepted", "hours": 40},
    ]}  # fmt: skip
    inputs = write(tmp_path / "in.json", chosen)
    code, answer, err = assess(capsys, roster, "--inputs", inputs, "--out", tmp_path / "o")
    assert code == 0, err
    (department,) = answer["departments"]
    signs = department["indicators"]
    brief = next((tmp_path / "o" / "HIM").glob("A-*.pdf")).read_bytes()
    paper = " ".join(pdftotext(brief).split())
    # saved 30 to 44; checks 5 + 9 hours and 2 of meetings
    assert signs["governance_hours"] == 16.0
    assert signs["net_hours"] == {"low": 14.0, "high": 28.0}
    assert "14 to 28 hours saved a week" in paper
    assert signs["learning_hours"] == {"low": 240.0, "high": 240.0}
    assert "240" in paper
    assert signs["readiness"]["Front desk"] == {"suppressed": "small_group"}
    assert signs["readiness"]["Coders"]["mean"] == 2.0
    assert f"{round(100 * signs['hollowing_out']['share'])}% of the covered hours" in paper
    assert signs["validation_gaps"] == 1
    assert "Lead nurse, clinic" in paper
    accepted = [o for r in department["roles"] for o in r["options"] if o["decision"]]
    assert [o["decision"] for o in accepted] == ["accepted"]


def test_without_inputs_every_sign_that_needs_them_is_null(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    _, answer, _ = assess(capsys, roster, "--out", tmp_path / "o")
    signs = answer["departments"][0]["indicators"]
    assert signs.pop("hollowing_out")["share"] > 0
    assert signs.pop("scenarios") == []
    assert set(signs.values()) == {None}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ("{", "line 1, column 2"),
        ("[]", "not a file of inputs"),
        ({"relief": 7}, "In relief: 7 is outside its range. Write a number from 0 to 1"),
        ({"departments": {"HIM": {"relief": "x"}}}, "In departments.HIM.relief"),
        ({"departments": {"Ward": {}}}, "In departments.Ward: the roster has no department"),
        ({"relief": 34}, "Write a number from 0 to 1 (a share: 0.05 is 5%)."),
        ({"relief": True}, "In relief: “true” is not a number"),
        ('{"relief": NaN}', "In relief: “NaN” is not a number"),
        ('{"relief": 0.1, "relief": 0.2}', "holds the name relief twice"),
        ({"deparments": {}}, "local_programmes, departments."),
        ({"colour": 1, "size": 2}, "In colour, size: no such name is known here."),
        ({"choices": [{"role": "pilot", "option": "x", "decision": "accepted"}]},
         "In choices[0].role"),
        ({"choices": [{"role": "clinical_coder", "option": "x", "decision": "accepted"}]},
         "In choices[0].option"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_its_place_and_nothing_is_written(
    tmp_path, capsys, values, said
):
    roster = write_csv(tmp_path / "him.csv", him())
    inputs = write(tmp_path / "in.json", values)
    code, answer, err = assess(capsys, roster, "--inputs", inputs, "--out", tmp_path / "o")
    assert (code, answer) == (1, None)
    assert said in err
    assert "in.json" in err
    assert not (tmp_path / "o").exists()


def test_the_template_names_every_field_and_its_example_can_be_used(capsys):
    with pytest.raises(SystemExit) as left:
        run(["assess", "--inputs-template"])
    assert left.value.code == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fields"]["tools.sampling"] == {
        "means": "Of the cases of the tool, the share that somebody checks.",
        "unit": "a share: 0.05 is 5%", "low": 0, "high": 1, "default": None,
    }  # fmt: skip
    assert told["fields"]["safeguards"]["words"] == list(SAFEGUARDS)
    assert told["fields"]["tools"]["names"] == list(DRIVERS)
    meanings = [field["means"] for field in told["fields"].values()]
    assert all(meaning[0].isupper() and meaning.endswith(".") for meaning in meanings)
    departments = told["example"].pop("departments")
    for values in (told["example"], *departments.values()):
        assert inputs_of(values).problems == ()
    assert example()["departments"] == departments


def test_a_saved_review_keeps_what_was_entered_and_assesses_the_same(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    inputs = write(tmp_path / "in.json", {**FULL, "ranges": [], "choices": []})
    saved = tmp_path / "a.touchstone"
    first = assess(
        capsys, roster, "--inputs", inputs, "--out", tmp_path / "o", "--save", saved
    )[1]  # fmt: skip
    assert load_review(saved).inputs.auditor_posts == 2
    again = assess(capsys, saved, "--out", tmp_path / "o")[1]
    assert again["departments"] == first["departments"]


def test_a_crosswalk_goes_before_the_matcher(tmp_path, capsys):
    roster = write_csv(tmp_path / "r.csv", staff("Chart Clerk", "HIM", 6))
    known = write(tmp_path / "c.csv", "title,code,profile\nChart Clerk,29-2072.00,\n")
    _, answer, _ = assess(capsys, roster, "--crosswalk", known, "--out", tmp_path / "o")
    (role,) = answer["departments"][0]["roles"]
    assert (role["match"]["status"], role["match"]["code"]) == ("confirmed", "29-2072.00")


def test_rows_of_a_crosswalk_that_cannot_be_used_are_named(tmp_path, capsys):
    roster = write_csv(tmp_path / "r.csv", staff("Staff Nurse", "HIM", 6))
    known = write(tmp_path / "c.csv", "title,code\nX,99-9999.00\n")
    code, _, err = assess(capsys, roster, "--crosswalk", known, "--out", tmp_path / "o")
    assert code == 0
    assert "c.csv" in err


def test_a_saved_template_says_which_part_of_it_is_the_file(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    inputs = write(tmp_path / "in.json", template())
    code, answer, err = assess(capsys, roster, "--inputs", inputs, "--out", tmp_path / "o")
    assert (code, answer) == (1, None)
    assert "in.json is the whole template" in err
    assert "unknown" not in err


def test_a_tool_that_is_one_word_is_said_once(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    inputs = write(tmp_path / "in.json", {"tools": {"ai_scribe": "live"}})
    _, _, err = assess(capsys, roster, "--inputs", inputs, "--out", tmp_path / "o")
    assert err.count("In tools.ai_scribe") == 1


def test_a_folder_in_the_place_of_the_inputs_is_called_a_folder(tmp_path, capsys):
    roster = write_csv(tmp_path / "him.csv", him())
    (tmp_path / "inputs").mkdir()
    for option in ("--inputs", "--crosswalk"):
        said = assess(capsys, roster, option, tmp_path / "inputs", "--out", tmp_path / "o")[2]
        assert "inputs is a folder. Choose one file inside it." in said


def test_json_names_what_the_inputs_call_a_role_and_an_option(tmp_path, capsys):
    """What --json prints can be written into the file of --inputs as it stands."""
    roster = write_csv(tmp_path / "him.csv", him())
    _, answer, _ = assess(capsys, roster, "--out", tmp_path / "o")
    choices = [
        {"role": role["profile"] or role["match"]["code"], "option": option["key"],
         "decision": "not_now"}
        for role in answer["departments"][0]["roles"]
        for option in role["options"]
    ]  # fmt: skip
    inputs = write(tmp_path / "in.json", {"choices": choices})
    code, answer, err = assess(capsys, roster, "--inputs", inputs, "--out", tmp_path / "p")
    assert code == 0, err
    decisions = [o["decision"] for r in answer["departments"][0]["roles"] for o in r["options"]]
    assert set(decisions) == {"not_now"}


def test_a_row_of_a_crosswalk_that_is_left_out_is_named_with_its_place(tmp_path, capsys):
    roster = write_csv(tmp_path / "r.csv", staff("Chart Clerk", "HIM", 6))
    known = write(tmp_path / "c.csv", "title,code\nChart Clerk,29-2072.00\nPilot,29-9999\nCook,1\n")
    code, _, err = assess(capsys, roster, "--crosswalk", known, "--out", tmp_path / "o")
    assert code == 0
    assert "c.csv, rows 3, 4, column code: The code is not in the evidence base" in err
    assert "changed nothing" not in err


@pytest.mark.parametrize("line", ["No such title,29-2072,", "Chart Clerk,29-2072,Elsewhere"])
def test_a_crosswalk_that_meets_no_title_is_told(tmp_path, capsys, line):
    roster = write_csv(tmp_path / "r.csv", staff("Chart Clerk", "HIM", 6))
    known = write(tmp_path / "c.csv", f"title,code,department\n{line}\n")
    code, _, err = assess(capsys, roster, "--crosswalk", known, "--out", tmp_path / "o")
    assert code == 0
    assert "c.csv changed nothing" in err


def test_a_crosswalk_without_one_usable_row_says_so_by_its_rows_alone(tmp_path, capsys):
    roster = write_csv(tmp_path / "r.csv", staff("Chart Clerk", "HIM", 6))
    known = write(tmp_path / "c.csv", "title,code\nChart Clerk,1\n")
    _, _, err = assess(capsys, roster, "--crosswalk", known, "--out", tmp_path / "o")
    assert "c.csv, row 2, column code" in err
    assert "changed nothing" not in err


def test_one_department_of_a_hospital_is_assessed_with_the_inputs_of_all(tmp_path, capsys):
    ward = "Medical Ward 4 West"
    code, answer, err = assess(
        capsys, SAMPLE, "--inputs", INPUTS, "--department", ward, "--out", tmp_path
    )
    assert code == 0, err
    assert [d["name"] for d in answer["departments"]] == [ward]
