"""What tells dates, job titles, organizations and degrees apart in Swedish résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "vår våren, sommar sommaren, höst hösten, vinter vintern",
    "open_ends": """
        nuvarande | pågående | idag | i dag | nu | till idag | till i dag | till nu | tills idag |
        tills nu | tills vidare | fortfarande | dags dato | till dags dato | pågår | dato
    """,
    "closings": "till dags dato | tills vidare | till idag | och framåt | till i dag",
    "to": "till | tills | t.o.m. | tom | till och med | t o m",
    "since": "sedan | sen",
    "start": "från | fr.o.m. | från och med | fr o m | fr.o.m",
    "openings": "mellan",
    "until": "till | tills | t.o.m. | till och med",
    "between": "mellan",
    "both": "och",
    "expected": "förväntad | förväntat | beräknad | beräknat | planerad",
    "expected_nouns": "examen | examensår | slut | i | klar",
    "parts": "början | början av | mitten | mitten av | slutet | slutet av",
    "of": "år",
    "ordinals": "a | e | :a | :e",
    "prepositions": "i | sedan | från | till | före | efter | under | mellan | år | omkring",
    "school_years": "läsåret | läsår | säsong | säsongen | akademiska året",
    "numbering": "s. | sid. | sida | nr | bd.",
    "editions": "över | cirka | ca | ca. | nästan | mer än | drygt | med | och | minst",
    "units": """
        kunder | anställda | medarbetare | användare | personer | timmar | kronor | kr | elever |
        studenter | invånare | deltagare | ord | sidor | stycken | st | medlemmar | besökare
    """,
    "followers": "i | på | som | hos | och | med | för | till | av | var | har | är | vid",
    "no_slips": "augusta | auguste | augustus | februar | januar",
}

PROFESSIONS = """
    -utvecklare -ledare -chef -ingenjör -konsult -sköterska -skötare -säljare -lärare -forskare
    -arkitekt -designer -formgivare -analytiker -administratör -programmerare -tekniker -montör
    -assistent -sekreterare -ekonom -revisor -controller -jurist -advokat -läkare -apotekare
    -terapeut -redaktör -journalist -skribent -översättare -fotograf -chaufför -förare -kock
    -servitör -servitris -bagare -snickare -konstruktör -planerare -inköpare -samordnare
    -koordinator -specialist -expert -tränare -coach -handledare -volontär -ordförande -kassör
    -ledamot -direktör -ägare -grundare -praktikant -trainee -doktorand -professor -student -ritare
    -vakt -kassörska -kassabiträde -receptionist -bibliotekarie -mäklare -handläggare -medarbetare
    -biträde -pedagog -ansvarig -vikarie -operatör -mekaniker -elektriker -barnskötare -psykolog
    -kurator -utredare -strateg -kommunikatör -testare -engineer -developer -lead -manager -tester
    medlem -mentor -tutor -instruktör -amanuens -lagledare
"""

ORGANIZATIONS = """
    -bolag -bolaget -bank -banken -sjukhus -sjukhuset -universitet -universitetet -högskola
    -högskolan -skola -skolan -skolor -gymnasium -gymnasiet -institut -institutet -stiftelse
    -stiftelsen -förening -föreningen -kommun -region -myndighet -myndigheten -verket -museum
    -museet -bibliotek -biblioteket -förlag -förlaget -tryckeri -fabrik -verkstad -verkstan -gruppen
    -butik -apotek -klinik -vårdcentral -byrå -byrån -sällskap -sällskapet -förbund -förbundet
    -klubb -teknik -teatern ab hb kb landsting länsstyrelsen kyrka -församling
"""

SCHOOLS = """
    -universitet -universitetet -högskola -högskolan -skola -skolan -gymnasium -gymnasiet -institut
    -institutet kth chalmers komvux -akademi -folkhögskola
"""

DEGREES = """
    kandidatexamen masterexamen magisterexamen civilingenjör civilingenjörsexamen -examen
    högskoleingenjör gymnasieexamen studentexamen doktorsexamen -programmet -linjen yrkesexamen
    kandidat licentiat -utbildning högskoleexamen kurs
"""

PLACES = """
    sverige norge danmark finland tyskland europa stockholm göteborg malmö uppsala västerås örebro
    linköping helsingborg jönköping norrköping lund umeå gävle borås eskilstuna karlstad växjö
    sundsvall luleå halmstad östersund kalmar distans
"""

AT = "hos på"

SMALL = "i på för vid hos och med av till"
