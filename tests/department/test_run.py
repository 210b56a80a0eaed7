"""A run of several departments: gaps are those of the departments, each kind of tool once."""

from builders_desktop import assessed

from desktop.department.entered import Inputs, ToolEntry, without_amounts
from desktop.department.picture import picture
from desktop.department.run import Part, joint
from desktop.evidence.loading import load_evidence

METHOD = load_evidence().method
CHECKED = ToolEntry("ai_scribe", "live", checker="Lead nurse", sampling=0.1, stop_rule="Two errors")
UNCHECKED = ToolEntry("workflow", "live")


def gaps(*departments, whole=()):
    parts = [Part(picture(f"Ward {n}", [assessed("nurse", 9, "in_person_care")]), inputs)
             for n, inputs in enumerate(departments)]  # fmt: skip
    return joint(parts, whole, METHOD, "US").validation_gaps


def test_a_kind_of_tool_with_a_gap_in_two_departments_counts_once():
    assert gaps(Inputs(tools=(UNCHECKED, CHECKED)), Inputs(tools=(UNCHECKED,))) == 1


def test_what_no_department_uses_is_no_gap_however_it_was_entered_for_all():
    everywhere = Inputs(tools=(UNCHECKED,))
    own = Inputs(tools=(CHECKED,))
    assert gaps(own, own, whole=[everywhere]) == 0
    assert gaps(own, without_amounts(everywhere), whole=[everywhere]) == 1


def test_without_tools_nothing_is_said_about_gaps():
    assert gaps(Inputs(), Inputs()) is None
