"""What tells dates, job titles, organizations and degrees apart in Italian résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "primavera, estate, autunno, inverno",
    "open_ends": """
        oggi | ad oggi | presente | al presente | attuale | attualmente | in corso | corrente |
        tuttora | in essere | attualità | ora | adesso | a oggi | fino ad oggi | fino a oggi | sino ad
        oggi
    """,
    "closings": "ad oggi | a oggi | in corso | tuttora",
    "to": "al | a | ad | fino al | fino a | sino al | sino a | fino ad | all'",
    "since": "dal | da | dall' | sin dal | a partire dal",
    "openings": "tra | fra | di",
    "until": "fino al | fino a | sino al | sino a",
    "between": "tra | tra il | fra | fra il",
    "both": "e | e il",
    "expected": "previsto | prevista | prev. | atteso",
    "expected_nouns": "laurea | conseguimento | fine | conclusione | nel | a | per",
    "parts": "inizio | metà | fine",
    "of": "di | del",
    "ordinals": "º | °",
    "prepositions": "nel | dal | fino al | prima del | dopo il | durante | anno | tra | entro il",
    "school_years": "anno accademico | anno scolastico | a.a. | a.s. | stagione",
    "numbering": "p. | pag. | pagg. | n. | vol. | tomo",
    "editions": "oltre | circa | quasi | più di | i | gli | le | con | e | norma",
    "units": """
        clienti | dipendenti | persone | ore | euro | utenti | studenti | abitanti | tonnellate |
        parole | pagine | alunni | unità | collaboratori | pezzi | volte
    """,
    "followers": "in | a | con | per | e | di | presso | come | nel | nella | del | della | il | la",
    "no_slips": "giugni | febbrai | presenti | corrente | correnti",
}

PROFESSIONS = """
    ingegnere sviluppatore sviluppatrice programmatore programmatrice capo responsabile direttore
    direttrice contabile assistente analista architetto architetta consulente tecnico commerciale
    venditore venditrice commesso commessa gestore coordinatore coordinatrice docente insegnante
    professore professoressa maestro maestra formatore formatrice ricercatore ricercatrice
    dottorando dottoranda stagista tirocinante apprendista infermiere infermiera medico farmacista
    avvocato avvocata giurista redattore redattrice giornalista traduttore traduttrice grafico
    grafica designer fotografo fotografa amministratore amministratrice amministrativo impiegato
    impiegata segretario segretaria receptionist cameriere cameriera cuoco cuoca barista operaio
    operaia operatore operatrice meccanico elettricista idraulico autista magazziniere agente
    animatore animatrice educatore educatrice volontario volontaria presidente tesoriere tesoriera
    fondatore fondatrice cofondatore socio socia revisore bibliotecario bibliotecaria mentore tutor
    studente studentessa disegnatore progettista psicologo psicologa fisioterapista addetto addetta
    cassiere cassiera allenatore musicista attore attrice regista biologo biologa chimico fisico
    economista specialista supervisore geometra bagnino bagnina soccorritore soccorritrice
    sistemista perito collaboratore collaboratrice libero membro dirigente
"""

ORGANIZATIONS = """
    azienda gruppo banca università scuola istituto liceo facoltà ospedale clinica laboratorio
    studio agenzia associazione fondazione ministero comune regione provincia centro museo teatro
    biblioteca libreria casa editrice tipografia fabbrica officina officine trasporti assicurazioni
    cooperativa camera ristorante hotel albergo farmacia panificio industrie costruzioni servizi
    società s.p.a. spa s.r.l. srl snc s.n.c. sas croce policlinico accademia bagni consorzio onlus
    radio
"""

SCHOOLS = "università scuola istituto liceo facoltà politecnico conservatorio accademia ateneo its"

DEGREES = """
    laurea diploma dottorato dottore master maturità specializzazione qualifica attestato licenza
    baccalaureato magistrale triennale
"""

PLACES = """
    italia svizzera francia germania spagna europa roma milano torino napoli palermo genova bologna
    firenze bari catania verona venezia padova trieste brescia parma modena pisa trento bolzano
    perugia cagliari bergamo ancona remoto
"""

AT = "presso"

SMALL = "di del della dei delle in e per con presso a al da"
