"""The table of entries: what a manager enters or must see on screen, concept by concept."""

from screen_words import form, questions, says

from desktop.evidence.drivers import load_drivers

DRIVER_OF = {
    "S1": "language_models", "S2": "decision_support", "S3": "diagnostics", "S4": "ai_scribe",
    "S5": "prior_authorization", "S6": "revenue_cycle", "S7": "workflow", "S8": "intake_triage",
    "S9": "robotics",
}  # fmt: skip


def drivers():
    facts = load_drivers()
    return {
        concept: (facts[key].names["en-US"], facts[key].what["en-US"])
        for concept, key in DRIVER_OF.items()
    }


ROWS = {
    "R2": says("lane.oversee.short"),
    "R3": says("lane.deepen.short"),
    "M1": says("lane.deepen.short", "lane.oversee.short", "lane.reshape.short"),
    "R1": ("AI medical trainer",),
    "R4": (*says("signs.feeder"), *form("auditor_posts")),
    "R7": ("Medical coder",),
    "R8": ("Health information technician",),
    "R9": ("Prior authorization specialist",),
    "R10": ("Medical biller", "Accounts receivable specialist", "Patient registrar"),
    "R17": questions("readiness_leaders"),
    **drivers(),
    "S11": tuple(q for q in questions("readiness") if "chart" in q or "chance" in q),
    "M5": form("tools.checker", "tools.sampling", "tools.stop_rule"),
    "M6": form("tools.pressure", "tools.pressure_reason", "tools.pressure.high"),
    "M8": (*form("meeting_hours", "tools.minutes", "tools.volume"), *says("signs.hours")),
    "M9": says("window.axis.relational", "window.axis.hands_on", "window.axis.accountability"),
    "M11": (
        *form("routine_share", "time_share", "relief"),
        *form(*(f"safeguard.{key}" for key in
                ("caseload_limit", "rotation", "debrief", "supervision"))),
        *says("signs.compression"),
    ),
    "M12": (*questions("readiness"), *form("readiness.replies"), *says("signs.readiness")),
    "M18": form("choices.hours"),
    "M15": says("signs.rungs"),
    "M16": (*form("auditor_posts"), *says("signs.feeder")),
    "M17": form("pajama_before", "pajama_after"),
    "M22": says("window.assessment.decision"),
    "X1": form("follow_up_hours", "follow_up_available", "detections"),
    "X3": form("payer_share", "revenue_share"),
    "X6": form("demand_hours"),
    "range": form("ranges.low", "ranges.high", "ranges.reason"),
    "consulted": form("consulted"),
}  # fmt: skip
