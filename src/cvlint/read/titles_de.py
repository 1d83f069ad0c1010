"""Section titles of German résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(("und",))
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profil | kurzprofil | über mich | zusammenfassung | persönliches profil |
        berufliches profil | zu meiner person | zur person | kurzvorstellung | berufsziel |
        qualifikationsprofil | karriereziel | überblick | kompetenzprofil |
        beruflicher hintergrund | steckbrief | motivation
    """,
    SectionKind.EMPLOYMENT: """
        berufserfahrung | beruflicher werdegang | berufliche erfahrung | berufliche erfahrungen |
        berufserfahrungen | berufspraxis | werdegang | berufstätigkeit | berufliche tätigkeit |
        berufliche tätigkeiten | beschäftigung | anstellungen | arbeitserfahrung |
        praktische erfahrung | praktische erfahrungen | praxiserfahrung | praktika | praktikum |
        berufliche laufbahn | berufliche stationen | erfahrung | erfahrungen | berufsleben |
        tätigkeiten | nebentätigkeit | nebentätigkeiten | nebenjobs | selbstständigkeit |
        selbstständige tätigkeit | freiberufliche tätigkeit | freiberufliche tätigkeiten |
        wehrdienst | zivildienst | wehrdienst und zivildienst | berufseinstieg |
        praktika und nebenjobs | akademische laufbahn | lehrtätigkeit | lehre und forschung |
        forschungserfahrung | beruf | karriere | aktuelle position | beruflicher lebenslauf |
        weitere berufserfahrung | studentische tätigkeiten | arbeitgeber | positionen | stationen
    """,
    SectionKind.EDUCATION: """
        ausbildung | bildung | studium | bildungsweg | akademische ausbildung | schulbildung |
        schulische ausbildung | hochschulbildung | ausbildung und studium | studium und ausbildung |
        bildungsgang | schule | schulausbildung | akademischer werdegang | berufsausbildung |
        hochschulstudium | universitäre ausbildung | ausbildungen | schule und studium |
        schulischer werdegang | ausbildung und weiterbildung | aus- und weiterbildung |
        bildung und abschlüsse | hochschulausbildung | universität | lehre | promotion |
        bildungsabschlüsse | abschlüsse | akademischer hintergrund |
        ausbildung und qualifikationen | studium und promotion | ausbildungsweg
    """,
    SectionKind.VOLUNTEERING: """
        ehrenamt | ehrenämter | ehrenamtliches engagement | ehrenamtliche tätigkeit |
        ehrenamtliche tätigkeiten | engagement | soziales engagement |
        gesellschaftliches engagement | freiwilligenarbeit | ehrenamtliche arbeit |
        freiwilliges engagement | freiwilligendienst
    """,
    SectionKind.PROJECTS: """
        projekte | ausgewählte projekte | eigene projekte | projekterfahrung | projekterfahrungen |
        private projekte | persönliche projekte | projektliste | nebenprojekte | referenzprojekte |
        open source projekte | projektübersicht | wichtige projekte | projekthistorie |
        weitere projekte
    """,
    SectionKind.SKILLS: """
        kenntnisse | fähigkeiten | kompetenzen | edv-kenntnisse | it-kenntnisse | fachkenntnisse |
        kenntnisse und fähigkeiten | fähigkeiten und kenntnisse | technische kenntnisse |
        technologien | qualifikationen | softwarekenntnisse | software-kenntnisse |
        besondere kenntnisse | sonstige kenntnisse | weitere kenntnisse | kernkompetenzen |
        fachliche kompetenzen | technische fähigkeiten | programmierkenntnisse |
        programmiersprachen | schwerpunkte | stärken | werkzeuge | edv | it-skills |
        computerkenntnisse | expertise | fertigkeiten | persönliche stärken | fachkompetenzen |
        soft skills | methodenkompetenz | kenntnisse und interessen | zusatzqualifikationen |
        besondere fähigkeiten | technische kompetenzen | know-how | fachwissen | methoden |
        soziale kompetenzen | tools und technologien
    """,
    SectionKind.LANGUAGES: """
        sprachen | sprachkenntnisse | fremdsprachen | fremdsprachenkenntnisse | sprachkompetenz |
        sprachkompetenzen | sprachfähigkeiten
    """,
    SectionKind.CERTIFICATES: """
        zertifikate | zertifizierungen | weiterbildung | weiterbildungen | fortbildung |
        fortbildungen | fort- und weiterbildung | fort- und weiterbildungen | kurse | seminare |
        lehrgänge | zusatzausbildung | zusatzausbildungen | zertifikate und weiterbildungen |
        weiterbildungen und zertifikate | schulungen | führerschein | führerscheine |
        bescheinigungen | weiterbildung und zertifikate | berufliche weiterbildung |
        kurse und zertifikate | zertifikate und kurse | zertifikate und lizenzen | lizenzen
    """,
    SectionKind.AWARDS: """
        auszeichnungen | preise | ehrungen | stipendien | auszeichnungen und stipendien |
        stipendien und auszeichnungen | preise und auszeichnungen | erfolge |
        auszeichnungen und preise | wettbewerbe | stipendien und preise | ehrungen und preise
    """,
    SectionKind.PUBLICATIONS: """
        publikationen | veröffentlichungen | ausgewählte publikationen | patente | schriften |
        artikel | publikationsliste | bücher | wissenschaftliche publikationen |
        publikationen und vorträge | abschlussarbeiten | abschlussarbeit | forschung |
        wissenschaftliche veröffentlichungen | ausgewählte veröffentlichungen
    """,
    SectionKind.TALKS: """
        vorträge | konferenzen | präsentationen | konferenzbeiträge | ausgewählte vorträge |
        workshops | eingeladene vorträge | vorträge und workshops | tagungen |
        vorträge und konferenzen
    """,
    SectionKind.MEMBERSHIPS: """
        mitgliedschaften | mitgliedschaft | vereine | gremien | verbände | aktivitäten |
        außerschulische aktivitäten | mitgliedschaften und gremien | vereinstätigkeit |
        außeruniversitäres engagement | funktionen und mitgliedschaften
    """,
    SectionKind.INTERESTS: """
        interessen | hobbys | hobbies | hobbys und interessen | interessen und hobbys | freizeit |
        persönliche interessen | freizeitaktivitäten | private interessen | freizeitinteressen |
        persönliches | sonstiges | privates | hobbies und interessen | verschiedenes
    """,
    SectionKind.REFERENCES: """
        referenzen | empfehlungen | referenzpersonen | arbeitszeugnisse
    """,
    SectionKind.CONTACT: """
        kontakt | kontaktdaten | persönliche daten | persönliche angaben | angaben zur person |
        kontaktinformationen | adresse | anschrift | links | personalien | profile |
        persönliche informationen | personendaten | zur person und kontakt | online-profile
    """,
}

GROUPINGS = """
    aufgaben | aufgabenbereiche | verantwortlichkeiten | erfolge | schwerpunkte | tätigkeiten |
    projekte | technologien | ergebnisse | eingesetzte technologien | hauptaufgaben |
    verantwortung | beschreibung | werkzeuge | rolle | aufgaben und verantwortlichkeiten |
    verantwortungsbereich | tätigkeitsschwerpunkte | wichtigste erfolge | details | kunden |
    abschlussarbeit | aufgabengebiet | tools | kenntnisse
"""
