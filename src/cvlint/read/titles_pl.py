"""Section titles of Polish résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(["i", "oraz"])
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        profil | podsumowanie | o mnie | podsumowanie zawodowe | profil zawodowy | cel zawodowy |
        streszczenie | kim jestem | cel | informacje o mnie | wstęp | podsumowanie kariery |
        cele zawodowe
    """,
    SectionKind.EMPLOYMENT: """
        doświadczenie | doświadczenie zawodowe | przebieg kariery | praca | kariera | zatrudnienie |
        historia zatrudnienia | praktyki | staże | praktyki i staże | staże i praktyki |
        przebieg kariery zawodowej | kariera zawodowa | doświadczenie zawodowe i staże |
        doświadczenia zawodowe | przebieg zatrudnienia | przebieg pracy zawodowej |
        inne doświadczenie | dodatkowe doświadczenie | doświadczenie dydaktyczne |
        doświadczenie i praktyki | historia zawodowa | praca zawodowa | praktyka zawodowa
    """,
    SectionKind.EDUCATION: """
        wykształcenie | edukacja | nauka | studia | wykształcenie i kursy | przebieg edukacji |
        edukacja i szkolenia | wykształcenie i szkolenia | wykształcenie i kwalifikacje |
        historia edukacji | przebieg nauki | szkoły | kształcenie | edukacja i kursy
    """,
    SectionKind.VOLUNTEERING: """
        wolontariat | działalność społeczna | wolontariaty | działalność wolontariacka |
        praca społeczna | zaangażowanie społeczne | działalność charytatywna | aktywność społeczna
    """,
    SectionKind.PROJECTS: """
        projekty | własne projekty | wybrane projekty | projekty własne | projekty osobiste |
        portfolio | projekt | projekty open source | najważniejsze projekty | projekty akademickie |
        zrealizowane projekty | doświadczenie projektowe
    """,
    SectionKind.SKILLS: """
        umiejętności | kompetencje | kwalifikacje | umiejętności techniczne | technologie |
        narzędzia | wiedza | obsługa komputera | umiejętności zawodowe | kompetencje zawodowe |
        umiejętności miękkie | umiejętności i kompetencje | znajomość programów |
        znajomość technologii | kluczowe umiejętności | umiejętności twarde | kluczowe kompetencje |
        kompetencje techniczne | mocne strony | inne umiejętności | umiejętności informatyczne |
        narzędzia i technologie | dodatkowe umiejętności | technologie i narzędzia |
        umiejętności i kwalifikacje | języki programowania | specjalizacje
    """,
    SectionKind.LANGUAGES: """
        języki | języki obce | znajomość języków | znajomość języków obcych | język |
        języki i komunikacja | umiejętności językowe | kompetencje językowe
    """,
    SectionKind.CERTIFICATES: """
        certyfikaty | kursy | szkolenia | kursy i szkolenia | szkolenia i kursy |
        certyfikaty i kursy | kursy i certyfikaty | uprawnienia | szkolenia i certyfikaty |
        certyfikaty i szkolenia | dodatkowe kwalifikacje | prawo jazdy | dodatkowe szkolenia |
        licencje | certyfikaty i uprawnienia | kursy szkolenia certyfikaty | ukończone kursy
    """,
    SectionKind.AWARDS: """
        nagrody | osiągnięcia | stypendia | wyróżnienia | nagrody i wyróżnienia |
        stypendia i nagrody | nagrody i osiągnięcia | osiągnięcia i nagrody | konkursy |
        nagrody i stypendia | wyróżnienia i nagrody
    """,
    SectionKind.PUBLICATIONS: """
        publikacje | artykuły | patenty | badania | książki | publikacje naukowe | dorobek naukowy |
        wybrane publikacje | praca dyplomowa | praca magisterska
    """,
    SectionKind.TALKS: """
        konferencje | prezentacje | wystąpienia | prelekcje | referaty | warsztaty | wykłady |
        wystąpienia i prelekcje | wystąpienia konferencyjne
    """,
    SectionKind.MEMBERSHIPS: """
        członkostwo | członkostwa | organizacje | aktywność | stowarzyszenia |
        działalność dodatkowa | koła naukowe | dodatkowa działalność | działalność |
        przynależność do organizacji | działalność studencka
    """,
    SectionKind.INTERESTS: """
        zainteresowania | hobby | pasje | inne | czas wolny | dodatkowe informacje |
        zainteresowania i hobby | informacje dodatkowe | hobby i zainteresowania |
        pozostałe informacje | zainteresowania i pasje
    """,
    SectionKind.REFERENCES: """
        referencje | rekomendacje | opinie
    """,
    SectionKind.CONTACT: """
        kontakt | dane kontaktowe | dane osobowe | informacje kontaktowe | dane | linki |
        informacje osobiste | dane personalne | profile
    """,
}

GROUPINGS = """
    obowiązki | zakres obowiązków | osiągnięcia | projekty | technologie | zadania |
    odpowiedzialność | główne obowiązki | opis | rola | narzędzia | rezultaty |
    wykorzystywane technologie | kluczowe osiągnięcia | najważniejsze osiągnięcia |
    zakres odpowiedzialności | klienci | główne zadania
"""
