"""What tells dates, job titles, organizations and degrees apart in Polish résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "wiosna wiosny wiosną, lato lata latem, jesień jesieni jesienią, zima zimy zimą",
    "open_ends": """
        obecnie | do teraz | teraz | nadal | do dziś | dziś | dzisiaj | do dzisiaj | do chwili obecnej
        | chwili obecnej | chwila obecna | do nadal | w trakcie | aktualnie | obecna | do obecnie |
        trwa | do dnia dzisiejszego | dnia dzisiejszego
    """,
    "closings": "do teraz | do dziś | do nadal | do chwili obecnej | do obecnie",
    "to": "do",
    "since": "od | od dnia",
    "openings": "między | pomiędzy",
    "until": "do | do dnia",
    "between": "między | pomiędzy",
    "both": "i | oraz | a",
    "behind": "r. | r | roku | rok | rokiem",
    "expected": "planowane | planowany | planowana | przewidywane | przewidywany | przewidywana",
    "expected_nouns": "ukończenie | zakończenie | termin | obrona | w | na | studiów",
    "parts": "początek | połowa | koniec | początku | połowie | końcu",
    "prepositions": "w | od | do | przed | po | rok | roku | w roku | około | lata | latach",
    "school_years": "rok szkolny | rok akademicki | sezon | roku akademickim | roku szkolnym",
    "numbering": "s. | str. | nr | t. | poz.",
    "editions": "ponad | około | ok. | prawie | z | i | norma",
    "units": """
        klientów | pracowników | osób | godzin | euro | złotych | zł | użytkowników | uczniów |
        mieszkańców | uczestników | słów | stron | sztuk | tys. | studentów
    """,
    "followers": "w | we | jako | na | do | z | i | oraz | przy | był | była",
    "no_slips": "augusta | auguste | marcin | lipiecki",
}

PROFESSIONS = """
    inżynier programista programistka kierownik kierowniczka dyrektor dyrektorka księgowy księgowa
    asystent asystentka analityk analityczka architekt architektka konsultant konsultantka doradca
    doradczyni technik sprzedawca sprzedawczyni specjalista specjalistka koordynator koordynatorka
    nauczyciel nauczycielka wykładowca profesor trener trenerka badacz badaczka doktorant
    doktorantka stażysta stażystka praktykant praktykantka pielęgniarz pielęgniarka lekarz lekarka
    farmaceuta farmaceutka prawnik prawniczka adwokat radca redaktor redaktorka dziennikarz
    dziennikarka tłumacz tłumaczka grafik projektant projektantka fotograf administrator
    administratorka pracownik pracowniczka sekretarz sekretarka recepcjonista recepcjonistka kelner
    kelnerka kucharz kucharka operator operatorka mechanik elektryk kierowca magazynier magazynierka
    agent animator animatorka wychowawca wolontariusz wolontariuszka prezes wiceprezes
    przewodniczący przewodnicząca skarbnik skarbniczka założyciel założycielka współzałożyciel
    właściciel właścicielka audytor audytorka kontroler bibliotekarz bibliotekarka mentor mentorka
    korepetytor korepetytorka student studentka psycholog fizjoterapeuta kasjer kasjerka muzyk aktor
    aktorka biolog chemik fizyk ekonomista ekonomistka ekspert menedżer menedżerka manager lider
    liderka tester testerka przedstawiciel przedstawicielka główny referent referentka członek
    członkini opiekun opiekunka pomocnik handlowiec serwisant
"""

ORGANIZATIONS = """
    spółka firma grupa bank uniwersytet politechnika akademia szkoła liceum technikum instytut
    szpital klinika przychodnia laboratorium biuro agencja stowarzyszenie fundacja ministerstwo
    urząd gmina miasto centrum muzeum teatr biblioteka księgarnia wydawnictwo drukarnia fabryka
    zakład zakłady warsztat spółdzielnia hurtownia sklep restauracja hotel apteka piekarnia
    kancelaria s.a. sa sp. z.o.o. sp.j. związek koło klub radio zespół przedsiębiorstwo
"""

SCHOOLS = """
    uniwersytet politechnika akademia szkoła liceum technikum instytut wyższa zespół uczelnia
    kolegium zs
"""

DEGREES = """
    licencjat magister magisterskie inżynier inżynierskie inż. mgr studia doktorat doktor matura
    technik podyplomowe dyplom magistra licencjackie
"""

PLACES = """
    polska niemcy czechy francja hiszpania europa warszawa kraków łódź wrocław poznań gdańsk
    szczecin bydgoszcz lublin białystok katowice gdynia częstochowa radom sosnowiec toruń kielce
    gliwice zabrze rzeszów olsztyn opole zdalnie
"""

AT = "w"

SMALL = "w we ds. do spraw i z ze na od"
