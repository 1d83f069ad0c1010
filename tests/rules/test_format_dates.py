"""CV201, CV202 and CV203: the form of entry dates."""

import pytest
from form_rules import Seen, findings, fixed, related, roles, seen
from hypothesis import given
from hypothesis import strategies as st

from cvlint_rules.format.mixed_month_style import MixedMonthStyle
from cvlint_rules.format.mixed_open_end_word import MixedOpenEndWord
from cvlint_rules.format.mixed_range_dash import MixedRangeDash


def test_dash_minority_is_reported_at_the_mark_and_fixed() -> None:
    text = roles("May 2021 – Present", "June 2017 - April 2021", "2014 -- 2016", "2012 – 2013")
    assert seen(MixedRangeDash, text) == [
        Seen(
            11,
            "-",
            "the range 'June 2017 - April 2021' is written with '-' (hyphen), 2 others with '–' (en dash)",
        ),
        Seen(
            15,
            "--",
            "the range '2014 -- 2016' is written with '--' (two hyphens), 2 others with '–' (en dash)",
        ),
    ]
    assert fixed(MixedRangeDash, text) == text.replace(" - ", " – ").replace("--", "–")


def test_dash_fix_is_written_as_the_source_writes_the_others() -> None:
    text = roles("2018 &ndash; 2020", "2016 &mdash; 2018", "2014 &ndash; 2016")
    assert fixed(MixedRangeDash, text) == text.replace("&mdash;", "&ndash;")


def test_dash_tie_is_one_finding_at_the_form_that_comes_second() -> None:
    text = roles("2020 - Present", "2017 - 2019", "July 2016 – October 2016", "2013 – 2015")
    assert seen(MixedRangeDash, text) == [
        Seen(
            15,
            "–",
            "ranges are written with different marks between their dates:"
            " 2 with '-' (hyphen), 2 with '–' (en dash)",
        )
    ]
    assert related(MixedRangeDash, text) == [Seen(7, "-", "'2020 - Present' has '-' (hyphen)")]
    assert fixed(MixedRangeDash, text) == text


def test_dash_tie_of_two_forms_beside_a_rarer_one() -> None:
    text = roles("2020 – Present", "2017 — 2019", "2015 to 2016", "2013 – 2014", "2011 — 2012")
    assert [finding.line for finding in seen(MixedRangeDash, text)] == [11]


@pytest.mark.parametrize(
    ("dates", "wrong", "repaired"),
    [
        (("2020 – Present", "2017 – 2019", "2014-2016"), "-", "2014–2016"),
        (("2020 – Present", "2017 – 2019", "2014 to 2016"), "to", "2014 – 2016"),
        (("2020 - Present", "2017 - 2019", "2014-05–2016-07"), "–", "2014-05–2016-07"),
        (("2020 - Present", "2017 - 2019", "2014-05 – 2016-07"), "–", "2014-05 - 2016-07"),
        (("2020 to Present", "2017 to 2019", "2014 – 2016"), "–", "2014 to 2016"),
        (("2020 to Present", "2017 to 2019", "2014–2016"), "–", "2014–2016"),
        (("2020 to Present", "2017 to 2019", "2014 –"), "–", "2014 –"),
        (("2020 – Present", "2017 – 2019", "2014 -"), "-", "2014 –"),
        (("2020 – Present", "2017 – 2019", "Jun - Aug 2018"), "-", "Jun – Aug 2018"),
    ],
)
def test_dash_fix_reads_well(dates: tuple[str, ...], wrong: str, repaired: str) -> None:
    text = roles(*dates)
    assert [finding.words for finding in seen(MixedRangeDash, text)] == [wrong]
    assert fixed(MixedRangeDash, text) == roles(*dates[:-1], repaired)


@pytest.mark.parametrize(
    "dates",
    [
        ("2020 – Present", "from 2014 to 2016"),
        ("2020 – Present", "since 2014", "2012"),
        ("2020 &ndash; Present", "2017 – 2019"),
        ("2020 TO Present", "2017 to 2019"),
        ("2020 – Present", "April 2014 - Presdent"),
        ("2020 – Present", "2014 & 2015"),
        ("2020-05 – 2021-06", "2017/03 – 2019/11"),
    ],
)
def test_dash_is_fine(dates: tuple[str, ...]) -> None:
    assert seen(MixedRangeDash, roles(*dates)) == []


@given(st.lists(st.sampled_from(["-", "–", "—", "--", "~"]), min_size=1, max_size=6))
def test_dash_findings_are_the_minority_and_the_fix_settles_it(marks: list[str]) -> None:
    text = roles(*(f"{2020 - 2 * at} {mark} {2021 - 2 * at}" for at, mark in enumerate(marks)))
    sizes = sorted((marks.count(mark) for mark in set(marks)), reverse=True)
    found = findings(MixedRangeDash, text)
    if len(sizes) == 1:
        assert found == ()
    elif sizes[0] == sizes[1]:
        assert len(found) == 1
        assert found[0].fix is None
        assert len(found[0].related) == 1
    else:
        assert len(found) == len(marks) - sizes[0]
        assert seen(MixedRangeDash, fixed(MixedRangeDash, text)) == []


def test_month_minority_is_reported_at_the_month_and_fixed() -> None:
    text = roles("January 2021 – Present", "Sept. 2017 – December 2020", "August 2014 – Feb 2017")
    assert seen(MixedMonthStyle, text) == [
        Seen(
            11,
            "Sept.",
            "the month 'Sept.' is written abbreviated with a full stop, 3 others in full ('January')",
        ),
        Seen(15, "Feb", "the month 'Feb' is written abbreviated, 3 others in full ('January')"),
    ]
    assert fixed(MixedMonthStyle, text) == text.replace("Sept.", "September").replace("Feb ", "February ")


@pytest.mark.parametrize(
    ("dates", "wrong", "repaired"),
    [
        (("Jan 2021 – Present", "Feb 2017 – Dec 2020", "August 2014"), "August", "Aug 2014"),
        (("Jan. 2021 – Present", "Feb. 2017 – Dec. 2020", "August 2014"), "August", "Aug. 2014"),
        (("Jan. 2021 – Present", "Feb. 2017 – Dec. 2020", "Aug 2014"), "Aug", "Aug. 2014"),
        (("Jan. 2021 – Present", "Feb. 2017 – Sept. 2020", "September 2014"), "September", "Sept. 2014"),
        (("Jan 2021 – Present", "Feb 2017 – Sep 2020", "September 2014"), "September", "Sep 2014"),
        (("Jan 2021 – Present", "Feb 2017 – Dec 2020", "September 2014"), "September", "Sep 2014"),
        (("JAN 2021 – Present", "FEB 2017 – DEC 2020", "AUGUST 2014"), "AUGUST", "AUG 2014"),
        (("January 2021 – Present", "August 2017 – May 2020", "May. 2014"), "May.", "May 2014"),
        (("Mar 2021 – Present", "Apr 2017 – Dec 2020", "March 2014"), "March", "Mar 2014"),
        (("Jun. 2021 – Present", "Apr. 2017 – Dec. 2020", "July 2014"), "July", "Jul. 2014"),
        (
            ("January 2021 – Present", "February 2017 – December 2020", "Jun - Aug 2018"),
            "Jun",
            "June - August 2018",
        ),
    ],
)
def test_month_fix(dates: tuple[str, ...], wrong: str, repaired: str) -> None:
    text = roles(*dates)
    assert wrong in [finding.words for finding in seen(MixedMonthStyle, text)]
    assert fixed(MixedMonthStyle, text) == roles(*dates[:-1], repaired)


@pytest.mark.parametrize(
    "dates",
    [
        ("Aug. 2014 – June 2015", "Sept. 2012 – July 2014", "March 2010 – April 2012"),
        ("Aug 2014 – June 2015", "Mar 2012 – July 2014"),
        ("May 2014 – Present", "Aug. 2012 – May 2014", "Sept. 2010 – Dec. 2011"),
        ("May 2014 – Present", "August 2012 – May 2014"),
        ("Sep 2014 – Present", "Sept 2012 – Oct 2013"),
        ("March 2014 – June 2015", "April 2012 – July 2013"),
        ("2014 – 2015", "Summer 2012", "Jan 2010 – Feb 2011"),
        ("01/2014 – 02/2015", "2012-03 – 2013-04"),
    ],
)
def test_month_is_fine(dates: tuple[str, ...]) -> None:
    assert seen(MixedMonthStyle, roles(*dates)) == []


def test_month_tie_names_every_style() -> None:
    text = roles("Jan 2021 – Present", "February 2017", "Aug. 2014")
    assert seen(MixedMonthStyle, text) == [
        Seen(
            11,
            "February",
            "months are written in different styles: 1 abbreviated ('Jan'), 1 in full ('February'),"
            " 1 abbreviated with a full stop ('Aug.')",
        )
    ]
    assert related(MixedMonthStyle, text) == [Seen(7, "Jan", "'Jan' stands here")]


def test_month_style_that_is_the_rarer_one_in_the_text_is_no_majority() -> None:
    text = roles("January 2020 – March 2021", "Feb. 2018 – December 2019")
    below = "- Taught in Aug. 2018, Sept. 2018, Oct. 2018 and Nov. 2018\n"
    assert [each.message for each in seen(MixedMonthStyle, text)] == [
        "the month 'Feb.' is written abbreviated with a full stop, 2 others in full ('January')"
    ]
    assert seen(MixedMonthStyle, text + below) == [
        Seen(
            11,
            "Feb.",
            "months are written in different styles: 2 in full ('January'),"
            " 1 abbreviated with a full stop ('Feb.')",
        )
    ]
    assert fixed(MixedMonthStyle, text + below) == text + below


def test_month_numbers_beside_words_are_one_finding_for_a_range() -> None:
    text = roles("Jan 2021 – Present", "Feb 2017 – Dec 2020", "01/2014 – 12/2016")
    assert seen(MixedMonthStyle, text) == [
        Seen(
            15,
            "01/2014 – 12/2016",
            "the range '01/2014 – 12/2016' is written with numbers for the months, 2 others with words"
            " ('Jan 2021 – Present')",
        )
    ]
    assert fixed(MixedMonthStyle, text) == text


def test_month_numbers_and_words_in_equal_number_are_one_finding() -> None:
    text = roles("Jan 2021 – Present", "02/2017 – 12/2020")
    assert seen(MixedMonthStyle, text) == [
        Seen(
            11,
            "02/2017 – 12/2020",
            "ranges are written with words and with numbers for the months: 1 with words, 1 with numbers",
        )
    ]
    assert related(MixedMonthStyle, text) == [
        Seen(7, "Jan 2021 – Present", "'Jan 2021 – Present' stands here")
    ]


def test_month_numbers_outside_roles_and_degrees_are_fine() -> None:
    text = (
        roles("Jan 2021 – Present", "Feb 2017 – Dec 2020")
        + "\n## Projects\n\n### Splines\n\n2019-01 – 2019-05\n"
    )
    assert seen(MixedMonthStyle, text) == []


def test_open_end_minority_is_reported_at_the_word_and_fixed() -> None:
    text = roles("2021 – Present", "2019 – present", "2018 – Present", "2017 – (current)")
    assert seen(MixedOpenEndWord, text) == [
        Seen(11, "present", "the range '2019 – present' ends with 'present', 2 others with 'Present'"),
        Seen(19, "current", "the range '2017 – (current)' ends with 'current', 2 others with 'Present'"),
    ]
    assert fixed(MixedOpenEndWord, text) == text.replace("present", "Present").replace("current", "Present")


def test_open_end_tie() -> None:
    text = roles("2021 – now", "2019 – Present")
    assert seen(MixedOpenEndWord, text) == [
        Seen(
            11, "Present", "ranges that go on are closed with different words: 1 with 'now', 1 with 'Present'"
        )
    ]
    assert related(MixedOpenEndWord, text) == [Seen(7, "now", "the word is 'now' here")]


def test_open_end_in_capitals() -> None:
    text = roles("2021 – Present", "2019 – Present") + "\n### ENGINEER, INITECH, MAY 2018 – PRESENT\n"
    assert seen(MixedOpenEndWord, text) == []
    text = text.replace("PRESENT", "CURRENT")
    assert [finding.words for finding in seen(MixedOpenEndWord, text)] == ["CURRENT"]
    assert fixed(MixedOpenEndWord, text) == text.replace("CURRENT", "PRESENT")


@pytest.mark.parametrize(
    ("last", "word"), [("2017 to date", "to date"), ("2022--on", "on"), ("2017 – till now", "till now")]
)
def test_open_end_words_that_need_what_stands_before_them_stay(last: str, word: str) -> None:
    text = roles("2021 – Present", "2019 – Present", last)
    assert seen(MixedOpenEndWord, text) == [
        Seen(15, word, f"the range '{last}' ends with '{word}', 2 others with 'Present'")
    ]
    assert fixed(MixedOpenEndWord, text) == text


@pytest.mark.parametrize(
    "dates", [("2021 – Present", "2020 – 至今", "2019 –", "since 2018"), ("2021 – now", "2020", "2017 – now")]
)
def test_open_end_is_fine(dates: tuple[str, ...]) -> None:
    assert seen(MixedOpenEndWord, roles(*dates)) == []
