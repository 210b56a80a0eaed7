"""Tokens: every colour of the window by name, light, dark, or taken from the system palette."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as #RRGGBB, under the names of the design tokens."""

    bg: str  # window
    surface: str  # panels, tables, fields
    surface2: str  # rail, table headings, cells that are not read
    line2: str  # decorative rules, bar track
    line: str  # edges of controls
    text: str
    text2: str  # hints, reasons
    disabled: str
    primary: str  # one primary button per screen; links
    onprimary: str
    sel: str
    onsel: str  # text, marks and bars inside a selected row
    selline: str
    focus: str
    ex: str  # exposure bar
    extint: str
    warn: str
    warnbg: str
    err: str
    errbg: str
    ok: str
    okbg: str
    step: str  # bar at the current step: gold carries no meaning
    in_person_care: str
    human_led: str
    hands_on: str
    mixed: str
    information_expert: str
    information_routine: str
    plain: bool = False  # high contrast: the system's colours, marks by shape alone
    dark: bool = False

    @property
    def ring(self) -> str:
        """The focus on what is filled already: high contrast fills with the colour of the focus."""
        return self.text if self.plain else self.focus

    @property
    def asking(self) -> str:
        """What an empty field asks for: in high contrast it must not look like an entry."""
        return self.disabled if self.plain else self.text2

    def tier(self, key: str) -> str:
        """The colour of a tier's mark."""
        return str(getattr(self, key))


LIGHT = Tokens(
    bg="#F3F2EE", surface="#FFFFFF", surface2="#E9E7E1", line2="#C9C5BB", line="#858074",
    text="#1B1F23", text2="#4C5258", disabled="#61666B", primary="#1A4F5C", onprimary="#FFFFFF",
    sel="#DCEAED", onsel="#1B1F23", selline="#1A4F5C", focus="#8A6100", ex="#33424F",
    extint="#E3E8EC", warn="#6F4B00", warnbg="#FFF3D6", err="#94201C", errbg="#FBEAE8",
    ok="#1D5B38", okbg="#E6F2EA", step="#B98A14", in_person_care="#00664B", human_led="#1C5AA6",
    hands_on="#49545E", mixed="#75459A", information_expert="#7D5200",
    information_routine="#A13A14",
)  # fmt: skip

DARK = Tokens(
    bg="#1B1E21", surface="#24282C", surface2="#30353A", line2="#454B51", line="#8B9299",
    text="#F1F0EC", text2="#C2C5C8", disabled="#9CA3A9", primary="#8CCBD8", onprimary="#0E2429",
    sel="#23424A", onsel="#F1F0EC", selline="#8CCBD8", focus="#F0C44C", ex="#C7D3DD",
    extint="#343D45", warn="#F2C866", warnbg="#3B3119", err="#FFA79E", errbg="#47211E",
    ok="#8FD6A9", okbg="#1E3829", step="#D6A62A", in_person_care="#5CC7A2", human_led="#86B7F2",
    hands_on="#B7C1CA", mixed="#CBA3EA", information_expert="#E2B65C",
    information_routine="#F39B78", dark=True,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Inks:
    """The few colours of high contrast."""

    window: str
    text: str
    grey: str
    strong: str
    on_strong: str
    dark: bool


def _plain(inks: _Inks) -> Tokens:
    """One ink, one ground and one strong colour for everything; marks by shape alone."""
    grounds = ("bg", "surface", "surface2", "extint", "warnbg", "errbg", "okbg")
    texts = (
        "line2", "line", "text", "text2", "ex", "warn", "err", "ok", "step", "in_person_care",
        "human_led", "hands_on", "mixed", "information_expert", "information_routine",
    )  # fmt: skip
    strong = ("primary", "sel", "selline", "focus")
    return Tokens(
        **dict.fromkeys(grounds, inks.window), **dict.fromkeys(texts, inks.text),
        **dict.fromkeys(strong, inks.strong), disabled=inks.grey, onprimary=inks.on_strong,
        onsel=inks.on_strong, plain=True, dark=inks.dark,
    )  # fmt: skip


# for those who choose it here while their system has no such colours
CONTRAST = _plain(
    _Inks(
        window="#000000", text="#FFFFFF", grey="#B4B4B4", strong="#FFE36E", on_strong="#000000",
        dark=True,
    )
)  # fmt: skip


def high_contrast(palette: QPalette) -> Tokens:
    """The system's own colours for everything; nothing of ours is laid over them."""
    role = QPalette.ColorRole
    return _plain(
        _Inks(
            window=_colour(palette, role.Window),
            text=_colour(palette, role.WindowText),
            grey=palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name(),
            strong=_colour(palette, role.Highlight),
            on_strong=_colour(palette, role.HighlightedText),
            dark=palette.color(role.Window).lightness() < 128,  # noqa: PLR2004 - half of 255
        )
    )


def _colour(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name()
