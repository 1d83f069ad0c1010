"""The patterns in which résumés write dates: value, form and place of each."""

import pytest
from date_samples import OFFSET, check_places, form_of, plain, value_of

from cvlint.findings import Span
from cvlint.read.date_text import find_dates
from cvlint.resume import MonthStyle, Piece, Text

# What is written, its value, its form; the same in prose and where a date is due.
EVERYWHERE = [
    ("2018-2022", "2018/2022", "YYYY-YYYY"),
    ("2008 - 2012", "2008/2012", "YYYY - YYYY"),
    ("2014--2018", "2014/2018", "YYYY--YYYY"),
    ("2011 -- 2014", "2011/2014", "YYYY -- YYYY"),
    ("2011 --- 2014", "2011/2014", "YYYY --- YYYY"),
    ("2025–2026", "2025/2026", "YYYY–YYYY"),
    ("2016 – 2017", "2016/2017", "YYYY – YYYY"),
    ("2005 — 2007", "2005/2007", "YYYY — YYYY"),
    ("2005 ‐ 2007", "2005/2007", "YYYY ‐ YYYY"),
    ("2005‑2007", "2005/2007", "YYYY‑YYYY"),
    ("2005 ‒ 2007", "2005/2007", "YYYY ‒ YYYY"),
    ("2005 ― 2007", "2005/2007", "YYYY ― YYYY"),
    ("2005 − 2007", "2005/2007", "YYYY − YYYY"),
    ("2005~2007", "2005/2007", "YYYY~YYYY"),
    ("2005 〜 2007", "2005/2007", "YYYY 〜 YYYY"),
    ("2005 ～ 2007", "2005/2007", "YYYY ～ YYYY"),
    ("2005 → 2007", "2005/2007", "YYYY → YYYY"),
    ("2005 -> 2007", "2005/2007", "YYYY -> YYYY"),
    ("2005\u00a0–\u00a02007", "2005/2007", "YYYY\u00a0–\u00a0YYYY"),
    ("2008 to 2012", "2008/2012", "YYYY to YYYY"),
    ("from 1979 to 2017", "1979/2017", "YYYY to YYYY"),
    ("between 2012 and 2014", "2012/2014", "YYYY and YYYY"),
    ("2012 until 2014", "2012/2014", "YYYY until YYYY"),
    ("2012 till 2014", "2012/2014", "YYYY till YYYY"),
    ("2012 through 2014", "2012/2014", "YYYY through YYYY"),
    ("2012 thru 2014", "2012/2014", "YYYY thru YYYY"),
    ("Jun 2024 - Dec 2025", "2024-06/2025-12", "MMM YYYY - MMM YYYY"),
    ("Jun 2022 – Dec 2024", "2022-06/2024-12", "MMM YYYY – MMM YYYY"),
    ("Sep 2018 -- Oct 2020", "2018-09/2020-10", "MMM YYYY -- MMM YYYY"),
    ("Oct 2016–Aug 2018", "2016-10/2018-08", "MMM YYYY–MMM YYYY"),
    ("Sep 2019-Jun 2022", "2019-09/2022-06", "MMM YYYY-MMM YYYY"),
    ("Nov 2012--Mar 2014", "2012-11/2014-03", "MMM YYYY--MMM YYYY"),
    ("Mar 2014—Dec 2014", "2014-03/2014-12", "MMM YYYY—MMM YYYY"),
    ("Mar 2015 to Apr 2015", "2015-03/2015-04", "MMM YYYY to MMM YYYY"),
    ("Apr 2016 -  Dec 2018", "2016-04/2018-12", "MMM YYYY -  MMM YYYY"),
    ("April 2022 - October 2022", "2022-04/2022-10", "MMMM YYYY - MMMM YYYY"),
    ("March 2017 – March 2020", "2017-03/2020-03", "MMMM YYYY – MMMM YYYY"),
    ("May 2012--May 2014", "2012-05/2014-05", "MMMM YYYY--MMMM YYYY"),
    ("June 2016—April 2025", "2016-06/2025-04", "MMMM YYYY—MMMM YYYY"),
    ("January 2020-June 2022", "2020-01/2022-06", "MMMM YYYY-MMMM YYYY"),
    ("June 2024 to December 2025", "2024-06/2025-12", "MMMM YYYY to MMMM YYYY"),
    ("April 2003 - Sep 2007", "2003-04/2007-09", "MMMM YYYY - MMM YYYY"),
    ("Jun 1992 - May 1995", "1992-06/1995-05", "MMM YYYY - MMMM YYYY"),
    ("Sept. 1997 - Oct 2001", "1997-09/2001-10", "MMM. YYYY - MMM YYYY"),
    ("June 2021 -- Mar. 2025", "2021-06/2025-03", "MMMM YYYY -- MMM. YYYY"),
    ("Sept. 2010 - Oct. 2014", "2010-09/2014-10", "MMM. YYYY - MMM. YYYY"),
    ("May, 2012 - Sept, 2014", "2012-05/2014-09", "MMMM, YYYY - MMM, YYYY"),
    ("Oct, 2017- Mar, 2018", "2017-10/2018-03", "MMM, YYYY- MMM, YYYY"),
    ("Aug, 2019 – May 2022", "2019-08/2022-05", "MMM, YYYY – MMMM YYYY"),
    ("Nov 2018 - 2019", "2018-11/2019", "MMM YYYY - YYYY"),
    ("SEPT 2018 - oct 2019", "2018-09/2019-10", "MMM YYYY - MMM YYYY"),
    ("Sept., 2018", "2018-09", "MMM., YYYY"),
    ("March of 2019", "2019-03", "MMMM of YYYY"),
    ("Jan/2020 - Feb/2021", "2020-01/2021-02", "MMM/YYYY - MMM/YYYY"),
    ("Dec-2019 - Jan-2020", "2019-12/2020-01", "MMM-YYYY - MMM-YYYY"),
    ("Sept '17 – Oct '18", "2017-09/2018-10", "MMM 'YY – MMM 'YY"),
    ("Aug ’98", "1998-08", "MMM 'YY"),
    ("08/2021 - 07/2022", "2021-08/2022-07", "MM/YYYY - MM/YYYY"),
    ("09/2016-06/2020", "2016-09/2020-06", "MM/YYYY-MM/YYYY"),
    ("12/2024 – 10/2025", "2024-12/2025-10", "MM/YYYY – MM/YYYY"),
    ("01/2021 ‐ 08/2025", "2021-01/2025-08", "MM/YYYY ‐ MM/YYYY"),
    ("2/2004 - 1/2008", "2004-02/2008-01", "M/YYYY - M/YYYY"),
    ("11/2011 - 6/2015", "2011-11/2015-06", "MM/YYYY - M/YYYY"),
    ("08.2014 - 12.2014", "2014-08/2014-12", "MM.YYYY - MM.YYYY"),
    ("10.2007 -- 9.2011", "2007-10/2011-09", "MM.YYYY -- M.YYYY"),
    ("2010/09-2014/07", "2010-09/2014-07", "YYYY/MM-YYYY/MM"),
    ("2021/09 - 2023/03", "2021-09/2023-03", "YYYY/MM - YYYY/MM"),
    ("2012/4 - 2013/5", "2012-04/2013-05", "YYYY/M - YYYY/M"),
    ("2017.10 - 2019.3", "2017-10/2019-03", "YYYY.MM - YYYY.M"),
    ("2021.07-2022.05", "2021-07/2022-05", "YYYY.MM-YYYY.MM"),
    ("2015.9 ~ 2019.6", "2015-09/2019-06", "YYYY.M ~ YYYY.M"),
    ("2016-08 – 2018-05", "2016-08/2018-05", "YYYY-MM – YYYY-MM"),
    ("2017-03 ~ 2017-10", "2017-03/2017-10", "YYYY-MM ~ YYYY-MM"),
    ("2012-05-2014-06", "2012-05/2014-06", "YYYY-MM-YYYY-MM"),
    ("2018-08-12", "2018-08-12", "YYYY-MM-DD"),
    ("2018-08-12 – 2019-01-31", "2018-08-12/2019-01-31", "YYYY-MM-DD – YYYY-MM-DD"),
    ("2023-9-28", "2023-09-28", "YYYY-M-DD"),
    ("2019/05/01", "2019-05-01", "YYYY/MM/DD"),
    ("2016.09.01", "2016-09-01", "YYYY.MM.DD"),
    ("24.05.2011 - 25.07.2022", "2011-05-24/2022-07-25", "DD.MM.YYYY - DD.MM.YYYY"),
    ("1.2.2019", "2019-02-01", "D.M.YYYY"),
    ("25/04/2020", "2020-04-25", "DD/MM/YYYY"),
    ("04/25/2020", "2020-04-25", "MM/DD/YYYY"),
    ("04/04/2020", "2020-04-04", "DD/MM/YYYY"),
    ("03/04/2020", "2020", "NN/NN/YYYY"),
    ("12 March 2019", "2019-03-12", "D MMMM YYYY"),
    ("3rd March 2019 – 1st Apr. 2020", "2019-03-03/2020-04-01", "Do MMMM YYYY – Do MMM. YYYY"),
    ("3rd of March 2019", "2019-03-03", "Do of MMMM YYYY"),
    ("24-May-2011", "2011-05-24", "D-MMMM-YYYY"),
    ("Sep 1, 2016", "2016-09-01", "MMM D, YYYY"),
    ("January 1st, 2020", "2020-01-01", "MMMM Do, YYYY"),
    ("January 1 2020", "2020-01-01", "MMMM D YYYY"),
    ("June 3-5, 2018", "2018-06-03/2018-06-05", "MMMM D-D, YYYY"),
    ("3–5 June 2018", "2018-06-03/2018-06-05", "D–D MMMM YYYY"),
    ("Jun 28 - Jul 3, 2018", "2018-06-28/2018-07-03", "MMM D - MMM D, YYYY"),
    ("28 June – 3 July 2018", "2018-06-28/2018-07-03", "D MMMM – D MMMM YYYY"),
    ("28 Dec – 3 Jan 2018", "2017-12-28/2018-01-03", "D MMM – D MMM YYYY"),
    ("Jun - Aug 2018", "2018-06/2018-08", "MMM - MMM YYYY"),
    ("Jun. – Aug. 2018", "2018-06/2018-08", "MMM. – MMM. YYYY"),
    ("June-July 2017", "2017-06/2017-07", "MMMM-MMMM YYYY"),
    ("February - November 2016", "2016-02/2016-11", "MMMM - MMMM YYYY"),
    ("March to September 2019", "2019-03/2019-09", "MMMM to MMMM YYYY"),
    ("Nov - Feb 2018", "2017-11/2018-02", "MMM - MMM YYYY"),
    ("June/July 2017", "2017-06/2017-07", "MMMM+MMMM YYYY"),
    ("June and July 2017", "2017-06/2017-07", "MMMM+MMMM YYYY"),
    ("2014-15", "2014/2015", "YYYY-YY"),
    ("2000-14", "2000/2014", "YYYY-YY"),
    ("2014--15", "2014/2015", "YYYY--YY"),
    ("2014–15", "2014/2015", "YYYY–YY"),
    ("1999–02", "1999/2002", "YYYY–YY"),
    ("1999-00", "1999/2000", "YYYY-YY"),
    ("2010-12", "2010-12", "YYYY-MM"),
    ("2017 - 2019/20", "2017/2020", "YYYY - YYYY/YY"),
    ("Fall 2022", "2022", "season YYYY"),
    ("autumn of 2022", "2022", "season YYYY"),
    ("Fall '19", "2019", "season 'YY"),
    ("Winter 2019/20", "2019", "season YYYY/YY"),
    ("Winter 2019-2020", "2019", "season YYYY/YYYY"),
    ("Spring 2016 - Fall 2019", "2016/2019", "season YYYY - season YYYY"),
    ("Spring 2015 – Winter 2018/19", "2015/2019", "season YYYY – season YYYY/YY"),
    ("Spring - Fall 2019", "2019/2019", "season - season YYYY"),
    ("Spring/Summer 2019", "2019/2019", "season+season YYYY"),
    ("Q1 2020", "2020", "Q YYYY"),
    ("Q1/2020 – Q3/2021", "2020/2021", "Q YYYY – Q YYYY"),
    ("Q1 - Q3 2020", "2020/2020", "Q - Q YYYY"),
    ("2020 Q1", "2020", "YYYY Q"),
    ("mid-2019", "2019", "part YYYY"),
    ("early 2018 to late 2019", "2018/2019", "part YYYY to part YYYY"),
    ("late March 2019", "2019-03", "part MMMM YYYY"),
    ("2018年", "2018", "YYYY年"),
    ("2018年3月", "2018-03", "YYYY年M月"),
    ("2018年3月1日", "2018-03-01", "YYYY年M月D日"),
    ("2021年9月〜2022年3月", "2021-09/2022-03", "YYYY年M月〜YYYY年M月"),
    ("2019年10月〜2020年6月", "2019-10/2020-06", "YYYY年MM月〜YYYY年M月"),
    ("2018年3月至2019年4月", "2018-03/2019-04", "YYYY年M月至YYYY年M月"),
    ("2012年至今", "2012/present", "YYYY年|至今"),
    ("2021.9 ~ 至今", "2021-09/present", "YYYY.M ~ |至今"),
    ("2013/5 - 現在", "2013-05/present", "YYYY/M - |現在"),
    ("2012 - 2013 -  2014", "2012/2014", "YYYY+YYYY"),
    ("2012 - 2013 - Present", "2012/present", "YYYY|Present"),
    ("September 2022 - Present", "2022-09/present", "MMMM YYYY - |Present"),
    ("January 2020 to Present", "2020-01/present", "MMMM YYYY to |Present"),
    ("Jan 2025 – Present", "2025-01/present", "MMM YYYY – |Present"),
    ("Nov 2020 -- Present", "2020-11/present", "MMM YYYY -- |Present"),
    ("Sep 2022-Present", "2022-09/present", "MMM YYYY-|Present"),
    ("Nov. 2021 - Present", "2021-11/present", "MMM. YYYY - |Present"),
    ("June, 2022 – PRESENT", "2022-06/present", "MMMM, YYYY – |PRESENT"),
    ("07/2022 - Present", "2022-07/present", "MM/YYYY - |Present"),
    ("10/2020-Present", "2020-10/present", "MM/YYYY-|Present"),
    ("12.2014 - present", "2014-12/present", "MM.YYYY - |present"),
    ("2023/03 - Present", "2023-03/present", "YYYY/MM - |Present"),
    ("2012 - Present", "2012/present", "YYYY - |Present"),
    ("2015-Present", "2015/present", "YYYY-|Present"),
    ("2015--present", "2015/present", "YYYY--|present"),
    ("2004–Present", "2004/present", "YYYY–|Present"),
    ("2000 — present", "2000/present", "YYYY — |present"),
    ("2007- present", "2007/present", "YYYY- |present"),
    ("2015 ~ (present)", "2015/present", "YYYY ~ |present"),
    ("2019-(Current)", "2019/present", "YYYY-|Current"),
    ("2021--current", "2021/present", "YYYY--|current"),
    ("October 2012 - Current", "2012-10/present", "MMMM YYYY - |Current"),
    ("June 2018 – Currently", "2018-06/present", "MMMM YYYY – |Currently"),
    ("Aug. 2018 – now", "2018-08/present", "MMM. YYYY – |now"),
    ("Aug 2018 - Ongoing", "2018-08/present", "MMM YYYY - |Ongoing"),
    ("2019 – today", "2019/present", "YYYY – |today"),
    ("2019 - present day", "2019/present", "YYYY - |present day"),
    ("2019 to the present", "2019/present", "YYYY to |the present"),
    ("2021 – to date", "2021/present", "YYYY – |to date"),
    ("2021 to date", "2021/present", "YYYY|to date"),
    ("2021 till date", "2021/present", "YYYY|till date"),
    ("2019 till now", "2019/present", "YYYY till |now"),
    ("2019 - Until now", "2019/present", "YYYY - |Until now"),
    ("2019 onwards", "2019/present", "YYYY|onwards"),
    ("2022--on", "2022/present", "YYYY--|on"),
    ("from 2013 to present", "2013/present", "YYYY to |present"),
    ("Summer 2017 - Present", "2017/present", "season YYYY - |Present"),
    ("2019 – présent", "2019/present", "YYYY – |présent"),
    ("2019 – aujourd’hui", "2019/present", "YYYY – |aujourd’hui"),
    ("2019 – heute", "2019/present", "YYYY – |heute"),
    ("2019 – la actualidad", "2019/present", "YYYY – |la actualidad"),
    ("Jan/2020 - cursando", "2020-01/present", "MMM/YYYY - |cursando"),
    ("2020 - Maintenant", "2020/present", "YYYY - |Maintenant"),
    ("2013-", "2013/present", "YYYY-"),
    ("2013 -", "2013/present", "YYYY -"),
    ("2025--", "2025/present", "YYYY--"),
    ("April 2024 -", "2024-04/present", "MMMM YYYY -"),
    ("2018-07 ~", "2018-07/present", "YYYY-MM ~"),
    ("Spring 2019 –", "2019/present", "season YYYY –"),
    ("since 2016", "2016/present", "YYYY"),
    ("Since March 2016", "2016-03/present", "MMMM YYYY"),
    ("until 2019", "/2019", "+YYYY"),
    ("Until May 2019", "/2019-05", "+MMMM YYYY"),
]

# As above, only where a date is due.
DUE = [
    ("2014 & 2015", "2014/2015", "YYYY+YYYY"),
    ("2012 / 2013", "2012/2013", "YYYY+YYYY"),
    ("2012/13", "2012/2013", "YYYY+YY"),
    ("2012/2013", "2012/2013", "YYYY+YYYY"),
    ("2012 - 13", "2012/2013", "YYYY - YY"),
    ("10/12-05/14", "2012-10/2014-05", "MM/YY-MM/YY"),
    ("05-08/2017", "2017-05/2017-08", "MM-MM/YYYY"),
    ("12-2019", "2019-12", "MM-YYYY"),
    ("9.2020", "2020-09", "M.YYYY"),
    ("2015 Mar.", "2015-03", "YYYY MMM."),
    ("2017 Aug. - 2018 Jun", "2017-08/2018-06", "YYYY MMM. - YYYY MMM"),
    ("2019 May - Aug", "2019-05/2019-08", "YYYY MMMM - MMM"),
    ("2019 Nov - Feb", "2019-11/2020-02", "YYYY MMM - MMM"),
    ("2019 Fall", "2019", "YYYY season"),
    ("Sep2019 - Oct2020", "2019-09/2020-10", "MMMYYYY - MMMYYYY"),
    ("From July 2023", "2023-07/present", "MMMM YYYY"),
    ("1654-1660", "1654/1660", "YYYY-YYYY"),
    ("1669", "1669", "YYYY"),
]


@pytest.mark.parametrize(
    ("value", "stated", "form", "due"),
    [(*row, due) for row in EVERYWHERE for due in (False, True)] + [(*row, True) for row in DUE],
)
def test_pattern(value: str, stated: str, form: str, due: bool) -> None:
    text = plain(value)
    dates = find_dates(text, due=due)
    assert [(date.text, value_of(date), form_of(date)) for date in dates] == [(value, stated, form)]
    assert (dates[0].expected, dates[0].flaw) == (False, None)
    check_places(text, dates[0])


@pytest.mark.parametrize("value", [row[0] for row in DUE])
def test_pattern_due_is_no_range_in_prose(value: str) -> None:
    """What is certain on a date line only is in prose at most the single years it names."""
    values = [value_of(date) for date in find_dates(plain(value))]
    assert all("/" not in stated or stated.endswith("present") for stated in values), values


# A line, and the dates in it where a date is due.
LINES = [
    ("Paper at PyTown (2024)", {"2024": "2024"}),
    ("Best Poster [2019]", {"2019": "2019"}),
    ("Keynote (Sep 2022)", {"Sep 2022": "2022-09"}),
    ("2013: Senior Scholar Award", {"2013": "2013"}),
    ("2013 - Senior Scholar Award", {"2013": "2013"}),
    ("2013 Senior Scholar Award", {"2013": "2013"}),
    ("### 2015: Intern at Initech in Springfield", {"2015": "2015"}),
    ("###2013/5 - 現在 Initech", {"2013/5 - 現在": "2013-05/present"}),
    ("2016-08 – 2018-05 // Springfield", {"2016-08 – 2018-05": "2016-08/2018-05"}),
    ("Springfield — Jan 2016-Feb 2018", {"Jan 2016-Feb 2018": "2016-01/2018-02"}),
    ("March 2019 – Present | Springfield", {"March 2019 – Present": "2019-03/present"}),
    ("Talk at DataDay. Shelbyville. 2018-12-08.", {"2018-12-08": "2018-12-08"}),
    ("Course, 2018 (3 months)", {"2018": "2018"}),
    ("Jan 2018 to Nov 2018 (10 months)", {"Jan 2018 to Nov 2018": "2018-01/2018-11"}),
    ("Jan 2018 – Mar 2020 · 2 yrs 3 mos", {"Jan 2018 – Mar 2020": "2018-01/2020-03"}),
    ("11/2011 - 6/2015 3.6yr", {"11/2011 - 6/2015": "2011-11/2015-06"}),
    ("2007- present:\tInitech", {"2007- present": "2007/present"}),
    ("2013-   Initech\n2011-2013 Globex", {"2013": "2013", "2011-2013": "2011/2013"}),
    ("Acme 2012 - 2014", {"2012 - 2014": "2012/2014"}),
    ("Globex 2016-2019", {"2016-2019": "2016/2019"}),
    ("Initech, 2014", {"2014": "2014"}),
    ("Initech | 2014 | Springfield", {"2014": "2014"}),
    ("Initech\t2014", {"2014": "2014"}),
    ("Initech  2014", {"2014": "2014"}),
    ("Initech 2014", {"2014": "2014"}),
    ("Initech (2012–), Springfield", {"2012–": "2012/present"}),
    ("**2014 & 2015 Initech - Springfield", {"2014 & 2015": "2014/2015"}),
    ("2012 - Current Initech Corp", {"2012 - Current": "2012/present"}),
    ("B.Sc., Class of 2018", {"2018": "2018"}),
    ("Academic year 2011/12", {"2011/12": "2011/2012"}),
    ("Summer 2012 and 2013", {"Summer 2012": "2012", "2013": "2013"}),
    ("2012 & 2016", {"2012": "2012", "2016": "2016"}),
    ("Graduated from May 2013", {"May 2013": "2013-05"}),
    ("2018-2019, 2021", {"2018-2019": "2018/2019", "2021": "2021"}),
    (
        "May 2016 - August 2016; January 2017 - September 2017",
        {"May 2016 - August 2016": "2016-05/2016-08", "January 2017 - September 2017": "2017-01/2017-09"},
    ),
    ("Initech, 2019 -\n2015 - 2018 Globex", {"2019 -": "2019/present", "2015 - 2018": "2015/2018"}),
    ("Jan 2019 -\nMar 2020", {"Jan 2019 -\nMar 2020": "2019-01/2020-03"}),
    ("2011/12", {"2011/12": "2011"}),
    ("2012 - 2013 - 2014 - 2015", {}),
    ("2014 - 2012 - 2016", {}),
]


@pytest.mark.parametrize(("value", "expected"), LINES)
def test_line(value: str, expected: dict[str, str]) -> None:
    text = plain(value)
    dates = find_dates(text, due=True)
    assert {date.text: value_of(date) for date in dates} == expected
    for date in dates:
        check_places(text, date)


PROSE = [
    ("In 2021, we moved the data centre.", {"2021": "2021"}),
    ("In 2021 we moved the data centre.", {"2021": "2021"}),
    ("The firm was founded in 1987.", {"1987": "1987"}),
    ("Rewrote billing (2019), then search (2020, with Globex).", {"2019": "2019", "2020": "2020"}),
    ("Won the award in 2012, 2013 and 2015.", {"2012": "2012", "2013": "2013", "2015": "2015"}),
    ("Worked there for most of 2016.", {"2016": "2016"}),
    ("Moved to Springfield in the summer of 2019.", {"summer of 2019": "2019"}),
    ("From 2012 to 2014 led the team.", {"From 2012 to 2014": "2012/2014"}),
    ("Led the team (2012–2014) in Springfield.", {"2012–2014": "2012/2014"}),
    ("Graduated from the course of May 2019 on.", {"May 2019": "2019-05"}),
    ("Certified since\nMarch 2016, renewed twice.", {"since\nMarch 2016": "2016-03/present"}),
]


@pytest.mark.parametrize(("value", "expected"), PROSE)
def test_prose(value: str, expected: dict[str, str]) -> None:
    text = plain(value)
    dates = find_dates(text)
    assert {date.text: value_of(date) for date in dates} == expected
    for date in dates:
        check_places(text, date)


EXPECTED = [
    ("Expected May 2027", "Expected May 2027", "2027-05"),
    ("Expected graduation: May 2027", "Expected graduation: May 2027", "2027-05"),
    ("B.Sc. (expected May 2027)", "expected May 2027", "2027-05"),
    ("Graduation (expected): May 2027", "(expected): May 2027", "2027-05"),
    ("B.Sc., anticipated May 2027", "anticipated May 2027", "2027-05"),
    ("Exp. May 2027", "Exp. May 2027", "2027-05"),
    ("May 2027 (exp.)", "May 2027 (exp.)", "2027-05"),
    ("May 2027 [expected graduation]", "May 2027 [expected graduation]", "2027-05"),
    ("2020-2024 (expected)", "2020-2024 (expected)", "2020/2024"),
    ("B.Sc. 2020--2024 expected", "2020--2024 expected", "2020/2024"),
    ("(2020–2024, expected)", "2020–2024, expected", "2020/2024"),
    ("2021 – Expected 2025", "2021 – Expected 2025", "2021/2025"),
    ("2021 - (expected) 2025", "2021 - (expected) 2025", "2021/2025"),
    ("2021 - (expected 2025)", "2021 - (expected 2025)", "2021/2025"),
]


@pytest.mark.parametrize(("value", "written", "stated"), EXPECTED)
def test_expected(value: str, written: str, stated: str) -> None:
    text = plain(value)
    (date,) = find_dates(text, due=True)
    assert (date.text, value_of(date), date.expected) == (written, stated, True)
    check_places(text, date)


@pytest.mark.parametrize(
    ("value", "style", "month"),
    [
        ("September 2019", MonthStyle.FULL, "September"),
        ("Sept 2019", MonthStyle.ABBREVIATED, "Sept"),
        ("Sept. 2019", MonthStyle.DOTTED, "Sept."),
        ("Sept., 2019", MonthStyle.DOTTED, "Sept."),
        ("3rd Sept. 2019", MonthStyle.DOTTED, "Sept."),
        ("late Sep 2019", MonthStyle.ABBREVIATED, "Sep"),
        ("2019-09", MonthStyle.NUMERIC, "09"),
        ("9/2019", MonthStyle.NUMERIC, "9"),
        ("2019年9月", MonthStyle.NUMERIC, "9"),
        ("30.09.2019", MonthStyle.NUMERIC, "09"),
        ("09/30/2019", MonthStyle.NUMERIC, "09"),
        ("09/08/2019", None, None),
        ("2019", None, None),
        ("Fall 2019", None, None),
    ],
)
def test_month(value: str, style: MonthStyle | None, month: str | None) -> None:
    (date,) = find_dates(plain(value))
    assert date.start is not None
    assert date.start.month_style == style
    span = date.start.month_span
    assert (span and value[span.start - OFFSET : span.end - OFFSET]) == month


def test_months_of_a_shared_year() -> None:
    (date,) = find_dates(plain("Jun. - August 2018"))
    assert date.start is not None
    assert date.end is not None
    assert [(point.text, point.month_style) for point in (date.start, date.end)] == [
        ("Jun.", MonthStyle.DOTTED),
        ("August 2018", MonthStyle.FULL),
    ]


def test_places_go_through_the_source_map() -> None:
    """An entity in the source is one character of the value: spans are those of the source."""
    value, source = "2016 – present", "2016 &ndash; present"
    pieces = (
        Piece(0, "2016 ", Span(0, 5)),
        Piece(5, "–", Span(5, 12)),
        Piece(6, " present", Span(12, 20)),
    )
    (date,) = find_dates(Text(value, Span(0, len(source)), pieces))
    assert (date.at, date.to, date.span) == (0, 14, Span(0, 20))
    assert date.separator is not None
    assert (date.separator.mark, date.separator.span) == ("–", Span(5, 12))
    assert (date.separator.before, date.separator.after) == (" ", " ")
    assert date.open_end is not None
    assert date.open_end.span == Span(13, 20)


def test_text_without_digits_has_no_dates() -> None:
    assert find_dates(plain("From May to December, and at present"), due=True) == ()
    assert find_dates(plain(""), due=True) == ()


@pytest.mark.parametrize(
    ("language", "value", "stated"),
    [
        ("en", "September.   through   December.,    2018", "2018-09/2018-12"),
        ("en", "Autumn   through   Winter,   of  2018", "2018/2018"),
        ("nl", "september.   tot   en   met   december.,    2018", "2018-09/2018-12"),
        ("sv", "september.   till   och   med   december.,    2018", "2018-09/2018-12"),
        ("en", "28   September  –  3   December   2018", "2018-09-28/2018-12-03"),
    ],
)
def test_long_dates_among_many_words(language: str, value: str, stated: str) -> None:
    """A date's first word may stand far from its first digit, and its last word far behind it."""
    words = "and so the work went on, " * 8
    text = plain(f"{words}{value} {words}in 2011 {words}")
    first, second = find_dates(text, language=language)
    check_places(text, first)
    check_places(text, second)
    assert (first.at, first.text, value_of(first)) == (len(words), value, stated)
    assert (second.text, value_of(second)) == ("2011", "2011")
