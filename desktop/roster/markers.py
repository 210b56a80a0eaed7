"""Words that say what a row is: vacant, a leaver, a total, a footer, temporary staff."""

import re

from desktop.roster.job_words import names_job

_JOB_OF_IT = (  # "Vacancy Coordinator", "Recruiting Manager": somebody who works on it
    r"(?!\W+(?:coordinator|co-ordinator|officer|manager|advisor|adviser|assistant|clerk|lead|"
    r"specialist|analyst|director|administrator|partner|team|control|management|monitor\w*)\b)"
)
VACANT = re.compile(
    rf"^\W*(?:x+ )?(?:vacant(?![a-z])|v a c a n (?:t|c y)\b|vacanc(?:y|ies)\b{_JOB_OF_IT}|vac\b|unfilled|unoccupied|"
    r"not filled|no incumbent|nobody in|empty post|held vacant|"
    r"to be (?:confirmed|hired|filled|recruited|appointed|advertised|determined|announced|assigned)|"
    r"t\.?b\.?[cdha]\b\.?(?! )|open (?:req|position|post|requisition|role|job|vacancy)\b|"
    r"open\W*$|open ?[-–:(]|req(?:uisition)? ?#? ?\d|"
    r"(?:being|under|in|currently|active) recruit(?:ed|ment|ing)?\b|recruiting\W*$|"
    r"recruitment (?:in progress|ongoing|pending)|(?:out to|at|on) advert|advertised\W*$|"
    r"new hire pending|pending (?:new )?hire|hiring in progress|position open|"
    r"postes? (?:vacante?s?|a pourvoir|a combler|libre|non comble)|vacante?\b|a pourvoir|a combler|"
    r"a recruter|non (?:pourvu|comble)e?|en recrutement|(?:recrutement|affichage|dotation) en cours|"
    r"(?:poste )?(?:en|a l.) ?affichage)"
    r"|(?<!not )(?<!non )\b(?:vacant|vacancy|unfilled|a pourvoir|a combler|to be recruited|to be hired|"
    r"recruitment in progress)\W*(?:post|position|line|seat|x+|\d+)?\W*$"
    r"|[(\[-] ?(?:vacant|vacancy|vacante|unfilled|a pourvoir|a combler|tbc|tbd|tbh|tba)\b"
)
_COUNTED = (
    r"(?:number|no\.?|nombre|count|nb) (?:of |de |d.)(?:employees?|staff|people|posts?|positions?|"
    r"rows?|records?|employes?|postes?|personnes?|agents?|salaries)|(?:employees?|staff|people|posts?|"
    r"positions?|employes|postes|effectifs?)(?: (?:count|total|number))?"
)
_TOTAL = re.compile(
    r"^\W*(?:(?:report|page|unit|dept|department|final) )?(sub ?-?\s?total|grand total|totals?|"
    r"overall total|sous ?-?\s?total|total general|sum|somme|head ?count|count|average|"
    r"nombre total|effectif total|column total|overall(?=\W*$)|ensemble(?=\W*$))\b"
    r"(?! ?(quality|parenteral|joint|rewards|care|health|patient))"
    r"|\b(sub ?-?total|grand total|totals?)\W*(fte|wte|headcount|staff|posts|employees|etp)?"
    r"\W*[\d.,]*$"
    rf"|^\W*(?:{_COUNTED})\W*[\d.,]*\d\W*$"
)
_FOOTER = re.compile(
    r"^\W*(page \d+|page\W*\d+ ?(of|/|sur|de) ?\d+|printed (on|by|at|from)\b|printed\W*(\d|$)|"
    r"run (on|date|by)|report (date|run|generated|id)|generated|end of (report|list|file)|"
    r"(strictly )?(private and )?confidential\W*($|[-:–(]|not for|do not|staff in)|source ?[:=]|"
    r"source of data|source - |prepared (by|on|for)|created (on|by)|extracted|as (of|at)\b|data as|"
    r"imprime|fin (du|de) (rapport|liste|fichier)|edite le|confidentiel\W*($|[-:–(])|"
    r"\d+ (rows?|records?|employees?|lines|lignes|people|staff)\b|"
    r"(rows?|records?|number of records)\W*\d|copyright ?(\(c\)|©|\d|:|by|$)|\(c\)|©|please note|"
    r"nb\b|n\.b\.|disclaimer|\*+ ?(note|includes|excludes|denotes))"
)
_LEGEND = re.compile(
    r"^\W*(legend|key|codes?|abbreviations?|glossary|legende|note)\b\W*(:|$|to\b|for\b)"
    r"|^\W*[a-z0-9/+-]{1,6} ?[=:] ?[a-z][a-z ,/()-]{2,60}$"
)
# "PT - part time", but not "MDS - Registered Nurse", which is a title
_DASHED_LEGEND = re.compile(r"^\W*[a-z0-9/+]{1,6} [–-] ([a-z][a-z ,/()-]{2,60})$")
_LEAVER = re.compile(
    r"\b(inactive?|inactif|terminat(?:ed|ion|e)|term'?d|terminee?|leavers?|left|resign(?:ed|ation)?|"
    r"retired|retiree|deceased|separated|separation|ended|former|ex[- ]?employee|dismissed|"
    r"no longer|quit|departed|ceased|closed|released|laid off|partie?|depart|demission\w*|"
    r"retraitee?|licenciee?|sortie?|radiee?|decedee?|withdrawn|expired|rif|quitte|abandon\w*|"
    r"transferred out|inactives|fin (?:de|d.) ?(?:contrat|emploi|mandat)|end of (?:contract|assignment|"
    r"employment)|end (?:assignment|employment)|(?:not|non|no longer) (?:active?|actif|employed|working))\b"
    r"|^(?:\w ?[-:] ?)?term$|\b(?:in)?voluntary term\b"
)
_STAYS = re.compile(
    r"\b(?:not|pre|never|pending|notice|phased) ?-? ?(?:terminated|retire\w*|terminat\w+|left|given)\b"
    r"|\b(?:pending|phased|notice)\b|(?<!not )(?<!non )(?<!no longer )\b(?:active|actif)\b"
    r"|\bre-?hired?\b|\band return\b"
)
_TEMPORARY = re.compile(
    r"\b(bank|agency|agencies|agence|per[ -]?diem|prn|p\.r\.n|casuals?|cas|locums?|students?|"
    r"volunteers?|interns?|temps?(?! (?:complet|plein|partiel|reduit))|temporary|tempo|as[ -]needed|"
    r"as and when|(?:on[ -]call|casual|relief|temp|prn|per diem) pool|zero[ -]hours?|registry|relief|"
    r"travell?ers?|contingent|contractors?|seasonal|interim(aire)?|vacataire|occasionnel(le)?|temporaire|"
    r"remplacante?|stagiaire|benevole|etudiante?|sur appel|liste de rappel|tpo|nhsp|honorary|supply)\b"
)
_NOT_TEMPORARY = re.compile(
    r"\b(non[ -]temporary|not temporary|fixed[ -]term)\b|^no\b"
    r"|\b(regular|permanent|perm|reg|full[- ]time) ?/|/ ?(regular|permanent|perm|reg)\b"
)
_CALLED_IN = (
    "bank|agency|casual|locum|per[ -]?diem|prn|volunteer|student|temp|temporary|contingent|"
    "travell?er|travel|nhsp|seasonal|intern|stagiaire|benevole|vacataire|interimaire|registry"
)
_TEMPORARY_TITLE = re.compile(
    rf"^({_CALLED_IN})[ -]+(?!(of|services?|coordinator|co-ordinator|manager|mgr|director|liaison|"
    r"supervisor|recruit\w*|affairs|success|engagement|account\w*|records?|svcs?|activities|dean|president|advis\w+|counsel\w+|officer|"
    r"office|programs?|programme|health|life|support|learning|education|placement|experience|financial|"
    r"aid|development|specialist|admin\w*|relations|teller|lead|head|analyst|staffing|clinic|"
    r"abstractor|registrar|medicine|expense)\b)"
    rf"|[ (/,-]({_CALLED_IN.removesuffix('|registry')}|zero hours|temporaire|sur appel|liste de rappel|occasionnelle?|"
    r"on call pool)[)\]]?$"
    r"|^(volunteer|student|intern|locum|externe?|stagiaire|benevole)s?$"
)
_NOT_TEMPORARY_TITLE = re.compile(
    r"\b(blood|milk|tissue|eye|food|bone|sperm|embryo|data) bank$|\b(cancer|tumou?r|trauma|birth) registry$"
    r"|\b(manager|coordinator|director|supervisor)\b.*\b(bank|agency|registry|travel)$"
)
_NOTHING = re.compile(
    r"\W*(n/?\.?a\.?|none|null|nil|unknown|not (known|stated|applicable|given|available|assigned|listed|"
    r"specified)|see (notes?|comments?|hr|below|remarks?|manager)|tb[cda]( by .*)?|inconnue?|"
    r"non (precise|disponible|assigne|attribue|renseigne)e?|s\.?o\.?|voir (notes?|commentaires?|rh)|missing|blank|"
    r"no (job )?title|untitled|others?|misc(ellaneous)?|various|x{2,}|autres?|divers|aucun|sans titre|ref!?|"
    r"value!?|name\?|title|job title)\W*"
)


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
    dashed = _DASHED_LEGEND.match(text)
    return bool(_LEGEND.search(text)) or (dashed is not None and not names_job(dashed[1]))


def says_leaver(text: str) -> bool:
    """Whether a folded status value says that the person has left."""
    return bool(_LEAVER.search(text)) and not _STAYS.search(text)


def says_temporary(text: str) -> bool:
    """Whether a folded value of an employment-type column says bank, agency, student ..."""
    return bool(_TEMPORARY.search(text)) and not _NOT_TEMPORARY.search(text)


def title_says_temporary(text: str) -> bool:
    """Whether a folded title itself says so ("Bank Staff Nurse", not "Blood Bank Technologist")."""
    return bool(_TEMPORARY_TITLE.search(text)) and not _NOT_TEMPORARY_TITLE.search(text)


def names_nothing(text: str) -> bool:
    """Whether a folded title names no job: blank, dashes, digits, `n/a`, `see notes` ..."""
    return not any(map(str.isalpha, text)) or bool(_NOTHING.fullmatch(text))
