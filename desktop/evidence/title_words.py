"""Words of titles as they are compared: lower case, no accents, one spelling, singular."""

import re
import unicodedata
from functools import cache

# British and Canadian spellings to the American ones of the occupation titles
_SPELLINGS = (
    ("anaesth", "anesth"), ("paediatr", "pediatr"), ("orthopaed", "orthoped"),
    ("haemat", "hemat"), ("haemo", "hemo"), ("gynaec", "gynec"), ("oesoph", "esoph"),
    ("oedem", "edem"), ("tumour", "tumor"), ("labour", "labor"), ("behaviour", "behavior"),
    ("programme", "program"), ("centre", "center"), ("theatre", "theater"),
    ("licence", "license"), ("counsellor", "counselor"), ("dietic", "dietet"),
    ("organis", "organiz"), ("steriliz", "sterilis"), ("utilis", "utiliz"),
    ("authoris", "authoriz"), ("colour", "color"), ("advisor", "adviser"), ("foetal", "fetal"),
    ("leukaem", "leukem"), ("catheteris", "catheteriz"), ("immunis", "immuniz"),
    ("jewell", "jewel"), ("fulfil", "fulfill"), ("enrol", "enroll"), ("speciality", "specialty"),
    ("grey", "gray"),
)  # fmt: skip
_SINGULAR = {
    "nursing": "nurse", "nurses": "nurse", "aides": "aide", "children": "child",
    "services": "service", "systems": "system", "physicians": "physician", "women": "woman",
    "womens": "woman", "men": "man", "mens": "man", "dieticians": "dietitian",
    "dietetian": "dietitian", "dietician": "dietitian", "dietetitian": "dietitian",
    "accounts": "account", "accounting": "account", "facilities": "facility",
    "theaters": "theater", "estates": "estate", "coding": "coding", "clinics": "clinic",
    "analysis": "analysis", "claims": "claim", "operations": "operation", "bus": "bus",
    "diabetes": "diabetes", "gas": "gas", "always": "always", "business": "business",
    "orthotics": "orthotic", "prosthetics": "prosthetic", "series": "series",
    "healthcare": "health care", "teleservices": "telephone", "telehealth": "telehealth",
    "paediatrics": "pediatric", "pediatrics": "pediatric", "obstetrics": "obstetric",
    "orthopedics": "orthopedic", "orthopaedics": "orthopedic", "geriatrics": "geriatric",
    "logistics": "logistics", "physics": "physics", "genetics": "genetic",
    "informatics": "informatics", "statistics": "statistics", "analytics": "analytics",
    "ultrasonographer": "sonographer", "echocardiographer": "cardiac sonographer",
    "dietetics": "dietetic", "dentistry": "dental", "pharmaceutical": "pharmacy",
    "voluntary": "volunteer", "volunteering": "volunteer", "telephony": "telephone",
    "radiological": "radiology", "radiologic": "radiology", "anesthetic": "anesthesia",
    "anesthetics": "anesthesia", "anesthesiology": "anesthesia", "surgical": "surgery",
    "surgeries": "surgery", "neurological": "neurology", "gynecological": "gynecology",
    "obstetrical": "obstetric", "urological": "urology", "urologic": "urology",
    "recreational": "recreation", "nutritional": "nutrition", "educational": "education",
    "psychiatry": "psychiatric", "mammographic": "mammography", "vocation": "vocational",
    "ultrasonography": "ultrasound", "sonographic": "ultrasound", "sonography": "ultrasound",
    "echocardiographic": "echocardiography", "echocardiogram": "echocardiography",
    "hematological": "hematology", "histological": "histology", "cytological": "cytology",
    "microbiological": "microbiology", "nutritions": "nutrition", "prosthetic": "prosthetic",
    "counselling": "counseling", "counsellor": "counselor", "librarians": "librarian",
    "grounds": "ground", "hospitals": "hospital", "doctors": "doctor", "payroll": "payroll",
}  # fmt: skip
_STOP = frozenset(
    {
        "of",
        "and",
        "the",
        "for",
        "in",
        "to",
        "a",
        "an",
        "with",
        "at",
        "on",
        "de",
        "la",
        "le",
        "du",
        "et",
    }
)
# what stands for one thing, however it is called
_JOINED = re.compile(r"\belectronic (?:health|medical|patient|care) records?\b|\behrs?\b|\bemr\b")
_ELIDED = re.compile(r"\b(?:l|d|qu)['\u2019](?=[aeiouyh])")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


def without_elisions(text: str) -> str:
    """Lower-case text with the French l' and d' before a word taken off: "d'unite" is "unite"."""
    return _ELIDED.sub(" ", text) if "'" in text or "\u2019" in text else text


def without_accents(text: str) -> str:
    """Lower case in one form, accents taken off: "Infirmière" becomes "infirmiere"."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


@cache
def fold_word(word: str) -> str:
    """The comparable form of one lower-case word (it may become two words)."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if len(word) > 4:  # noqa: PLR2004 - shorter words are too often abbreviations
        for british, american in _SPELLINGS:
            if british in word:
                word = word.replace(british, american)
                break
    return _SINGULAR.get(word) or _singular(word)


def _singular(word: str) -> str:
    if len(word) < 5 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):  # noqa: PLR2004
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1]


def plain_words(text: str) -> tuple[str, ...]:
    """The comparable words of a plain title (nothing abbreviated), in order."""
    plain = without_elisions(without_accents(text))
    letters = _NOT_LETTERS.sub(" ", plain.replace("'", "").replace("\u2019", ""))
    if "electronic" in letters or "emr" in letters:
        letters = _JOINED.sub("ehr", letters)
    folded = " ".join(fold_word(word) for word in letters.split())
    return tuple(word for word in folded.split() if word not in _STOP)


def bag_key(words: tuple[str, ...]) -> str:
    """One key for the same words in any order."""
    return " ".join(sorted(set(words)))
