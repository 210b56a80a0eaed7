"""Rosters in French, of Quebec, Ontario, Switzerland, Belgium and France, counted by hand first."""

# ruff: noqa: E501 - tables of rows, read line by line

from samples.files import Case, Page
from samples.layouts import one, page

FRENCH = [
    Case("quebec_codes_on_another_sheet", "xlsx",
         (Page("Effectifs", (("CIUSSS de l'Exemple", None, None, None, None, None, None, None), ("Effectifs au 31 octobre 2026", None, None, None, None, None, None, None),
              ("Matricule", "Nom", "Prénom", "Titre d'emploi", "Unité administrative", "Statut", "ETC", "Date de naissance"),
              ("070112", "Bélanger", "Anne", "Infirmière clinicienne", "Soins intensifs", "TCR", "1,0", "1980-02-11"), ("070113", "Cloutier", "Marc", "Inhalothérapeute", "Soins intensifs", "TPR", "0,8", "1975-07-30"), ("070114", "Dubé", "Lise", "Préposée aux bénéficiaires", "Soins intensifs", "TPO", "0,2", "1999-12-01"),
              ("070115", "Fortin", "Yves", "Agent administratif, classe 2", "Accueil", "TCR", "1,0", "1968-05-05"), ("070116", "Gauthier", "Line", "Agente administrative, classe 3", "Accueil", "TPR", "0,6", "1990-09-19"))),
          Page("Codes", (("Code", "Signification"), ("TCR", "Temps complet régulier"), ("TPR", "Temps partiel régulier"), ("TPO", "Temps partiel occasionnel")))),
         5, 5, 3.6, {"Soins intensifs": (3, 2.0), "Accueil": (2, 1.6)}, {"title_row": (1, 2), "header": (3,)}, temporary=1, sheet="Effectifs", problems=("note.legend_used",), secrets=("Bélanger", "070112", "1980"), persons=("Matricule", "Nom", "Prénom", "Date de naissance")),
    Case("ontario_hours_of_two_weeks", "ssv",
         page(("No d'employé", "Nom de l'employé", "Poste", "Service", "Type d'emploi", "Heures aux deux semaines", "Date d'embauche", "Date de départ"),
              ("E1", "Roy, Paul", "Infirmier autorisé", "Urgence", "Temps plein", "75", "2012-03-04", ""), ("E2", "Côté, Lise", "Infirmière autorisée", "Urgence", "Temps partiel", "37,5", "2015-06-07", ""), ("E3", "Gagné, Luc", "Commis d'unité", "Urgence", "Temps plein", "75", "2020-01-02", "2026-05-01"),
              ("E4", "Morin, Ève", "Infirmière auxiliaire autorisée", "Dialyse", "Occasionnel", "0", "2022-02-02", ""), ("E5", "Houle, Guy", "Technicien en dialyse", "Dialyse", "Temps plein", "75", "2018-08-08", "")),
         4, 4, 2.5, {"Urgence": (2, 1.5), "Dialyse": (2, 1.0)}, {"header": (1,), "leaver": (4,)}, source="hours", temporary=1, secrets=("Roy, Paul", "Côté"), persons=("No d'employé", "Nom de l'employé")),
    Case("swiss_rate_of_activity", "ods",
         page(("Collaborateur", "Fonction", "Centre de charges", "Taux d'activité", "Entrée", "Sortie"),
              ("Aebi Reto", "Infirmier diplômé", "Médecine interne", "80 %", "01.02.2015", ""), ("Blanc Odile", "Infirmière diplômée", "Médecine interne", "100 %", "15.08.2010", ""), ("Corbaz Luc", "Aide-soignant", "Médecine interne", "50%", "01.01.2020", "31.12.2025"),
              ("Demierre Ida", "Secrétaire médicale", "Médecine interne", "60 %", "01.03.2019", "31.12.2027"), ("Favre Noé", "Physiothérapeute", "Réadaptation", "90 %", "01.10.2022", ""), ("Genoud Eva", "Ergothérapeute", "Réadaptation", "40 %", "01.04.2024", "")),
         5, 5, 3.7, {"Médecine interne": (3, 2.4), "Réadaptation": (2, 1.3)}, {"header": (1,), "leaver": (4,)}, secrets=("Aebi", "Blanc"), persons=("Collaborateur",)),
    Case("belgian_parts_of_a_post", "ssv",
         page(("N° personnel", "Nom et prénom", "Fonction", "Unité de soins", "Quotité", "Type de contrat", "Registre national"),
              ("1204", "Claes Ann", "Infirmière bachelière", "Gériatrie A", "1,00", "CDI", "80.01.02-123.45"), ("1205", "De Smet Jan", "Infirmier breveté", "Gériatrie A", "0,75", "CDI", "81.02.03-123.46"), ("1206", "Evrard Luc", "Aide-soignant", "Gériatrie A", "3/4", "CDD", "82.03.04-123.47"),
              ("1207", "Fontaine Zoé", "Aide logistique", "Gériatrie A", "1/2", "CDI", "83.04.05-123.48"), ("1208", "Goffin Max", "Infirmier bachelier", "Revalidation", "0,80", "Intérimaire", "84.05.06-123.49"), ("1209", "Henrard Lea", "Assistante sociale", "Revalidation", "1,00", "CDI", "85.06.07-123.50")),
         6, 6, 4.8, {"Gériatrie A": (4, 3.0), "Revalidation": (2, 1.8)}, {"header": (1,)}, temporary=1, secrets=("Claes", "80.01.02"), persons=("N° personnel", "Nom et prénom", "Registre national")),
    Case("french_public_hospital", "csv",
         page(("Matricule", "Civilité", "Nom d'usage", "Prénom", "Grade", "Emploi", "UF", "Libellé UF", "Quotité travaillée", "Position administrative", "N° Sécu"),
              ("P00121", "Mme", "ALLARD", "Inès", "INFIRMIER SOINS GENERAUX GRADE 1", "Infirmier en soins généraux", "3110", "CARDIOLOGIE HC", "100", "En activité", "2 80 05 75 123 456 78"), ("P00122", "M.", "BARON", "Hugo", "AIDE SOIGNANT", "Aide-soignant", "3110", "CARDIOLOGIE HC", "80", "En activité", "1 85 06 33 123 456 12"),
              ("P00123", "Mme", "COLIN", "Jade", "ADJOINT ADMINISTRATIF", "Secrétaire médicale", "3110", "CARDIOLOGIE HC", "50", "En activité", "2 90 07 69 123 456 34"), ("P00124", "M.", "DENIS", "Paul", "AGENT D'ENTRETIEN", "Brancardier", "5200", "BRANCARDAGE", "100", "Retraité", "1 62 08 13 123 456 56"),
              ("P00125", "M.", "ETIENNE", "Noah", "AGENT D'ENTRETIEN", "Brancardier", "5200", "BRANCARDAGE", "100", "En activité", "1 95 09 44 123 456 78")),
         4, 4, 3.3, {"CARDIOLOGIE HC": (3, 2.3), "BRANCARDAGE": (1, 1.0)}, {"header": (1,), "leaver": (5,)}, titles=("Infirmier en soins généraux", "Aide-soignant", "Secrétaire médicale", "Brancardier"), secrets=("ALLARD", "P00121", "2 80 05"), persons=("Matricule", "Civilité", "Nom d'usage", "Prénom", "N° Sécu")),
    Case("quebec_team_totals_and_open_posts", "xlsx",
         page(one("Structure de postes - Bloc opératoire", 6), one("Imprimé le 2026-11-12 à 08:30 par RH", 6), ("No poste", "Titre d'emploi", "Titulaire", "Quart", "Heures/quatorzaine", "État du poste"),
              ("BO-001", "Infirmière en service interne", "Lavoie Nadia", "Jour", 75, "Comblé"), ("BO-002", "Infirmière en service interne", "", "Soir", 60, "Vacant"), ("BO-003", "Infirmière auxiliaire", "Ouellet Guy", "Jour", 75, "Comblé"), ("BO-004", "Préposé à la stérilisation", "Pelletier Éric", "Jour", 52.5, "Comblé"), ("BO-005", "Agente administrative", "Poste en affichage", "Jour", 37.5, "En affichage"),
              ("", "", "", "Total des heures", 300, "")),
         3, 3, 2.7, None, {"title_row": (1, 2), "header": (3,), "vacant": (5, 8), "subtotal": (9,)}, vacant=1.3, source="hours", secrets=("Lavoie", "Pelletier"), persons=("Titulaire",)),
    Case("french_employee_file_with_odd_dates", "tsv",
         page(("Salarié", "Né(e) le", "Qualification", "Établissement", "Service", "Horaire hebdo", "Début contrat", "Fin contrat", "Téléphone"),
              ("Aubry Léo", "4 mars 1979", "Infirmier DE", "Clinique du Parc", "Chirurgie ambulatoire", "35 h", "1er septembre 2010", "", "06 12 34 56 78"), ("Besson Eva", "12 juin 1988", "Aide-soignante DE", "Clinique du Parc", "Chirurgie ambulatoire", "28 h", "15 janvier 2016", "", "06 22 34 56 78"),
              ("Caron Ugo", "30 août 1992", "Agent d'accueil", "Clinique du Parc", "Accueil", "17 h 30", "3 février 2021", "28 février 2026", "06 32 34 56 78"), ("Diot Mia", "9 avril 1970", "Agent d'accueil", "Clinique du Parc", "Accueil", "35 h", "2 mai 2001", "", "06 42 34 56 78"), ("Emery Tom", "21 mai 1965", "Cadre de santé", "Clinique du Parc", "Chirurgie ambulatoire", "35 h", "7 juillet 1998", "31 décembre 2026", "06 52 34 56 78")),
         4, 4, 3.8, {"Chirurgie ambulatoire": (3, 2.8), "Accueil": (1, 1.0)}, {"header": (1,), "leaver": (4,)}, source="hours", secrets=("Aubry", "mars 1979", "06 12"), persons=("Salarié", "Né(e) le", "Téléphone")),
]  # fmt: skip
