"""What looks like a date and is none."""

import pytest
from date_samples import plain, value_of

from cvlint.read.date_text import find_dates

NOWHERE = [
    "Windows servers 2008-2012",
    "Windows Server 2012 Administrator",
    "Migrated forty machines to Windows Server 2012",
    "Windows Server 2008, 2012, 2016",
    "SQL Server 2012",
    "Visual Studio 2019",
    "ES 2015",
    "ES2015",
    "ISO 9001-2015",
    "ISO 2015-2018",
    "ISO: 2015",
    "Horizon 2014-2020",
    "pp. 2010-2020",
    "(pp. 2010-2020)",
    "pages 1998–2004",
    "RFC 2119",
    "RFC 2012",
    "CVE-2019-1234",
    "INC-2019",
    "COVID-19",
    "COVID-2019",
    "#2019",
    "@2019",
    "0x2019",
    "a2019b",
    "DB1101 and CS2011",
    "206 555-0142",
    "555-2019",
    "+1 (912) 555-2019",
    "+49 30 2019 2020",
    "Tel: 2019 2020",
    "ISBN 978-3-16-148410-0",
    "ISSN 2049-3630",
    "ISSN 1932-2003",
    "v2019.1",
    "version 2019.1",
    "IntelliJ IDEA 2019.3",
    "192.168.20.19",
    "10.0.2019.1",
    "2019.1.3.4",
    "$2000",
    "$ 2000",
    "€2000",
    "2000€",
    "2000 €",
    "2000%",
    "2000+",
    "2000 users",
    "over 2000 users",
    "2000 servers",
    "1500-2000 users",
    "between 1990 and 2000 people",
    "scaled from 1000 to 2000 requests per second",
    "grew from 1900 to 2000 employees",
    "In 2000 cases the answer was wrong",
    "In 1987 lines of code",
    "Since 2000 customers joined",
    "a team of 2000",
    "top 2000",
    "2013px",
    "1,2013",
    "2,013",
    "24-7",
    "24/7 support",
    "9-5",
    "3-5 years",
    "10:2019",
    "12:00-20:19",
    "2010s",
    "the 2010s",
    "mid-1990s",
    "2019's",
    "2048 Game",
    "Cyberpunk 2077, Project Red",
    "Room 2012",
    "PO Box 2012",
    "Score 1990/2000",
    "ratio 24/2013",
    "100-200 and 2000-3000",
    "In 2000+ cities",
    "in 2019% of the cases",
    "in 2000 different cities",
    "Version 2019-05-01",
    "ISO 2019-05",
    "10/12-05/11",
    "08-05/2017",
    "https://example.org/wiki/Olympics_(2012)",
    "https://example.org/wiki/(2019-05-01)",
    "https://example.com/2019/05/01/post",
    "see https://example.com/?since=2019-05-01 for more",
    "www.example.com/2019",
    "example.org/2019-05-01",
    "jane.doe.2019@example.com",
    "docs/2019-05-01",
    "resume-2019.pdf",
    "2019-report.pdf",
    "2019.pdf",
    "report_2019.md",
    r"C:\cv\2019",
    "exceeded expected 2019 revenue",
    "Foo (2000 users)",
    "may 2020s",
    "Mayor 2012 candidates of the party",
    "2014–05",
    "2020年代",
]

# In prose none; where a date is due, a date all the same: the name before it may be an organization.
PROSE = [
    ("SciPy 2017", "2017"),
    ("Drupal 2009 - 2012", "2009/2012"),
    ("Acme 2012 - 2014", "2012/2014"),
    ("Globex 2016-2019", "2016/2019"),
    ("Summer of Code 2019", "2019"),
    ("2012 Olympics", "2012"),
    ("4.2012", "2012-04"),
    ("2019-3", "2019-03"),
    ("2019.1.3", "2019-01-03"),
    ("12-2019", "2019-12"),
]


@pytest.mark.parametrize("due", [False, True])
@pytest.mark.parametrize("value", NOWHERE)
def test_no_date_anywhere(value: str, due: bool) -> None:
    assert find_dates(plain(value), due=due) == ()


@pytest.mark.parametrize(("value", "stated"), PROSE)
def test_date_only_where_due(value: str, stated: str) -> None:
    assert find_dates(plain(value)) == ()
    assert [value_of(date) for date in find_dates(plain(value), due=True)] == [stated]


@pytest.mark.parametrize("due", [False, True])
@pytest.mark.parametrize(
    ("value", "rest"),
    [
        ("2018 - current trends in design", ["2018"]),
        ("2020 - Now hiring", ["2020"]),
        ("June 2019 – on call", ["June 2019"]),
        ("2019 - President", ["2019"]),
        ("Jan 2019 - President of the club", ["Jan 2019"]),
        ("2012 - Currant", ["2012"]),
        ("Initech, April 2024 - President", ["April 2024"]),
        ("2012 - now's the time", ["2012"]),
        ("2012 - Presenter", ["2012"]),
        ("2012 - Hedin", ["2012"]),
        ("2012 - préseant", ["2012"]),
    ],
)
def test_the_word_behind_the_dash_is_another_thing(value: str, rest: list[str], due: bool) -> None:
    assert [date.text for date in find_dates(plain(value), due=due)] == rest


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Called +1 206 555-0142 in May 2019", "May 2019"),
        ("Ran SQL Server 2012 from March 2014 on", "March 2014"),
        ("Served 2000 users since 2016", "since 2016"),
        ("See v2019.1 (2020)", "2020"),
    ],
)
def test_dates_beside_lookalikes(value: str, written: str) -> None:
    assert [date.text for date in find_dates(plain(value))] == [written]
