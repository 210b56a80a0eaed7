"""Invented exports of small hospitals: codes with text, two languages, no headings."""

# ruff: noqa: E501 - tables of columns, read line by line

from datetime import date

from exports.columns import (
    BIRTHS,
    COMMA,
    FRANCE,
    GIVEN,
    HIRES,
    NAMES,
    NHS,
    RATES,
    ROWS,
    SURNAMES,
    UNITS,
    UPPER,
    WARDS,
    export,
    numbered,
    some,
)

SMALL = [
    export("lawson_us",("Employee",numbered(20011),"identifier"),("Emp Name",COMMA,"person"),("Process Level",some("100","200"),"-"),("Proc Lvl Desc",some("Main Hospital","Physician Group"),"-"),("Department",some("61700","70100"),"-"),("Dept Desc",some(*UNITS),"department"),("Job Code",some("RN2","NA1"),"-"),("Position Desc",some(*UPPER),"title"),("Emp Status",some("FT","PT","PR"),"?"),("FTE Total",some("1.000000","0.900000"),"fte"),("Date Hired",HIRES,"start_date"),("Adj Hire Date",HIRES,"-"),("Birthdate",BIRTHS,"person"),("Pay Rate",RATES,"person"),("Supervisor Code",some("S100","S200"),"person")),
    export("meditech",("EMP #",numbered(3001),"identifier"),("LAST",SURNAMES,"person"),("FIRST",GIVEN,"person"),("JOB TITLE",some(*UPPER),"title"),("DEPT #",some("01.6170","01.6180"),"-"),("DEPARTMENT",some(*UNITS),"department"),("STAT",some("ACT","LOA","ACT"),"status"),("CAT",some("FT","PT","PD"),"?"),("HRS",some(80,64,0),"hours"),("SEN DATE",HIRES,"?"),("EXT",numbered(4100,1),"person")),
    export("ontario",("Employee ID",numbered(5100),"identifier"),("Surname",SURNAMES,"person"),("Given Name",GIVEN,"person"),("Position Title",some("Registered Practical Nurse","Personal Support Worker","Ward Clerk","Registered Nurse"),"title"),("Cost Centre",some("712300100","712300200"),"-"),("Cost Centre Description",some("4A Medicine","Complex Continuing Care","Emergency"),"department"),("Union",some("ONA","CUPE","OPSEU"),"person"),("FT/PT/Cas",some("FT","PT","CAS"),"?"),("Biweekly Hours",some("75.00","52.50","0.00"),"hours"),("Seniority Hours",numbered(1200,137),"-"),("Step",some(1,5,8),"grade"),("LTD/Mat Leave",some("","","Mat"),"?")),
    export("uk_council_hospice",("Ref",numbered(101,1),"?"),("Forename",GIVEN,"person"),("Surname",SURNAMES,"person"),("Post",some(*NHS),"title"),("Location/Dept",some(*WARDS),"department"),("Grade",some("HCA 2","RN 5"),"grade"),("Hours PW",some("37.5","30","12"),"hours"),("FTE.",some("1","0.8","0.32"),"fte"),("Start date ",HIRES,"start_date"),("Leave date",some(None,None,None,date(2027,1,1)),"end_date"),("Perm/FTC/Bank",some("Perm","FTC","Bank"),"kind"),("NOK",NAMES,"person"),("NOK Tel",[f"07{n+100000000}" for n in range(ROWS)],"person"),("DBS No",numbered(1122334455),"person"),("Mat Leave?",some("N","N","Y"),"?")),
    export("aus_headless_units",("HE No",numbered(123400),"identifier"),("Preferred Name",NAMES,"person"),("Position Title",some("Clinical Nurse","AIN","Allied Health Assistant","Operational Services Officer"),"title"),("Class/Level",some("NO5","OO3","HP3"),"grade"),("Business Unit",some("Surgical Ward 3B","Oral Health","Patient Transit"),"department"),("Hospital",some("Example Hospital"),"-"),("Tenure",some("Permanent","Temporary","Casual"),"kind"),("Status",some("Full-Time","Part-Time"),"?"),("Fortnightly Hrs",some(76,60.8,0),"hours"),("AHPRA No.",some("NMW0001","NMW0002"),"?"),("Gender",some("F","M"),"person")),
    export("bilingual_nb",("Employee No. / No employé",numbered(777001),"identifier"),("Name / Nom",COMMA,"person"),("Job Title / Titre du poste",some("Registered Nurse / Infirmière","Clerk / Commis"),"title"),("Department / Service",some("Emergency / Urgence","Surgery / Chirurgie"),"department"),("FTE / ETP",some("1,00","0,60"),"fte"),("Status / Statut",some("Active / Actif","Leave / Congé"),"status"),("Hire date / Date d'embauche",HIRES,"start_date")),
    export("codes_with_text",("Pers #",numbered(90001),"identifier"),("Full Name",NAMES,"person"),("Job",some("N021 - Registered Nurse II","C044 - Unit Clerk","P01 - Porter"),"title"),("Cost Ctr",some("6170 - ICU","6180 - Emergency","7010 - Radiology"),"department"),("Status",some("A - Active","L - On Leave","A - Active"),"status"),("Sched Hrs",some("40 hrs/wk","36 hrs/wk","20 hrs/wk"),"hours"),("Grade/Step",some("12/3","9/1"),"grade")),
    export("no_headers_nhs",("",SURNAMES,"?"),("",GIVEN,"?"),("",some(*NHS),"title"),("",some(*WARDS),"department"),("",some("Band 5","Band 2","Band 7"),"?"),("",some(1.0,0.6,0.8),"fte"),("",[d.strftime("%d/%m/%Y") for d in HIRES],"-")),
    export("france_ehpad",("N° agent",numbered(881),"identifier"),("Agent",NAMES,"person"),("Grade",some(*FRANCE),"title"),("Service",some("Unité Alzheimer","Cuisine","Administration"),"department"),("Taux d'emploi",some("100%","80%","50%"),"fte"),("Position",some("Activité","Disponibilité","Congé parental"),"?"),("Contrat",some("Titulaire","CDD","CDI"),"kind"),("Né(e) le",[d.strftime("%d/%m/%Y") for d in BIRTHS],"person"),("Échelon",some(2,5,9),"?")),
    export("shift_rota",("Staff",NAMES,"person"),("Role",some(*NHS),"title"),("Area",some(*WARDS),"department"),("Contracted hrs",some("37.5","22.5"),"hours"),("Mon",some("E","L","N"),"-"),("Tue",some("E","L","OFF"),"-"),("Mobile",[f"07700 9{n:05d}" for n in range(ROWS)],"person"),("Annual leave left",some(5,10),"person")),
]  # fmt: skip
