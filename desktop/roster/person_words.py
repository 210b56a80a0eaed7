"""Words that persons are told by: given names, forms of address, and what forms ask about them."""

# ruff: noqa: SIM905 - words are read as text

# given names that are common in US, UK, Canadian, Australian and French hospitals; none of them
# is the name of a ward or a profession
GIVEN_NAMES = frozenset(
    """
    aaron abbie abdul abdullah abigail adam adele adrian agnes agnieszka ahmad ahmed aicha aidan
    aileen aisha alain alan albert alejandro alex alexander alexandra alexandre alexis alfred ali
    alice alicia alison allan allison alvaro alyssa amanda amelia amina amir amit amy ana anais
    andre andrea andreas andrew andrzej andy angel angela angelica angelique anil anita ann anna
    annabel anne annette annick annie anthony antoine antonia antonio anya april arjun arlene
    arnaud arthur asha ashley asif audrey aurelie ava avery ayesha barbara beatrice belinda ben
    benjamin benoit bernadette bernard bernice beth bethany betty beverley beverly bilal bill
    blessing bob bonnie brad bradley brandon brenda brendan brian bridget britney brittany bruce
    bruno bryan caitlin calvin cameron camille candace cara carl carla carlos carmen carol carole
    caroline carolyn catarina catherine cathy cecile cecilia celine chantal charlene charles
    charlotte chelsea cheryl chidi chinedu chloe chris christian christiane christina christine
    christophe christopher ciara cindy claire claude claudia clement colette colin colleen connie
    connor corinne courtney craig crystal curtis cynthia dale damien dana daniel daniela daniele
    danielle danny darlene darren dave david dawn deborah debra deepa deepak delphine denis denise
    dennis derek devon diana diane diego dimitri dina dominic dominique don donald donna dora
    doreen doris dorothy douglas duncan dylan edith edmond eduardo edward edwin eileen elaine
    eleanor elena elise elizabeth ella ellen elodie eloise elsie emeka emeline emery emilie emily
    emma emmanuel enrique eric erica erik erika erin ernest esperanza esther ethan eugene eva evan
    eve evelyn fabrice faith farah fatima fatma felicity felix fernando finley fiona florence
    florian fran france frances francesca francesco francine francis francisco francois francoise
    frank fraser fred frederic frederick gabriel gabriela gabrielle gail gareth gary gavin gemma
    genevieve geoff geoffrey george georges georgia georgina gerald gerard gilbert gilles gillian
    gina giovanni gisele giulia glen glenn gloria gordon grace graham grazyna greg gregory
    guillaume gustavo guy gwen habib haley hamza hanna hannah harold harpreet harriet harry hassan
    hazel heather hector heidi helen helena helene henri henry hilary hiroshi holly hugh hugo
    hussein ian ibrahim ida ifeoma ignacio imran ines ingrid irene iris isaac isabel isabelle isla
    ivan jack jacob jacqueline jacques jade jaime jake jamal james jamie jan jane janet janice
    jaroslaw jasmin jasmine jason javier jay jayden jean jeanette jeanne jeff jeffrey jenna
    jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jo joan joanna joanne joao
    jodie joe joel joelle johanna john johnny jon jonathan jorge jose josee joseph josephine josh
    joshua joy joyce juan juanita judith judy julia julian julie julien juliette june justin
    justine kamal karen karim karine karl katarzyna kate katelyn katherine kathleen kathryn kathy
    katie katrina kayla keith kelly kelsey ken kendra kenneth kerry kevin khadija kiera kieran kim
    kimberley kimberly kirsten kirsty kofi kristen kristin kristina krzysztof kwame kyle lakshmi
    larry latoya laura laurence laurent lauren laurie lawrence lea leah leanne lee leila lena leo
    leon leonard leroy leslie leticia lewis liam lidia lila lillian lily linda lindsay lindsey
    lisa lise liz lloyd lola lorena loretta lori lorna lorraine lou louis louise luc luca lucas
    lucia lucie lucy luis luke lydia lyn lynda lynn lynne madeleine madison magali magdalena
    maggie mahmoud malcolm malgorzata malik mandy manon manuel marc marcel marcela marcia marco
    marcus margaret margarita margot maria mariam marian marianne marie marilyn marina mario
    marion marisol marjorie mark marlene marta martha martin martine marvin mary maryam mateo
    mathieu mathilde matt matthew maureen maurice max maxime may maya megan mehdi mei melanie
    melinda melissa mercedes michael michaela michal michel michele micheline michelle miguel mike
    mila milan mildred ming miranda miriam mohamed mohammad mohammed moira molly mona monica
    monika monique morgan muhammad myriam nadia nadine nancy naomi natacha natalia natalie
    nathalie nathan nathaniel neha neil nelson ngozi nguyen nicholas nick nicola nicolas nicole
    nigel nikhil nikki nina noah noel noemie noor nora norma norman nour odette olga olivia oliver
    olivier omar oscar owen pablo paige pam pamela paola parker pascal pascale pat patrice
    patricia patrick paul paula pauline pawel pedro peggy penelope penny peter petra phil philip
    philippe phillip phyllis pierre piotr polly prakash preeti priscilla priya rachael rachel
    rafael rahul raj rajesh ralph ramon ramona randall randy raphael raquel rashid ravi ray
    raymond reba rebecca regina rejean renata rene renee rhonda ricardo richard rick ricky rita
    rob robert roberta roberto robin robyn rodney roger roland roman romain ron ronald rosa
    rosalie rose rosemary rosie ross roxanne roy ruben ruby russell ruth ryan sabine sabrina
    sabrine sage sally salma sam samantha samira samuel sana sandra sandrine sandy sanjay sara
    sarah scott sean sebastian sebastien serge sergio seth shane shannon sharon shaun shauna
    sheila shelley shirley sidney sienna silvia simon simone sinead siobhan skyler sofia solange
    sonia sophia sophie stacey stacy stan stanley stefan stella stephan stephane stephanie stephen
    steve steven stewart stuart sue sunil sunita susan susana suzanne svetlana sven sydney sylvain
    sylvia sylvie tamara tammy tania tanya tara tariq tatiana taylor ted teresa terence terri
    terry thandi theo theresa therese thi thierry thomas tiffany tim timothy tina tobias todd tom
    tomasz toni tony tracey traci tracy travis trevor tricia ugo ursula valentina valerie vanessa
    vera vernon veronica veronique vicki vicky victor victoria vijay vincent viola violet virginia
    virginie vivian viviane wallace walter wanda wayne wei wendy wesley will william winifred
    winston xavier yann yannick yasmin yasmine yolanda youssef yuki yusuf yves yvette yvonne
    zachary zahra zainab zara zoe zofia zuri
    """.split()
)
SALUTATIONS = frozenset(
    """
    mr mrs ms miss mx dr prof professor m mme mlle rev sir dame lady sr fr me mister doctor
    docteur mr. mrs. ms. mx. dr. prof. m. mme. mlle. rev. monsieur madame mademoiselle dre dre.
    """.split()
)
SEXES = frozenset(
    """
    m f h male female man woman homme femme masculin feminin non-binary nonbinary x u unknown
    undisclosed other masc fem w garcon fille
    """.split()
)
# at least one of these stands in a column that tells sex
BOTH_SEXES = (
    frozenset({"m", "male", "man", "h", "homme", "masculin", "masc"}),
    frozenset({"f", "female", "woman", "femme", "feminin", "fem", "w"}),
)
