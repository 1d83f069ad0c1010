"""What tells dates, job titles, organizations and degrees apart in German résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "frühling frühjahr, sommer, herbst, winter",
    "open_ends": """
        heute | bis heute | jetzt | aktuell | bis jetzt | bis dato | dato | gegenwart | gegenwärtig |
        laufend | fortlaufend | andauernd | derzeit | zurzeit | zur zeit | momentan | bis auf weiteres
    """,
    "closings": "bis heute | bis dato | bis jetzt | bis auf weiteres",
    "to": "bis | bis zum",
    "since": "seit | seit dem",
    "start": "ab | ab dem",
    "openings": "von | vom",
    "until": "bis | bis zum",
    "between": "zwischen",
    "both": "und | u.",
    "expected": "voraussichtlich | voraussichtlicher | geplant | erwartet | vsl. | voraus.",
    "expected_nouns": """
        abschluss | studienabschluss | studienende | ende | im | in | für | bis | fertigstellung
    """,
    "parts": "anfang | mitte | ende",
    "ordinals": ".",
    "prepositions": """
        in | im jahr | jahr | seit | bis | ab | vor | nach | während | zwischen | anno
    """,
    "school_years": """
        schuljahr | studienjahr | wintersemester | ws | wise | saison | spielzeit | geschäftsjahr
    """,
    "numbering": "s. | seite | seiten | nr. | band | bd. | jg. | heft | teil",
    "editions": """
        über | rund | etwa | ca. | knapp | mehr als | bis zu | mindestens | insgesamt | je | mit
    """,
    "units": """
        mitarbeiter | mitarbeitende | mitarbeitern | mitarbeitenden | kunden | nutzer | benutzer |
        teilnehmer | teilnehmende | teilnehmern | stunden | tage | tagen | personen | menschen | bewohner |
        einwohner | euro | stück | exemplare | wörter | zeilen | tonnen | meter | schüler | besucher |
        gäste | plätze | mio. | prozent | beschäftigte | beschäftigten | anwender | seiten | geräte |
        server | artikel
    """,
    "followers": """
        bei | als | in | im | und | an | am | auf | mit | für | zur | zum | tätig | der | die | das |
        bis | sowie | wurde | war
    """,
    "no_slips": """
        augusta | auguste | augustin | augustus | octobre | oktobra | novembra | aktuelle | aktueller
    """,
}

PROFESSIONS = """
    -entwickler -leiter -leitung -ingenieur -berater -pfleger -schwester -referent -assistent
    -assistenz -mitarbeiter -verkäufer -verkäuferin -kaufmann -kauffrau -lehrer -dozent -trainer
    -techniker -mechaniker -mechatroniker -elektroniker -schlosser -tischler -architekt -designer
    -manager -analyst -administrator -programmierer -forscher -wissenschaftler -arzt -ärztin
    -apotheker -buchhalter -sachbearbeiter -bearbeiter -disponent -redakteur -journalist -autor
    -übersetzer -dolmetscher -jurist -anwalt -anwältin -praktikant -werkstudent -student -volontär
    -auszubildender -auszubildende -azubi -hilfskraft -aushilfe -koch -köchin -kellner -fahrer
    -meister -geselle -vorstand -vorsitzender -vorsitzende -geschäftsführer -gründer -inhaber
    -beauftragter -beauftragte -betreuer -erzieher -pädagoge -pädagogin -psychologe -psychologin
    -therapeut -therapeutin -biologe -chemiker -physiker -mathematiker -informatiker -statistiker
    -planer -zeichner -gestalter -grafiker -fotograf -musiker -schauspieler -regisseur -bibliothekar
    -archivar -kurator -sekretär -fachkraft -fachfrau -fachmann -angestellter -angestellte -arbeiter
    -helfer -trainee -doktorand -postdoktorand -professor -konstrukteur -prüfer -einkäufer
    -controller -coach -scrum-master -owner -consultant -engineer -developer -lead -chef -chefin
    -kassenwart -schatzmeister -schriftführer -vermesser -laborant -hebamme -bäcker -gärtner
    -landwirt -makler -direktor -präsident -sprecher -korrespondent -testerin -tester -spezialist
    -experte -expertin -vertreter -beamter -beamtin -soldat -offizier zivildienstleistender
    zivildienst freiwilliger freiwillige praktikum werkvertrag selbstständig freiberuflich
    freiberufler ausbildung ehrenamtlich mitglied
"""

ORGANIZATIONS = """
    -gmbh -verlag -klinik -klinikum -krankenhaus -universität -hochschule -fachhochschule -schule
    -institut -verein -verband -stiftung -bank -sparkasse -versicherung -werke -werk -werkstatt
    -fabrik -amt -ministerium -behörde -stadtwerke -museum -theater -bibliothek -archiv -kanzlei
    -praxis -apotheke -bäckerei -brauerei -druckerei -zentrum -gesellschaft -gruppe -konzern
    -akademie -gymnasium -kolleg -labor -agentur -büro -genossenschaft -kirche -gemeinde -feuerwehr
    -wacht -werft -logistik -software -technik -systeme -bau gmbh ggmbh e.v. ev eg ohg mbh ug se
    kgaa haus landkreis stadt bundeswehr zeitung
"""

SCHOOLS = """
    -universität -hochschule -fachhochschule -schule -gymnasium -akademie -kolleg -lyzeum
    -konservatorium tu fh rwth uni -institut -universitaet -berufskolleg -oberschule -gesamtschule
"""

DEGREES = """
    bachelor master diplom dipl dipl.-ing dipl.-ing. diplom-ingenieur -diplom diplom-kaufmann
    diplom-kauffrau abitur fachabitur fachhochschulreife hochschulreife matura maturität
    reifeprüfung magister promotion dr. dr staatsexamen examen lehre berufsausbildung ausbildung
    realschulabschluss hauptschulabschluss habilitation doktor meisterbrief mittlere reife studium
"""

PLACES = """
    deutschland österreich schweiz liechtenstein belgien frankreich italien spanien niederlande
    polen europa köln frankfurt düsseldorf leipzig bremen dortmund essen duisburg bochum wuppertal
    bielefeld mannheim augsburg wiesbaden mainz kassel lübeck freiburg erfurt rostock osnabrück
    potsdam würzburg regensburg ulm göttingen heidelberg jena münster aachen kiel linz innsbruck
    luzern genf lausanne nürnberg hamburg saarbrücken chemnitz magdeburg homeoffice
"""

AT = "bei beim"

SMALL = "für der des im in und am an von zur zum mit bei als"
