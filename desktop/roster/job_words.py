"""Words that job titles are made of: what tells a title column from names, codes and places."""

import re

_WORDS = """
nurse nurses nursing nurs rn lpn lvn cna aprn np pa aide aides assistant assistants asst ast attendant attd
technician technicians tech techs techn technologist tchn tchno therapist therapists thrpst therapy
manager mgr director dir supervisor supv supvr supervising spvr specialist spec splst coordinator coord crd
clerk analyst anl anlst physician physcn doctor surgeon consultant registrar officer ofcr secretary sec
receptionist porter cook cleaner housekeeper custodian janitor pharmacist dietitian dietician midwife
radiographer psychologist psychiatrist counselor counsellor worker administrator admin adm executive exec
chief president vp professor prof lecturer instructor resident fellow intern trainee student engineer eng
programmer developer accountant auditor biller coder representative rep agent associate assoc attendant
orderly driver guard security scientist sci researcher research rsch chaplain volunteer practitioner
paramedic emt phlebotomist sonographer hygienist dentist optometrist electrician plumber carpenter painter
mechanic gardener groundskeeper laundry steward buyer paralegal attorney lawyer counsel librarian teacher
planner trainer interpreter translator transcriptionist scribe abstractor scheduler dispatcher operator
teller storekeeper laborer labourer welder boilermaker locksmith barber investigator inspector examiner
surveyor epidemiologist statistician economist nutritionist pathologist audiologist anesthetist
anaesthetist anesthesiologist radiologist cardiologist oncologist neurologist dermatologist pediatrician
hospitalist internist obstetrician podiatrist prosthetist orthotist perfusionist cytotechnologist
histotechnologist microbiologist biologist chemist physicist geneticist toxicologist veterinarian
veterinary educator advisor adviser navigator liaison buyer recruiter generalist partner lead leader head
sister matron dean provost chair comptroller controller treasurer bursar cashier collector estimator
adjuster adjudicator reviewer editor writer photographer designer architect draftsman illustrator
superintendent foreman apprentice helper handyman waiter server caterer baker butcher dishwasher
seamstress tailor messenger courier mailroom telephonist switchboard typist stenographer
aidesoignant infirmier infirmiere infirmiers infirmieres infirmie medecin directeur directrice
responsable prepose preposee technicien technicienne commis adjoint adjointe chef secretaire psychologue
ergotherapeute physiotherapeute kinesitherapeute pharmacien pharmacienne cuisinier cuisiniere conseiller
conseillere travailleur travailleuse assistante gestionnaire cadre sagefemme brancardier agente ouvrier
ouvriere inhalotherapeute dieteticien dieteticienne educateur educatrice coordonnateur coordonnatrice
coordinateur coordinatrice chirurgien interne praticien praticienne hospitalier soignant soignante
ambulancier archiviste comptable analyste concierge manoeuvre magasinier orthophoniste nutritionniste
orderlies scheduler staff personnel employee supt cto ceo cfo coo cio cno cmo md do dds dvm phd lcsw lmsw
msw otr cota slp rrt crt cst ma ca hca hcsw sho spr st bms odp aed executive warden housekeeping
""".split()
JOB_WORDS = frozenset(_WORDS)
_STEMS = re.compile(
    r"(ologist|iatrist|therapist|grapher|nurse|techn|nician|assistant|manager|director|"
    r"supervis|coordinat|specialist|administrat|secretar|practitioner|pharmac|infirmi|medecin|"
    r"ician|eutist|worker|clerk|officer|analyst|educat|counsel|ologue|eute$|keeper|trice$)"
)
_TOKEN = re.compile(r"[^\W\d_]+")


def has_job_word(folded: str) -> bool:
    """Whether a text (lower case, without accents) holds a word that jobs are named with."""
    return any(token in JOB_WORDS for token in _TOKEN.findall(folded)) or bool(
        _STEMS.search(folded)
    )
