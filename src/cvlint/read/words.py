"""Words that tell a job title, an organization, a degree or a place apart. Data, no logic.

All in lower case. A word here is evidence, not proof: ``read/heads.py`` weighs it with position and style.
"""

from functools import cache

_TITLE_NOUNS = """
    accountant acrobat activist actor actress actuary adjudicator adjunct adjuster administrator
    adviser advisor advocate agent agronomist aide airman alderman ambassador anaesthetist analyst
    anesthesiologist animator annotator announcer anthropologist appraiser apprentice aquarist
    arbitrator arborist archaeologist architect archivist artist assembler assessor assistant
    associate astronomer athlete attaché attendant attorney auctioneer audiologist auditor author
    avp babysitter bailiff baker banker barber barista barmaid barman barrister bartender beautician
    beekeeper befriender bellhop biochemist bioinformatician biologist blacksmith blogger board
    boilermaker bookbinder bookkeeper bookseller bosun botanist bouncer brewer bricklayer
    broadcaster broker builder busser butcher buyer cabinetmaker cadet cameraman campaigner
    canvasser captain cardiologist caregiver carer caretaker carpenter cartographer cartoonist
    caseworker cashier caterer cellist ceo cfo chair chairman chairperson chairwoman chaplain
    chauffeur checker chef chemist chief childminder chiropractor chocolatier choreographer
    cinematographer cio ciso cleaner clerk climatologist clinician cmo co-author co-chair
    co-director co-founder co-lead co-ordinator co-organiser co-organizer co-owner coach coauthor
    cofounder collector colonel colorist columnist comedian commander commis committer composer
    compositor concierge conciliator conductor confectioner congressman conscript conservator
    constable consul consultant contractor contributor controller coo cook coordinator copywriter
    corporal correspondent councillor councilor counsel counsellor counselor courier cpo
    criminologist critic cro cryptanalyst cryptographer crystallographer cso cto curator custodian
    dancer dba deacon dean deckhand delegate demonstrator dentist deputy designer desk detective
    developer devops dietician dietitian diplomat director dishwasher dispatcher distiller dj docent
    docker doctor doorman doula drafter draftsman dramaturg draughtsman driller driver drummer ea
    ecologist economist editor educator electrician employee engineer engraver entomologist
    entrepreneur enumerator environmentalist envoy epidemiologist estimator ethnographer evangelist
    evp examiner executive expert facilitator farmer farrier fellow fellowship fighter filmmaker
    finisher firefighter fisherman fishmonger fitter florist footballer foreman forester forwarder
    founder freelance freelancer fundraiser gaffer gardener generalist geographer geologist
    geophysicist glazier gm goldsmith governor grader groomer groundskeeper grower guard guide
    guitarist gunner hacker hairdresser hand handyman head headhunter headmaster headmistress
    headteacher helpdesk helper historian horticulturist host hostess housekeeper housemaster
    hydrologist hygienist illustrator immunologist inspector installer instructor integrator intern
    internship interpreter interviewer inventor investigator invigilator ironworker janitor jeweller
    jockey joiner journalist judge keeper laborer labourer landscaper lawyer lead leader lecturer
    lexicographer librarian lieutenant lifeguard lineman linguist loader lobbyist locksmith
    machinist magistrate mailman maintainer manager marketeer marketer masseur master mate
    mathematician matron mayor mechanic mediator member mentor merchandiser merchant messenger
    meteorologist metrologist microbiologist midwife millwright miner mineralogist minister
    missionary modeler modeller moderator mover mts musician nanny navigator negotiator neurologist
    newsreader notary novelist nurse nurseryman nutritionist oceanographer oenologist officer
    ombudsman ombudsperson oncologist operative operator optician optometrist orderly organiser
    organist organizer ornithologist osteopath owner packer painter palaeontologist paperboy
    paralegal paramedic partner pastor pathologist patissier pediatrician percussionist pharmacist
    pharmacologist phd philologist philosopher phlebotomist photographer photojournalist phycologist
    physician physicist physiotherapist pi pianist picker pilot pipefitter planner plasterer
    playwright plumber podcaster podiatrist poet policeman porter postdoc postdoctoral postman
    practitioner presenter president priest principal proctor producer professor programmer
    projectionist promoter proofreader provost psychiatrist psychologist psychotherapist publicist
    purchaser purser ra radiographer radiologist rancher ranger rapporteur reader realtor receptionist
    recruiter rector referee registrar rep reporter representative researcher reservist resident
    restorer retailer reviewer rider rigger roofer runner sailor salesman salesperson saleswoman
    saucier scaffolder scheduler scholar schoolteacher scientist sculptor sde sdet seamstress
    secretary seismologist seller senator sergeant server shareholder shelver shepherd shipper
    shoemaker signaller singer skipper sociologist soldier solicitor soloist sommelier songwriter
    sonographer sorter sourcer specialist sre stacker staff stagehand stagiaire statistician
    steelworker stenographer stevedore steward stewardess stocker strategist student stylist
    subeditor superintendent supervisor surgeon surveyor svp swe sysadmin sysop ta tailor taster
    teacher technician technologist telemarketer telephonist teller tester theologian therapist
    tiler toolmaker toxicologist tpm trader trainee trainer transcriber transcriptionist translator
    treasurer trucker turner tutor typesetter typist umpire undergraduate undersecretary undertaker
    underwriter upholsterer usher valuer vendor veterinarian vicar vicepresident videographer
    violinist virologist viticulturist volunteer vp waiter waitress warden weaver webmaster welder
    winemaker worker writer zookeeper zoologist
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

_EVENTS = """
    camp colloquium con conf conference congress convention day days evening expo fair festival forum
    hackathon jam meetup roundtable seminar session summit symposium webinar week workshop
"""

_LEGAL_FORMS = """
    ag b.v. bv co co. corp corp. gmbh inc inc. kg limited llc llp ltd ltd. oy plc pte pty pvt s.a. s.l. s.r.l.
    sa sarl sas srl
"""

# Which part of an organization, or of a job, rather than which organization.
_UNITS = """
    branch chapter department dept division section squad team unit ward
"""

_SCHOOLS = """
    academy academies college colleges conservatory eth faculty gymnasium hochschule institute iut lycée
    lyceum polytechnic school schools seminary universidad universidade universita università universitat
    universität université universiteit universitet university uniwersytet
"""

_DEGREES = """
    a-level a-levels a.a. a.b. a.s. aa ab abitur apprenticeship as associate associate's associates
    b.a. b.a.sc. b.arch b.c.s. b.com b.comm b.des b.e. b.ed b.ed. b.eng b.eng. b.f.a. b.l.a. b.mus
    b.n. b.s. b.s.c. b.s.e. b.s.n. b.sc b.sc. b.sc.(hons) b.tech b.tech. ba baccalaureate
    baccalauréat bachelor bachelor's bachelors basc bba bca bcom bcomp bcs bdes bed beng bep bfa bla
    bmus bn bs bsc bse bsee bsn bsw btec btech certificate d.phil. d.sc. dds dea diplom diploma
    diplôme dnp doctor doctoral doctorate dphil dr dr. drs dsc dvm ed.d. edd engd gcse gcses ged
    highers hnc hnd honours ib iit ingenieur j.d. jd leaving levels licentiate ll.b. ll.m. llb llb.
    llm m.a. m.arch m.b.a. m.d. m.ed m.ed. m.eng m.eng. m.f.a. m.l.a. m.mus m.phil. m.res m.s.
    m.s.c. m.s.e. m.s.n. m.sc m.sc. m.tech m.tech. ma magister major masc master master's masters
    mba mca md mdes meng mfa mha minor mla mmus mpa mph mphil mphil. mpp mres ms msc mse msn msw
    mtech nanodegree pg pgce pgcert pgdip pgdip. ph.d ph.d. ph.d.s pharmd phd postgraduate psyd
    sc.d.
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
def events() -> frozenset[str]:
    """Words that tell where a talk was given."""
    return frozenset(_EVENTS.split())


@cache
def legal_forms() -> frozenset[str]:
    return frozenset(_LEGAL_FORMS.split())


@cache
def units() -> frozenset[str]:
    """Words for a part of an organization: "Platform Team" after a comma adds to what it follows."""
    return frozenset(_UNITS.split())


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
