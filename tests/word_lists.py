"""Words that may not stand in a text, by country of its readers, and short forms all know."""

BANNED = (
    "dismiss", "terminat", "redundan", "surplus", "lay off", "laid off", "layoff", "headcount",
    "replace", "low performer", "at-risk", "safe job", "recommend", "you should", "you must",
)  # fmt: skip
BRITISH = (
    "programme", "licence", "counsell", "authoris", "organis", "judgement", "colour", "centre",
    "theatre", "practise", "labour", "tumour", "paediatr", "orthopaed", "anaesth", "haemat",
    "gynaec", "specialis[ei]", "recognis", "utilis", "per cent", "summaris", "oesoph", "fibre",
    "behaviour", "favour", "catalogue", "sceptic", "labelled", "travelled", "cancelled", "defence",
    "sterilis", "judgemental", r"\benrol\b", r"\bfulfil\b",
)  # fmt: skip
AMERICAN = (
    r"program\b", r"programs\b", r"licenses?\b", "counselor", "counseling", "authoriz", "organiz",
    "judgment", "color", r"\bcenter", r"theater", "labor ", "tumor", "pediatr", "orthoped",
    "anesth", "hematol", "gynecol", "specializ", "recogniz", "utiliz", "percent", "summariz",
    "behavior", "favorite", "practicing", "skeptic", r"labeled\b", r"labeling\b", "defense",
    "steriliz", "traveled", "canceled",
)  # fmt: skip
# Words of American hospitals that mean nothing, or something else, in British ones.
OF_THE_US = (
    r"\bpayers?\b", "medicare", "medicaid", "hipaa", r"\bco-?pay", r"physicians?\b(?! associate)",
    r"\bvendors?\b", "attending", r"\bagree on a\b", r"\bschedules\b", "paycheck", "emergency room",
    "operating room", r"\bschool diploma\b", r"\bcommunity college\b", "nursing home",
)  # fmt: skip
# And of British hospitals, in American ones.
OF_THE_UK = (
    r"\bfunders?\b", r"\bnhs\b(?! fellowship)", r"\brotas?\b(?! \()", r"\btrolleys?\b", "gcse",
    r"\btheatre", r"\bband [2-9]\b", "matron", r"\bporters?\b", "registrar in", "fortnight",
)  # fmt: skip
# Short forms that everybody who reads these pages uses in full speech.
EXPLAINED = {"AI", "US", "UK", "IT", "CT", "MRI", "NHS", "GCSE", "GCSEs", "MDT", "RHIT", "RHIA"}
