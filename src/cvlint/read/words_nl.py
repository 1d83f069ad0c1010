"""What tells dates, job titles, organizations and degrees apart in Dutch résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "lente voorjaar, zomer, herfst najaar, winter",
    "open_ends": """
        heden | nu | tot heden | tot nu | tot nu toe | huidig | huidige | lopend | vandaag | tot
        vandaag | t/m heden | t/m nu | momenteel | doorlopend | actueel
    """,
    "closings": "tot heden | tot nu | tot op heden",
    "to": "tot | tot en met | t/m | t.e.m. | tot en",
    "since": "sinds | sedert",
    "start": "vanaf",
    "openings": "van | tussen",
    "until": "tot | tot en met | t/m",
    "between": "tussen",
    "both": "en",
    "expected": "verwacht | verwachte | gepland",
    "expected_nouns": "afstuderen | afronding | einde | in | diploma",
    "parts": "begin | medio | midden | eind",
    "of": "van",
    "ordinals": "e | ste | de",
    "prepositions": "in | sinds | tot | vanaf | voor | na | tijdens | tussen | jaar | omstreeks",
    "school_years": "schooljaar | studiejaar | academiejaar | collegejaar | seizoen",
    "numbering": "p. | blz. | nr. | deel | jrg.",
    "editions": "ruim | circa | ca. | meer dan | bijna | ongeveer | de | met | en | minstens",
    "units": """
        klanten | medewerkers | gebruikers | mensen | personen | uren | euro | leerlingen | studenten
        | inwoners | deelnemers | woorden | pagina's | stuks | leden | bezoekers
    """,
    "followers": "als | bij | in | en | op | met | voor | van | de | het | naar | tot | was",
    "no_slips": "augusta | auguste | augusti | februar | januar | actuele",
}

PROFESSIONS = """
    -ontwikkelaar -leider -manager -ingenieur -adviseur -medewerker -verpleegkundige -verkoper
    -docent -leraar -lerares -leerkracht -onderzoeker -architect -ontwerper -analist -beheerder
    -programmeur -technicus -monteur -assistent -secretaris -secretaresse -boekhouder -accountant
    -controller -jurist -advocaat -notaris -arts -apotheker -therapeut -redacteur -journalist
    -schrijver -vertaler -fotograaf -chauffeur -kok -ober -bakker -timmerman -constructeur
    -voorbereider -uitvoerder -planner -inkoper -coördinator -consultant -specialist -expert
    -trainer -coach -begeleider -vrijwilliger -voorzitter -penningmeester -bestuurslid -directeur
    -hoofd -chef -eigenaar -oprichter -stagiair -stagiaire -trainee -promovendus -hoogleraar
    -student -tekenaar -kundige -meester -bewaker -kassier -receptionist -bibliothecaris -kweker
    -hovenier -makelaar -engineer -developer -designer -lead -tester -scheidsrechter oppas
    teamleider stage lid zzp'er
"""

ORGANIZATIONS = """
    -bedrijf -bureau -bank -ziekenhuis -universiteit -hogeschool -school -college -instituut
    -stichting -vereniging -gemeente -ministerie -museum -bibliotheek -uitgeverij -drukkerij
    -fabriek -werken -groep -maatschappij -winkel -apotheek -kliniek -praktijk -kantoor -centrum
    -lyceum -gymnasium -club -zorg -bouw -techniek bv b.v. nv n.v. vof provincie waterschap
    universitair
"""

SCHOOLS = """
    -universiteit -hogeschool -school -college -lyceum -gymnasium -instituut tu roc mbo -academie
    -scholengemeenschap
"""

DEGREES = """
    bachelor master doctoraal propedeuse hbo mbo vwo havo vmbo mavo atheneum gymnasium diploma
    ingenieur promotie doctoraat phd certificaat opleiding
"""

PLACES = """
    nederland belgië duitsland frankrijk spanje europa amsterdam rotterdam utrecht eindhoven
    groningen tilburg breda nijmegen arnhem haarlem enschede apeldoorn zwolle leiden maastricht
    dordrecht delft leeuwarden antwerpen gent brugge leuven brussel mechelen kampen harlingen
    hilversum amersfoort den-haag thuiswerk
"""

AT = "bij"

SMALL = "van voor bij in en de het op met aan"
