"""Section titles of Dutch résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(("en",))
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profiel | over mij | samenvatting | persoonlijk profiel | doelstelling | profielschets |
        introductie | wie ben ik | profielomschrijving | professioneel profiel | kort profiel |
        professionele samenvatting | over me | ambitie
    """,
    SectionKind.EMPLOYMENT: """
        werkervaring | ervaring | professionele ervaring | loopbaan | arbeidsverleden | stages |
        stage | arbeidservaring | beroepservaring | carrière | stages en werkervaring |
        werkervaring en stages | relevante werkervaring | bijbanen | overige werkervaring | werk |
        stage-ervaring | onderwijservaring | onderzoekservaring | loopbaanoverzicht | functies |
        werkgeschiedenis | eerdere werkervaring | bijbaan | ervaringen | dienstverbanden
    """,
    SectionKind.EDUCATION: """
        opleiding | opleidingen | onderwijs | studie | studies | vooropleiding |
        opleiding en vorming | opleidingen en cursussen | scholing | opleidingsachtergrond |
        gevolgde opleidingen | diploma's | academische achtergrond | opleiding en training |
        opleiding en cursussen | academische opleiding | vooropleidingen
    """,
    SectionKind.VOLUNTEERING: """
        vrijwilligerswerk | vrijwilligerservaring | vrijwillige inzet |
        maatschappelijke activiteiten | maatschappelijke betrokkenheid | vrijwilliger
    """,
    SectionKind.PROJECTS: """
        projecten | persoonlijke projecten | geselecteerde projecten | eigen projecten | portfolio |
        projectervaring | project | relevante projecten | uitgelichte projecten
    """,
    SectionKind.SKILLS: """
        vaardigheden | competenties | kennis | computervaardigheden | technische vaardigheden |
        kennis en vaardigheden | vaardigheden en competenties | technologieën | expertise |
        ict-vaardigheden | it-vaardigheden | computerkennis | kwaliteiten | digitale vaardigheden |
        technische kennis | sterke punten | persoonlijke vaardigheden | programmeertalen |
        kerncompetenties | vaardigheden en kennis | softwarekennis | specialisaties |
        gereedschappen | overige vaardigheden | eigenschappen | persoonlijke eigenschappen |
        talenten
    """,
    SectionKind.LANGUAGES: """
        talen | talenkennis | taalvaardigheden | taal | taalkennis | vreemde talen | taalvaardigheid
    """,
    SectionKind.CERTIFICATES: """
        certificaten | cursussen | trainingen | certificeringen | cursussen en trainingen |
        diploma's en certificaten | rijbewijs | bijscholing | cursussen en certificaten |
        certificaten en cursussen | trainingen en cursussen | licenties | nascholing | training |
        licenties en certificeringen
    """,
    SectionKind.AWARDS: """
        prijzen | onderscheidingen | beurzen | prijzen en onderscheidingen | prestaties |
        behaalde resultaten | beurzen en prijzen | wedstrijden | onderscheidingen en prijzen
    """,
    SectionKind.PUBLICATIONS: """
        publicaties | artikelen | octrooien | patenten | onderzoek | boeken | scriptie |
        geselecteerde publicaties | wetenschappelijke publicaties
    """,
    SectionKind.TALKS: """
        lezingen | presentaties | conferenties | congressen | workshops | voordrachten |
        lezingen en presentaties
    """,
    SectionKind.MEMBERSHIPS: """
        lidmaatschappen | nevenactiviteiten | verenigingen | nevenfuncties | commissies |
        activiteiten | bestuursfuncties | lidmaatschap | extracurriculaire activiteiten |
        bestuurservaring | bestuurs- en commissiewerk
    """,
    SectionKind.INTERESTS: """
        interesses | hobby's | hobby | hobby's en interesses | vrije tijd | overig | overige |
        interesses en hobby's | persoonlijke interesses | overige informatie | vrijetijdsbesteding
    """,
    SectionKind.REFERENCES: """
        referenties | aanbevelingen
    """,
    SectionKind.CONTACT: """
        contact | contactgegevens | persoonlijke gegevens | personalia | persoonsgegevens |
        gegevens | links | persoonlijke informatie | contactinformatie | profielen
    """,
}

GROUPINGS = """
    taken | verantwoordelijkheden | werkzaamheden | resultaten | projecten | technologieën |
    prestaties | taken en verantwoordelijkheden | belangrijkste taken | omschrijving |
    beschrijving | rol | gebruikte technologieën | tools | scriptie | vakken | details |
    behaalde resultaten | klanten
"""
