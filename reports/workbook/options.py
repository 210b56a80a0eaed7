"""Options: what may be discussed for each role, one line an option."""

from collections.abc import Iterator, Sequence

from reports.briefing import Briefing, OptionLine, RoleLine
from reports.wording import Wording, half_up
from reports.workbook.publishing import publish
from reports.workbook.tables import Value

Row = tuple[Value, ...]


def option_rows(briefings: Sequence[Briefing], w: Wording) -> Iterator[Row]:
    """The options of every role that may be named, in the order of the role sheets."""
    for briefing in briefings:
        for item in publish(briefing).roles:
            for option in item.role.options:
                yield (briefing.department, item.role.name, *_option(option, item.role, w))


def _option(option: OptionLine, role: RoleLine, w: Wording) -> Row:
    low, high = option.months if option.months is not None else ("", "")
    return (
        w.say(f"lane.{option.lane}.short"),
        option.target or option.title or w.say(option.key),
        w.say(f"option.drop.{option.drop}") if option.target else w.say("sheet.after.same"),
        _after(option, role, w),
        w.say(f"tier.{option.tier}") if option.tier and option.target else "",
        w.say(f"option.pay.{option.pay}") if option.pay != "unknown" else "",
        low,
        high,
        _fee(option, w),
        "; ".join(_programme(p.name, p.issuer, unsure=bool(p.daggers), w=w)
                  for p in option.programmes),
        option.step or _step(option, w),
        option.gate,
        option.against or option.risk,
        w.say(f"workbook.decision.{option.decision}") if option.decision else "",
    )  # fmt: skip


def _after(option: OptionLine, role: RoleLine, w: Wording) -> str:
    """The score after it, never without its range; nothing for work that is new."""
    after = option.exposure if option.target else role.exposure
    if option.maturity:
        return w.say(f"sheet.maturity.{option.maturity}")
    if after is None:
        return w.say("exposure.none")
    if after.too_uncertain:
        return w.say("exposure.too_uncertain")
    low, high = w.number(half_up(after.low)), w.number(half_up(after.high))
    ends = w.say("phrase.span", low=low, high=high)
    return w.say("exposure.said", score=w.number(half_up(after.score)), range=ends)


def _fee(option: OptionLine, w: Wording) -> str:
    bands = (option.cost_band, *(p.cost_band for p in option.programmes))
    band = next((band for band in bands if band), "U")
    return w.say("sheet.unknown") if band == "U" else w.say(f"sheet.cost.{band}")


def _programme(name: str, issuer: str, *, unsure: bool, w: Wording) -> str:
    said = f"{name}, {issuer}" if issuer else name
    return w.say("sheet.dagger", text=said) if unsure else said


def _step(option: OptionLine, w: Wording) -> str:
    key = f"{option.key}.step"
    return w.say(key) if w.has(key) else ""
