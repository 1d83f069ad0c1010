"""Section titles of French résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(("et",))
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profil | à propos | à propos de moi | résumé | présentation | objectif | objectifs |
        objectif professionnel | accroche | profil professionnel | introduction | synthèse |
        qui suis-je | projet professionnel | en bref | bio | biographie | sommaire
    """,
    SectionKind.EMPLOYMENT: """
        expérience professionnelle | expériences professionnelles | expérience | expériences |
        parcours professionnel | expériences pro | expérience de travail | emplois | emploi |
        stages | stage | parcours | carrière | expériences de travail | expérience pro |
        activité professionnelle | activités professionnelles | stages et expériences |
        expériences et stages | missions | emplois et stages | historique professionnel |
        postes occupés | expériences professionnelles et stages | expérience académique |
        enseignement | expérience d'enseignement | expérience de recherche | jobs d'été |
        expériences complémentaires | autres expériences | emplois étudiants |
        principales expériences | expériences significatives
    """,
    SectionKind.EDUCATION: """
        formation | formations | éducation | études | diplômes | parcours académique |
        parcours scolaire | formation académique | scolarité | formation et diplômes |
        diplômes et formations | formations et diplômes | cursus | cursus universitaire |
        formation universitaire | parcours universitaire | cursus scolaire | études et formations |
        études et diplômes | formation initiale | cursus académique | diplômes et formation |
        parcours de formation | diplôme | formation scolaire | formation et études |
        éducation et formation | formation académique et diplômes | études supérieures
    """,
    SectionKind.VOLUNTEERING: """
        bénévolat | engagement associatif | engagements associatifs | vie associative |
        engagements | engagement | volontariat | expérience bénévole | expériences bénévoles |
        activités bénévoles | expériences associatives | engagement bénévole |
        expérience associative | associatif | bénévolat et vie associative | action bénévole
    """,
    SectionKind.PROJECTS: """
        projets | projets personnels | projets académiques | projets réalisés | réalisations |
        projets scolaires | projets open source | principaux projets | projets professionnels |
        projet | portfolio | projets universitaires | projets notables | logiciels libres |
        projets récents
    """,
    SectionKind.SKILLS: """
        compétences | compétences techniques | savoir-faire | compétences clés |
        compétences informatiques | informatique | technologies | aptitudes | outils |
        compétences professionnelles | domaines de compétences | domaines de compétence |
        domaines d'expertise | expertise | connaissances | atouts | qualités | savoir-être |
        connaissances informatiques | compétences et outils | logiciels | langages |
        compétences linguistiques et informatiques | compétences transversales |
        connaissances techniques | langages de programmation | compétences et qualités |
        outils et technologies | environnement technique | environnements techniques |
        compétences personnelles | points forts | outils informatiques |
        compétences fonctionnelles | compétences numériques
    """,
    SectionKind.LANGUAGES: """
        langues | langue | compétences linguistiques | langues étrangères | langues parlées |
        connaissances linguistiques
    """,
    SectionKind.CERTIFICATES: """
        certifications | certificats | certification | formations complémentaires |
        formation continue | formation complémentaire | habilitations | permis |
        permis et certifications | certifications et formations | diplômes et certifications |
        cours | attestations | formations continues | formations professionnelles |
        licences et certifications | certificats et formations | perfectionnement
    """,
    SectionKind.AWARDS: """
        prix | distinctions | récompenses | bourses | prix et distinctions | distinctions et prix |
        prix et bourses | concours | honneurs | bourses et prix | prix et récompenses |
        bourses et distinctions | distinctions honorifiques | concours et distinctions | succès
    """,
    SectionKind.PUBLICATIONS: """
        publications | articles | brevets | ouvrages | publications scientifiques |
        publications et communications | recherche | mémoire | thèse | travaux |
        travaux et publications | travaux de recherche | publications choisies | livres |
        publications sélectionnées
    """,
    SectionKind.TALKS: """
        conférences | présentations | communications | interventions | colloques | séminaires |
        ateliers | conférences et ateliers | conférences et communications |
        conférences et présentations
    """,
    SectionKind.MEMBERSHIPS: """
        adhésions | affiliations | associations | activités | activités extrascolaires |
        activités extra-scolaires | activités extra-professionnelles |
        affiliations professionnelles | activités parascolaires | responsabilités |
        activités associatives | sociétés savantes | associations professionnelles |
        responsabilités collectives
    """,
    SectionKind.INTERESTS: """
        centres d'intérêt | centres d'intérêts | loisirs | intérêts | passions | hobbies | divers |
        informations complémentaires | loisirs et centres d'intérêt | centre d'intérêt |
        intérêts personnels | loisirs et intérêts | autres | centres d'intérêt et loisirs | hobbys |
        vie personnelle | activités et centres d'intérêt | activités et loisirs |
        autres informations
    """,
    SectionKind.REFERENCES: """
        références | recommandations | témoignages | références professionnelles
    """,
    SectionKind.CONTACT: """
        contact | coordonnées | informations personnelles | état civil | me contacter | contacts |
        liens | renseignements personnels | données personnelles | informations de contact |
        réseaux | infos | informations | réseaux sociaux | profils
    """,
}

GROUPINGS = """
    missions | responsabilités | réalisations | tâches | projets | technologies |
    environnement technique | outils | résultats | missions principales | principales missions |
    principales réalisations | contexte | description | rôle | environnement | compétences |
    activités | technologies utilisées | mémoire | thèse | cours | détails | réalisations clés |
    technos
"""
