"""Samples of roles with everything a role sheet may say, and an occupation in general."""

from dataclasses import replace

from builders import briefing, grow, move, role

from reports.briefing import ProgrammeLine, QuarterLine

READINGS = (
    QuarterLine("gpt_beta_avg", 3),
    QuarterLine("ilo_2025", 3),
    QuarterLine("ms_applicability", 1),
)
AXES = (
    QuarterLine("relational", 0),
    QuarterLine("hands_on", 1),
    QuarterLine("accountability", 2),
)
OPTIONS = (
    grow("reshape", "option.reshape.information_routine"),
    move(
        "deepen",
        "Sterile processing technician",
        score=11.0,
        drop="clear",
        tier="hands_on",
        pay="lower",
        step="Spend a day in the sterile processing team.",
        gate="400 hours of hands-on work; no degree.",
        months=(6, 6),
        carries_over=("knowledge.administrative",),
        gaps=("knowledge.production_and_processing",),
        programmes=(ProgrammeLine("CRCST (HSPA)", cost_band="A", daggers=("cost",)),),
    ),
    move(
        "deepen",
        "Radiologic technologist",
        score=35.0,
        pay="higher",
        education="education.associate",
        education_steps=2,
    ),
    move("oversee", "Coding auditor", score=79.0, drop="sideways", tier="information_expert"),
)


def records(**changes):
    """Six people in routine information work, with all the optional texts."""
    line = replace(
        role("Medical records specialist", 6, (83, 61, 100)),
        titles=("CODER I", "HIM CLERK"),
        confidence="fair",
        confidence_reasons=("confidence.reason.work_context",),
        cautions=("caution.work_context",),
        options=OPTIONS,
        summary="Assigns codes to visits, keeps records complete and answers requests for them.",
        readings=READINGS,
        axes=AXES,
        tier_rule="f",
        duties_fall=(
            "Coding routine outpatient visits",
            "Filing and finding scanned records",
            "Checking for missing signatures",
            "Copying details between systems",
        ),
        duties_grow=(
            "Reviewing codes that software suggests",
            "Coding complex inpatient stays",
            "Sampling AI-drafted notes for errors",
        ),
        duties_stay=("The final code that is sent", "Releasing a record", "Signing an audit"),
        human_decision="Which code stands for this visit. A coder signs it and answers for it.",
        tasks_exposed=0.24,
        tasks_with_software=0.94,
        projection=7.1,
        contrary=("Employers still ask for certified coders.",),
    )
    return replace(line, **changes)


def bare(**changes):
    """The same role where nothing optional was written yet."""
    return records(
        **{
            "summary": "",
            "duties_fall": (),
            "duties_grow": (),
            "duties_stay": (),
            "human_decision": "",
            "contrary": (),
            **changes,
        }
    )


def in_general(**changes):
    """The occupation in general: no people, no titles."""
    return records(
        **{"name": "Radiologist", "titles": (), "people": 0, "fte": 0.0, "status": "library",
           "small_team": False, **changes}
    )  # fmt: skip


def with_sheets(*roles, library=(), **changes):
    """A briefing of these roles, with a library."""
    return briefing(roles or (role(),), library=tuple(library), **changes)
