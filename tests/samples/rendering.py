"""Draws a hospital of invented people and writes it down as HR might; its counts are known."""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

LASTS = ("Abara", "Boyd", "Chen", "Diaz", "Evans", "Fox", "Gupta", "Hill", "Ito", "Jones", "Khan",
         "Lopez", "Mori", "Nowak", "Owen", "Pham", "Quinn", "Roy", "Silva", "Tran")  # fmt: skip
FIRSTS = ("Ana", "Ben", "Cora", "Eve", "Finn", "Hana", "Ian", "Joy", "Lea", "Max", "Nina", "Paul")
WARDS = {
    "en": ("Intensive Care", "Emergency", "Ward 4 Surgery", "Radiology", "Pharmacy"),
    "fr": ("Soins intensifs", "Urgence", "Chirurgie", "Imagerie médicale", "Pharmacie"),
}
JOBS = {
    "en": ("Registered Nurse", "Nursing Assistant", "Ward Clerk", "Charge Nurse", "Physiotherapist",
           "Medical Secretary", "Porter", "Radiographer"),
    "fr": ("Infirmière", "Aide-soignant", "Secrétaire médicale", "Agent administratif",
           "Physiothérapeute", "Préposé aux bénéficiaires", "Technologue en radiologie"),
}  # fmt: skip
HEADINGS = {
    "en": {
        "name": ("Employee Name", "Name", "Staff Name", "Worker"),
        "last": ("Last Name", "Surname"), "first": ("First Name", "Forename"),
        "number": ("Employee ID", "Staff No", "Payroll Number", "Emp #"),
        "title": ("Job Title", "Position Title", "Post", "Role", "JOB_TITLE"),
        "ward": ("Department", "Ward", "Cost Center Name", "Dept Desc", "Unit"),
        "fraction": ("FTE", "WTE", "Contracted WTE"), "percent": ("FTE %", "Percent Time"),
        "week": ("Hours per week", "Std Hrs/Wk"), "fortnight": ("Hours per fortnight", "Hrs/PP"),
        "status": ("Status", "Employment Status", "Emp Status"),
        "end": ("End Date", "Termination Date", "Leaving Date"),
        "kind": ("Employment Type", "Assignment Category"),
        "pay": ("Annual Salary", "Base Pay", "F7"), "birth": ("Date of Birth", "DOB", "F8"),
        "mail": ("Email", "Contact", "F9"),
    },
    "fr": {
        "name": ("Nom, prénom", "Nom de l'employé", "Salarié"),
        "last": ("Nom", "Nom de famille"), "first": ("Prénom",),
        "number": ("Matricule", "No employé"),
        "title": ("Titre d'emploi", "Fonction", "Emploi", "Intitulé du poste"),
        "ward": ("Service", "Unité administrative", "Département"),
        "fraction": ("ETC", "ETP", "EQTC"), "percent": ("Taux d'activité", "Quotité"),
        "week": ("Heures / semaine", "Heures hebdo"), "fortnight": ("Heures par quinzaine",),
        "status": ("Statut", "Situation"), "end": ("Date de fin", "Date de départ"),
        "kind": ("Type de contrat", "Lien d'emploi"), "pay": ("Salaire annuel", "F7"),
        "birth": ("Date de naissance", "F8"), "mail": ("Courriel", "F9"),
    },
}  # fmt: skip
SAID = {
    "en": {"active": "Active", "left": "Terminated", "regular": "Permanent", "called": "Bank",
           "vacant": "VACANT", "total": "Total", "page": "Page {}",
           "titles": ("St. Example Hospital", "Staff listing", "Human Resources")},
    "fr": {"active": "Actif", "left": "Retraité", "regular": "Permanent", "called": "Temporaire",
           "vacant": "Poste vacant", "total": "Sous-total", "page": "Page {}",
           "titles": ("Hôpital de l'Exemple", "Liste du personnel", "Ressources humaines")},
}  # fmt: skip
PARTS = (1.0, 1.0, 1.0, 1.0, 0.8, 0.6, 0.5, 0.4)
FULL = {"fraction": 1.0, "percent": 100.0, "week": 37.5, "fortnight": 75.0}


@dataclass(frozen=True)
class Post:
    """A row to be written: somebody in a post, or nobody where `number` is None."""

    number: int | None
    last: str
    first: str
    ward: str
    job: str
    fte: float
    left: bool = False
    called: bool = False


@dataclass(frozen=True)
class Rendered:
    """The cells, and what must come of them."""

    rows: tuple
    posts: tuple
    aside: dict  # reason: how many rows
    persons: tuple  # headings of columns about persons

    def used(self):
        """Posts with somebody in them today."""
        return [post for post in self.posts if post.number is not None and not post.left]

    def wards(self):
        """People and FTE by department."""
        return {
            ward: (
                len({post.number for post in self.used() if post.ward == ward}),
                round(sum(post.fte for post in self.used() if post.ward == ward), 4),
            )
            for ward in {post.ward for post in self.used()}
        }


@st.composite
def posts(draw, language):
    """Between 12 and 34 posts of people who may share a name, or hold two part posts."""
    wards = draw(st.lists(st.sampled_from(WARDS[language]), min_size=2, max_size=4, unique=True))
    held = []
    for n in range(draw(st.integers(10, 24))):
        person = (20311 + 37 * n, LASTS[n % 20], FIRSTS[n * 5 % 12])
        if n and draw(st.integers(0, 9)) == 0:
            person = (person[0], *held[-1][1:3])  # of the same name as the one before
        ward = wards[n % len(wards)]
        job = draw(st.sampled_from(JOBS[language]))
        kind = draw(st.sampled_from(("plain",) * 7 + ("left", "called", "two")))
        if kind == "two":
            other = wards[(n + 1) % len(wards)]
            held += [(*person, ward, job, 0.6), (*person, other, job, 0.4)]
        else:
            told = (kind == "left", kind == "called")
            held.append((*person, ward, job, draw(st.sampled_from(PARTS)), *told))
    for _ in range(draw(st.integers(0, 3))):
        place = (draw(st.sampled_from(wards)), draw(st.sampled_from(JOBS[language])))
        held.append((None, "", "", *place, draw(st.sampled_from(PARTS))))
    # enough whole posts, so that nobody can doubt what full time is
    held += [(40011 + n, LASTS[-n - 1], "Zoe", wards[0], JOBS[language][0], 1.0) for n in range(5)]
    return tuple(Post(*told) for told in held)


@st.composite
def rendered(draw):
    """A sheet in one of thousands of layouts, with its counts."""
    language = draw(st.sampled_from(("en", "fr")))
    told, said = HEADINGS[language], SAID[language]
    rows_of = sorted(draw(posts(language)), key=lambda post: post.ward)
    scale = draw(st.sampled_from(tuple(FULL)))
    grouped = draw(st.sampled_from(("column", "headings", "labels", "once")))
    ended = draw(st.booleans())
    names = draw(st.sampled_from((("name",), ("last", "first"))))
    extra = draw(st.lists(st.sampled_from(("pay", "birth", "mail")), unique=True))
    kinds = [*names, "number", "title", scale, "end" if ended else "status", "kind", *extra]
    if grouped in {"column", "once"}:
        kinds.append("ward")
    order = draw(st.permutations(kinds))
    if grouped in {"headings", "labels"} and draw(st.booleans()):
        order = [names[0], *(kind for kind in order if kind != names[0])]
    style = (language, scale, draw(st.sampled_from(("figure", "text"))))
    header = tuple(draw(st.sampled_from(told[kind])) for kind in order)
    titles = said["titles"][: draw(st.integers(0, 3))]
    rows = [_line(order, {order[0]: title}) for title in titles]
    rows += [_line(order, {})] * draw(st.integers(0, 2))
    rows.append(header)
    aside = {"title_row": len(titles), "header": 1}
    paged, totals = draw(st.booleans()), draw(st.booleans())
    ward = None
    for number, post in enumerate(rows_of):
        first = post.ward != ward
        if first and ward is not None and totals:
            rows.append(
                _line(
                    order, {"title": "", order[0]: said["total"], scale: _sum(rows_of, ward, style)}
                )
            )
            _note(aside, "subtotal")
        if paged and number == len(rows_of) // 2:
            rows += [_line(order, {order[0]: said["page"].format(1)}), _line(order, {}), header]
            _note(aside, "footer")
            _note(aside, "repeated_header")
        if first and grouped in {"headings", "labels"}:
            label = (
                {"en": "Department: ", "fr": "Service : "}[language] if grouped == "labels" else ""
            )
            rows.append(_line(order, {order[0]: label + post.ward}))
            _note(aside, "title_row")
        ward = post.ward
        cells = _cells(post, style)
        cells["ward"] = post.ward if first or grouped != "once" else ""
        rows.append(_line(order, cells))
        if post.number is None or post.left:
            _note(aside, "vacant" if post.number is None else "leaver")
    if draw(st.booleans()):
        rows += [_line(order, {}), _line(order, {order[0]: said["page"].format(2)})]
        _note(aside, "footer")
    persons = [header[n] for n, kind in enumerate(order) if kind in {*names, "number", *extra}]
    return Rendered(
        tuple(rows), tuple(rows_of), {k: n for k, n in aside.items() if n}, tuple(persons)
    )


def _note(aside, reason):
    aside[reason] = aside.get(reason, 0) + 1


def _line(order, cells):
    return tuple(cells.get(kind, "") for kind in order)


def _amount(value, style):
    language, scale, form = style
    amount = round(value * FULL[scale], 4)
    if form == "figure":
        return amount
    text = f"{amount:g}" + (" %" if scale == "percent" else "")
    return text.replace(".", ",") if language == "fr" else text


def _sum(rows, ward, style):
    return _amount(sum(post.fte for post in rows if post.ward == ward), style)


def _cells(post, style):
    language, scale, _ = style
    said = SAID[language]
    cells = {
        "title": post.job, scale: _amount(post.fte, style), "ward": post.ward,
        "kind": said["called"] if post.called else said["regular"],
    }  # fmt: skip
    if post.number is None:
        return {**cells, "name": said["vacant"], "last": said["vacant"], "status": ""}
    seed = post.number
    return {
        **cells,
        "name": f"{post.last}, {post.first}", "last": post.last, "first": post.first,
        "number": str(seed), "status": said["left"] if post.left else said["active"],
        "end": date(2026, 3, 31) if post.left else None,
        "pay": 31000.25 + 13 * (seed % 1700) + (seed % 7) / 8,
        "birth": date(1952 + seed % 41, 1 + seed % 12, 1 + seed % 28),
        "mail": f"p{seed}@example.org",
    }  # fmt: skip
