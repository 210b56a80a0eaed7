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
# the same, less the words that name work, places or groups rather than somebody who works there
_NOT_AGENTS = frozenset(
    """nursing therapy housekeeping laundry staff personnel admin adm exec sec ma st do bms
    mailroom switchboard security resident liaison res""".split()
)
_AGENTS = JOB_WORDS - _NOT_AGENTS | frozenset(
    """ld profl ther mech engr carer organiser organizer facilitator transcriber ombudsman screener
    evp svp avp wkr navgtr clk clrk anlyst dosimetrist orthoptist ethicist biochemist buandier
    plombier electricien gardien receptionniste perfusionniste standardiste lingere verificateur
    peintre menuisier mecanicien intervenant intervenante auxiliaire auxiliaires attache manipulateur
    manipulatrice anesthesiste hygieniste iade ibode ash asi asd externe charge chargee""".split()
)
_AGENT_STEMS = re.compile(
    r"(ologist|iatrist|therapist|grapher|nurse|nician|assistant|manager|director\b|specialist|"
    r"supervisor|coordinat(or|eur|rice)|administrat(or|eur|rice|ive assist)|secretary|practitioner|"
    r"pharmacist|pharmacien|infirmi|medecin\b|ician\b|eutist|eute\b|worker|clerk|officer|analyst|"
    r"educat(or|eur|rice)|counsel+or|ologue|keeper|(?<!be)(?<!\bp)atrice\b|soignant|prepose|techn(ol|ici)|wkr|"
    r"agent\b|\w{3,}(nst|ngr|gr)\b)"
)
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


def names_job(folded: str) -> bool:
    """Whether a folded text names somebody who works, not a place or a kind of work.

    "Ward Clerk" does; "Nursing Services" and "Pharmacy" do not.
    """
    return any(token in _AGENTS for token in _TOKEN.findall(folded)) or bool(
        _AGENT_STEMS.search(folded)
    )
