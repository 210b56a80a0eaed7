"""Rosters as hospitals of Canada export them, in both languages, counted by hand beforehand."""

# ruff: noqa: E501 - tables of rows, read line by line

from datetime import date

from samples.files import Case, Page
from samples.layouts import one, page

CANADA = [
    Case("meditech_groups_in_french", "ssv",
         page(one("CISSS de l'Exemple", 5), one("Liste du personnel par service - Page 1 de 1", 5), ("Matricule", "Nom, prénom", "Titre d'emploi", "ETC", "Statut"), one("Service : Bloc opératoire", 5),
              ("40112", "Gagnon, Lise", "Infirmière clinicienne", "1,0", "TC"), ("40113", "Roy, Marc", "Préposé aux bénéficiaires", "0,6", "TP"), ("40114", "Côté, Anne", "Agente administrative, classe 3", "0,8", "TP"), ("Sous-total", "", "", "2,4", ""),
              one("Service : Urgence", 5), ("40115", "Bouchard, Luc", "Infirmier", "1,0", "TC"), ("40116", "Poste vacant", "Infirmier", "0,5", ""), ("Sous-total", "", "", "1,5", ""), ("Total général", "", "", "3,9", "")),
         4, 4, 3.4, {"Bloc opératoire": (3, 2.4), "Urgence": (1, 1.0)},
         {"title_row": (1, 2, 4, 9), "header": (3,), "subtotal": (8, 12, 13), "vacant": (11,)}, vacant=0.5, secrets=("Gagnon", "Bouchard", "40112")),
    Case("infor_bi_weekly_hours", "xlsx",
         page(("Employee", "Position Code", "Position Description", "Process Level", "Department Description", "Union Code", "Bi-weekly Hours", "Status Description", "Seniority Date"),
              (10231, "RN01", "Registered Nurse", "Acute", "Medicine A", "ONA", 75, "Regular Full Time", date(2010, 1, 4)), (10232, "RN01", "Registered Nurse", "Acute", "Medicine A", "ONA", 37.5, "Regular Part Time", date(2012, 3, 8)), (10233, "RPN1", "Registered Practical Nurse", "Acute", "Medicine A", "CUPE", 75, "Temporary Full Time", date(2022, 6, 1)),
              (10234, "CL02", "Unit Clerk", "Acute", "Medicine A", "CUPE", 0, "Casual", date(2023, 2, 2)), (10235, "PT01", "Physiotherapist", "Rehab", "Rehab Services", "OPSEU", 60, "Regular Part Time", date(2015, 9, 9)), (10236, "PTA1", "Physiotherapy Assistant", "Rehab", "Rehab Services", "OPSEU", 75, "Terminated", date(2016, 9, 9))),
         5, 5, 3.3, {"Medicine A": (4, 2.5), "Rehab Services": (1, 0.8)}, {"header": (1,), "leaver": (7,)}, source="hours", temporary=None, secrets=("CUPE", "OPSEU", "10231")),
    Case("double_encoded_words", "xlsx",
         page(("PrÃ©nom", "Nom", "Titre d'emploi", "Service", "ETC"), ("Lise", "Gagnon", "InfirmiÃ¨re auxiliaire", "PÃ©diatrie", 1), ("Marc", "Roy", "PrÃ©posÃ© aux bÃ©nÃ©ficiaires", "PÃ©diatrie", 0.5), ("Anne", "CÃ´tÃ©", "SecrÃ©taire mÃ©dicale", "PÃ©diatrie", 0.8), ("Luc", "Morin", "InhalothÃ©rapeute", "SoinsÂ intensifs", 1)),
         4, 4, 3.3, None, {"header": (1,)}, secrets=("Gagnon",), titles=("Infirmière auxiliaire", "Préposé aux bénéficiaires", "Secrétaire médicale", "Inhalothérapeute")),
    Case("legend_below_french", "ssv",
         page(("Nom", "Fonction", "Unité", "Temps", "Courriel"), ("Lise Gagnon", "Infirmière", "Dialyse", "FR", "lg@exemple.ca"), ("Marc Roy", "Infirmier", "Dialyse", "PT", "mr@exemple.ca"), ("Anne Côté", "Travailleuse sociale", "Dialyse", "FR", "ac@exemple.ca"), ("Luc Morin", "Nutritionniste", "Dialyse", "OC", "lm@exemple.ca"), one("", 5), ("Légende", "", "", "", ""), ("FR", "Temps complet", "", "", ""), ("PT", "Temps partiel", "", "", ""), ("OC", "Occasionnel", "", "", "")),
         4, 4, None, {"Dialyse": (4, None)}, {"header": (1,), "legend": (7, 8, 9, 10)}, source="words", temporary=1, secrets=("Gagnon", "exemple.ca")),
    Case("weekly_hours_with_decimal_commas", "csv",
         page(("No employé", "Titre", "Centre de coûts", "Description du centre", "Heures/semaine", "Date de fin"), ("5101", "Commis", "7110", "Archives médicales", "35,00", ""), ("5102", "Archiviste médicale", "7110", "Archives médicales", "35,00", ""), ("5103", "Archiviste médicale", "7110", "Archives médicales", "17,50", ""), ("5104", "Commis", "7110", "Archives médicales", "35,00", "2026-01-15"), ("5105", "Pharmacienne", "6800", "Pharmacie", "28,00", ""), ("5106", "Assistante technique", "6800", "Pharmacie", "35,00", "")),
         5, 5, 4.3, {"Archives médicales": (3, 2.5), "Pharmacie": (2, 1.8)}, {"header": (1,), "leaver": (5,)}, source="hours", secrets=("5101",)),
    Case("html_with_a_table_of_facts_first", "html",
         (Page("x", (("Run by", "hr01"), ("Run date", "2026-11-02"))), Page("y", (("Emp #", "Employee Name", "Job Title", "Dept", "FTE"), ("8001", "Wong, May", "Medical Laboratory Technologist", "Laboratory", "1.0"), ("8002", "Singh, Raj", "Medical Laboratory Assistant", "Laboratory", "0.5"), ("8003", "Doyle, Pat", "Pathologist", "Laboratory", "1.0"), ("8004", "Fox, Ann", "Porter", "Support Services", "0.7")))),
         4, 4, 3.2, {"Laboratory": (3, 2.5), "Support Services": (1, 0.7)}, {"header": (1,)}, secrets=("Wong", "8001")),
]  # fmt: skip
