"""Words that say what a row is: vacant, a leaver, a total, a footer, temporary staff."""

import re

VACANT = re.compile(
    r"^\W*(vacant|vacancy|vacancies|vac\b|unfilled|unoccupied|to be (confirmed|hired|filled|"
    r"recruited|appointed|advertised|determined|announced)|tb[cdha]\b(?! )|open (req|position|post|"
    r"requisition|role|job)\b|req(uisition)? ?#? ?\d|poste? (vacante?|a pourvoir|a combler|libre)|vacante?\b|"
    r"a pourvoir|a combler|a recruter|non pourvu|recruiting|under recruitment|out to advert|"
    r"en recrutement|position open|new hire pending|hiring in progress)"
    r"|\b(vacant|vacancy|unfilled|a pourvoir|a combler|to be recruited|to be hired|"
    r"recruitment in progress)\W*(post|position|line|seat|\d+)?\W*$"
    r"|[(\[-] ?(vacant|vacancy|vacante|unfilled|a pourvoir|a combler|tbc|tbd|tbh|tba)\b"
)
_TOTAL = re.compile(
    r"^\W*(sub ?-?\s?total|grand total|totals?|overall total|sous ?-?\s?total|total general|"
    r"sum|somme|head ?count|count|average|nombre total|effectif total|column total)\b(?! ?(quality|parenteral|joint|rewards|care|health|patient))"
    r"|\b(sub ?-?total|grand total|totals?)\W*(fte|wte|headcount|staff|posts|employees|etp)?\W*[\d.,]*$"
)
_FOOTER = re.compile(
    r"^\W*(page \d+|page\W*\d+ ?(of|/|sur|de) ?\d+|printed|run (on|date|by)|report (date|run|generated|id)|"
    r"generated|end of (report|list|file)|confidential|source\b|prepared (by|on|for)|created (on|by)|"
    r"extracted|as (of|at)\b|data as|imprime|fin (du|de) (rapport|liste|fichier)|edite le|confidentiel|"
    r"\d+ (rows?|records?|employees?|lines|lignes|people|staff)\b|(rows?|records?|number of records)\W*\d|"
    r"copyright|\(c\)|©|please note|nb\b|n\.b\.|disclaimer|\*+ ?(note|includes|excludes|denotes))"
)
_LEGEND = re.compile(
    r"^\W*(legend|key|codes?|abbreviations?|glossary|legende|note)\b\W*(:|$|to\b|for\b)"
    r"|^\W*[a-z0-9/+-]{1,6} ?[=:–-] ?[a-z][a-z ,/()-]{2,60}$"
)
_LEAVER = re.compile(
    r"\b(inactive|inactif|inactive not worked|terminated|term(inate)?d?|terminee?|leaver|left|resigned|resign(ation)?|"
    r"retired|retiree|deceased|separated|separation|ended|former|ex-?employee|dismissed|"
    r"no longer|quit|departed|ceased|closed|released|laid off|parti|depart|demission\w*|"
    r"retraite|licencie|sorti|fin de contrat|radie|decede|withdrawn|expired)\b"
)
_STAYS = re.compile(r"\b(not|pre|never|pending|notice|active|actif|phased)\b[ -]?(?!not)")
_TEMPORARY = re.compile(
    r"\b(bank|agency|agencies|per[ -]?diem|prn|p\.r\.n|casual|casuals|locum|locums|student|students|"
    r"volunteer|volunteers|interns?|temp|temps|temporary|tempo|as[ -]needed|as and when|on[ -]call pool|"
    r"zero[ -]hours?|registry|traveler|traveller|travel(l)?er? contract|contingent|contractor|seasonal|"
    r"interim(aire)?|vacataire|occasionnel(le)?|temporaire|remplacant|remplacante|stagiaire|"
    r"benevole|etudiante?|sur appel|liste de rappel|tpo|pool|nhsp|honorary|supply)\b"
)
_NOT_TEMPORARY = re.compile(r"\b(non[ -]temporary|not temporary|no|permanent)\b|/")
_TEMPORARY_TITLE = re.compile(
    r"^(bank|agency|casual|locum|per[ -]?diem|prn|volunteer|student|temp|temporary|contingent|traveler|"
    r"traveller|nhsp|seasonal|intern|stagiaire|benevole|vacataire|interimaire)[ -]+(?!(of|services?|"
    r"coordinator|co-ordinator|manager|mgr|director|liaison|supervisor|recruit\w*|affairs|success|"
    r"engagement|account\w*|records?|advis\w+|counsel\w+|officer|office|programs?|programme|health|life|"
    r"support|learning|education|placement|experience|financial|aid|development|specialist|"
    r"services|admin\w*|relations|teller|lead|head|analyst)\b)"
    r"|[ (/,-](per[ -]?diem|prn|casual|locum|agency|bank|temp|temporary|zero hours|volunteer|student|seasonal|"
    r"stagiaire|temporaire|sur appel|occasionnel|on call pool)[)\]]?$"
    r"|^(volunteer|student|intern|locum|externe?|stagiaire|benevole)s?$"
)
_NOT_TEMPORARY_TITLE = re.compile(r"\b(blood|milk|tissue|eye|food|bone|sperm|embryo|data) bank$")


def says_vacant(text: str) -> bool:
    """Whether folded text marks a post that nobody holds."""
    return bool(VACANT.search(text))


def says_total(text: str) -> bool:
    """Whether folded text is the label of a total or a subtotal."""
    return bool(_TOTAL.search(text))


def says_footer(text: str) -> bool:
    """Whether folded text is report furniture such as a page number or a print date."""
    return bool(_FOOTER.search(text))


def says_legend(text: str) -> bool:
    """Whether folded text explains a code, as in `PT = part time`."""
    return bool(_LEGEND.search(text))


def says_leaver(text: str) -> bool:
    """Whether a folded status value says that the person has left."""
    return bool(_LEAVER.search(text)) and not _STAYS.search(text)


def says_temporary(text: str) -> bool:
    """Whether a folded value of an employment-type column says bank, agency, student ..."""
    return bool(_TEMPORARY.search(text)) and not _NOT_TEMPORARY.search(text)


def title_says_temporary(text: str) -> bool:
    """Whether a folded title itself says so ("Bank Staff Nurse", not "Blood Bank Technologist")."""
    return bool(_TEMPORARY_TITLE.search(text)) and not _NOT_TEMPORARY_TITLE.search(text)
