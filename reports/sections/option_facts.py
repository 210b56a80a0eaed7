"""Facts of an option, as every page says them: what it is called, earliest date, fee."""

from reports.briefing import OptionLine
from reports.wording import Wording

_YEAR = 12  # months


def option_title(option: OptionLine, w: Wording) -> str:
    """What it leads to, or what it is called."""
    return option.target or option.title or w.say(option.key)


def earliest(months: tuple[int, int] | None, w: Wording) -> str:
    """Now, within 3 months, 3 to 12 months, about 2 years, 2 to 4 years, or not known."""
    if months is None:
        return w.say("sheet.unknown")
    low, high = months
    unit = "months"
    if low >= _YEAR and (low != high or low % _YEAR == 0 or low > 2 * _YEAR):
        low, high, unit = _years(low), _years(high), "years"
    if high == 0:
        return w.say("sheet.earliest.now")
    if low == 0:
        return w.count("sheet.earliest.within", high)
    if low == high:
        return w.count(f"sheet.earliest.{unit}", low)
    return w.say(f"sheet.earliest.{unit}.range", low=w.number(low), high=w.number(high))


def _years(months: int) -> int:
    return (months + _YEAR // 2) // _YEAR


def fee(option: OptionLine, w: Wording) -> str:
    """The cost band in words: that of the way, or of its first programme."""
    bands = (option.cost_band, *(p.cost_band for p in option.programmes))
    band = next((band for band in bands if band), "U")
    if band == "U":
        return w.say("sheet.unknown")
    return dagger(w.say(f"sheet.cost.{band}"), option, "cost", w)


def dagger(said: str, option: OptionLine, fact: str, w: Wording) -> str:
    """The words with a dagger where the first programme's own page does not confirm the fact."""
    doubted = any(fact in programme.daggers for programme in option.programmes[:1])
    if said == w.say("sheet.unknown") or not doubted:
        return said
    return w.say("sheet.dagger", text=said)
