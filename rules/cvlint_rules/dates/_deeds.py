"""Where an entry's English prose says when its person did something: "In 2021, I …", "for most of 2016"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.api import PartialDate

from ._wording import any_of, month_number
from ._wording import words as table


class Deed(NamedTuple):
    """``text[at:to]`` says that the writer did something at ``date``."""

    at: int
    to: int
    date: PartialDate


def find_deeds(text: str) -> Iterator[Deed]:
    """Statements of when the writer did something, in order; what has a year of its own is none."""
    if not re.search(r"\d{4}", text):
        return
    for sentence in _sentences().finditer(text):
        start, value = sentence.start(), sentence[0]
        if _elsewhen().search(value):
            continue
        for match in _time().finditer(value):
            if _is_own_deed(value, match):
                yield Deed(start + match.start(), start + match.end(), _date(match))


def _is_own_deed(sentence: str, match: re.Match[str]) -> bool:
    before, after = sentence[: match.start()], sentence[match.end() :]
    if match["spent"]:
        return before.strip() in {"", "I", "we", "We"}
    if not before.strip():
        return bool(_person_next().match(after))
    return bool(_clause_end().match(after)) and _tells_deed(before)


def _tells_deed(clause: str) -> bool:
    """Whether the words before "in 2019" say what the writer did, and nothing in between takes the year.

    "Led the team" and "I was promoted" do; "Maintained a system written" does not: the system was.
    """
    words = re.findall(r"[\w'’-]+|,", clause)
    pronouns = [index for index, word in enumerate(words) if word in {"I", "we", "We"}]
    if pronouns:
        words = words[pronouns[-1] + 1 :]
    elif words and words[0].lower() in {"was", "were", "got"}:
        words = words[1:]
        return bool(words) and words[0].lower() in table(_MOVES)
    elif not words or not _is_deed_verb(words[0]):
        return False
    if len(words) < 2:
        return bool(words) and words[0].lower() in table(_MOVES)
    if (not pronouns and _may_be_passive(words)) or "for" in words[2:][-LONGEST_PURPOSE:]:
        return False
    return not any(_takes_year(words, index) for index in range(1, len(words)))


def _may_be_passive(words: list[str]) -> bool:
    """Whether others may have done it: "Adopted by the ministry", "Deployed to 30 hospitals"."""
    verb = words[0].lower()
    participle = verb.endswith("ed") or verb in table(_PARTICIPLES)
    return participle and words[1].lower() in table(_PREPOSITIONS) and verb not in table(_WITHOUT_OBJECT)


def _takes_year(words: list[str], index: int) -> bool:
    word, before = words[index].lower(), words[index - 1].lower()
    if word in table(_RELATIVE):
        return True
    participle = (word.endswith("ed") and len(word) > 4) or word in table(_PARTICIPLES)
    return participle and before not in table(_BEFORE_VERB) and not before.endswith("ly")


def _is_deed_verb(word: str) -> bool:
    lower = word.lower()
    return (lower.endswith("ed") and lower not in table(_NO_DEED)) or lower in table(_DEEDS)


LONGEST_PURPOSE = 4
"""Words before the time in which a "for" says that it is the time of what follows: "for the move in 2020"."""

_PREPOSITIONS = "by to as at in into on onto for from with across through within under over around throughout"

_WITHOUT_OBJECT = """
    worked moved transferred travelled traveled presented volunteered returned relocated lectured consulted
    collaborated helped assisted participated served acted joined promoted hired started focused focussed
    contributed responded switched shifted succeeded performed led interned
"""
"""Verbs before a preposition of which the writer is the subject."""

_MOVES = "promoted joined hired transferred moved returned started began left relocated"
"""What may stand directly before "in 2018" without an object."""

_DEEDS = """
    led built ran wrote rewrote grew took became began drove oversaw taught set made brought kept spoke
    rebuilt overhauled left cut spent undertook dealt
"""

_NO_DEED = """
    awarded received recognized recognised nominated named featured published acquired founded established
    based located needed used related funded incorporated honored honoured listed selected ranked rated
    accepted invited elected graduated patented granted cited red united limited shared embedded
    distributed advanced applied unified
    analysed analyzed modelled modeled examined studied documented simulated estimated mapped reconstructed
    covered researched reviewed audited compared evaluated assessed measured investigated valued predicted
    surveyed reported described explored forecasted calculated computed tracked traced digitised digitized
    translated edited catalogued cataloged collected quantified recorded observed visualised visualized
    summarised summarized interpreted discussed prepared negotiated secured raised closed arranged signed
    proposed scheduled announced anticipated
"""
"""What is no deed of the writer, or the description of something that has its own year, or looks ahead."""

_PARTICIPLES = """
    written built founded begun made sold shown held given known taken bought run set found brought sent
    done left spent lost paid won put born grown
"""

_RELATIVE = """
    that which who whose whom where when whereas because although while since from than versus vs compared
    what starting beginning opening ending closing due effective dating
"""

_BEFORE_VERB = "and , i we was were got been be to then also both or"


@cache
def _sentences() -> re.Pattern[str]:
    return re.compile(r"(?s)\S.*?(?:[.!?;](?=\s|$)|$(?!.))")


@cache
def _time() -> re.Pattern[str]:
    part = r"(?:(?:early|mid|late)[\s-]+|Q[1-4]\s+(?:of\s+)?)?"
    month = (
        r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
        r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
    )
    lead = (
        r"(?:in|during|throughout|(?:for|during|in|throughout|(?P<spent>spent))\s+(?:most|much|all|part|half|the\s+(?:first|second)"
        r"\s+half|the\s+whole|the\s+(?:end|start|beginning|middle|spring|summer|autumn|fall|winter))\s+of)"
    )
    year = r"(?P<year>(?:19|20)\d\d)(?![\w/–-]|[.,]\d)"
    return re.compile(rf"(?i)(?<![\w-]){lead}\s+{part}(?:(?P<month>{month})\.?\s+)?{year}")


@cache
def _person_next() -> re.Pattern[str]:
    """After "In 2021": the writer, or a verb that has no other subject."""
    return re.compile(
        r"\s*,?\s+(?:I(?:['’](?:d|ve|m))?|we|(?:my|our)\s+team|my\s+\w+\s+and\s+I|"
        r"(?:promoted|led|joined|built|moved|took|became|managed|started|ran|transferred|hired)\s+(?!by\b))\b"
    )


@cache
def _clause_end() -> re.Pattern[str]:
    """After "in 2019": nothing that the year could belong to ("in 2019 dollars")."""
    return re.compile(r"\s*(?:[,.;:!?)]|$)|\s+(?:and|as|to|by|with|using|I|we|when|where|while)\b")


@cache
def _elsewhen() -> re.Pattern[str]:
    """Words that move a sentence to another time than the entry's, or make its year that of an honour."""
    return any_of(
        "previous|previously|prior|before|after|later|earlier|former|formerly|original|originally|had"
        "|graduat*|degree|studied|intern|interns|interned|internship|will|would|plan*|forecast*|target*"
        "|roadmap|goal|until|till|expected|still|today|now|currently|subsequently|eventually|since then"
        "|award*|won|win|wins|winner|winning|recogniz*|recognis*|nominat*|publish*|featured|patent*|certif*"
        "|exam|exams|licence|license|acquired|acquisition|ipo|edition|budget|crisis|conference|congress"
        "|exhibition|expo|fair|festival|olympi*|cup|games|championship*|summit|election|elections|deadline"
        "|the launch|for launch|the release|for release|season|data|dataset|period|baseline|level|levels"
        "|against"
    )


def _date(match: re.Match[str]) -> PartialDate:
    month = month_number(match["month"]) if match["month"] else None
    return PartialDate(int(match["year"]), month)
