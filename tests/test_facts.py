"""What counts as the same statement, and what does not."""

import pytest

from cvlint.facts import Facts, difference, read_facts
from cvlint.read.resume_reader import read_resume
from cvlint.source import Source
from engine_samples import TODAY

RESUME = """\
# Ada Example

ada@example.org · [site](http://ada.example)

## Experience

### Senior Engineer, Initech, Zürich

Jan. 2020 - now

- Cut "boot" time by 40 % — in 3.5 months (see [notes](https://notes.example/a))
- Since May 2021 in charge of C++

## Education

### BSc, Sample University

2014 – 2017

[1]: https://notes.example/a
"""


def facts(text: str) -> Facts:
    return read_facts(read_resume(Source("cv.md", text), today=TODAY))


def changed(old: str, new: str) -> str | None:
    assert old in RESUME
    return difference(facts(RESUME), facts(RESUME.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Jan. 2020 - now", "January 2020 – Present"),
        ("Jan. 2020 - now", "01/2020 -- present"),
        ("2014 – 2017", "2014-2017"),
        ("May 2021", "05/2021"),
        ('"boot"', "“boot”"),
        (" — in", " - in"),
        ("40 %", "40\u00a0%"),
        ("40 %", "40%"),
        ("http://ada.example", "https://ada.example"),
        ("http://ada.example", "ada.example"),
        ("ada@example.org", "<ada@example.org>"),
        ("ada@example.org", "[ada@example.org](mailto:ada@example.org)"),
        ("ada@example.org", "[ada@example.org](ada@example.org)"),
        ("[notes](https://notes.example/a)", "[notes][1]"),
        ("- Cut", "* Cut"),
        ("in charge", "in  charge"),
        ("by 40", "by by 40"),
        ("## Education", "## **Education**"),
        ("boot", "Boot"),
        ("\n", "\r\n"),
        ("- Cut", "-   Cut"),
        ("BSc, Sample", "BSc,  Sample"),
    ],
)
def test_the_same(old: str, new: str) -> None:
    assert changed(old, new) is None


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Ada Example", "Eva Example", "name"),
        ("## Education", "## Schooling", "sections"),
        ("## Education", "## Work Experience", "sections"),
        ("Initech", "Globex", "entries"),
        ("Senior Engineer", "Engineer", "entries"),
        ("2014 – 2017", "2014 – 2018", "entries"),
        ("2014 – 2017", "2014", "entries"),
        ("Jan. 2020 - now", "Jan. 2020 - Jan. 2026", "entries"),
        ("Jan. 2020", "2020", "entries"),
        ("http://ada.example", "http://eva.example", "links"),
        ("notes.example/a", "notes.example/A", "links"),
        ("[site](http://ada.example)", "site", "links"),
        ("[site](http://ada.example)", "[site] (http://ada.example)", "links"),
        ("ada@example.org", "[ada@example.org](mailto:eva@example.org)", "words"),
        ("charge", "[charge](https://charge.example)", "words"),
        ("charge", "![charge](https://charge.example)", "words"),
        ("May 2021", "May 2022", "words"),
        ("3.5", "35", "words"),
        ("3.5", "3,5", "words"),
        ("40 %", "40", "words"),
        ("C++", "C", "words"),
        ("ada@example.org", "ada example.org", "words"),
        ("boot", "root", "words"),
        ("in charge of C++", "in charge", "words"),
    ],
)
def test_not_the_same(old: str, new: str, kind: str) -> None:
    assert changed(old, new) == kind


def test_a_number_that_stands_twice_counts_twice() -> None:
    assert difference(facts("Rooms 10 10."), facts("Rooms 10.")) == "words"


def test_the_order_of_words_counts() -> None:
    assert difference(facts("dog bites man"), facts("man bites dog")) == "words"


def test_accents_may_be_composed_or_not() -> None:
    assert difference(facts("Worked for Zürich."), facts("Worked for Zu\u0308rich.")) is None
    assert difference(facts("Worked for Zürich."), facts("Worked for Zurich.")) == "words"


def test_an_address_in_the_text_may_become_a_link() -> None:
    linked = facts("See [my site](https://ada.example/A) for more.")
    for written in (
        "See [my site] (https://ada.example/A) for more.",
        "See (my site)[https://ada.example/A] for more.",
        "See my site <https://ada.example/A> for more.",
        "See my site https://ada.example/A for more.",
    ):
        assert difference(facts(written), linked) is None
    assert difference(facts("See my site for more."), linked) == "words"
    assert difference(facts("See my site (https://eva.example/A) for more."), linked) == "words"


def test_an_image_is_a_link_with_a_text_of_its_own() -> None:
    image = facts("![Ada](ada.png)")
    assert difference(image, facts("![Eva](ada.png)")) == "words"
    assert difference(image, facts("![Ada](eva.png)")) == "links"
    assert difference(image, facts("![ada](ada.png)")) is None


def test_a_date_in_a_link_and_links_beside_dates() -> None:
    before = "[May 2020](https://a.example)[x](https://b.example) 2020 - 2021[y](https://c.example)"
    assert difference(facts(before), facts(before.replace("2020 - 2021", "2020 – 2021"))) is None
    assert difference(facts(before), facts(before.replace("2020 - 2021", "2020 - 2022"))) == "words"
