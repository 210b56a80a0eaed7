"""Concepts on screen: what is printed of each idea is met in the window as well.

The roster holds a team for every job that the mission names. What the window says is all that the
assessment says of them, with every option opened, the page of help about the numbers, and the
words of the preview where PRODUCT gives a concept a place on a document only. Carpenters with
nothing entered are the control.
"""

import pytest
from entered_table import ROWS as ENTERED
from mission_house import OTHERS, STAFF
from mission_parts import US, duties, emerging, items, name, tables
from mission_table import ROWS as CONCEPTS
from PySide6.QtWidgets import QApplication
from rosters import staff, write_csv
from screen_words import LANGUAGE, says, walk
from window import WAIT

from desktop.review.inputs import inputs_of
from desktop.ui.help import NUMBERS, topics_of

PREVIEWED = {"C", "E"}  # documents that say what no other screen has to say
ENTRIES = {
    "tools": {
        "revenue_cycle": {"state": "live", "checker": "Audit lead", "sampling": 0.05,
                          "stop_rule": "Three wrong codes", "minutes": 12, "volume": 900,
                          "saved_low": 12, "saved_high": 22},
        "intake_triage": {"state": "live"}, "decision_support": {"state": "live"},
    },
    "meeting_hours": 2, "auditor_posts": 2, "routine_share": 0.4, "time_share": 0.5,
    "relief": 0.2, "demand_hours": 160, "payer_share": 0.34, "revenue_share": 0.45,
    "follow_up_hours": 55, "follow_up_available": 30, "pajama_before": 52, "pajama_after": 38,
}  # fmt: skip
NURSE, PRACTITIONER, ASSISTANT, THERAPIST = "29-1141.00", "29-1171.00", "29-1071.00", "29-1123.00"


def words(*parts):
    """What the places of the printed mission say, wherever they stand."""
    return tuple(place.words for part in parts for place in part(US))


def claimed(key):
    return (tables()[3][key].words[US],)


def names(*keys):
    """Names of profiles, of work without a code, or of occupations."""
    pathways, occupations = tables()[1].pathways, tables()[0].occupations
    known = {**pathways.profiles, **pathways.emerging, **occupations}
    return tuple(known[key].names[US] for key in keys)


LADDER = says("sheet.ladder", "sheet.specialty")
CAPTURE = says("sheet.capture.clinical")

ROWS = {
    "R1": words(emerging(ASSISTANT, "ai_medical_trainer")),
    "R4": (*words(emerging("coding_auditor", "ai_auditor")), *words(items("D", "audit_skills"))),
    "R5": words(emerging("physician_informaticist", "model_alignment_clinician")),
    "R6": words(name("entry_coder"), duties("entry_coder")),
    "R7": words(name("clinical_coder"), duties("clinical_coder")),
    "R8": words(name("him_manager"), name("him_technician"), duties("him_technician")),
    "R9": words(duties("prior_authorization")),
    "R10": words(duties("biller", "registrar", "ar_specialist", "denials_specialist")),
    "R11": (*words(duties(NURSE)), *says("signs.compression")),
    "R12": (*words(duties(PRACTITIONER)), *LADDER),
    "R13": says("sheet.rule.a"),
    "R14": words(duties(THERAPIST)),
    "R15": says("sheet.contrary.led"),
    "R16": (*says("sheet.contrary.led"), *claimed("C22")),
    "R18": (*says("sheet.specialty"), *words(name("physician_informaticist"))),
    "R19": words(duties("transcriptionist", "medical_scribe"), duties(NURSE, driver="ai_scribe")),
    "R20": (*LADDER, *claimed("C14")),
    "S10": (*LADDER, *claimed("C35")),
    "M2": (*says("talk.question.ai"), *names("nurse_informaticist")),
    "M3": (*says("talk.question.ai"), *claimed("C31")),
    "M4": (*CAPTURE, *words(items("D", "capture"))),
    "M5": (*says("governance.tools", "governance.gaps"), "Checked by: Audit lead"),
    "M7": words(duties("clinical_coder", direction="falls"),
                duties("clinical_coder", direction="grows")),
    "M10": (*says("signs.compression"), *claimed("C12")),
    "M13": LADDER,
    "M14": (*CAPTURE, *claimed("C28")),
    "M19": says("sheet.maturity.early_posts", "sheet.maturity.idea"),
    "M20": words(items("A", "bias")),
    "M21": (*says("board.invest.teachers"), *claimed("C30")),
    "X2": (*says("scenario.follow_up.after"), *claimed("C18")),
    "X4": (*says("governance.ledger", "board.ledger.sides"), *claimed("C16")),
    "X5": claimed("C25"),
    "X7": (*names("remote_monitoring_nurse", "patient_navigator", "21-1094.00"), *claimed("C26")),
    "X8": claimed("C25"),
    "X9": claimed("C27"),
}  # fmt: skip
# said to everybody: the page about the numbers has them whoever is on the roster
GENERAL = {"M3", "M21", "X5", "X8", "X9"}


# a title of its own where the plain name alone may mean another job outside hospitals
TITLES = {"ar_specialist": "Accounts Receivable Follow-up Specialist"}


def titles(source):
    return (TITLES[source],) if source in TITLES else names(source)


def open_roster(interior, qtbot, path, sources, entries):
    """A roster with a team for each source in hand, assessed with its entries."""
    rows = [row for n, source in enumerate(sources)
            for row in staff(*titles(source), "Everybody", 6, start=10 * n)]  # fmt: skip
    with qtbot.waitSignal(interior.journey.opened, timeout=WAIT):
        interior.filing.open(write_csv(path, rows))
    interior.journey.desk.change_inputs(inputs_of(entries).inputs, "Everybody")
    interior.journey.tell_reviewed()
    interior.go("assessment")
    qtbot.waitUntil(lambda: bool(interior.journey.pictures), timeout=WAIT)
    QApplication.processEvents()
    return interior


def previewed(interior, qtbot):
    """The words of the documents that say what no other screen has to say."""
    interior.go("briefing")
    page = interior.page
    for key in PREVIEWED:
        page.documents.boxes[key].setChecked(True)
    letters = {f"{key}-" for key in PREVIEWED}
    qtbot.waitUntil(lambda: letters <= {f.name[:2] for f in page.preview.files}, timeout=WAIT)
    for place, file in enumerate(page.preview.files):
        if file.name[0] in PREVIEWED:
            page.preview.which.setCurrentIndex(place)
            page.preview.which.activated.emit(place)
            yield page.preview.text.toPlainText()


def about(interior):
    topics = topics_of(LANGUAGE, interior.journey.settings(), interior.steps.crossing())
    return next(topic for topic in topics if topic.key == NUMBERS).prepared


def plain(said):
    return " ".join("\n".join(said).split()).casefold()


def all_said(interior, qtbot):
    return plain((*walk(interior), about(interior), *previewed(interior, qtbot)))


def lost(said):
    missing = {
        concept: [words for words in wanted if plain((words,)) not in said]
        for concept, wanted in ROWS.items()
    }
    return {concept: words for concept, words in missing.items() if words}


def test_every_concept_is_looked_for_on_screen():
    assert set(CONCEPTS) == (set(ROWS) | set(ENTERED)) & set(CONCEPTS)
    assert all(ROWS.values())


def test_every_concept_is_met_in_the_window(interior, qtbot, tmp_path):
    open_roster(interior, qtbot, tmp_path / "all.csv", STAFF, ENTRIES)
    assert not lost(all_said(interior, qtbot))


def test_of_carpenters_with_nothing_entered_most_concepts_are_not_met(interior, qtbot, tmp_path):
    """The walk can fail: what holds for everybody is named, all else is missing something."""
    open_roster(interior, qtbot, tmp_path / "others.csv", OTHERS, {})
    assert set(lost(all_said(interior, qtbot))) == set(ROWS) - GENERAL


@pytest.mark.parametrize("concept", sorted(ROWS))
def test_no_word_that_is_looked_for_is_looked_for_twice(concept):
    assert len(set(ROWS[concept])) == len(ROWS[concept])
