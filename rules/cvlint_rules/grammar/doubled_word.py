"""CV401 doubled-word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import eq

from cvlint.api import Applicability, Block, Edit, Fix, MarkKind, Problem, Resume, Rule, Severity
from cvlint_rules.grammar._repeated import LEGITIMATE, is_function_word


@dataclass(frozen=True, slots=True)
class Options:
    allowed: tuple[str, ...] = ()
    """Words that may stand twice in a row, besides those that English and cooking know ("had had")."""


ENGLISH_SIGNS = frozenset(("the", "and", "with", "from", "by", "to", "for"))

NEVER_DOUBLED = frozenset(("the", "a", "an", "of", "and"))
"""Where taking one away can only be right."""

CAPITALISED_TOO = frozenset(("of", "and", "with", "from", "for"))
"""Function words that are no name even with a capital, as "The The" and "An An" are."""


class DoubledWord(Rule[Options]):
    id = "CV401"
    name = "doubled-word"
    summary = "A word stands twice in a row"
    help = "Take the second one away."
    severity = Severity.WARNING
    options_type = Options

    def check(self, resume: Resume, options: Options) -> Iterator[Problem]:
        blocks = [block for block in resume.blocks if block.is_prose]
        allowed = LEGITIMATE.union(word.casefold() for word in options.allowed)
        english: bool | None = None
        for block in filter(_repeats, blocks):
            for match in _doubled().finditer(block.text.value):
                if match["word"].casefold() in allowed or _in_code(block, match):
                    continue
                english = _reads_as_english(blocks) if english is None else english
                if _is_slip(block, match, resume, english=english):
                    yield _problem(block, match)


_MARKS = str.maketrans(dict.fromkeys('(["“‘«„—–….,;:!?)]”’»', " "))


def _repeats(block: Block) -> bool:
    """A quick look before the pattern, which is slow: whether two words in a row may be the same."""
    words = block.text.value.casefold().translate(_MARKS).split()
    return any(map(eq, words, words[1:]))


@cache
def _doubled() -> re.Pattern[str]:
    # A word of letters only, apart from its neighbours: "in in-house", "node node.js", "C C++" are none.
    return re.compile(
        r"""(?<![^\s(\["“‘«„—–…])
            (?P<word>[^\W\d_]+) (?P<again>(?:\s+(?P=word))+)
            (?= [.,;:!?)\]"”’»…—–]* (?:\s|$) )""",
        re.IGNORECASE | re.VERBOSE,
    )


def _is_slip(block: Block, match: re.Match[str], resume: Resume, *, english: bool) -> bool:
    word, again = match["word"].casefold(), match["again"]
    english = english and resume.language == "en"
    function = is_function_word(word, resume.language) or (word == "a" and english)
    if not function and (len(word) == 1 or not english or _cut_by_markup(block, match)):
        return False
    if "\n" in again and (not function or _has_hard_break(block, match, resume)):
        return False  # lines of a résumé often stand for themselves
    if again == again.lower():
        return function or match["word"].islower()
    return word in CAPITALISED_TOO


def _problem(block: Block, match: re.Match[str]) -> Problem:
    word, again = match["word"], match["again"]
    times = len(again.split()) + 1
    often = "twice" if times == 2 else f"{times} times"
    fix = None
    plain = "\n" not in again and not _cut_by_markup(block, match)
    if word.casefold() in NEVER_DOUBLED and plain:
        edit = Edit(block.text.locate(*match.span("again")), "")
        fix = Fix(f"Keep one '{word}'", (edit,), Applicability.SAFE)
    return Problem(block.text.locate(*match.span()), f"the word '{word}' stands {often} in a row", fix=fix)


def _reads_as_english(blocks: list[Block]) -> bool:
    seen: set[str] = set()
    for block in blocks:
        seen.update(ENGLISH_SIGNS.intersection(block.text.value.lower().split()))
        if len(seen) >= 3:
            return True
    return False


def _in_code(block: Block, match: re.Match[str]) -> bool:
    return any(
        mark.kind is MarkKind.CODE and mark.start < match.end() and match.start() < mark.end
        for mark in block.marks
    )


def _cut_by_markup(block: Block, match: re.Match[str]) -> bool:
    """Whether formatting or a link begins or ends between the words: "see [data](…) data"."""
    inside = range(match.start() + 1, match.end())
    return any(mark.start in inside or mark.end in inside for mark in block.marks)


def _has_hard_break(block: Block, match: re.Match[str], resume: Resume) -> bool:
    between = resume.source.slice(block.text.locate(*match.span()))
    return any(line.endswith(("  ", "\\", ">")) for line in between.splitlines()[:-1]) or "<br" in between
