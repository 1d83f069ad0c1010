"""What the rules about form and doubled words say of résumés in other languages than English."""

import pytest
from form_rules import findings, seen

from cvlint.read.language import LANGUAGES
from cvlint_rules.format.mixed_month_style import MixedMonthStyle
from cvlint_rules.format.mixed_open_end_word import MixedOpenEndWord
from cvlint_rules.grammar.doubled_word import DoubledWord

TITLES = {
    "de": "Berufserfahrung",
    "fr": "Expérience professionnelle",
    "es": "Experiencia laboral",
    "pt": "Experiência profissional",
    "it": "Esperienze lavorative",
    "nl": "Werkervaring",
    "pl": "Doświadczenie zawodowe",
    "sv": "Arbetslivserfarenhet",
    "ru": "Опыт работы",
    "zh": "工作经历",
    "ja": "職務経歴",
}
SECOND_TITLES = {
    "de": "Ausbildung",
    "fr": "Formation",
    "es": "Formación académica",
    "pt": "Formação acadêmica",
    "it": "Istruzione",
    "nl": "Opleiding",
    "pl": "Wykształcenie",
    "sv": "Utbildning",
    "ru": "Образование",
    "zh": "教育背景",
    "ja": "学歴",
}


def resume(language: str, *dates: str, text: str = "") -> str:
    entries = "\n".join(f"### Initech {number}\n\n{date}\n" for number, date in enumerate(dates, 1))
    return f"# Kim Roe\n\n## {TITLES[language]}\n\n{entries}\n{text}\n\n## {SECOND_TITLES[language]}\n"


def test_titles_of_all_languages_are_here() -> None:
    assert {*TITLES, "en"} == {*SECOND_TITLES, "en"} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("de", ("Jan. 2019 – März 2020", "Okt. 2017 – Mai 2018", "Sept. 2015 – Juli 2017")),
        ("fr", ("févr. 2019 – août 2020", "sept. 2017 – juin 2018", "mars 2015 – janv. 2017")),
        ("es", ("enero de 2019 – mayo de 2020", "marzo de 2015 – octubre de 2018")),
        ("nl", ("jan 2019 – mei 2020", "maart 2015 – okt 2018")),
        ("sv", ("jan. 2019 – juni 2020", "mars 2015 – okt. 2018", "maj 2014 – dec. 2014")),
        ("ru", ("янв. 2019 – май 2020", "июнь 2015 – окт. 2018")),
        ("pl", ("stycznia 2019 – maja 2020", "styczeń 2015 – październik 2018")),
    ],
)
def test_names_that_have_no_short_form_are_no_other_style(language: str, dates: tuple[str, ...]) -> None:
    assert seen(MixedMonthStyle, resume(language, *dates)) == []


@pytest.mark.parametrize(
    ("language", "dates", "words"),
    [
        ("de", ("Januar 2019 – Oktober 2020", "Nov. 2015 – April 2018"), ["Nov."]),
        ("fr", ("janvier 2019 – octobre 2020", "févr. 2015 – avril 2018"), ["févr."]),
        ("ru", ("январь 2019 – октябрь 2020", "февр. 2015 – сентябрь 2018"), ["февр."]),
        ("de", ("Mrz. 2019 – Okt. 2020", "Nov. 2015 – Dez. 2016", "März 2014 – Sept. 2014"), ["März"]),
    ],
)
def test_mixed_months(language: str, dates: tuple[str, ...], words: list[str]) -> None:
    text = resume(language, *dates)
    assert [found.words for found in seen(MixedMonthStyle, text)] == words
    assert [found.fix for found in findings(MixedMonthStyle, text)] == [None] * len(words)


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("de", ("2019 – heute", "2018 – bis heute", "2017 bis heute")),
        ("fr", ("2019 – aujourd'hui", "2018 à aujourd'hui", "2017 – aujourd’hui")),
        ("fr", ("2019 – aujourd'hui", "2018 – en cours")),
        ("es", ("2019 - actualidad", "2018 - la actualidad", "2017 hasta la actualidad", "2016 - actual")),
        ("pt", ("2019 - atual", "2018 - atualmente", "2020 - cursando")),
        ("it", ("2019 – oggi", "2018 ad oggi", "2020 – in corso")),
        ("nl", ("2019 – heden", "2018 tot heden")),
        ("pl", ("2019 – obecnie", "2018 – obecnie")),
        ("ru", ("2019 – настоящее время", "2018 по настоящее время", "2017 до настоящего времени")),
        ("ja", ("2019年4月〜現在", "2018年4月〜現在に至る", "2017年4月より現在に至る")),
    ],
)
def test_an_inflected_word_for_the_present_is_the_same_word(language: str, dates: tuple[str, ...]) -> None:
    assert seen(MixedOpenEndWord, resume(language, *dates)) == []


def test_two_words_for_the_present() -> None:
    text = resume("de", "2019 – heute", "2018 – heute", "2017 – jetzt")
    assert [(found.words, found.message) for found in seen(MixedOpenEndWord, text)] == [
        ("jetzt", "the range '2017 – jetzt' ends with 'jetzt', 2 others with 'heute'")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kunden, die die Bank und das das Amt betreuen; worauf es an an Tagen ankommt."),
        ("fr", "Nous nous occupons des clients; vous vous en chargez avec les équipes."),
        ("es", "El que que sea, y los los de la casa."),
        ("pt", "Nada para para a equipe, e as as contas."),
        ("nl", "Het is of of niet, en dat dat kan; en zij die die klant kent."),
        ("sv", "Det som som finns för för tidigt, och att att vara."),
        ("ru", "Работал так так долго, как как мог."),
        ("zh", "我们 我们 一起 工作"),
    ],
)
def test_doubled_words_that_may_be_right(language: str, text: str) -> None:
    assert seen(DoubledWord, resume(language, text=text)) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Arbeit mit mit Kunden", "mit mit"),
        ("fr", "Travail avec avec les clients", "avec avec"),
        ("es", "Trabajo con con clientes", "con con"),
        ("sv", "Arbete med kunder och och säljare", "och och"),
    ],
)
def test_doubled_function_words(language: str, text: str, words: str) -> None:
    assert [found.words for found in seen(DoubledWord, resume(language, text=text))] == [words]
