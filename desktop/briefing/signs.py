"""Signs: indicators and AI tools of a department as the pages print them, in words of a locale."""

from collections.abc import Sequence

from desktop.briefing.crossing import Crossing
from desktop.department.drivers import Span, gaps_of
from desktop.department.entered import Inputs
from desktop.department.indicators import Compression, Feeder, HollowingOut, Indicators, Readiness
from desktop.department.picture import DepartmentPicture
from desktop.department.scenarios import Scenario
from reports import signs as printed
from reports.briefing import RoleLine
from reports.signs import Signs, ToolLine


def signs_of(
    picture: DepartmentPicture, inputs: Inputs, roles: Sequence[RoleLine], crossing: Crossing
) -> Signs:
    """Everything the pages say of tools, signs and scenarios; nothing of a small department.

    Args:
        picture: The department.
        inputs: What was entered for it.
        roles: Its roles as far as they may be shown: tools name no others.
        crossing: Evidence and words.
    """
    if picture.suppressed:
        return Signs()
    found = printed_signs(picture.indicators, inputs)
    before, after = inputs.pajama_before, inputs.pajama_after
    return Signs(
        tools=_tools(inputs, roles, crossing),
        validation_gaps=found.validation_gaps,
        rungs=found.rungs,
        compression=found.compression,
        saved_hours=found.saved_hours,
        governance_hours=found.governance_hours,
        net_hours=found.net_hours,
        feeder=found.feeder,
        readiness=found.readiness,
        pajama=None if before is None or after is None else printed.PajamaTime(before, after),
        learning_hours=found.learning_hours,
        scenarios=found.scenarios,
        consulted=inputs.consulted,
    )


def printed_signs(found: Indicators, inputs: Inputs) -> Signs:
    """The indicators as the pages hold them."""
    return Signs(
        validation_gaps=found.validation_gaps,
        rungs=_rungs(found.hollowing_out),
        compression=_compression(found.compression, inputs),
        saved_hours=_hours(found.saved_hours),
        governance_hours=found.governance_hours,
        net_hours=_hours(found.net_hours),
        feeder=_feeder(found.feeder),
        readiness=tuple(_readiness(one) for one in found.readiness),
        learning_hours=_hours(found.learning_hours),
        scenarios=tuple(_scenario(one) for one in found.scenarios),
        consulted=inputs.consulted,
    )


def _tools(inputs: Inputs, roles: Sequence[RoleLine], crossing: Crossing) -> tuple[ToolLine, ...]:
    locale, lines = crossing.wording.locale, list[ToolLine]()
    for tool in inputs.tools:
        facts = crossing.drivers[tool.driver]
        lines.append(
            ToolLine(
                key=tool.driver,
                name=facts.names[locale],
                state=tool.state,
                pressure=tool.pressure or facts.pressure,
                changed=tool.pressure not in (None, facts.pressure),
                checker=tool.checker,
                sampling=tool.sampling,
                stop_rule=tool.stop_rule,
                gaps=gaps_of(tool),
                roles=tuple(role.name for role in roles if tool.driver in role.tools),
            )
        )
    return tuple(lines)


def _rungs(found: HollowingOut | None) -> printed.Rungs | None:
    if found is None:
        return None
    return printed.Rungs(
        found.entry_fte,
        found.middle_fte,
        found.lead_fte,
        found.unknown_fte,
        found.share,
        found.rungs,
    )


def _compression(found: Compression | None, inputs: Inputs) -> printed.Compression | None:
    if found is None:
        return None
    return printed.Compression(
        value=found.value,
        word=found.word,
        routine_share=inputs.routine_share or 0.0,
        time_share=inputs.time_share or 0.0,
        relief=inputs.relief or 0.0,
        safeguards=inputs.safeguards,
        safeguards_missing=found.missing,
    )


def _feeder(found: Feeder | None) -> printed.Feeder | None:
    if found is None:
        return None
    return printed.Feeder(found.posts, found.people, found.ratio, found.word)


def _readiness(found: Readiness) -> printed.ReadinessLine:
    return printed.ReadinessLine(found.group, found.replies, found.mean, found.word)


def _scenario(found: Scenario) -> printed.ScenarioLine:
    return printed.ScenarioLine(
        key=found.key,
        change=found.change,
        net_hours=_hours(found.net_hours),
        income_share=found.income_share,
        hours_needed=found.hours_needed,
        hours_available=found.hours_available,
    )


def _hours(span: Span | None) -> printed.Hours | None:
    return None if span is None else printed.Hours(*span)
