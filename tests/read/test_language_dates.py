"""Dates in languages other than English: values, extents and what must stay silent."""

from collections.abc import Iterator

import pytest
from babel.dates import get_month_names
from date_samples import check_places, plain, value_of

from cvlint.read.date_text import find_dates
from cvlint.read.language import LANGUAGES
from cvlint.read.language_dates import date_words
from cvlint.resume import DateText

WHOLE = [
    ("de", "seit 9.2020", "2020-09/present"),
    ("de", "Oktober 2009 – Mai 2011", "2009-10/2011-05"),
    ("de", "Mrz. 2019 – heute", "2019-03/present"),
    ("de", "Jänner 2019 bis heute", "2019-01/present"),
    ("de", "von März 2015 bis Dezember 2018", "2015-03/2018-12"),
    ("de", "3. März 2019 - 31. Juli 2020", "2019-03-03/2020-07-31"),
    ("de", "ab 2021", "2021/present"),
    ("de", "bis Juli 2020", "/2020-07"),
    ("de", "seit Oktober 2019", "2019-10/present"),
    ("de", "voraussichtlich 2026", "2026"),
    ("de", "Sommer 2019", "2019"),
    ("de", "Sept. 2018 – laufend", "2018-09/present"),
    ("de", "Dez 2020 - Present", "2020-12/present"),
    ("de", "2015 bis 2018", "2015/2018"),
    ("de", "Anfang 2019 bis Ende 2020", "2019/2020"),
    ("fr", "févr. 2021 – aujourd'hui", "2021-02/present"),
    ("fr", "De janvier 2019 à mars 2020", "2019-01/2020-03"),
    ("fr", "depuis septembre 2018", "2018-09/present"),
    ("fr", "juin-août 2016", "2016-06/2016-08"),
    ("fr", "1988 à 1998", "1988/1998"),
    ("fr", "Fev 2026 - Maintenant", "2026-02/present"),
    ("fr", "1er mars 2019 au 3 avril 2020", "2019-03-01/2020-04-03"),
    ("fr", "2019 jusqu’à présent", "2019/present"),
    ("fr", "Depuis 2016", "2016/present"),
    ("fr", "DÉCEMBRE 2019 – AOUT 2020", "2019-12/2020-08"),
    ("fr", "août 2018 à aujourd’hui", "2018-08/present"),
    ("es", "enero de 2019 - actualidad", "2019-01/present"),
    ("es", "Desde marzo de 2018 hasta la fecha", "2018-03/present"),
    ("es", "sept. 2018 – dic. 2020", "2018-09/2020-12"),
    ("es", "setiembre 2018 a 2020", "2018-09/2020"),
    ("es", "15 de marzo de 2019", "2019-03-15"),
    ("es", "2019 - Hasta la actualidad", "2019/present"),
    ("es", "Ene 2019 – Actualmente", "2019-01/present"),
    ("pt", "Jan/2020 - cursando", "2020-01/present"),
    ("pt", "março de 2022 – atual", "2022-03/present"),
    ("pt", "Ago/2021 - Fev/2022", "2021-08/2022-02"),
    ("pt", "de março de 2019 até o momento", "2019-03/present"),
    ("pt", "2021--atual", "2021/present"),
    ("it", "gennaio 2019 – oggi", "2019-01/present"),
    ("it", "dal 2015 al 2018", "2015/2018"),
    ("it", "dal marzo 2019 ad oggi", "2019-03/present"),
    ("it", "Da settembre 2015 a giugno 2018", "2015-09/2018-06"),
    ("it", "set 2018 - in corso", "2018-09/present"),
    ("it", "2019 - in corso", "2019/present"),
    ("nl", "mrt 2019 – heden", "2019-03/present"),
    ("nl", "van januari 2015 tot en met maart 2018", "2015-01/2018-03"),
    ("nl", "2015 t/m 2018", "2015/2018"),
    ("nl", "sinds 2019", "2019/present"),
    ("nl", "vanaf mei 2020", "2020-05/present"),
    ("nl", "aug. 2019 - nu", "2019-08/present"),
    ("pl", "styczeń 2019 – obecnie", "2019-01/present"),
    ("pl", "od stycznia 2019 do marca 2020", "2019-01/2020-03"),
    ("pl", "od 2019 r. do teraz", "2019/present"),
    ("pl", "10.2018 – nadal", "2018-10/present"),
    ("pl", "październik 2015 - do chwili obecnej", "2015-10/present"),
    ("pl", "2015 – 2018 r.", "2015/2018"),
    ("pl", "PAŹDZIERNIK 2015 – GRUDZIEN 2016", "2015-10/2016-12"),
    ("sv", "januari 2019 – nuvarande", "2019-01/present"),
    ("sv", "från mars 2015 till maj 2018", "2015-03/2018-05"),
    ("sv", "aug. 2019 – pågående", "2019-08/present"),
    ("sv", "sedan 2020", "2020/present"),
    ("sv", "2015 t.o.m. 2018", "2015/2018"),
    ("sv", "okt 2018 - idag", "2018-10/present"),
    ("ru", "январь 2019 — настоящее время", "2019-01/present"),
    ("ru", "с января 2019 г. по март 2020 г.", "2019-01/2020-03"),
    ("ru", "2015–2019 гг.", "2015/2019"),
    ("ru", "янв. 2019 – по н.в.", "2019-01/present"),
    ("ru", "с 2020 по настоящее время", "2020/present"),
    ("ru", "Июнь 2019 – н. в.", "2019-06/present"),
    ("ru", "2019 — н.в.", "2019/present"),
    ("ru", "до мая 2019 года", "/2019-05"),
    ("zh", "2019年9月 - 2021年7月", "2019-09/2021-07"),
    ("zh", "2019年9月至今", "2019-09/present"),
    ("zh", "2019年9月至2021年7月", "2019-09/2021-07"),
    ("zh", "2019.09—至今", "2019-09/present"),
    ("zh", "2015.9 ~ 2019.6", "2015-09/2019-06"),
    ("zh", "自2019年9月", "2019-09/present"),
    ("zh", "2019年9月起", "2019-09/present"),
    ("zh", "2018/03－2019/05", "2018-03/2019-05"),
    ("zh", "2018年——2019年", "2018/2019"),
    ("ja", "2019年4月〜現在", "2019-04/present"),
    ("ja", "2019年4月から2021年3月まで", "2019-04/2021-03"),
    ("ja", "2021年3月まで", "/2021-03"),
    ("ja", "2019年4月より", "2019-04/present"),
    ("ja", "2019年4月～2021年3月", "2019-04/2021-03"),
    ("ja", "2013/5 - 現在", "2013-05/present"),
    ("ja", "2019年4月より現在に至る", "2019-04/present"),
    ("ja", "2026年3月卒業見込み", "2026-03"),
    ("ja", "2018年3月頃", "2018-03"),
]
"""The language, a text that is one date from end to end, and its value."""


def only(value: str, language: str, *, due: bool = True) -> DateText:
    text = plain(value)
    (date,) = find_dates(text, due=due, language=language)
    check_places(text, date)
    return date


@pytest.mark.parametrize(("language", "value", "expected"), WHOLE)
def test_value_and_extent(language: str, value: str, expected: str) -> None:
    date = only(value, language)
    assert (date.text, value_of(date)) == (value, expected)


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    # As in English "from", these words leave a range open only where nothing stands before them.
    [row for row in WHOLE if not row[1].startswith(("ab ", "vanaf "))],
)
def test_in_the_middle_of_a_line(language: str, value: str, expected: str) -> None:
    date = only(f"Initech ({value})", language)
    assert (date.text, value_of(date)) == (value, expected)


def names() -> Iterator[tuple[str, int, str]]:
    for language in LANGUAGES:
        if language not in {"en", "zh", "ja"}:
            for width in ("wide", "abbreviated"):
                for context in ("format", "stand-alone"):
                    for number, name in get_month_names(width, context, language).items():
                        yield language, number, name


@pytest.mark.parametrize(("language", "number", "name"), sorted(set(names())))
def test_every_month_name_of_the_cldr(language: str, number: int, name: str) -> None:
    for spelling in (name, name.upper(), name.capitalize()):
        date = only(f"{spelling} 2019", language)
        assert (date.text, value_of(date)) == (f"{spelling} 2019", f"2019-{number:02}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_english_words_are_read_beside_those_of_any_language(language: str) -> None:
    assert value_of(only("September 2019 – Present", language)) == "2019-09/present"
    assert value_of(only("since May 2019", language)) == "2019-05/present"


@pytest.mark.parametrize(
    ("language", "value", "open_end"),
    [
        ("de", "2019 – heute", "heute"),
        ("fr", "mars 2019 à aujourd’hui", "à aujourd’hui"),
        ("es", "2019 - Hasta la actualidad", "Hasta la actualidad"),
        ("pl", "10.2018 – nadal", "nadal"),
        ("ru", "2019 — н.в.", "н.в."),
        ("ru", "Июнь 2019 – н. в.", "н. в."),
        ("ja", "2013/5 - 現在", "現在"),
    ],
)
def test_word_for_the_present(language: str, value: str, open_end: str) -> None:
    date = only(value, language)
    assert date.open_end is not None
    assert date.open_end.word == open_end


@pytest.mark.parametrize(
    ("language", "value", "mark"),
    [
        ("nl", "2015 t/m 2018", "t/m"),
        ("nl", "januari 2015 tot en met maart 2018", "tot en met"),
        ("sv", "2015 t.o.m. 2018", "t.o.m."),
        ("it", "dal 2015 fino al 2018", "fino al"),
        ("fr", "2015 jusqu’en 2018", "jusqu’en"),
        ("ja", "2019年4月から2021年3月まで", "から"),
    ],
)
def test_words_between_the_ends(language: str, value: str, mark: str) -> None:
    date = only(value, language)
    assert date.separator is not None
    assert date.separator.mark == mark


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("de", "voraussichtlich Juli 2027"),
        ("fr", "juin 2027 (prévu)"),
        ("es", "Previsto: junio de 2027"),
        ("nl", "verwacht juni 2027"),
        ("ja", "2027年3月卒業見込み"),
    ],
)
def test_expected(language: str, value: str) -> None:
    date = only(value, language)
    assert (date.text, date.expected) == (value, True)


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("de", "Über 2000 Mitarbeiter"),
        ("de", "Schulung von 2012 Teilnehmern"),
        ("de", "siehe S. 2012"),
        ("de", "Mario 2019"),
        ("fr", "horaires de 1900 bus"),
        ("pt", "painel com 2000 ônibus"),
        ("es", "atención a 2000 clientes"),
        ("nl", "voor 2000 klanten"),
        ("pl", "dla 2000 klientów"),
        ("sv", "för 2000 kunder"),
        ("ru", "для 2000 клиентов"),
    ],
)
def test_numbers_that_are_no_year(language: str, value: str) -> None:
    assert [date.text for date in find_dates(plain(value), language=language)] == []


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("es", "Mario 2019"),
        ("es", "Mayor 2019"),
        ("it", "Marco 2019"),
        ("nl", "Markt 2019"),
        ("fr", "Javier 2019"),
        ("fr", "Juan 2019"),
        ("ru", "Марк 2019"),
        ("pl", "Marka 2019"),
        ("sv", "Maja 2019"),
        ("de", "2019 – Aktuelles"),
        ("pt", "2019 – Presentes"),
    ],
)
def test_words_one_letter_from_a_month_are_no_slip(language: str, value: str) -> None:
    assert [date.flaw for date in find_dates(plain(value), due=True, language=language)] == [None]


@pytest.mark.parametrize(
    ("language", "value", "suggestion"),
    [
        ("de", "Septembr 2019", "September"),
        ("fr", "Novembree 2019", "Novembre"),
        ("es", "octubbre 2019", "octubre"),
        ("it", "novembree 2019", "novembre"),
    ],
)
def test_a_misspelt_month(language: str, value: str, suggestion: str) -> None:
    date = only(value, language)
    assert date.flaw is not None
    assert (date.range, date.flaw.suggestion) == (None, suggestion)


def test_a_winter_term_makes_a_pair_of_years() -> None:
    date = only("WS 2011/12", "de")
    assert (date.text, value_of(date)) == ("2011/12", "2011/2012")
    assert value_of(only("2011/12", "de")) == "2011"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spelling_names_two_months(language: str) -> None:
    words = date_words(language)
    for table in (words.months, words.short_months):
        spellings = [name for names in table for name in set(names)]
        assert len(spellings) == len(set(spellings))
    full = {name: number for number, names in enumerate(words.months) for name in names}
    short = {name: number for number, names in enumerate(words.short_months) for name in names}
    assert {name for name in full.keys() & short.keys() if full[name] != short[name]} == set()


def test_a_language_without_tables_is_read_as_english() -> None:
    assert value_of(only("May 2019 – Present", "fi")) == "2019-05/present"
