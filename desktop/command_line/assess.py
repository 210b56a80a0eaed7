"""The assess command: rosters in, a folder of PDF sets and perhaps one JSON object out."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.briefing import (
    Crossing,
    RenderedFile,
    load_crossing,
    missing_sentence,
    render_combined,
    render_department,
    render_summary,
    render_workbook,
)
from desktop.command_line.entered import (
    Entered,
    crosswalk_from,
    enter,
    met,
    read_inputs,
    refuse,
    unused,
)
from desktop.command_line.machine import Assessed, Refused, describe
from desktop.command_line.parser import DOCUMENTS, WrongUsage
from desktop.department.picture import DepartmentPicture
from desktop.evidence.matching import load_matching
from desktop.review.archive import save_review
from desktop.review.judging import judge
from desktop.review.opening import Choices, expand, open_review
from desktop.review.output import safe_names, write_files
from desktop.review.review import Review
from desktop.settings import Settings, paper_of
from desktop.tables.refusal import Refusal


def assess_command(asked: argparse.Namespace) -> int:
    """Assess every file; exit code 0 when at least one succeeded, else 1.

    Raises:
        Refusal: one file was named and cannot be used, or the set cannot be written.
        WrongUsage: the options do not go together.
    """
    settings = _settings(asked)
    crossing = load_crossing(settings.locale)
    entered = read_inputs(Path(asked.inputs), crossing.wording) if asked.inputs else None
    choices = Choices(asked.sheet, asked.department, crossing.wording.say("department.unnamed"))
    if asked.crosswalk:
        choices = replace(choices, crosswalk=crosswalk_from(Path(asked.crosswalk), crossing))
    paths = expand(Path(name) for name in asked.files)
    if asked.save and len(paths) > 1:
        raise WrongUsage("touchstone assess: --save keeps one roster; name one FILE with it")
    done, refused = _assess_files(paths, settings, choices, crossing, entered)
    if done and entered:
        sets = [(one.review, picture) for one in done for picture in one.pictures]
        refuse(Path(asked.inputs), unused(entered, sets, asked.department), crossing.wording)
    written: tuple[str, ...] = ()
    if asked.save and done:  # first: where it cannot be kept, nothing else is written either
        save_review(done[0].review, Path(asked.save))
    if done:
        _tell_of_doubt(done, choices, asked, crossing)
        written = _write_set(done, Path(asked.out), crossing, asked)
    for trouble in refused:
        print(trouble.sentence, file=sys.stderr)  # noqa: T201 - the one plain sentence
    if asked.json:
        print(describe(done, refused, crossing, written))  # noqa: T201 - the answer of --json
    return 0 if done else 1


def _tell_of_doubt(
    done: Sequence[Assessed], choices: Choices, asked: argparse.Namespace, crossing: Crossing
) -> None:
    """Say on standard error what was asked for and can hardly be meant; the set is written."""
    reviews = [one.review for one in done]
    if choices.crosswalk.decisions and not met(choices.crosswalk, reviews):
        file = Path(asked.crosswalk).name
        print(crossing.wording.say("crosswalk.nothing_met", file=file), file=sys.stderr)  # noqa: T201
    names = Counter(picture.name for one in done for picture in one.pictures)
    alike = [name for name, number in names.items() if number > 1]
    if alike:
        said = crossing.wording.say("departments.alike", names=", ".join(alike))
        print(said, file=sys.stderr)  # noqa: T201


def _settings(asked: argparse.Namespace) -> Settings:
    return Settings(
        date=asked.date or _today(),
        locale=asked.locale,
        paper=asked.paper or paper_of(asked.locale),
        reviewer=(asked.reviewer or "").strip() or None,
        small_group=asked.small_group,
        large_print=asked.large_print,
        black_and_white=asked.black_and_white,
    )


def _today() -> str:
    """Today in UTC, or the day of SOURCE_DATE_EPOCH: the only look at a clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.date().isoformat()


def _assess_files(
    paths: tuple[Path, ...],
    settings: Settings,
    choices: Choices,
    crossing: Crossing,
    entered: Entered | None,
) -> tuple[list[Assessed], list[Refused]]:
    knowledge = load_matching()
    done: list[Assessed] = []
    refused: list[Refused] = []
    for path in paths:
        try:
            review = open_review(path, settings, knowledge, choices)
            review = enter(review, entered) if entered else review
            done.append(
                Assessed(review, judge(review, crossing.evidence, crossing.moves, crossing.duties))
            )
        except Refusal as refusal:
            sentence = crossing.wording.say(refusal.key, **refusal.values)
            refused.append(Refused(path.name, sentence))
    return done, refused


def _write_set(
    done: list[Assessed], out: Path, crossing: Crossing, asked: argparse.Namespace
) -> tuple[str, ...]:
    documents = asked.documents or DOCUMENTS
    sets = [(one.review, picture) for one in done for picture in one.pictures]
    folders = safe_names(picture.name for _, picture in sets)
    files = {
        f"{folder}/{file.name}": file
        for folder, (review, picture) in zip(folders, sets, strict=True)
        for file in _files_of(review, picture, crossing, documents, bound=asked.combined)
    }
    summary = render_summary(sets, crossing) if "E" in documents else None
    if summary:
        files[summary.name] = summary
    if asked.workbook:
        workbook = render_workbook(sets, crossing)
        files[workbook.name] = workbook
    lacking = missing_sentence(files.values(), crossing.wording)
    if lacking:
        print(lacking, file=sys.stderr)  # noqa: T201 - a warning, the set is written
    return write_files(
        out, {name: file.data for name, file in files.items()}, overwrite=asked.overwrite
    )


def _files_of(
    review: Review,
    picture: DepartmentPicture,
    crossing: Crossing,
    documents: Sequence[str],
    *,
    bound: bool,
) -> Iterator[RenderedFile]:
    """The documents of one department, and all of them in one file where that was asked for."""
    yield from render_department(review, picture, crossing, documents)
    whole = render_combined(review, picture, crossing, documents) if bound else None
    if whole:
        yield whole
