"""Words that tell a job title, an organization, a degree or a place apart. Data, no logic.

All in lower case. A word here is evidence, not proof: ``read/heads.py`` weighs it with position and style.
"""

from functools import cache

_TITLE_NOUNS = """
    accountant actor actuary adjunct administrator advisor adviser advocate agent aide ambassador
    analyst animator apprentice architect archivist artist assistant associate astronomer attendant
    attorney auditor author baker barista bartender biologist board bookkeeper broker builder buyer
    captain caregiver carpenter cashier ceo cfo chair chairman chairperson chairwoman chef chemist
    chief cio ciso clerk clinician coach co-founder cofounder columnist commander committer composer
    conductor conservator consultant contractor contributor controller coo cook coordinator
    co-ordinator copywriter corporal correspondent counsel counsellor counselor cpo cto curator dba
    dean delegate dentist deputy designer developer devops diplomat director dispatcher doctor
    driver economist editor educator electrician employee engineer entrepreneur environmentalist
    epidemiologist estimator evangelist examiner executive expert fellow fellowship fighter
    filmmaker firefighter foreman founder freelancer freelance gardener generalist geologist guard
    hacker head historian hygienist illustrator inspector instructor intern internship interpreter
    inventor investigator janitor journalist judge lawyer lead leader lecturer librarian lieutenant
    machinist maintainer manager mate mathematician mechanic mediator member mentor meteorologist
    midwife minister moderator mts musician nanny negotiator nurse nutritionist officer operator
    optician organizer organiser owner paralegal paramedic partner pharmacist phd photographer
    physician physicist physiotherapist pianist pilot planner plumber postdoc postdoctoral
    practitioner president principal producer professor programmer promoter psychologist publicist
    rapporteur realtor receptionist recruiter referee registrar rep reporter representative
    researcher resident retailer reviewer sailor salesman salesperson saleswoman scholar scientist
    sde sdet secretary seller senator sergeant server shareholder singer sociologist soldier
    solicitor specialist sre staff statistician steward strategist student supervisor surgeon
    surveyor sysadmin tailor teacher teller tester therapist ta tpm trader trainee trainer
    translator treasurer tutor typist undersecretary undergraduate underwriter vendor veterinarian
    vicepresident vp volunteer waiter waitress warden webmaster welder worker writer
"""

_ORGANIZATION_WORDS = """
    academy academies ag agency airlines airways alliance army arts associates association authority
    bank bakery bar b.v. brothers bureau bv cafe capital center centre charity church clinic club co
    co. college colleges commission committee community company consortium consulting corp corp.
    corporation council court department dept e.v. enterprise enterprises faculty federation
    financial firm force foundation fund gmbh government group gymnasium health healthcare high
    hospital hotel inc inc. incorporated industries infirmary initiative institute institution
    insurance international kg kgaa lab laboratories laboratory labs library limited llc llp
    logistics ltd ltd. media ministry motors museum navy network networks nonprofit office
    organization organisation oy oyj partners parliament pharma pharmacy plc polytechnic press pte
    pty pvt restaurant s.a. s.a.s. s.l. s.r.l. sa sarl sas school schools sdn services shop society
    software solutions srl studio studios store systems team tech technologies trust union
    universidad universidade universita università universitat universität universiteit université
    university ventures
"""

_SCHOOLS = """
    academy academies college colleges conservatory eth faculty gymnasium hochschule institute iut lycée
    lyceum polytechnic school schools seminary universidad universidade universita università universitat
    universität université universiteit universitet university uniwersytet
"""

_DEGREES = """
    a.a. a.b. a.s. aa abitur ab apprenticeship as associate associate's associates a-level a-levels
    b.a. b.arch b.c.s. b.com b.comm b.e. b.ed b.ed. b.eng b.eng. b.f.a. b.s. b.s.c. b.sc b.sc.
    b.s.e. b.tech b.tech. ba baccalaureate bachelor bachelor's bachelors bba bca bcom bcs bcomp bed
    beng bfa bs bsc bsee bse btec btech certificate d.phil. diploma doctor doctoral doctorate dphil
    ed.d. edd ged gcse gcses hnc hnd honours iit j.d. jd leaving licentiate ll.b. ll.m. llb llm m.a.
    m.arch m.b.a. m.d. m.ed. m.eng m.eng. m.f.a. m.phil. m.s. m.s.c. m.sc m.sc. m.s.e. m.tech
    m.tech. ma major magister master master's masters mba mca md mfa meng minor mphil mres ms msc
    mse mtech nanodegree pg ph.d ph.d. phd postgraduate
"""

_PLACES = """
    afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh
    belarus belgium bolivia brazil bulgaria cambodia cameroon canada chile china colombia croatia
    cuba cyprus czechia denmark ecuador egypt england estonia ethiopia finland france georgia
    germany ghana greece guatemala honduras hungary iceland india indonesia iran iraq ireland israel
    italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia lebanon lithuania luxembourg
    malaysia malta mexico moldova mongolia montenegro morocco myanmar nepal netherlands nicaragua
    nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania
    russia scotland senegal serbia singapore slovakia slovenia spain sweden switzerland syria taiwan
    tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales
    zambia zimbabwe uk usa uae remote hybrid onsite on-site worldwide alabama alaska arizona
    arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    washington wisconsin wyoming ontario quebec québec alberta manitoba saskatchewan bavaria
    amsterdam ankara athens atlanta auckland austin baltimore bangalore bangkok barcelona basel
    beijing belfast belgrade bengaluru berlin bern birmingham bogotá bologna bonn boston boulder
    bratislava brisbane bristol brussels bucharest budapest cairo calgary cambridge chennai chicago
    cleveland cologne copenhagen dallas darmstadt delhi denver detroit dhaka dresden dubai dublin
    düsseldorf edinburgh eindhoven florence frankfurt gdańsk geneva ghent glasgow gothenburg graz
    hamburg hannover hanover helsinki houston hyderabad istanbul jakarta jerusalem johannesburg
    karachi karlsruhe kiev kolkata krakow kraków kyiv kyoto lagos lahore lausanne leeds leipzig lima
    lisbon liverpool ljubljana london lyon madrid malmö manchester manhattan manila marseille
    melbourne miami milan minneapolis montreal montréal moscow mumbai munich münchen nairobi naples
    nashville nuremberg oakland orlando osaka oslo ottawa oxford paris philadelphia phoenix
    pittsburgh porto portland prague pune reykjavik riga rome rotterdam sacramento salzburg santiago
    seattle seoul shanghai sheffield shenzhen sofia stockholm stuttgart sydney tallinn tampere
    taipei tbilisi tokyo toronto toulouse trondheim turin uppsala utrecht valencia vancouver vienna
    vilnius warsaw wellington winnipeg wrocław zagreb zurich zürich
"""

_PLACE_PHRASES = """
    united states | united kingdom | united arab emirates | new zealand | south africa | south korea
    | north korea | saudi arabia | sri lanka | costa rica | puerto rico | el salvador |
    dominican republic | czech republic | the netherlands | hong kong | new york | new york city |
    new jersey | new mexico | new hampshire | new delhi | north carolina | south carolina |
    north dakota | south dakota | west virginia | rhode island | british columbia | nova scotia |
    san francisco | san diego | san jose | san antonio | los angeles | las vegas | palo alto |
    mountain view | menlo park | redwood city | santa clara | santa monica | salt lake city |
    kansas city | st. louis | st. petersburg | saint petersburg | são paulo | sao paulo |
    rio de janeiro | buenos aires | mexico city | cape town | tel aviv | kuala lumpur |
    ho chi minh city | the hague | fully remote | bay area | san francisco bay area | new orleans |
    fort worth | ann arbor | silicon valley | washington dc | washington d.c. | quebec city
"""


_REGION_CODES = """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
    ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC D.C. ON QC BC AB MB SK NS NB NL PE UK US USA
    U.S. U.S.A. UAE NSW VIC QLD
"""


@cache
def title_nouns() -> frozenset[str]:
    return frozenset(_TITLE_NOUNS.split())


@cache
def organization_words() -> frozenset[str]:
    return frozenset(_ORGANIZATION_WORDS.split())


@cache
def schools() -> frozenset[str]:
    return frozenset(_SCHOOLS.split())


@cache
def degrees() -> frozenset[str]:
    return frozenset(_DEGREES.split())


@cache
def places() -> frozenset[str]:
    """Countries, states and larger cities, of one word and of several."""
    phrases = (" ".join(phrase.split()) for phrase in _PLACE_PHRASES.split("|"))
    return frozenset(_PLACES.split()) | frozenset(phrases)


@cache
def region_codes() -> frozenset[str]:
    """Short codes of states, provinces and countries, in capitals: a place only when so written."""
    return frozenset(_REGION_CODES.split())
