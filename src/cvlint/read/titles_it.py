"""Section titles of Italian résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(["e", "ed"])
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profilo | profilo professionale | chi sono | su di me | riepilogo | sommario | obiettivo |
        obiettivo professionale | presentazione | sintesi | obiettivi | profilo personale |
        introduzione | in breve | biografia | obiettivi professionali | sintesi professionale
    """,
    SectionKind.EMPLOYMENT: """
        esperienza | esperienza professionale | esperienze professionali | esperienza lavorativa |
        esperienze lavorative | esperienze | percorso professionale | carriera | tirocini | stage |
        esperienze di lavoro | esperienza di lavoro | attività professionale | impiego |
        storia lavorativa | carriera professionale | tirocinio | attività lavorativa |
        altre esperienze | esperienza didattica | attività didattica | esperienze di tirocinio |
        esperienza accademica | attività professionali | posizioni ricoperte | occupazione attuale |
        percorso lavorativo | lavoro
    """,
    SectionKind.EDUCATION: """
        istruzione | formazione | istruzione e formazione | formazione accademica | studi |
        titoli di studio | percorso formativo | titolo di studio | formazione e istruzione |
        educazione | percorso di studi | carriera accademica | formazione universitaria |
        istruzione e titoli di studio | percorso accademico | studi e formazione |
        titoli accademici | formazione scolastica | curriculum accademico
    """,
    SectionKind.VOLUNTEERING: """
        volontariato | esperienze di volontariato | attività di volontariato | impegno sociale |
        esperienza di volontariato | servizio civile | attività sociali
    """,
    SectionKind.PROJECTS: """
        progetti | progetti personali | progetti selezionati | progetti principali | portfolio |
        principali progetti | progetti accademici | progetto | progetti open source |
        progetti realizzati | lavori selezionati
    """,
    SectionKind.SKILLS: """
        competenze | capacità e competenze | competenze tecniche | conoscenze | abilità |
        competenze informatiche | competenze digitali | conoscenze informatiche |
        competenze professionali | strumenti | tecnologie | capacità |
        capacità e competenze tecniche | capacità e competenze personali |
        capacità e competenze organizzative | capacità e competenze relazionali |
        competenze trasversali | conoscenze tecniche | linguaggi di programmazione |
        competenze personali | competenze chiave | punti di forza | competenze organizzative |
        competenze e strumenti | strumenti e tecnologie | altre competenze | specializzazioni |
        software
    """,
    SectionKind.LANGUAGES: """
        lingue | lingue straniere | conoscenze linguistiche | competenze linguistiche | lingua |
        conoscenza delle lingue | lingue conosciute
    """,
    SectionKind.CERTIFICATES: """
        certificazioni | certificati | corsi | corsi di formazione | corsi e certificazioni |
        certificazioni e corsi | attestati | abilitazioni | patente | patenti |
        formazione continua | formazione professionale | formazione complementare |
        licenze e certificazioni | aggiornamento professionale | patente di guida |
        corsi di aggiornamento | corsi e attestati | certificazione
    """,
    SectionKind.AWARDS: """
        premi | riconoscimenti | borse di studio | premi e riconoscimenti | onorificenze |
        premi e borse di studio | riconoscimenti e premi | concorsi | borse e premi
    """,
    SectionKind.PUBLICATIONS: """
        pubblicazioni | articoli | brevetti | libri | ricerca | pubblicazioni scientifiche | tesi |
        attività di ricerca | pubblicazioni selezionate | bibliografia
    """,
    SectionKind.TALKS: """
        conferenze | presentazioni | convegni | interventi | seminari | workshop | relazioni |
        conferenze e seminari | interventi e workshop | convegni e seminari
    """,
    SectionKind.MEMBERSHIPS: """
        affiliazioni | associazioni | attività | iscrizioni | attività extracurricolari |
        appartenenza a gruppi | appartenenze | attività extrascolastiche | albi professionali
    """,
    SectionKind.INTERESTS: """
        interessi | hobby | passioni | tempo libero | interessi personali | altre informazioni |
        ulteriori informazioni | altro | hobby e interessi | interessi e hobby | varie |
        interessi e passioni | informazioni aggiuntive
    """,
    SectionKind.REFERENCES: """
        referenze | raccomandazioni | lettere di referenze
    """,
    SectionKind.CONTACT: """
        contatti | contatto | dati personali | informazioni personali | recapiti |
        informazioni di contatto | dati anagrafici | link | contattami | social | dati di contatto |
        profili
    """,
}

GROUPINGS = """
    responsabilità | mansioni | attività | risultati | progetti | tecnologie | strumenti | compiti |
    attività principali | principali attività | descrizione | ruolo | principali risultati |
    principali mansioni | tecnologie utilizzate | tesi | dettagli | clienti | obiettivi raggiunti
"""
