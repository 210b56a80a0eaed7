"""Words inside headings: what they say of a column where no whole spelling is known."""

# ruff: noqa: E501 - patterns are read line by line

import re

_NOT_THE_JOB = (
    r"licen[cs]es?|licensure|registrations?|certif\w*|credentials?|visas?|permits?|right to work|dbs|crb|nmc|"
    r"hcpc|gmc|gphc|probation\w*|reviews?|appraisals?|evaluation|promotion|"
    r"benefits?|insurance|shifts?|training|courses?|grades?|step|increments?|education|degree|warning|"
    r"vaccin\w*|immuni[sz]\w*|health check|bls|acls|cpr|revalidation|revalidate|pin|essai|permis|"
    r"pay period|period|periode|payroll|ordre|oiiq|badge"
)
_ABSENCES = r"leave|loa|maternity|paternity|parental|adoption|absence|conges?"
_ENDS = r"end\w*|expir\w*|last|fin|due|until|exp|renew\w*|echeance|valid\w*"
_JOBS_ENDING = (
    r"contract|fixed term|ftc|assignment|employment|post|position|appointment|secondment|emploi"
)


def _word(
    pattern: str, kind: str, weight: float, *, person: bool = False
) -> tuple[re.Pattern[str], str, bool, float]:
    return re.compile(pattern), kind, person, weight


# tried in this order when no spelling is known: what is about persons comes first
WORDS = (
    _word(rf"\b({_ABSENCES})\b.*\b({_ENDS})\b", "sickness", 0.6, person=True),
    # the day of the report
    _word(
        r"\b(updated?|modified|refreshed|extract(ed)?|loaded|snapshot|report(ed|ing)?|as of|as at|maj|mise a jour)\b.*"
        r"\b(date|dt|on|le)\b|\bdate\b.*\b(updated|modified|refreshed|extracted|loaded)\b|\bas (of|at)\b",
        "period",
        0.6,
    ),
    # an end of something else than the job makes nobody a leaver
    _word(
        rf"\b({_NOT_THE_JOB})\b.*\b({_ENDS})\b|\b({_ENDS})\b.*\b({_NOT_THE_JOB})\b",
        "other",
        0.6,
    ),
    _word(rf"\b({_JOBS_ENDING})\b.*\b({_ENDS})\b|\bend of ({_JOBS_ENDING})\b", "end_date", 0.6),
    _word(
        r"\b(emergency|next of kin|spouse|dependants?|kin)\b|\bconjoint\b",
        "home",
        0.6,
        person=True,
    ),
    _word(
        r"\b(social security|national insurance|social insurance|ssn|nino|passport|tax id|"
        r"securite sociale|assurance sociale)\b",
        "identifier",
        0.6,
        person=True,
    ),
    _word(r"\b(e ?mail|courriel)\b", "e_mail", 0.6, person=True),
    _word(r"\b(birth|dob|naissance|age)\b", "birth", 0.6, person=True),
    _word(r"\b(sex|gender|sexe)\b", "sex", 0.6, person=True),
    _word(
        r"\b(race|ethnic\w*|religion|nationality|citizen\w*|marital|veteran)\b",
        "ethnicity",
        0.6,
        person=True,
    ),
    _word(r"\b(disab\w*|handicap)\b", "disability", 0.6, person=True),
    _word(r"\b(union|bargaining|syndic\w*)\b", "union", 0.6, person=True),
    _word(r"\b(sick\w*|absen\w*|maladie|bradford)\b", "sickness", 0.6, person=True),
    _word(
        r"\b(annual leave|leave (balance|left|taken|days|entitlement)|holidays?|conges?|vacation|pto)\b",
        "sickness",
        0.5,
        person=True,
    ),
    _word(r"\b(ft|full time|full) (pt|part time|part)\b", "fte", 0.6),
    _word(r"\b(phone|telephone|mobile|fax|pager)\b", "phone", 0.6, person=True),
    _word(
        r"\b(home(?! (?:area|org\w*|dep\w*|unit|cost|position|job|division|agency|facility|ward|labor|gl)\b)|street|"
        r"address|postcode|postal|zip|residence|adresse)\b",
        "home",
        0.5,
        person=True,
    ),
    _word(
        r"\b(surname|forename|(last|first|middle|given|family|full|employee|person|staff|manager|supervisor) ?names?|prenom)\b",
        "name",
        0.6,
        person=True,
    ),
    _word(
        r"\b(end\w*|leav\w+|terminat\w+|separation|exit|expiry|last|fin|depart|sortie)\b.*\bdate\b|\bdate\b.*\b(end\w*|left|leav\w+|terminat\w+|separat\w+|fin|depart|sortie)\b|\bfin\b.*\bcontrat\b",
        "end_date",
        0.5,
    ),
    _word(
        r"\b(start\w*|hire\w*|join\w*|appoint\w*|entry|service|seniority|commence\w*|employment|employee|embauche|entree|debut)\b.*\bdate\b|\bdate\b.*\b(hired?|start\w*|join\w*|appoint\w*|employ\w*|embauche|debut|entree|commence\w*)\b",
        "start_date",
        0.5,
    ),
    _word(
        r"\b(fte|wte|etp|etc|full time equiv\w*|whole time equiv\w*|equivalent temps)\b", "fte", 0.6
    ),
    _word(
        r"\b(empl\w*|work\w*|time|appointment|contract|job|activit\w*|emploi|travail|temps)\b.*(\b(pct|percent\w*|pourcent\w*|taux)\b|%)"
        r"|(\b(pct|percent\w*|pourcent\w*|taux)\b|%).*\b(empl\w*|work\w*|time|appointment|contract|activit\w*|emploi|travail|temps)\b",
        "fte",
        0.5,
    ),
    _word(
        r"\b(hours|hrs|heures)\b.*\b(paid|worked ytd|overtime|ot|ytd|amount)\b",
        "pay",
        0.5,
        person=True,
    ),
    _word(r"\b(hours|hrs|heures)\b", "hours", 0.5),
    _word(
        r"\bsal ?(19|20)\d\d\b|\b(salar\w+|wages?|pay|gross|amounts?|contributions?|compensation|earnings|bonus(?:es)?|overtime|longevity|stipends?|retirement contribution|remuneration|benefits?|salaire\w*|rate of pay|hourly rate)\b(?!.*\b(grade|band|scale|range|plan|title|type|step|level)\b)",
        "pay",
        0.5,
        person=True,
    ),
    _word(r"^(min(imum)?|max(imum)?|mid ?point)$", "pay", 0.5, person=True),
    _word(
        r"\b(job|position|post|class|classification|role|occupation\w*|payroll|working|official)\b.*\b(title|titles|name|desc\w*|libelle)\b",
        "title",
        0.6,
    ),
    _word(r"\borganization\w* (l|level|unit) ?\d+\b|\b(hierarchy|tier) \d+\b", "division", 0.7),
    _word(r"\b(code|number|no|nbr|num|id|cd)\b.*|.*\b(code|number|nbr|num|cd)$", "code", 0.3),
    _word(r"\b(title|titre|designation|emploi|fonction|metier|intitule)\b", "title", 0.45),
    _word(
        r"\b(department|dept|ward|cost cent(er|re)|unit|team|section|service|departement|unite)\b",
        "department",
        0.45,
    ),
    _word(
        r"\b(division|directorate|agency|organi[sz]ation|employer|hospital|bureau|direction|pole)\b",
        "division",
        0.4,
    ),
    _word(r"\b(site|location|campus|facility|city|county)\b", "site", 0.4),
    _word(r"\b(grade|band|level|echelon|niveau)\b", "grade", 0.4),
    _word(
        r"\b(employee|staff|payroll|personnel) (id|number|no|code)\b|\bmatricule\b",
        "identifier",
        0.5,
    ),
    _word(r"\b(status|active|statut|etat)\b", "status", 0.4),
    _word(r"\b(type|category|class|contract|categorie|contrat)\b", "kind", 0.3),
    _word(r"\bnames?\b|\bnoms?\b", "name", 0.4, person=True),
)
