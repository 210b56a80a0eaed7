"""Samples of signs, claims, changes and a summary: what a full review would give."""

from dataclasses import replace

from reports.signs import (
    ChangeLine,
    ChecklistLine,
    ClaimLine,
    Compression,
    Feeder,
    Hours,
    PajamaTime,
    ReadinessLine,
    Rungs,
    ScenarioLine,
    Signs,
    Summary,
    TierCount,
    ToolLine,
)

TOOLS = (
    ToolLine("ai_scribe", "AI scribe", "live", "high", checker="Lead nurse, clinic", sampling=0.05,
             stop_rule="Two wrong drugs in a week", roles=("Registered nurse",)),
    ToolLine("prior_authorization", "Prior-authorization automation", "live", "high",
             gaps=("checker", "sampling", "stop_rule"),
             roles=("Claims and prior authorization clerk",)),
    ToolLine("revenue_cycle", "Revenue-cycle automation", "live", "medium", changed=True,
             checker="Coding lead", sampling=0.1, gaps=("stop_rule",), roles=("Billing clerk",)),
    ToolLine("intake_triage", "Intake and triage assistant", "planned", "medium"),
    ToolLine("diagnostics", "AI diagnostics", "none"),
    ToolLine("language_models", "General AI assistant", "not_sure"),
)  # fmt: skip
SCENARIOS = (
    ScenarioLine("demand", 0, net_hours=Hours(-6, 18)),
    ScenarioLine("demand", 10, net_hours=Hours(-20, 7)),
    ScenarioLine("demand", 25, net_hours=Hours(-41, -9)),
    ScenarioLine("payer", 0, income_share=0.0),
    ScenarioLine("payer", -5, income_share=-0.021),
    ScenarioLine("payer", -10, income_share=-0.042),
    ScenarioLine("follow_up", 100, hours_needed=55.0, hours_available=30.0),
)
BRITISH_SCENARIOS = (
    *SCENARIOS[:3],
    ScenarioLine("budget", -5, income_share=-0.05),
    SCENARIOS[-1],
)


def signs(**changes):
    """Everything entered."""
    values = Signs(
        tools=TOOLS,
        validation_gaps=2,
        rungs=Rungs(16.0, 7.0, 3.0, 2.5, share=0.31, steps=2),
        compression=Compression(0.18, "noticeable", 0.4, 0.6, 0.25,
                                ("caseload_limit",), ("rotation", "debrief", "supervision")),
        saved_hours=Hours(30, 44),
        governance_hours=31.0,
        net_hours=Hours(-6, 18),
        feeder=Feeder(2, 3, 1.5, "thin"),
        readiness=(
            ReadinessLine("Nurses", 14, 2.1, "getting_ready"),
            ReadinessLine("Leaders", None, None, None),
        ),
        pajama=PajamaTime(52.0, 38.0),
        learning_hours=Hours(500, 700),
        scenarios=SCENARIOS,
        consulted="Department leads, November 9. Staff side, November 16.",
    )  # fmt: skip
    return replace(values, **changes)


def claim(key="scribe_minutes", **changes):
    """A claim that is partly supported."""
    line = ClaimLine(
        key,
        ("M17", "S4"),
        "AI scribes save clinicians 0 to 30 minutes of notes a day in published studies.",
        "P",
        "Three hospital studies, 2024 to 2025",
        "A randomized trial found no effect on time after hours.",
        verified=True,
    )
    return replace(line, **changes)


CLAIMS = (
    claim(),
    claim("oversight_posts", concepts=("R4",), text="Few auditor posts are advertised so far.",
          strength="W", source="One vendor survey, 2025", against=""),
    claim("middle_jobs", concepts=("X8",),
          text="Middle-class jobs pay for much of commercial health cover.", strength="S",
          source="US Census, 2024", against="Public cover grew in the same years."),
    claim("unread", text="Nobody has checked this.", verified=False),
)  # fmt: skip


_QUESTION = "was the tool tested on patients like ours, and does it work for all of them?"


def checklist(kind="bias", count=10):
    """Items of one checklist."""
    return tuple(
        ChecklistLine(kind, f"{kind}_{n}", f"Question {n}: {_QUESTION}")
        for n in range(1, count + 1)
    )


CHANGES = (
    ChangeLine("2026-11-20", "match", "HIM CLERK II", "File clerk", "Medical records specialist",
               "She codes outpatient visits."),
    ChangeLine("2026-11-21", "driver", "Revenue-cycle automation", "High", "Medium",
               "Only used for one clinic.", taken_back=True),
)  # fmt: skip
GLOSSARY = (("AI", "artificial intelligence"), ("FTE", "full-time equivalent"))


def entered(briefing, **changes):
    """A briefing with everything entered."""
    return replace(
        briefing,
        **{
            "signs": signs(),
            "claims": CLAIMS,
            "checklists": checklist(),
            "changes": CHANGES,
            "glossary": GLOSSARY,
            **changes,
        },
    )


def summary(**changes):
    """A run over four departments with everything entered."""
    values = Summary(
        organisation="Riverbend Hospital",
        departments=4,
        locale="en-US",
        paper="a4",
        date="2026-11-24",
        reviewer="J. Okafor, Director of Health Information",
        sample=True,
        version="0.1.0",
        small_group=5,
        edition="2026-09",
        months_old=2,
        oldest_months=18,
        people=80,
        tiers=(
            TierCount(("in_person_care",), 40),
            TierCount(("human_led",), 5),
            TierCount(("hands_on",), 5),
            TierCount(("mixed", "information_expert", "information_routine"), 30),
        ),
        information=True,
        tools_live_or_planned=4,
        validation_gaps=2,
        signs=signs(),
        claims=CLAIMS,
    )
    return replace(values, **changes)


def bare_summary(**changes):
    """The same run where nothing was entered."""
    return summary(
        signs=Signs(), tools_live_or_planned=0, validation_gaps=None, claims=(), reviewer=None,
        organisation="", **changes,
    )  # fmt: skip
