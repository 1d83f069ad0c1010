"""The language of a document: from its script, its section titles and its function words.

An English résumé names German employers and Spanish towns, and many résumés in other languages speak English
of skills; only what runs through the whole text counts. What is unsure is read as English.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from cvlint.read.language import ENGLISH, LANGUAGES
from cvlint.read.sections import is_pseudo_heading, section_kind
from cvlint.resume import Block, BlockKind

_FUNCTION_WORDS = {
    "en": "the and of to for with from by at on as that is was which my into using through within",
    "de": "und der die das für mit von bei im zur zum den dem des ein eine einer auf als über sowie seit",
    "fr": "et des les du une pour dans sur avec au aux par chez en le la est depuis d l à",
    "es": "y el los las del una para con por en la como desde al de un más",
    "pt": "e os as do da dos das em uma para com por no na ao desde até pela de um",
    "it": "e il di del della per con nel nella presso gli dei delle una da al dal un i le",
    "nl": "en het van een voor met bij de op aan naar als door sinds in te of",
    "pl": "i w z na do oraz dla od przez się po jako ze we",
    "sv": "och att för med som av på i till från en ett inom vid samt den om",
    # Read as English like any language without tables: they would pass for one of those above.
    "da": "og af til ved en som på med for i jeg har det",
    "cs": "a v na pro při se ve ze do od jako z k",
    "ro": "și în de la cu pentru din prin ale pe să",
    "ca": "i de el la amb els per les del a dels en una al",
    "fi": "ja on että sekä kanssa mukaan",
}
_HEADING = 4
"""How many function words a section title counts."""

_MOST_CHARACTERS = 20_000


def detect_language(blocks: Sequence[Block]) -> str:
    """One of ``LANGUAGES``. Imports tables of other languages only when the text is not plainly English."""
    text = "\n".join(block.text.value for block in blocks if block.is_prose)[:_MOST_CHARACTERS]
    script = None if text.isascii() else _language_of_script(text)
    if script is not None:
        return script
    headings = [block.text.value for block in blocks if _is_heading(block)]
    hits = _function_word_hits(text)
    titled = _titles_known(headings, ENGLISH)
    english = hits[ENGLISH] + _HEADING * titled
    others = [hits[language] for language in hits if language != ENGLISH]
    if english >= 3 * max(others) and (titled or not headings):
        return ENGLISH
    return _weigh(headings, hits, titled)


def _weigh(headings: Sequence[str], hits: Counter[str], english_titles: int) -> str:
    titles = {language: _own_titles(headings, language) for language in LANGUAGES if language != ENGLISH}
    points = Counter(hits)
    for language, count in titles.items():
        points[language] += _HEADING * count
    points[ENGLISH] += _HEADING * english_titles
    best = max(points, key=lambda language: (points[language], language == ENGLISH))
    named = max(titles, key=lambda language: (titles[language], points[language]))
    if titles[named] >= _ENOUGH_TITLES and titles[named] > 2 * english_titles:
        return named
    if titles[named] and not points[ENGLISH]:
        return named
    if best not in LANGUAGES or points[best] < _LEAST_POINTS or points[best] * 2 < points[ENGLISH] * 3:
        return ENGLISH
    return best


_ENOUGH_TITLES = 2
_LEAST_POINTS = 6


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or is_pseudo_heading(block)


def _titles_known(headings: Iterable[str], language: str) -> int:
    return sum(section_kind(heading, language) is not None for heading in headings)


def _own_titles(headings: Iterable[str], language: str) -> int:
    """How many of the headings are titles in the language and not in English."""
    return _titles_known((each for each in headings if section_kind(each) is None), language)


def _function_word_hits(text: str) -> Counter[str]:
    words = Counter(_words(text.casefold()))
    return Counter(
        {
            language: sum(words[word] for word in function_words)
            for language, function_words in _function_words().items()
        }
    )


@cache
def _function_words() -> dict[str, list[str]]:
    return {language: words.split() for language, words in _FUNCTION_WORDS.items()}


def _words(folded: str) -> Iterator[str]:
    for run in _run().findall(folded):
        if run.isascii():
            yield run
        else:
            yield from _word().findall(run)


@cache
def _run() -> re.Pattern[str]:
    """Small letters and all that is not ASCII: found in half the time that telling letters apart takes."""
    return re.compile(r"[a-z\x80-\U0010ffff]+")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _language_of_script(text: str) -> str | None:
    """Russian, Chinese or Japanese when enough of the letters are theirs; None when the script leaves it
    open.

    A Chinese or Japanese character says about as much as two letters of an alphabet.
    """
    if not re.search("[Ѐ-ӿ㐀-鿿ぁ-ヿ]", text):
        return None
    letters = len(re.findall(r"[^\W\d_]", text))
    cyrillic = len(re.findall("[Ѐ-ӿ]", text))
    if 3 * cyrillic >= letters:
        # Ukrainian, Belarusian, Serbian and Kazakh have letters that Russian has not.
        foreign = len(re.findall("[іїєґўјљњћђџқғңұүәө]", text.casefold()))
        return ENGLISH if 50 * foreign > cyrillic else "ru"
    ideographs, kana = len(re.findall("[㐀-鿿]", text)), len(re.findall("[ぁ-ヿ]", text))
    if 5 * (ideographs + kana) >= letters and ideographs + kana >= _FEWEST_IDEOGRAPHS:
        return "ja" if 8 * kana >= ideographs else "zh"
    return None


_FEWEST_IDEOGRAPHS = 8
