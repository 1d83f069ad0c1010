"""Section titles of Swedish résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(("och",))
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profil | om mig | sammanfattning | personligt | mål | kort om mig | presentation |
        personlig profil | målsättning | yrkesprofil | kompetensprofil | vem är jag | introduktion |
        kortfattat | bakgrund
    """,
    SectionKind.EMPLOYMENT: """
        arbetslivserfarenhet | erfarenhet | yrkeserfarenhet | arbetserfarenhet | anställningar |
        erfarenheter | praktik | karriär | tidigare anställningar | yrkeslivserfarenhet | arbete |
        arbetslivserfarenheter | arbetslivserfarenhet i urval | extrajobb | anställning |
        relevant arbetslivserfarenhet | övrig arbetslivserfarenhet | sommarjobb | uppdrag |
        yrkesbakgrund | nuvarande anställning | tidigare erfarenhet | undervisning |
        undervisningserfarenhet | jobb
    """,
    SectionKind.EDUCATION: """
        utbildning | utbildningar | studier | akademisk utbildning | skolgång |
        utbildning och kurser | utbildningsbakgrund | utbildning och examina | skola | examina |
        högre utbildning | akademiska studier | akademiska meriter | högskoleutbildning
    """,
    SectionKind.VOLUNTEERING: """
        ideellt arbete | volontärarbete | ideellt engagemang | föreningsliv | engagemang |
        föreningsengagemang | ideella uppdrag | samhällsengagemang | volontär | volontäruppdrag |
        frivilligarbete | ideella engagemang
    """,
    SectionKind.PROJECTS: """
        projekt | egna projekt | utvalda projekt | projekterfarenhet | portfolio |
        personliga projekt | projekt i urval | tidigare projekt | hobbyprojekt | skolprojekt
    """,
    SectionKind.SKILLS: """
        kompetenser | kunskaper | färdigheter | kompetens | datorkunskaper | tekniska färdigheter |
        tekniska kunskaper | it-kunskaper | datakunskaper | egenskaper | teknisk kompetens |
        kunskaper och färdigheter | nyckelkompetenser | kompetensområden | tekniker | verktyg |
        programspråk | övriga kunskaper | tekniska kompetenser | teknologier | styrkor |
        it-kompetens | specialkunskaper | personliga egenskaper | kärnkompetenser | meriter |
        färdigheter och kunskaper | övrig kompetens
    """,
    SectionKind.LANGUAGES: """
        språk | språkkunskaper | språkfärdigheter
    """,
    SectionKind.CERTIFICATES: """
        certifikat | certifieringar | kurser | vidareutbildning | kurser och certifikat | körkort |
        fortbildning | kurser och certifieringar | certifikat och kurser | behörigheter |
        övriga kurser | övrig utbildning | licenser och certifieringar | certifieringar och kurser |
        utbildningar och kurser | intyg | legitimationer | kompetensutveckling
    """,
    SectionKind.AWARDS: """
        utmärkelser | stipendier | priser | priser och utmärkelser | utmärkelser och stipendier |
        stipendier och utmärkelser | utmärkelser och priser | stipendier och priser | prestationer |
        tävlingar | hedersbetygelser
    """,
    SectionKind.PUBLICATIONS: """
        publikationer | artiklar | patent | forskning | böcker | publikationer i urval |
        vetenskapliga publikationer | examensarbete | examensarbeten | uppsatser |
        utvalda publikationer | avhandling
    """,
    SectionKind.TALKS: """
        föredrag | presentationer | konferenser | föreläsningar | workshops | seminarier |
        föreläsningar och workshops | konferenser och föredrag
    """,
    SectionKind.MEMBERSHIPS: """
        medlemskap | förtroendeuppdrag | föreningar | styrelseuppdrag | aktiviteter |
        uppdrag och medlemskap | föreningsaktiviteter | nätverk | förtroende- och styrelseuppdrag |
        ledarskap
    """,
    SectionKind.INTERESTS: """
        intressen | fritid | fritidsintressen | hobby | övrigt | intressen och fritid | hobbyer |
        personliga intressen | övriga meriter | fritid och intressen | fritidsaktiviteter |
        övrig information
    """,
    SectionKind.REFERENCES: """
        referenser | rekommendationer
    """,
    SectionKind.CONTACT: """
        kontakt | kontaktuppgifter | personuppgifter | kontaktinformation | länkar |
        personlig information | personliga uppgifter | profiler
    """,
}

GROUPINGS = """
    ansvar | ansvarsområden | arbetsuppgifter | resultat | projekt | tekniker | verktyg |
    prestationer | uppgifter | beskrivning | roll | huvudsakliga arbetsuppgifter | teknologier |
    examensarbete | huvuduppgifter | tekniska verktyg | detaljer | kurser | kunder
"""
