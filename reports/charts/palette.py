"""Palette: the colour names of the display list, and what they are on paper."""

TIERS = (
    "in_person_care",
    "human_led",
    "hands_on",
    "mixed",
    "information_expert",
    "information_routine",
)

# Light tier colours, each 6.7:1 or more on white. Gold carries no meaning: decoration only.
PAPER: dict[str, str] = {
    "ink": "#000000",
    "ink.second": "#2B2F33",
    "rule": "#000000",
    "track": "#333333",
    "paper": "#FFFFFF",
    "stone": "#23272C",
    "stone.light": "#3A4047",
    "gold": "#B98A14",
    "icon.gold": "#D6A62A",
    "tier.in_person_care": "#00664B",
    "tier.human_led": "#1C5AA6",
    "tier.hands_on": "#49545E",
    "tier.mixed": "#75459A",
    "tier.information_expert": "#7D5200",
    "tier.information_routine": "#A13A14",
}


def on_paper(name: str, *, black_and_white: bool = False) -> str:
    """The colour of a name as #RRGGBB; black and white knows only ink and paper.

    Raises:
        KeyError: no such name in the palette.
    """
    colour = PAPER[name]
    if black_and_white:
        return colour if name == "paper" else PAPER["ink"]
    return colour
