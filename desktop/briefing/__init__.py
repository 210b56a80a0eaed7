"""The one crossing: a department picture becomes a reports.Briefing, through the privacy gate."""

from desktop.briefing.about import about_the_numbers, results_said
from desktop.briefing.crossing import Crossing, load_crossing
from desktop.briefing.exports import missing_sentence, render_combined, render_workbook
from desktop.briefing.facts import reason_words
from desktop.briefing.making import brief, render_department
from desktop.briefing.said import Said
from desktop.briefing.sheet_words import (
    duties_said,
    notes_said,
    option_said,
    other_side_said,
)
from desktop.briefing.summary import render_summary, summary_of
from reports.briefing import RoleLine
from reports.charts.geometry import Rectangle, hatch
from reports.charts.marks import confidence_mark, tier_mark
from reports.charts.palette import TIERS
from reports.charts.ranges import range_axis, range_bar
from reports.charts.strips import quarter_strip
from reports.document import Disc, Drawing, Label, Path, Segments, Shape
from reports.pdf.text import lacking
from reports.render import RenderedFile
from reports.sections.phrases import exposure as exposure_words
from reports.sections.phrases import meaning as meaning_words
from reports.sections.role_options import option_words
from reports.wording import Wording, half_up, wording_for

__all__ = [
    "TIERS",
    "Crossing",
    "Disc",
    "Drawing",
    "Label",
    "Path",
    "Rectangle",
    "RenderedFile",
    "RoleLine",
    "Said",
    "Segments",
    "Shape",
    "Wording",
    "about_the_numbers",
    "brief",
    "confidence_mark",
    "duties_said",
    "exposure_words",
    "half_up",
    "hatch",
    "lacking",
    "load_crossing",
    "meaning_words",
    "missing_sentence",
    "notes_said",
    "option_said",
    "option_words",
    "other_side_said",
    "quarter_strip",
    "range_axis",
    "range_bar",
    "reason_words",
    "render_combined",
    "render_department",
    "render_summary",
    "render_workbook",
    "results_said",
    "summary_of",
    "tier_mark",
    "wording_for",
]
