"""Carrying: what the manager decided about a title survives another reading of the roster."""

from dataclasses import replace

from desktop.review.review import Review


def carry_decisions(before: Review, after: Review) -> Review:
    """The new reading with the decisions, the entries and the log of the old one.

    A decision belongs to a title in a department; where the new reading has no such line, the
    decision goes, and the log still tells of it.
    """
    decided = {
        (line.department, line.title): match
        for line, match in zip(before.lines, before.matches, strict=True)
        if match.decided
    }
    matches = tuple(
        decided.get((line.department, line.title), match)
        for line, match in zip(after.lines, after.matches, strict=True)
    )
    return replace(
        after,
        matches=matches,
        log=before.log,
        inputs=before.inputs,
        department_inputs=before.department_inputs,
    )
