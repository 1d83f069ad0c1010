"""What tells dates, job titles, organizations and degrees apart in French résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "printemps, été, automne, hiver",
    "open_ends": """
        aujourd'hui | à aujourd'hui | présent | à présent | ce jour | à ce jour | actuel | actuelle |
        actuellement | actuels | maintenant | en cours | en poste | en cours d'obtention | jusqu'à
        présent | jusqu'à aujourd'hui | jusqu'à ce jour | jusqu'à maintenant | auj. | nos jours | à
        nos jours
    """,
    "closings": "à ce jour | à aujourd'hui | à présent | à nos jours | en cours | jusqu'à présent",
    "to": "à | au | jusqu'à | jusqu'en | jusqu'au",
    "since": "depuis | depuis le | dès",
    "start": "à partir de | à partir du | à compter de | à compter du",
    "openings": "de | du | d' | entre",
    "until": "jusqu'en | jusqu'à | jusqu'au",
    "between": "entre",
    "both": "et",
    "expected": "prévu | prévue | attendu | attendue | prévisionnelle",
    "expected_nouns": "diplôme | fin | en | pour | obtention | soutenance | le",
    "parts": "début | mi | fin | courant",
    "of": "de | d'",
    "ordinals": "er | e",
    "prepositions": """
        en | depuis | jusqu'en | avant | après | vers | entre | année | dès | fin | début
    """,
    "school_years": "année scolaire | année universitaire | saison | promotion",
    "numbering": "p. | n° | tome | vol. | no.",
    "editions": """
        plus de | près de | environ | moins de | quelque | les | des | aux | norme | de | à | avec |
        et | ou | sur
    """,
    "units": """
        clients | salariés | personnes | heures | euros | utilisateurs | élèves | habitants | employés
        | tonnes | mots | lignes | visiteurs | étudiants | collaborateurs | pages | bus
    """,
    "plurals": "s | x",
    "followers": """
        dans | pas | puis | très | nos | ses | mes | des | les | plus | aux | sous | sans | chez | en
        | à | au | pour | avec | et | par | sur | de | du | la | le | vers | alors | mais
    """,
    "no_slips": "javier | octobe | présente | présents",
}

PROFESSIONS = """
    ingénieur ingénieure développeur développeuse chef cheffe responsable directeur directrice
    comptable aide-comptable assistant assistante analyste architecte consultant consultante
    conseiller conseillère technicien technicienne commercial commerciale vendeur vendeuse
    gestionnaire chargé chargée coordinateur coordinatrice coordonnateur coordonnatrice enseignant
    enseignante professeur professeure formateur formatrice chercheur chercheuse doctorant
    doctorante stagiaire apprenti apprentie alternant alternante infirmier infirmière médecin
    pharmacien pharmacienne avocat avocate juriste notaire rédacteur rédactrice journaliste
    traducteur traductrice graphiste designer photographe administrateur administratrice secrétaire
    réceptionniste hôte hôtesse serveur serveuse cuisinier cuisinière pâtissier boulanger ouvrier
    ouvrière opérateur opératrice mécanicien électricien électricienne plombier chauffeur livreur
    magasinier préparateur préparatrice agent agente animateur animatrice éducateur éducatrice
    bénévole président présidente trésorier trésorière vice-président fondateur fondatrice
    cofondateur gérant gérante associé associée auditeur auditrice contrôleur contrôleuse acheteur
    acheteuse lecteur lectrice bibliothécaire mentor mentore tuteur tutrice équipier équipière
    étudiant étudiante urbaniste géomètre dessinateur dessinatrice projeteur statisticien économiste
    psychologue kinésithérapeute attaché attachée adjoint adjointe employé employée caissier
    caissière moniteur monitrice entraîneur musicien comédien réalisateur monteur programmeur
    testeur scientifique biologiste chimiste physicien expert experte spécialiste vacataire
    intérimaire maître manager lead freelance indépendant membre
"""

ORGANIZATIONS = """
    entreprise société groupe maison banque université école institut lycée collège hôpital clinique
    laboratoire cabinet agence association fondation ministère mairie commune conseil centre musée
    théâtre bibliothèque librairie éditions imprimerie usine atelier ateliers transports assurances
    assurance mutuelle coopérative chambre région département préfecture chorale club radio festival
    pharmacie restaurant hôtel boulangerie quincaillerie observatoire académie faculté syndicat sarl
    sas sa eurl sasu scop snc cnrs inria
"""

SCHOOLS = """
    université école lycée collège institut faculté iut conservatoire insa ens epf cnam académie esc
    ecole universite
"""

DEGREES = """
    licence master doctorat diplôme bts dut but baccalauréat bac brevet cap bep mba maîtrise dea
    dess deug ingénieur certificat dsa dscg dcg agrégation capes habilitation magistère dnsep deust
    diplome thèse hdr bachelor
"""

PLACES = """
    france belgique suisse luxembourg canada québec allemagne espagne italie royaume-uni europe
    lille nantes bordeaux rennes strasbourg montpellier nice grenoble marseille toulouse lyon brest
    angers dijon reims tours metz nancy rouen caen genève lausanne bruxelles liège namur montréal
    télétravail saint-malo le-havre avignon perpignan limoges amiens orléans poitiers
"""

AT = "chez"

SMALL = "de du des d' en à au aux et pour chez dans"
