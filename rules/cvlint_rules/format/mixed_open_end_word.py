"""CV203 mixed-open-end-word."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from cvlint.api import (
    Applicability,
    DateText,
    Edit,
    Fix,
    NoOptions,
    OpenEnd,
    Problem,
    Related,
    Resume,
    Rule,
    Severity,
)
from cvlint_rules.format._entry_dates import entry_dates
from cvlint_rules.format._majority import mixture
from cvlint_rules.format._open_ends import IN_PROGRESS, key_of

BOUND_WORDS = frozenset(("to", "till", "until", "up", "on", "onward", "onwards", "date"))
"""First words of open ends that hang together with what stands before them: "2019 to date"."""


class Use(NamedTuple):
    """``key`` is the same for the inflected forms of one word."""

    date: DateText
    open_end: OpenEnd
    form: str
    in_capitals: bool
    key: str


class MixedOpenEndWord(Rule[NoOptions]):
    id = "CV203"
    name = "mixed-open-end-word"
    summary = "Ranges that go on today are closed with different words"
    help = 'Write the same word, in the same case, for "until now" everywhere.'
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        uses = _uses(resume)
        # Words of two scripts are two languages, each with its own word.
        for is_ascii in (True, False):
            yield from _problems([use for use in uses if use.form.isascii() is is_ascii])


def _problems(uses: list[Use]) -> Iterator[Problem]:
    mixed = mixture(uses, lambda use: use.key)
    if mixed is None:
        return
    if not mixed.majority:
        first, second = mixed.forms[0][0], mixed.minority[0]
        forms = ", ".join(f"{len(same)} with '{same[0].form}'" for same in mixed.forms)
        message = f"ranges that go on are closed with different words: {forms}"
        related = Related(first.open_end.span, f"the word is '{first.form}' here")
        yield Problem(second.open_end.span, message, (related,))
        return
    common = mixed.majority[0].form
    for use in mixed.minority:
        message = (
            f"the range '{' '.join(use.date.text.split())}' ends with '{use.form}',"
            f" {len(mixed.majority)} others with '{common}'"
        )
        yield Problem(use.open_end.span, message, fix=_fix(use, common))


def _uses(resume: Resume) -> list[Use]:
    """The words for "until now", each in its own spelling.

    In a line of capitals the case of the word says nothing: it counts as the commonest spelling of the
    same word elsewhere.
    """
    dates = [(date, date.open_end) for date in entry_dates(resume) if date.open_end]
    written = []
    for date, end in dates:
        form = " ".join(end.word.split())
        if form.casefold() not in IN_PROGRESS:
            written.append(Use(date, end, form, _in_capitals(resume, end), form))
    free = Counter(use.form for use in written if not use.in_capitals)
    known = {form.casefold(): form for form, _ in reversed(free.most_common())}
    spelled = [
        use._replace(form=known.get(use.form.casefold(), use.form)) if use.in_capitals else use
        for use in written
    ]
    return [use._replace(key=key_of(use.form, resume.language)) for use in spelled]


def _in_capitals(resume: Resume, end: OpenEnd) -> bool:
    line = resume.source.line_text(resume.source.location(end.span.start).line)
    return end.word.isupper() and line.replace(end.word, "").isupper()


def _fix(use: Use, common: str) -> Fix | None:
    """The majority's word instead of this one, where both stand alone behind a separator."""
    words = {form.casefold().partition(" ")[0] for form in (use.form, common)}
    if use.date.separator is None or not words.isdisjoint(BOUND_WORDS):
        return None
    word = common.upper() if use.in_capitals else common
    edit = Edit(use.open_end.span, word)
    return Fix(f"Replace '{use.open_end.word}' with '{word}'", (edit,), Applicability.SAFE)
