"""The finished files: names, pages, words on every page, the same bytes every time."""

import io
import re
import subprocess
from dataclasses import replace

import departments
import pikepdf
import pytest
from builders import briefing, evidence, role
from role_sheet_samples import in_general, records, with_sheets
from sign_samples import summary

from reports.pdf.fitting import pages_of as pages_measured
from reports.render import combined, missing_words, named_documents, render_set, render_summary
from reports.sections.compose import compose
from reports.wording import LOCALES, wording_for


def files_of(name, documents="ADG", **changes):
    return render_set(replace(getattr(departments, name)(), **changes), documents)


def pages_of(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def text_of_pages(data, tmp_path):
    path = tmp_path / "file.pdf"
    path.write_bytes(data)
    out = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return out.stdout.decode().split("\f")[:-1]


def test_names_hold_document_and_date_and_nothing_of_the_roster():
    names = [file.name for file in files_of("four_roles", "GDA")]
    assert names == [
        "A-department-briefing-2026-11-24.pdf",
        "D-method-2026-11-24.pdf",
        "G-data-quality-2026-11-24.pdf",
    ]


def test_the_summary_is_no_document_of_a_department():
    assert [f.name[0] for f in files_of("four_roles", "AEG")] == ["A", "G"]


def test_a_small_department_gets_no_briefing_and_no_method():
    made = {f.name[0] for f in files_of("small_department", "ABCDEFG")}
    assert made <= set("BCFG")
    assert "G" in made


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize(
    ("name", "most"),
    [("one_role", 4), ("four_roles", 4), ("eight_roles", 4), ("sixty_roles", 4)],
)
def test_every_document_keeps_to_its_pages(name, most, locale, paper):
    files = {f.name[0]: f for f in files_of(name, "ACDFG", locale=locale, paper=paper)}
    pages = {key: pages_of(file.data) for key, file in files.items()}
    assert 2 <= pages.pop("A") <= most
    assert pages.pop("C") <= 2
    assert pages.pop("D") <= 5
    assert pages == {"F": 1, "G": 1}


def sheets_of(*roles, library=(), **changes):
    return render_set(with_sheets(*roles, library=library, **changes), "B")


def test_every_role_has_a_sheet_of_its_own_and_no_two_share_a_file():
    roles = (
        records(name="Nurse / Midwife", people=9),
        records(name="Nurse, midwife", people=8),
        records(name="Aide-soignant\N{LATIN SMALL LETTER E WITH ACUTE}"),
        records(name="\N{CJK UNIFIED IDEOGRAPH-533B}"),
        records(name="Secretary to the " + "very " * 20 + "long name"),
    )
    names = [file.name for file in sheets_of(*roles, library=(in_general(),))]
    assert names == [
        "B-nurse-midwife-2026-11-24.pdf",
        "B-nurse-midwife-2-2026-11-24.pdf",
        "B-aide-soignante-2026-11-24.pdf",
        "B-role-2026-11-24.pdf",
        "B-secretary-to-the-very-very-very-very-very-very-v-2026-11-24.pdf",
        "B-radiologist-2026-11-24.pdf",
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_a_role_sheet_is_one_page_on_both_papers(locale, paper):
    files = sheets_of(records(), library=(in_general(),), locale=locale, paper=paper)
    assert [pages_of(file.data) for file in files] == [1, 1]


def test_a_sheet_stays_one_page_under_an_absurd_header():
    wordy = records(summary="It is so. " * 20, duties_fall=("A long duty of this role",) * 9)
    absurd = "Department of Everything and More " * 6
    (file,) = sheets_of(wordy, department=absurd, reviewer=absurd)
    assert pages_of(file.data) == 1


@pytest.mark.parametrize("name", ["one_role", "eight_roles", "sixty_roles"])
def test_pages_are_measured_as_they_are_written(name):
    whole = getattr(departments, name)()
    for key, file in zip("AG", files_of(name, "AG"), strict=True):
        assert pages_measured(compose(key, whole)) == pages_of(file.data)


@pytest.mark.skipif(
    not subprocess.run(["which", "pdftotext"], capture_output=True, check=False).stdout,
    reason="pdftotext (poppler-utils) is not installed",
)
class TestWordsOnPaper:
    """What a reader finds on the printed pages."""

    @pytest.mark.parametrize("name", ["one_role", "four_roles", "eight_roles", "sixty_roles"])
    def test_page_1_holds_the_whole_story_and_page_2_begins_with_the_options(self, name, tmp_path):
        pages = text_of_pages(files_of(name, "A")[0].data, tmp_path)
        assert "What we do not know" in pages[0]
        assert "How to use this page" in pages[0]
        assert "options to discuss" in pages[1]

    def test_page_1_holds_with_long_names_old_evidence_and_small_teams(self, tmp_path):
        roles = [
            role("Claims and prior authorization processing clerk", 4, borderline=("mixed",))
            for _ in range(9)
        ]
        shown = briefing(roles, evidence=evidence(months_old=40), reviewer="A. Silva")
        pages = text_of_pages(render_set(shown, "A")[0].data, tmp_path)
        assert "40 months old" in pages[0]
        assert "How to use this page" in pages[0]

    def test_every_page_of_a_draft_says_so_and_no_page_of_a_final_set(self, tmp_path):
        for file in files_of("eight_roles", reviewer=None):
            assert all("DRAFT" in page for page in text_of_pages(file.data, tmp_path))
        for file in files_of("eight_roles", reviewer="A. Silva"):
            for page in text_of_pages(file.data, tmp_path):
                assert "DRAFT" not in page
                assert "Reviewed by A. Silva" in page

    def test_every_page_says_that_it_is_about_roles_and_counts_itself(self, tmp_path):
        for file in files_of("sixty_roles"):
            pages = text_of_pages(file.data, tmp_path)
            for number, page in enumerate(pages, 1):
                assert "Role-level estimate. Not for decisions about individuals." in page
                assert f"Page {number} of {len(pages)}" in page


def test_a_sheet_holds_its_words_in_reading_order(tmp_path):
    (page,) = text_of_pages(sheets_of(records())[0].data, tmp_path)
    wanted = (
        "Medical records specialist", "Information work: discuss a move",
        "Exposure 83, range 61 to 100", "not been validated", "Top quarter", "Confidence: fair",
        "How the work may change", "Options to discuss", "The human decision here.", "Page 1 of 1",
    )  # fmt: skip
    places = [page.index(words) for words in wanted]
    assert places == sorted(places)


def test_the_same_briefing_gives_the_same_bytes():
    assert files_of("eight_roles") == files_of("eight_roles")


def test_nothing_in_the_file_names_the_machine_or_the_user():
    for file in files_of("four_roles"):
        with pikepdf.open(io.BytesIO(file.data)) as pdf:
            assert "/Author" not in pdf.docinfo
            with pdf.open_metadata() as metadata:
                assert "dc:creator" not in metadata


def test_the_summary_of_a_run_is_one_page_and_may_be_missing():
    file = render_summary(summary())
    assert file.name == "E-board-summary-2026-11-24.pdf"
    assert pages_of(file.data) == 1
    assert render_summary(summary(people=None)) is None


# ---- the set as one file --------------------------------------------------------------------


def whole(**changes):
    roles = (records(), records(name="Registration clerk", people=9))
    return with_sheets(*roles, library=(in_general(),), **changes)


def test_one_file_holds_all_documents_with_bookmarks_in_their_order():
    briefing = whole()
    file = combined(briefing, "GBAD")
    titles = [document.title for _, document in named_documents(briefing, "ABDG")]
    with pikepdf.open(io.BytesIO(file.data)) as pdf:
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == titles
            assert all(item.children for item in outline.root)
        each = [pages_of(single.data) for single in render_set(briefing, "ABDG")]
        assert len(pdf.pages) == sum(each)
        assert str(pdf.docinfo.Title) == f"Briefing set: {briefing.department}"


def test_one_file_says_on_every_page_what_the_single_files_say(tmp_path):
    together = text_of_pages(combined(whole(), "ABDG").data, tmp_path)
    single = [p for f in render_set(whole(), "ABDG") for p in text_of_pages(f.data, tmp_path)]
    assert together == single


def test_one_file_is_smaller_than_its_parts_and_the_same_every_time():
    files = render_set(whole(), "ABDG")
    assert len(combined(whole(), "ABDG").data) < 0.8 * sum(len(file.data) for file in files)
    assert combined(whole(), "ABDG") == combined(whole(), "ABDG")
    assert combined(whole(), "AB").data != combined(whole(), "AD").data


def test_nothing_to_bind_makes_no_file():
    assert combined(departments.small_department(), "A") is None


# ---- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("department", "name"),
    [
        ("Outpatient Clinic", "set-outpatient-clinic-2026-11-24.pdf"),
        ("CON", "set-con-2026-11-24.pdf"),
        ("../Ward: 4?*|<>. ", "set-ward-4-2026-11-24.pdf"),
        ("Pflege u\u0308ber 65", "set-pflege-uber-65-2026-11-24.pdf"),
        ("\u03a0\u03b1\u03b8\u03bf\u03bb\u03bf\u03b3\u03b9\u03ba\u03ae",
         "set-department-2026-11-24.pdf"),
        ("", "set-department-2026-11-24.pdf"),
    ],
)  # fmt: skip
def test_the_name_of_the_set_is_plain_for_any_department(department, name):
    assert combined(whole(department=department), "G").name == name


def test_every_name_is_short_plain_and_different_from_all_others_on_any_file_system():
    absurd = ("NUL", "con", "Nurse.", "nurse ", "NURSE", "Ward\x00 4", "Ward 4", "x" * 300)
    roles = [records(name=name, people=9) for name in absurd]
    files = (*render_set(with_sheets(*roles), "ABDG"), combined(whole(department="y" * 300), "G"))
    names = [file.name for file in files]
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert re.fullmatch(r"[A-Za-z][a-z0-9-]*-2026-11-24\.pdf", name), name
        assert len(name) < 80


# ---- what the fonts lack ----------------------------------------------------------------------


def test_what_the_fonts_lack_is_told_to_whoever_asked_for_the_file():
    briefing = whole(department="Ward \u5f20 \U0001f642")
    for file in (*render_set(briefing, "AG"), combined(briefing, "AG")):
        assert {glyph.character for glyph in file.missing} == {"\u5f20", "\U0001f642"}
    assert all(file.missing == () for file in render_set(whole(), "ABDG"))


@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_fonts_lack_is_said_by_code(locale):
    w = wording_for(locale)
    (file,) = render_set(whole(department="Ward \u5f20 \U0001f642"), "G")
    said = missing_words(file.missing, w)
    assert said.isascii()
    assert "2 characters are not in the fonts of the pages: U+1F642, U+5F20." in said
    assert missing_words(file.missing[:1], w).startswith("One character")
    assert missing_words((), w) == ""


def test_a_title_of_unknown_letters_is_printed_as_signs_and_never_as_nothing(tmp_path):
    briefing = whole(department="Ward \u5f20\u4f1f")
    (page,) = text_of_pages(render_set(briefing, "G")[0].data, tmp_path)
    assert "Ward \ufffd\ufffd" in page
