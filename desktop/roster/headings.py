"""What a heading says its column is: spellings in English and French, and words inside them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# ruff: noqa: E501 - the tables below are read line by line, one kind of column a line
_SPELLINGS: Mapping[str, str] = {
    "title": "job title|jobtitle|job title name|job titles|position title|position titles|title|titles|role title|post title|posttitle|pos title|postitle|working title|business title|functional title|official title|payroll title|civil service title|class title|classification title|class title name|job class title|job classification title|job class description|class description|classification description|classification|class|job classification|job description|job desc|job descr|job cd descr|job code description|job code desc|job code title|jobcode descr|jobcode description|job name|job|job position|job role|job role name|role|role name|role description|position|position name|position description|position desc|position class title|employee title|emp title|staff title|title description|title desc|title name|title of position|title long|title short|designation|occupation|occupation title|occupational title|post|post name|post description|generic job title|profession|job function|current title|primary job title|primary title|appointment title|job profile|job profile name|job title description|job title full|job long title|rank title|staff role|staff title|posn title|position long name|position title long|emploi|titre d emploi|titre emploi|titre du poste|titre de poste|titre poste|titre de l emploi|intitule du poste|intitule de poste|intitule poste|intitule emploi|intitule de l emploi|libelle emploi|libelle du poste|libelle poste|libelle fonction|libelle de l emploi|fonction|poste|metier|poste occupe|titre|titre professionnel|nom du poste|nom de l emploi|appellation d emploi|libelle grade",
    "department": "department|departments|dept|dept name|department name|department desc|department description|dept description|dept desc|dept descr|deptname|departmentname|home department|home dept|home department name|home department description|home dept description|home unit|working department|paid department|paid department desc|department long name|assigned department|department title|department division|dept div|dept division|ward|ward name|ward dept|ward department|ward team|unit|unit name|unit description|nursing unit|team|team name|service|service name|service area|section|section name|cost center|cost centre|cost center name|cost centre name|cost center description|cost centre description|cost center desc|cost centre desc|cost ctr|cc description|cc name|clinic|clinic name|work unit|work area|business unit|business unit name|org unit|org unit name|organizational unit|organisational unit|organization unit|organisation unit|orgunit|program|programme|program name|department code description|subdepartment|sub department|area|area of work|job team function|unit department|parent department|departement|service d affectation|unite|unite de soins|unite administrative|unite fonctionnelle|uf|libelle uf|libelle service|nom du service|centre de cout|centre de couts|centre d activite|centre de responsabilite|affectation|libelle affectation|equipe|secteur d activite|lieu d affectation|secteur",
    "division": "division|division name|directorate|directorate name|care group|clinical group|group|group name|organization|organisation|organization name|organisation name|organization group|organisation group|org|org name|org l2|org l3|org l4|org l5|org level 2|org level 3|org level 4|agency|agency name|agency title|agencytitle|agency description|employer|employer name|employing organisation|employing organization|bureau|bureau name|office|office name|branch|branch name|college|school|company|company name|entity|legal entity|budget entity|institution|institution name|hospital|hospital name|trust|health authority|corporation|region name|ministry|branch division|master agency|master section|pole|direction|etablissement|employeur|organisme|nom de l employeur|nom etablissement|hopital|clinique|pole d activite|entite|master agency desc|master department|sector name|function|service line|service group|campus department",
    "site": "site|site name|location|location name|location description|work location|work site|campus|facility|facility name|building|city|county|state|town|work location borough|borough|place|place of work|work city|work county|region|district|country|province|lieu|lieu de travail|localisation|ville|site geographique|region administrative|sector|job location|base location|base|zip code|work location name",
    "fte": "fte|f t e|full time equivalent|full time equivalents|full time equivalency|fte value|fte percent|fte pct|fte %|% fte|percent fte|assigned fte|actual fte|budgeted fte|contracted fte|position fte|job fte|employee fte|paid fte|current fte|total fte|wte|w t e|whole time equivalent|contracted wte|actual wte|wte contracted|wte worked|staff in post fte|fte contracted|fte worked|appointment percent|appointment percentage|appt percent|appointment fte|percent time|percent of time|pct time|% time|time percent|percent full time|percentage full time|percent employed|percent appointment|work percent|work percentage|time fraction|fraction|job fraction|appointment fraction|participation rate|employment percentage|employment fraction|etc|e t c|etp|e t p|eqtc|equivalent temps complet|equivalent temps plein|equivalents temps plein|etp paye|etp travaille|etp remunere|quotite|quotite de travail|quotite de temps|quotite temps de travail|taux d activite|taux activite|taux d occupation|taux emploi|pourcentage|pourcentage de temps|pourcentage temps|% d activite|% temps|temps de travail en %|temps de travail|full time part time|full part time|ft pt|ftpt|fulltime parttime|full or part time|full part|full part time desc|full time or part time|full part time code|pt ft|fullorparttime|temps plein temps partiel|tp tc|time status|work schedule|employment fte|fte contract|fte equivalent|worked fte|fte total",
    "hours": "hours|hrs|hours per week|hrs per week|hrs per wk|hrs wk|hours week|hours wk|weekly hours|weekly hrs|hours weekly|std hours|standard hours|std hrs|scheduled hours|sched hours|scheduled weekly hours|scheduled hours per week|contracted hours|contract hours|contractual hours|contracted hours per week|contract hrs|contracted hrs|contracted weekly hours|assigned hours|budgeted hours|typical hours|normal hours|basic hours|regular weekly hours|hours worked per week|work hours|working hours|weekly working hours|total hours per week|hours per fortnight|fortnightly hours|hours fortnight|hrs per fortnight|hours per pay period|hours pay period|pay period hours|hours pp|hrs pp|hrs per pp|hours per pp|biweekly hours|bi weekly hours|biweekly std hours|biweekly scheduled hours|scheduled biweekly hours|hours biweekly|hours per two weeks|std hours per pay period|hours per 2 weeks|hours bi weekly|agreed hours|employee hours|position hours|heures|heures semaine|heures par semaine|heures hebdo|heures hebdomadaires|nombre d heures|nb heures|nb heures semaine|heures contractuelles|heures contrat|horaire hebdomadaire|duree hebdomadaire|duree hebdo|heures par quinzaine|heures quinzaine|heures quatorzaine|h semaine|h sem|heures sem|monthly hours|hours per month|heures par mois|heures mensuelles|annual hours",
    "basis": "full time hours|fulltime hours|ft hours|full time basis|standard full time hours|full time weekly hours|fte basis|fte hours basis|whole time hours|wte hours|base hours|hours basis|standard hours for fte|full time standard hours|heures temps plein|heures temps complet|base horaire",
    "grade": "grade|grade name|grade description|grade desc|pay grade|paygrade|salary grade|salary plan grade|salary grade range|grade level|job grade|pay band|payband|band|afc band|agenda for change band|pay level|level|job level|grade step|gs grade|pay scale|payscale|salary band|salary scale|salary range|pay range|range|salary level|pay plan grade|step|pay step|grade band|band grade|job band|grade or equivalent|scale|spine point|rank|class grade|grade code|wage grade|echelon|indice|classe salariale|niveau|categorie salariale|echelle|classe|corps grade|bande salariale|groupe salarial|grille|grade salarial|niveau salarial|salary schedule|pay schedule",
    "status": "status|employee status|emp status|employment status|empl status|hr status|job status|assignment status|assignment status type|active inactive|active|inactive|is active|active flag|active status|active y n|active yn|work status|position status|post status|staff status|payroll status|current status|status code|status desc|status description|employee status description|leave status|leave status as of june 30|active on june 30|record status|employment state|statut|statut employe|statut de l employe|etat|situation|position statutaire|position administrative|actif|actif inactif|statut du poste|etat du poste|filled vacant|vacant filled|vacancy status|occupied|vacant|vacancy|position filled|valid",
    "kind": "employee type|employment type|emp type|empl type|employee class|employee class description|empl class|emp class|employee category|employment category|emp category|employee group|employee subgroup|assignment category|worker type|worker category|staff type|staff category|contract type|contract|type of contract|employment basis|employee contract type|appointment type|appointment|position type|pos type|job type|post type|type|category|reg temp|reg temp code|reg temp desc|regular temporary|regular temp|regular or temporary|perm temp|permanent temporary|temporary permanent|employment class|service type|payroll category|type of employment|type of employee|hire type|workforce type|type de contrat|type contrat|nature du contrat|contrat|type d emploi|categorie|categorie d emploi|categorie de personnel|type d agent|nature d emploi|lien d emploi|statut d emploi|type de poste",
    "start_date": "hire date|hired|date hired|date of hire|hire dt|original hire date|orig hire|orig hire date|original hire|last hire date|latest hire date|most recent hire date|rehire date|adjusted hire date|start date|startdate|start dt|date started|started|employment start date|latest start date|agency start date|position start date|position hire date|position entry date|job entry date|job start date|date appointed|appointment date|date of appointment|effective date|eff date|seniority date|service date|state hire date|agency hire date|date joined|joined|date of joining|join date|entry date|contract start|contract start date|assignment start date|position effective date|time in position date|commencement date|date de debut|date debut|date d embauche|date embauche|date d entree|date entree|date d arrivee|date de nomination|date de recrutement|debut contrat|date debut contrat|date d anciennete|anciennete",
    "end_date": "end date|enddate|end dt|date ended|employment end date|termination date|term date|term dt|terminated|date terminated|termination dt|separation date|date of separation|separated|leaving date|date left|leaver date|left date|date of leaving|leave date|last day|last day worked|last working day|last work date|exit date|resignation date|retirement date|contract end|contract end date|contract expiry|expiry date|expected end date|assignment end date|service end date|position end date|appointment end date|fixed term end date|projected end date|date de fin|date fin|date de sortie|date sortie|date de depart|date depart|fin de contrat|date fin contrat|date de fin de contrat|fin contrat|date de cessation|date de retraite|actual termination date|job end date",
    "identifier": "employee id|employeeid|emp id|empid|employee number|employee no|employee nbr|employee num|emp no|emp number|emp num|emp nbr|empl id|emplid|empl no|employee identifier|employee code|employee ref|employee reference|staff id|staff number|staff no|staff ref|staff code|staffid|person id|person number|person no|personnel number|personnel no|personnel id|pers no|pernr|payroll number|payroll no|payroll id|payroll ref|worker id|worker number|associate id|file number|file no|badge|badge number|badge id|badge no|user id|internal id|unique id|unique identifier|temporary id|temp id|state id|person identifier|individual id|payroll reference|assignment number|assignment no|clock number|clock no|ee id|ee number|ee no|eeid|ein|id|id number|id no|employee|hr id|national insurance number|ni number|nino|ssn|social security number|last 4 ssn|esr number|workday id|lawson id|kronos id|banner id|net id|netid|username|login|matricule|no matricule|numero matricule|no employe|numero employe|numero d employe|no d employe|id employe|identifiant|identifiant agent|numero agent|no agent|code agent|code employe|n matricule|numero de paie|nir|numero de securite sociale|state num|emplid checksum|record id|employee key|person key|hcm id|global id",
    "pay_type": "pay type|pay code|paycode|earn code|earnings code|earnings type|earning code|earning type|pay element|element|element name|pay category|type of pay|pay item|wage type|compensation type|pay description|earn type|earnings|earnings description|type de paie|code de paie|rubrique|code gain|type de remuneration|pay component",
}
_PERSON: Mapping[str, str] = {
    "name": "name|employee|full name|fullname|employee name|emp name|staff name|staff member|person|person name|worker|worker name|employee full name|last name|lastname|last|first name|firstname|first|middle name|middlename|middle|middle initial|mid init|middle init|mi|m i|m|initial|initials|surname|family name|forename|forenames|given name|given names|known as|preferred name|preferred first name|maiden name|nickname|name last|name first|name middle|last first|last name first name|name last first|name last first mi|lname|fname|mname|suffix|name suffix|employee last name|employee first name|legal name|legal first name|legal last name|display name|incumbent|incumbent name|post holder|postholder|holder|occupant|current occupant|name of employee|name of incumbent|employees|nom|prenom|prenoms|nom complet|nom et prenom|nom prenom|nom de famille|nom usuel|nom patronymique|nom d usage|nom de naissance|nom de l employe|nom employe|nom de l agent|titulaire|agent|employe|salutation|honorific|civilite|mr mrs|prefix|name prefix|manager|manager name|supervisor|supervisor name|line manager|reports to|reports to name|reporting to|manager last name|superieur|superieur immediat|responsable|nom du gestionnaire|gestionnaire|chef de service|professional|emergency contact|next of kin",
    "birth": "date of birth|dob|d o b|birth date|birthdate|birthday|born|year of birth|birth year|age|age band|age group|age range|ne le|date de naissance|date naissance|annee de naissance|tranche d age",
    "sex": "sex|gender|gender identity|gender code|sexe|genre|pronouns|pronoun|m f|f m|sex code",
    "ethnicity": "race|ethnicity|ethnic group|ethnic grp|ethnic origin|ethnic code|race ethnicity|race ethnic group|eeo ethnicity|eeo race|nationality|citizenship|religion|faith|language|sexual orientation|marital status|veteran|veteran status|visa|visa status|origine ethnique|nationalite|religion ou conviction|etat civil|situation familiale|immigration status|right to work",
    "disability": "disability|disabled|disability status|handicap|adjustments|reasonable adjustments|rqth|invalidite|accommodation",
    "union": "union|union code|union name|union member|union membership|union local|trade union|bargaining unit|bargaining unit descr|bargaining group|syndicat|appartenance syndicale|accreditation|unite d accreditation",
    "sickness": "sickness|sick|sickness days|sick days|sick leave|absence|absences|absence days|days absent|days lost|bradford|bradford factor|illness|medical restrictions|maladie|arret maladie|arrets maladie|jours maladie|jours d absence|absence reason|leave balance|sick balance|vacation balance|pto balance|leave of absence|loa|performance|performance rating|rating|appraisal|appraisal date|disciplinary|warnings|last review",
    "home": "address|home address|address 1|address 2|address line 1|address line 2|street|street address|postcode|post code|postal code|postal|zip|zipcode|home city|home town|home postcode|home zip|home state|place of residence|residence|adresse|adresse domicile|code postal|domicile|ville de residence|commune",
    "pay": "pay|salary|base salary|annual salary|annual pay|base pay|annualized base pay|annual base pay|salary paid|salaries|wages|wage|gross pay|gross|gross wages|regular pay|overtime|overtime pay|other pay|total pay|total compensation|total wages|total|total pay benefits|benefits|taxable benefits|hourly rate|hourly pay|hourly|hrly rate|rate|rate of pay|pay rate|pay amount|amount|compensation|compensation rate|comp rate|annual rate|annual|monthly|monthly salary|annual full salary|salary mid point|position mid point|mid point|bonus|allowance|allowances|stipend|earnings total|ytd|ytd gross|year to date|ot pay|ot hours|overtime hours|regular gross paid|total ot paid|total other pay|net pay|budgeted salary|retro pay|max salary step|bank account|iban|account number|sort code|tax code|total paid|total earnings|remuneration|remuneration totale|expenses|salaire|salaire annuel|salaire de base|salaire brut|taux horaire|traitement|traitement annuel|prime|primes|avantages imposables|montant|total remuneration|salary or hourly|total gross|actual pay floor|actual pay ceiling|salary cost of reports|base",
    "e_mail": "email|e mail|email address|e mail address|work email|mail|courriel|adresse courriel|adresse email|adresse mail|adresse electronique",
    "phone": "phone|phone number|telephone|telephone number|mobile|mobile number|cell|cell phone|home phone|work phone|extension|ext|contact number|contact|contact phone|tel|fax|pager|numero de telephone|poste telephonique|portable|bleep",
}
_UNUSED: Mapping[str, str] = {
    "position_number": "position number|position no|position id|position nbr|posn|position num|position code|position control|position control number|pcn|post number|post no|post id|post reference|post unique reference|post ref|requisition|requisition number|req|req number|req no|req id|vacancy number|no poste|numero de poste|numero du poste|code poste|n poste|posn no|position|seat",
    "title_code": "job code|jobcode|job cd|job class|job class code|class code|class cd|title code|classification code|occupation code|occ code|job id|soc|soc code|occupational code|code emploi|code fonction|code metier|code titre|job number|job no|role code|job family|job family name|job group|job sub family|staff group|staff group name|professional group|occupational group|professional occupational group|eeo category|eeo job category|eeo4|famille d emploi|famille professionnelle|filiere|groupe d emploi|occupational series|job category|flsa|flsa status|exempt|exempt status|job series",
    "code": "department code|dept code|dept id|deptid|dept no|dept number|department number|department id|department no|dept|cost center code|cost centre code|cost center number|cost centre number|cc|company code|agency code|agency number|agency nbr|agency no|agency id|org code|unit code|unit number|fund|fund code|gl code|gl account|account|budget code|location code|location number|location nbr|code service|code departement|code uf|code unite|no service|numero de service|code centre de cout|departmentid|business unit code|site code|division code",
    "period": "year|calendar year|fiscal year|fiscal yr|fy|month|quarter|pay period|pay period end|period|check date|date|as of|as of date|report date|run date|annee|mois|exercice|annee civile|annee fiscale|pay date|snapshot date|reporting date|record type|row|row number|no|line|line no|line number|seq|sequence|record|record nbr|record number|s no|sr no|sl no|serial no|rang|ligne",
    "other": "notes|note|comments|comment|remarks|remarque|remarques|commentaire|commentaires|observations|pay basis|pay frequency|frequency|compensation basis|pay rate type|comp frequency|comp frequency code|shift|shift code|shift pattern|rota|on call|licence|license|license number|licence number|license expiry|registration|registration number|registration expiry|nmc pin|gmc number|pin|npi|npi number|certification|qualification|qualifications|education|degree|training|training due|bls expiry|employee count|headcount|head count|count|number of employees|no of staff|number of posts in fte|employees count|years of service|length of service|service years|annees de service|probation|probation end date|review date|next review|next review date|supervisor id|manager id|reports to position",
}


def normalised_heading(text: str) -> str:
    """Fold a heading for look-up: lower case, no accents, words parted by one space."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    text = unicodedata.normalize("NFKD", text.replace("№", "no")).casefold()
    text = "".join(mark for mark in text if not unicodedata.combining(mark))
    text = re.sub(r"[^a-z0-9%]+", " ", text.replace("#", " number "))
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading says: a kind of column, whether it is about persons, and how surely."""

    kind: str
    person: bool
    weight: float  # 0 to 1; 1 is a spelling that leaves no doubt
    known: bool = True  # the whole heading is a known spelling, not just a word in it


def _lookup(tables: Iterable[tuple[Mapping[str, str], bool]]) -> dict[str, list[Meaning]]:
    found: dict[str, list[Meaning]] = {}
    for table, person in tables:
        for kind, spellings in table.items():
            for place, spelling in enumerate(spellings.split("|")):
                weight = 1.0 - 0.3 * place / (spellings.count("|") + 1)
                found.setdefault(spelling, []).append(Meaning(kind, person, weight))
    return found


_MEANINGS = _lookup(((_SPELLINGS, False), (_PERSON, True), (_UNUSED, False)))


def meanings_of(heading: str) -> tuple[Meaning, ...]:
    """Return what a heading may mean, a known spelling first, words inside it otherwise."""
    folded = normalised_heading(heading)
    exact = _MEANINGS.get(folded) or _MEANINGS.get(folded.replace(" ", ""))
    if exact:
        return tuple(exact)
    return tuple(
        Meaning(kind, person, weight, known=False)
        for pattern, kind, person, weight in _WORDS
        if pattern.search(folded)
    )[:2]


def _word(
    pattern: str, kind: str, weight: float, *, person: bool = False
) -> tuple[re.Pattern[str], str, bool, float]:
    return re.compile(pattern), kind, person, weight


# tried in this order when no spelling is known: what is about persons comes first
_WORDS = (
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
    _word(r"\b(phone|telephone|mobile|fax|pager)\b", "phone", 0.6, person=True),
    _word(
        r"\b(home|street|address|postcode|postal|zip|residence|adresse)\b", "home", 0.5, person=True
    ),
    _word(
        r"\b(surname|forename|(last|first|middle|given|family|full|employee|person|staff|manager|supervisor) ?names?|prenom)\b",
        "name",
        0.6,
        person=True,
    ),
    _word(
        r"\b(end|leav\w+|termination|term|separation|exit|expiry|fin|depart|sortie) (date|dt)\b|\bdate (de )?(fin|depart|sortie|left|ended)\b|\bfin\b.*\b(contrat|date)\b",
        "end_date",
        0.5,
    ),
    _word(
        r"\b(start\w*|hire\w*|join\w*|appoint\w*|entry|service|seniority|commence\w*) (date|dt)\b|\bdate (of |de |d )?(hire|start|joining|appointment|embauche|debut|entree)\b",
        "start_date",
        0.5,
    ),
    _word(
        r"\b(fte|wte|etp|etc|full time equiv\w*|whole time equiv\w*|equivalent temps)\b", "fte", 0.6
    ),
    _word(
        r"\b(hours|hrs|heures)\b.*\b(paid|worked ytd|overtime|ot|ytd|amount)\b",
        "pay",
        0.5,
        person=True,
    ),
    _word(r"\b(hours|hrs|heures)\b", "hours", 0.5),
    _word(
        r"\b(salar\w+|wages?|pay|gross|compensation|earnings|bonus|overtime|remuneration|benefits?|salaire\w*|rate of pay|hourly rate)\b(?!.*\b(grade|band|scale|range|plan|title|type|step|level)\b)",
        "pay",
        0.5,
        person=True,
    ),
    _word(
        r"\b(job|position|post|class|classification|role|occupation\w*|payroll|working|official)\b.*\b(title|titles|name|desc\w*|libelle)\b",
        "title",
        0.6,
    ),
    _word(r"\b(code|number|no|nbr|num|id|cd)\b.*|.*\b(code|number|nbr|num|cd)$", "code", 0.3),
    _word(r"\b(title|titre|designation|emploi|fonction|metier|intitule)\b", "title", 0.45),
    _word(
        r"\b(department|dept|ward|cost cent(er|re)|unit|team|service|departement|unite)\b",
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
