"""The table of the mission: every concept of the idea, its data, and where a reader meets it."""

from mission_house import STAFF, fragment
from mission_parts import (
    UK,
    US,
    Place,
    Row,
    claim,
    claimed,
    driven,
    duties,
    emerging,
    items,
    kinds,
    literal,
    name,
    occupations,
    profiles,
    says,
    split_of_coders,
    tables,
    together,
    tool,
    ways,
    works,
)

from reports.wording import wording_for

NURSE, PRACTITIONER, ASSISTANT, THERAPIST = "29-1141.00", "29-1171.00", "29-1071.00", "29-1123.00"
PHYSICIAN, RADIOLOGIST, HOSPITALIST = "29-1216.00", "29-1224.00", "29-1229.02"


# ---- the table ----------------------------------------------------------------------------------

LADDER = says("D", "method.ladder.example")
FEEDER = together(says("A", "signs.feeder"), says("D", "method.signs.feeder"))
COMPRESSION = together(says("A", "signs.compression"), says("D", "method.signs.compression"))

ROWS: dict[str, Row] = {
    "R1": Row(works("ai_medical_trainer"), emerging(ASSISTANT, "ai_medical_trainer")),
    "R2": Row(ways("oversee", "ai_auditor"), says("A", "lane.oversee", "lane.oversee.what")),
    "R3": Row(ways("deepen", "31-9093.00"), says("A", "lane.deepen", "lane.deepen.what")),
    "R4": Row(
        kinds("audit_skills"),
        together(emerging("coding_auditor", "ai_auditor"), items("D", "audit_skills"), FEEDER),
    ),
    "R5": Row(
        works("model_alignment_clinician"),
        emerging("physician_informaticist", "model_alignment_clinician"),
    ),
    "R6": Row(split_of_coders, together(name("entry_coder"), duties("entry_coder"))),
    "R7": Row(split_of_coders, together(name("clinical_coder"), duties("clinical_coder"))),
    "R8": Row(
        profiles("him_manager", "him_technician"),
        together(name("him_manager"), name("him_technician"), duties("him_technician")),
    ),
    "R9": Row(
        profiles("prior_authorization"),
        together(name("prior_authorization"), duties("prior_authorization", direction="falls")),
    ),
    "R10": Row(
        profiles("biller", "registrar", "ar_specialist", "denials_specialist"),
        duties("biller", "registrar", "ar_specialist", "denials_specialist"),
    ),
    "R11": Row(occupations(NURSE), together(duties(NURSE), COMPRESSION)),
    "R12": Row(occupations(PRACTITIONER), together(duties(PRACTITIONER), LADDER)),
    "R13": Row(occupations(ASSISTANT), says(f"B {ASSISTANT}", "sheet.rule.a")),
    "R14": Row(occupations(THERAPIST), duties(THERAPIST, direction="stays")),
    "R15": Row(
        claimed("R15"),
        together(says(f"B {PHYSICIAN}", "sheet.contrary.led"), LADDER),
    ),
    "R16": Row(
        claimed("R16"),
        together(says(f"B {RADIOLOGIST}", "sheet.contrary.led"), claim("D", "C22")),
    ),
    "R17": Row(
        profiles("chief_medical_officer"),
        together(name("chief_medical_officer"), items("C", "readiness_leaders")),
    ),
    "R18": Row(
        occupations(HOSPITALIST),
        together(name("physician_informaticist"), says("D", "method.ladder.specialty")),
    ),
    "R19": Row(
        profiles("transcriptionist", "medical_scribe"),
        together(duties("transcriptionist", "medical_scribe"), duties(NURSE, driver="ai_scribe")),
    ),
    "R20": Row(claimed("R20"), together(LADDER, literal("D", "2031 to 2036"), claim("D", "C14"))),
    "S1": Row(driven("language_models"), tool("language_models", "clinical_coder")),
    "S2": Row(
        driven("decision_support"),
        together(
            tool("decision_support", "29-1051.00"),
            lambda locale: [Place("A", f" | {wording_for(locale).say('governance.missing')} | ")],
        ),
    ),
    "S3": Row(
        driven("diagnostics"), together(tool("diagnostics", RADIOLOGIST), items("A", "bias"))
    ),
    "S4": Row(
        ways("oversee", "note_quality_reviewer"),
        together(
            tool("ai_scribe", "transcriptionist"),
            name("note_quality_reviewer", "B transcriptionist"),
            says("A", "governance.pajama.own"),
        ),
    ),
    "S5": Row(driven("prior_authorization"), tool("prior_authorization", "prior_authorization")),
    "S6": Row(driven("revenue_cycle"), tool("revenue_cycle", "entry_coder")),
    "S7": Row(driven("workflow"), tool("workflow", "scheduler")),
    "S8": Row(driven("intake_triage"), together(tool("intake_triage", "registrar"), COMPRESSION)),
    "S9": Row(
        driven("robotics"),
        together(tool("robotics", "29-2052.00"), says("B 31-9093.00", "caution.robotics")),
    ),
    "S10": Row(claimed("S10"), together(LADDER, claim("D", "C35"))),
    "S11": Row(
        kinds("readiness"),
        together(items("C", "readiness", ("dashboard", "chance")), claim("D", "C10")),
    ),
    "M1": Row(
        claimed("M1"),
        together(says("A", "lane.reshape.what", "lane.deepen.what", "lane.oversee.what")),
    ),
    "M2": Row(
        ways("oversee", "clinical_ai_validation_lead", "nurse_informaticist"),
        together(says("C", "talk.question.ai"), name("nurse_informaticist", f"B {NURSE}")),
    ),
    "M3": Row(claimed("M3"), says("C", "talk.question.ai")),
    "M4": Row(
        kinds("capture"),
        together(says(f"B {RADIOLOGIST}", "sheet.capture.clinical"), items("D", "capture")),
    ),
    "M5": Row(
        claimed("M5"),
        together(says("A", "governance.tools"), literal("A", " | Lead | 10% | Two in a week")),
    ),
    "M6": Row(claimed("M6"), together(claim("D", "C02"), tool("ai_scribe", "medical_scribe"))),
    "M7": Row(
        ways("oversee", "coding_auditor"),
        together(
            duties("clinical_coder", direction="falls"), duties("clinical_coder", direction="grows")
        ),
    ),
    "M8": Row(claimed("M8"), together(says("A", "signs.hours"), says("D", "method.signs.hours"))),
    "M9": Row(
        claimed("M9"),
        says(f"B {NURSE}", "sheet.resilience", "axis.relational", "axis.hands_on"),
    ),
    "M10": Row(claimed("M10"), COMPRESSION),
    "M11": Row(
        kinds("safeguards"),
        together(COMPRESSION, says("A", "safeguard.debrief"), items("D", "safeguards")),
    ),
    "M12": Row(
        kinds("readiness", "readiness_leaders"),
        together(says("A", "signs.readiness"), items("C", "readiness")),
    ),
    "M13": Row(claimed("M13"), LADDER),
    "M14": Row(
        claimed("M14"),
        together(says(f"B {RADIOLOGIST}", "sheet.capture.clinical"), claim("D", "C28")),
    ),
    "M15": Row(
        claimed("M15"),
        together(says("A", "signs.rungs"), says("E", "board.risk.rungs"), claim("D", "C05")),
    ),
    "M16": Row(
        claimed("M16"), together(FEEDER, says("E", "board.risk.rungs.count"), claim("D", "C06"))
    ),
    "M17": Row(claimed("M17"), together(says("A", "governance.pajama.own"), claim("A", "C04"))),
    "M18": Row(
        kinds("readiness"),
        together(items("C", "readiness", ("dashboard", "privacy")), says("E", "board.ask.hours")),
    ),
    "M19": Row(
        works("ai_auditor"),
        together(
            says(f"B {ASSISTANT}", "sheet.maturity.early_posts", least=10),
            says("B physician_informaticist", "sheet.maturity.idea"),
            claim("D", "C15"),
        ),
    ),
    "M20": Row(kinds("bias"), together(items("A", "bias"), claim("D", "C11"))),
    "M21": Row(claimed("M21"), together(says("E", "board.invest.teachers"), claim("D", "C30"))),
    "M22": Row(
        claimed("M22"),
        lambda locale: [
            Place(f"B {source}", fragment(wording_for(locale).sentences["sheet.human"]))
            for source in STAFF
        ],
    ),
    "X1": Row(claimed("X1"), together(says("A", "scenario.follow_up.after"), claim("D", "C24"))),
    "X2": Row(claimed("X2"), together(says("E", "scenario.follow_up.after"), claim("D", "C18"))),
    "X3": Row(claimed("X3"), together(says("A", "scenario.payer.fewer"), claim("D", "C23")), (US,)),
    "X4": Row(claimed("X4"), together(says("E", "board.ledger.sides"), claim("D", "C16")), (US,)),
    "X5": Row(claimed("X5"), together(literal("E", "Context."), claim("D", "C25")), (US,)),
    "X6": Row(claimed("X6"), together(says("A", "scenario.demand.more"), claim("D", "C17"))),
    "X7": Row(
        ways("deepen", "21-1094.00", "remote_monitoring_nurse", "patient_navigator"),
        together(
            name("remote_monitoring_nurse", "B telehealth_nurse"),
            claim("D", "C26"),
        ),
    ),
    "X8": Row(
        claimed("X8"),
        lambda locale: [Place("E", tables()[3]["C25"].words[locale])],
        (US,),
    ),
    "X9": Row(
        claimed("X9"),
        together(says("A", "scenario.budget"), says("E", "scenario.budget"), claim("D", "C27")),
        (UK,),
    ),
}
