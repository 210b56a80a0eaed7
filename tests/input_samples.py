"""A full set of inputs, as a manager would write it in a file."""

FULL = {
    "tools": {
        "ai_scribe": {
            "state": "live",
            "checker": "Lead nurse, clinic",
            "sampling": 0.1,
            "stop_rule": "Two wrong drugs in a week",
            "minutes": 6,
            "volume": 500,
            "saved_low": 20,
            "saved_high": 34,
        },
        "revenue_cycle": {
            "state": "live",
            "pressure": "medium",
            "pressure_reason": "Only used for one clinic.",
            "checker": "Coding lead",
            "sampling": 0.05,
            "minutes": 12,
            "volume": 900,
            "saved_low": 10,
            "saved_high": 10,
        },
        "prior_authorization": {"state": "planned"},
        "diagnostics": {"state": "none"},
        "language_models": {"state": "not_sure"},
    },
    "meeting_hours": 2,
    "routine_share": 0.4,
    "time_share": 0.6,
    "relief": 0.25,
    "safeguards": ["debrief", "caseload_limit"],
    "auditor_posts": 2,
    "readiness": [
        {"group": "Coders", "replies": 8, "means": [1, 2, 2, 1, 2, 3, 2, 3]},
        {"group": "Front desk", "replies": 4, "means": [1, 1, 1, 1, 1, 1, 1, 1]},
        {"group": "Leaders", "replies": 6, "means": [4, 3, 3, 3, 3, 3, 4, 3], "leaders": True},
    ],
    "pajama_before": 52,
    "pajama_after": 38,
    "demand_hours": 120,
    "payer_share": 0.3,
    "revenue_share": 0.42,
    "budget_share": 0.8,
    "detections": 100,
    "follow_up_hours": 55,
    "follow_up_available": 30,
    "consulted": "Department leads, November 9. Staff side, November 16.",
    "choices": [
        {
            "role": "clinical_coder",
            "option": "coding_auditor",
            "decision": "accepted",
            "hours": 40,
            "note": "Two places a year",
        }
    ],
    "ranges": [
        {"role": "biller", "low": 70, "high": 100, "reason": "Most claims go by hand here."}
    ],
    "local_programmes": [
        {"course": "Coding audit evenings", "titles": ["Medical coder"],
         "leads_to": "Coding auditor", "hours": 24, "cost": "free"}
    ],
}  # fmt: skip
