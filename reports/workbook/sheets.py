"""Sheets: briefings become the tables of the workbook, in words of the locale."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing, RoleLine
from reports.wording import Wording, half_up
from reports.workbook.changes import change_rows
from reports.workbook.ledger import ledger_rows
from reports.workbook.options import option_rows
from reports.workbook.publishing import Publication, publish
from reports.workbook.tables import Column, Kind, SheetTable, Value
from reports.workbook.tiers import tier_rows

Row = tuple[Value, ...]
Columns = tuple[tuple[str, float, Kind], ...]


def sheets_of(briefings: Sequence[Briefing], w: Wording) -> tuple[SheetTable, ...]:
    """All sheets in their order."""
    published = tuple((briefing, publish(briefing)) for briefing in briefings)
    threshold = max(briefing.small_group for briefing in briefings)
    small = w.say("workbook.note.small", n=w.number(threshold))
    return (
        _sheet("roles", w, _ROLES, _roles(published, w), (small,)),
        _sheet("exposure", w, _EXPOSURE, _exposure(published, w), (w.say("workbook.note.range"),)),
        _sheet("tiers", w, _TIERS, tier_rows(published, w), (small,)),
        _sheet(
            "options", w, _OPTIONS, option_rows(briefings, w), (w.say("workbook.note.options"),)
        ),
        _sheet("rows", w, _LEDGER, ledger_rows(published, w), (w.say("workbook.note.rows"),)),
        _sheet(
            "changes", w, _CHANGES, change_rows(briefings, w), (w.say("workbook.note.changes"),)
        ),
        _sheet("about", w, _ABOUT, _about(briefings, w), ()),
    )


_ROLES: Columns = (
    ("department", 26, "text"), ("role", 38, "text"), ("code", 13, "text"), ("people", 12, "count"),
    ("fte", 13, "decimal"), ("match", 22, "text"), ("tier", 36, "text"),
    ("borderline", 34, "text"), ("confidence", 12, "text"), ("timing", 30, "text"),
    ("team", 44, "long"),
)  # fmt: skip
_EXPOSURE: Columns = (
    ("department", 26, "text"), ("role", 38, "text"), ("said", 34, "text"), ("low", 8, "count"),
    ("high", 8, "count"), ("means", 58, "long"), ("gpt", 20, "text"), ("ilo", 20, "text"),
    ("ms", 20, "text"),
)  # fmt: skip
_TIERS: Columns = (
    ("department", 26, "text"), ("kind", 44, "text"), ("people", 12, "count"),
    ("fte", 13, "decimal"),
)  # fmt: skip
_OPTIONS: Columns = (
    ("department", 26, "text"), ("role", 34, "text"), ("lane", 26, "text"), ("option", 38, "text"),
    ("drop", 20, "text"), ("after", 34, "text"), ("tier_after", 34, "text"), ("pay", 20, "text"),
    ("from", 10, "count"), ("to", 10, "count"), ("fee", 18, "text"), ("programmes", 40, "long"),
    ("step", 48, "long"), ("needs", 40, "long"), ("against", 48, "long"), ("decided", 16, "text"),
)  # fmt: skip
_LEDGER: Columns = (("file", 12, "text"), ("rows_are", 48, "text"), ("rows", 16, "count"))
_CHANGES: Columns = (
    ("date", 20, "text"), ("department", 26, "text"), ("what", 24, "text"),
    ("subject", 34, "text"), ("before", 30, "text"), ("after_change", 30, "text"),
    ("reason", 56, "long"), ("state", 16, "text"),
)  # fmt: skip
_ABOUT: Columns = (("about", 26, "text"), ("about_text", 110, "long"))


def _sheet(
    key: str,
    w: Wording,
    columns: Columns,
    rows: Iterator[Row],
    notes: tuple[str, ...],
) -> SheetTable:
    found = tuple(rows)
    return SheetTable(
        tab=w.say(f"workbook.tab.{key}"),
        title=w.say(f"workbook.title.{key}"),
        notes=notes if found else (*notes, w.say("workbook.note.nothing")),
        columns=tuple(
            Column(w.say(f"workbook.head.{head}"), width, kind) for head, width, kind in columns
        ),
        rows=found,
    )


def _roles(published: Sequence[tuple[Briefing, Publication]], w: Wording) -> Iterator[Row]:
    for briefing, publication in published:
        if briefing.suppressed:
            yield _row(briefing.department, w.say("workbook.small_department"), 9)
            continue
        for item in publication.roles:
            yield _role(briefing, item.role, w, counted=item.counted)
        if publication.together:
            people, fte = publication.together
            named = any(not item.counted for item in publication.roles)
            key = "workbook.together" if named else "workbook.others"
            row = (briefing.department, w.say(key), "", people, _fte(fte))
            yield (*row, *("",) * 6)
        elif not publication.complete:
            yield _row(briefing.department, w.say("workbook.not_told"), 9)


def _row(department: str, words: str, empty: int) -> Row:
    return (department, words, *("",) * empty)


def _role(briefing: Briefing, role: RoleLine, w: Wording, *, counted: bool) -> Row:
    fewer = w.say("workbook.fewer", n=w.number(briefing.small_group))
    hidden = fewer if role.people < briefing.small_group else w.say("workbook.with_others")
    return (
        briefing.department,
        w.say("phrase.quoted", text=role.name) if role.status == "unmatched" else role.name,
        role.code or "",
        role.people if counted else hidden,
        _fte(role.fte) if counted else "",
        _match(role, w),
        _tier(role, w),
        ", ".join(w.say(f"tier.{tier}") for tier in role.borderline),
        w.say(f"confidence.{role.confidence}") if role.confidence else "",
        w.say(f"workbook.timing.{role.timing}") if role.tier else "",
        w.say("workbook.small_team") if role.small_team else "",
    )


def _match(role: RoleLine, w: Wording) -> str:
    """How sure the title is, without a count of people."""
    if role.status == "unmatched":
        return w.say("workbook.match.unmatched")
    if role.to_confirm_people:
        whole = role.to_confirm_people >= role.people
        return w.say("workbook.match.to_confirm" if whole else "workbook.match.partly")
    return w.say("workbook.match.sure")


def _tier(role: RoleLine, w: Wording) -> str:
    if role.status == "unmatched":
        return ""
    return w.say(f"tier.{role.tier}") if role.tier else w.say("tier.no_tier")


def _exposure(published: Sequence[tuple[Briefing, Publication]], w: Wording) -> Iterator[Row]:
    """Every role with its range; the score stands in one cell with it, so nothing sorts by it."""
    for briefing, publication in published:
        for item in publication.roles:
            if item.role.status != "unmatched":
                yield (briefing.department, item.role.name, *_range(item.role, w))


def _range(role: RoleLine, w: Wording) -> Row:
    r = role.exposure
    quarters = {line.key: line for line in role.readings}
    places = tuple(
        _quarter(quarters[key].quarter, w, left_out=quarters[key].left_out)
        if key in quarters
        else ""
        for key in ("gpt_beta_avg", "ilo_2025", "ms_applicability")
    )
    if r is None:
        return (w.say("exposure.none"), "", "", "", *places)
    if r.too_uncertain:
        return (w.say("exposure.too_uncertain"), "", "", "", *places)
    low, high = half_up(r.low), half_up(r.high)
    ends = w.say("phrase.span", low=w.number(low), high=w.number(high))
    said = w.say("exposure.said", score=w.number(half_up(r.score)), range=ends)
    return (said, low, high, _meaning(low, high, w), *places)


def _meaning(low: int, high: int, w: Wording) -> str:
    if high == 100:  # noqa: PLR2004 - the end of the scale
        return w.say("exposure.means.at_least", low=low)
    if low == 0:
        return w.say("exposure.means.at_most", high=high)
    return w.say("exposure.means.between", low=low, high=high)


def _quarter(quarter: int | None, w: Wording, *, left_out: bool) -> str:
    if left_out:
        return w.say("sheet.quarter.left_out")
    if quarter is None:
        return w.say("sheet.quarter.not_covered")
    return w.say(f"sheet.contrary.quarter.{quarter}")


def _about(briefings: Sequence[Briefing], w: Wording) -> Iterator[Row]:
    """What the workbook is, how it was made, what it may not be used for."""
    first = briefings[0]
    key = "draft" if first.reviewer is None else "final"
    words = {"reviewer": first.reviewer or "", "date": w.date(first.date)}
    status = w.say(f"document.status.{key}", **words)
    yield (w.say("workbook.about.status"), status)
    if first.sample:
        yield (w.say("workbook.about.sample"), w.say("workbook.about.sample.text"))
    names = "; ".join(dict.fromkeys(b.department for b in briefings))
    yield (w.say("workbook.about.departments"), names)
    yield (w.say("workbook.about.meaning"), w.say("document.not_validated"))
    yield (w.say("workbook.about.role_level"), w.say("document.role_level"))
    yield (w.say("workbook.about.staffing"), w.say("document.no_staffing_levels"))
    yield (w.say("workbook.about.equality"), w.say("workbook.about.equality.text"))
    small = w.say("workbook.about.small.text", n=w.number(first.small_group))
    yield (w.say("workbook.about.small"), small)
    yield (w.say("workbook.about.method"), w.say("workbook.about.method.text"))
    for source in first.evidence.sources:
        facts = (source.title, source.authors, source.year, source.vintage, source.licence)
        yield (w.say("workbook.about.source"), ", ".join(fact for fact in facts if fact))
    for sentence in first.evidence.attributions:
        yield (w.say("workbook.about.licence"), sentence)
    version = w.say("document.producer", version=first.version)
    yield (w.say("workbook.about.version"), version)
    edition = w.say(
        "workbook.about.edition.text",
        edition=first.evidence.edition,
        date=w.date(first.evidence.released),
        occupations=w.number(first.evidence.occupations),
    )
    yield (w.say("workbook.about.edition"), edition)


def _fte(value: float) -> float:
    return half_up(value * 10) / 10
