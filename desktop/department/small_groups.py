"""Small groups: what must not be shown when a role or a department is a handful of people."""

from desktop.assessment.roles import Role

ONE_HOLDER = "one_holder"
SMALL_DEPARTMENT = "small_department"
SMALL_TEAM = range(2, 5)  # a notice is printed
DEPARTMENT_MINIMUM = 5  # people; below it nothing about roles is shown (hard rule 5)


def suppression_of(role: Role) -> str | None:
    """`one_holder` where the role is a person, else None."""
    return ONE_HOLDER if role.people <= 1 else None


def suppression_of_department(people: int) -> str | None:
    """`small_department` below five people, else None."""
    return SMALL_DEPARTMENT if people < DEPARTMENT_MINIMUM else None
