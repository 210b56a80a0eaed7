"""Forms that facts about persons have in cells: names, e-mails, numbers, addresses, money."""

# ruff: noqa: E501 - patterns are read line by line

import re

from desktop.roster.cells import folded
from desktop.roster.job_words import names_job
from desktop.roster.person_words import GIVEN_NAMES
from desktop.roster.unit_words import names_unit

_E_MAIL = re.compile(r"^\S+@\S+\.[a-z]{2,}$", re.IGNORECASE)
_PHONE = re.compile(
    r"^(?=(?:\D*\d){6,15}\D*$)(?:tel\.?\s*)?(?:\+|00)?\(?\d{1,5}\)?[\s./()-]+\d[\d\s./()x-]{3,}\d$"
    r"|^\d{3}[-.]\d{4}$|^\+\d{8,15}$",
    re.IGNORECASE,
)
# US and Canadian social numbers (also masked), those of the UK, France, Belgium, Switzerland and
# Ireland; others have no form of their own
_NATIONAL = re.compile(
    r"^[\dX*]{3}-[\dX*]{2}-\d{4}$|^[\dX*]{3}[- ][\dX*]{3}[- ]\d{3}$"
    r"|^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$|^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}( ?\d{2})?$"
    r"|^\d{3} \d{3} \d{4}$|^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$|^756\.\d{4}\.\d{4}\.\d{2}$|^\d{7}[A-W][A-IW]$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^(?:(?:flat|apt|unit|suite)\.? \w+,? )?\d+[a-z]?,? .*\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|"
    r"court|ct|place|pl|way|boulevard|blvd|close|crescent|cres|terrace|gardens|hill|highway|hwy|parkway|"
    r"circle|cir|row|mews|grove|view|trail|rue|chemin|ch|allee|impasse|place)\b\.?"
    r"|^\d+[a-z]?,? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|allee|impasse|place|route)\b"
    r"|^p\.? ?o\.? box \d"
)
_POSTCODE = re.compile(
    r"^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$|^[a-z]\d[a-z] ?\d[a-z]\d$|^\d{5}-\d{4}$", re.IGNORECASE
)
_MONEY = re.compile(r"^\(?-?\s?(?:[$£€]|usd|cad|aud|gbp|eur)\s?-?[\d., \u00a0\u202f]+\)?$|"
                    r"^-?[\d., \u00a0\u202f]+\s?(?:[$£€]|usd|cad|gbp|eur)(?: ?/ ?\w+)?$|"
                    r"^-?\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:[.,]\d{2})?$", re.IGNORECASE)  # fmt: skip
_ETHNIC = re.compile(
    r"\b(white|black|asian|hispanic|latin[oax]|african|caribbean|caucasian|pacific island\w*|american indian|"
    r"alaska\w*|native hawaiian|indigenous|aboriginal|first nations?|metis|inuit|two or more races|"
    r"mixed race|multi-?racial|ethnic|british|irish|bangladeshi|pakistani|chinese|arab|roma|"
    r"torres strait)\b"
)
_MARITAL = re.compile(
    r"^(single|married|divorced|widow(ed|er)?|marr\.?|civil partner(ship)?|"
    r"celibataire|marie\(?e?\)?|divorce\(?e?\)?|veuf|veuve|pacs\w*|conjoint.*|non declare)$"
)
# what stands after the name of somebody who has learnt something: `Adams, Jo MD, FACP`
_CREDENTIALS = re.compile(
    r"(?:,? ?\(?\b(?:m\.?d|d\.?o|ph\.?d|dds|dmd|dvm|dpm|pharm\.?d|psy\.?d|r\.?n|lpn|lvn|cna|bsn|msn|dnp|np|"
    r"fnp|aprn|arnp|crna|cnm|cns|pa|pa-?c|rph|rd|rdn|pt|dpt|ot|otr|slp|lcsw|msw|lmsw|lpc|mph|mha|mba|fac[ps]|"
    r"ccrn|rrt|crt|emt|mbbs|frcs|frcp|frcpc|esq|jr|sr|ii|iii|iv)\b\.?\)?)+$",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][^\W\d_'’.-]*(?:[-'’.][^\W\d_]+)*\.?"
_INVERTED = re.compile(rf"^{_WORD}(?: {_WORD}){{0,2}} ?[,_;] ?{_WORD}(?: {_WORD}){{0,2}}$")
_STRAIGHT = re.compile(rf"^{_WORD}(?: {_WORD}){{1,3}}$")
_INITIAL = re.compile(r"(?:^|[ ,])[^\W\d_]\.?(?=$|[ ,.])")
_TITLED = re.compile(r"^(?:dr|mr|mrs|ms|miss|mx|prof|mme|m|sr|rev)\.? +\S")


def is_e_mail(text: str) -> bool:
    """Whether a text is one e-mail address."""
    return "@" in text and bool(_E_MAIL.match(text))


def is_phone(text: str) -> bool:
    """Whether a text has the form of a phone number; plain digits are not enough."""
    return bool(_PHONE.match(text)) and not _NATIONAL.match(text)


def is_national_number(text: str) -> bool:
    """Whether a text has the form of a social security or national insurance number."""
    return bool(_NATIONAL.match(text))


def is_address(text: str) -> bool:
    """Whether a folded text is a street address or a postcode."""
    return bool(_ADDRESS.match(text) or _POSTCODE.match(text))


def is_money(text: str) -> bool:
    """Whether a text is an amount with its currency, or with its thousands parted."""
    return any(map(str.isdigit, text)) and bool(_MONEY.match(text))


def is_ethnic(text: str) -> bool:
    """Whether a folded text names an ethnic group."""
    return bool(_ETHNIC.search(text))


def is_marital(text: str) -> bool:
    """Whether a folded text is a marital status."""
    return bool(_MARITAL.match(text))


def without_credentials(text: str) -> str:
    """A text less the degrees and licences at its end, such as `, MD` or ` RN, BSN`."""
    return _CREDENTIALS.sub("", text).rstrip(" ,") or text


def may_be_name(text: str) -> bool:
    """Whether a text has the form of a person's name and no word of a job or a ward."""
    text = without_credentials(text)
    if not (_INVERTED.match(text) or _STRAIGHT.match(text)) or len(text) > 60:  # noqa: PLR2004 - longer than names
        return False
    plain = folded(text)
    return not names_job(plain) and not names_unit(plain)


def is_surely_name(text: str) -> bool:
    """Whether what may be a name also holds a given name, an initial, a comma, or a `Dr`."""
    text = without_credentials(text)
    if not may_be_name(text):
        return False
    plain = folded(text)
    words = [word.partition("-")[0] for word in re.split(r"[ ,;._]+", plain)]
    return (
        any(word in GIVEN_NAMES for word in words)
        or bool(_INITIAL.search(plain))
        or bool(_INVERTED.match(text))
        or bool(_TITLED.match(plain))
    )
