"""Method, rules: how a tier is chosen and a move is found, with the numbers they use."""

from reports.briefing import Briefing
from reports.document import Block, Bullets, Heading, Paragraph, plain
from reports.sections.phrases import share
from reports.wording import Wording


def method_rules(briefing: Briefing, w: Wording) -> tuple[Block, ...]:
    """The tier rules in their order, then what a computed move must pass."""
    method = {key: w.number(value) for key, value in briefing.evidence.method.items()}
    care, led = (_thresholds(group, method) for group in ("care", "led"))
    rules = (
        w.rich("method.rule.policy"),
        w.rich("method.rule.unknown"),
        w.rich("method.rule.care", **care),
        w.rich("method.rule.led", **led),
        w.rich(
            "method.rule.rest",
            low=method["tiers.hands_on_exposure"],
            high=method["tiers.information_exposure"],
            zone=method["tiers.expert_job_zone"],
        ),
    )
    options = w.rich(
        "method.options.what",
        steps=method["moves.education_steps"],
        wage=share(briefing.evidence.method["moves.wage_fall"], 1.0, w),
        likely=method["moves.likely_drop"],
    )
    return (
        Heading(plain(w.say("method.rules"))),
        Bullets(rules, "small"),
        Heading(plain(w.say("method.options"))),
        Paragraph(options, "small"),
    )


def _thresholds(group: str, method: dict[str, str]) -> dict[str, str]:
    names = ("resilience", "relational", "exposure")
    return {name: method[f"tiers.{group}_{name}"] for name in names}
