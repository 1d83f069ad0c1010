"""The dates of an entry whose start and end are values of keys of their own."""

from typing import NamedTuple

from cvlint.data import Mapping, Node, Pair, Scalar, Sequence
from cvlint.dates import DateRange, PartialDate
from cvlint.findings import Span
from cvlint.read.date_text import find_dates
from cvlint.read.date_words import ENGLISH, grammar_of
from cvlint.resume import DatePoint, DateText, Text
from cvlint.schema.near import nearest

START_KEYS = ("startDate", "start_date", "startdate", "start", "from", "since")
END_KEYS = ("endDate", "end_date", "enddate", "end", "to", "until")
SINGLE_KEYS = (
    "date",
    "releaseDate",
    "release_date",
    "dates",
    "year",
    "years",
    "period",
    "work_time",
    "edu_time",
    "time",
)
DATE_KEYS = frozenset((*START_KEYS, *END_KEYS, *SINGLE_KEYS))

_TO = " – "


class _End(NamedTuple):
    """One end of a range: where its value stands, and what it says."""

    span: Span
    text: str
    date: DateText | None = None
    is_open: bool = False


def entry_dates(
    entry: Mapping, *, may_be_ongoing: bool, language: str, shows_texts: bool
) -> tuple[DateText, ...]:
    """The dates an entry states, what it states for itself first; ``language`` is that of their words.

    Without an end, it is ongoing when ``may_be_ongoing``; not where a key is probably a misspelt end, for
    then nobody knows. A value that is no date counts as none.

    A date that programs format has no form of its own: neither month style nor word for "until now".
    ``shows_texts`` says that one which is not YYYY-MM-DD or a part of it is shown as it stands.
    """
    for key in SINGLE_KEYS:
        single = entry.get(key)
        dates = _single(single, language) if single is not None else ()
        if dates:
            return tuple(each if shows_texts and not _is_iso(each) else _formatted(each) for each in dates)
    start, end = _first(entry, START_KEYS), _first(entry, END_KEYS)
    return _range(
        _read_end(start.value, language) if start else None,
        _read_end(end.value, language) if end else None,
        # RenderCV takes an end without a start for the day of an event.
        end_is_end=end is not None and end.key.value != "end_date",
        is_ongoing=may_be_ongoing and _states_nothing(end) and not _has_misspelt_end(entry),
    )


def _is_iso(date: DateText) -> bool:
    return date.start is not None and date.start.pattern in ("YYYY", "YYYY-MM", "YYYY-MM-DD")


def _formatted(date: DateText) -> DateText:
    """A single date without form; a range written as one text keeps its own."""
    if date.range is None or not date.range.is_single or date.start is None:
        return date
    return date._replace(start=_without_form(date.start))


def _without_form(point: DatePoint | None) -> DatePoint | None:
    return point._replace(month_style=None, month_span=None) if point else None


def _first(entry: Mapping, keys: tuple[str, ...]) -> Pair | None:
    return next((pair for key in keys if (pair := entry.pair(key))), None)


def _states_nothing(pair: Pair | None) -> bool:
    value = pair.value if pair else None
    return value is None or (isinstance(value, Scalar) and (value.kind == "null" or not value.value.strip()))


def _has_misspelt_end(entry: Mapping) -> bool:
    keys = (key.value for key, _ in entry.pairs)
    return any(key not in DATE_KEYS and nearest(key, ("endDate",)) for key in keys)


def _single(value: Node, language: str) -> tuple[DateText, ...]:
    """The dates of one value: a text that holds them, or a list of a start and an end."""
    if isinstance(value, Sequence) and len(value.items) == 2:
        return _range(
            *(_read_end(item, language) for item in value.items), is_ongoing=_is_empty(value.items[1])
        )
    if isinstance(value, Scalar):
        return find_dates(_day_of(value), due=True, language=language)
    return ()


def _is_empty(value: Node) -> bool:
    return isinstance(value, Scalar) and not value.value.strip()


def _day_of(value: Scalar) -> Text:
    """The text of a date, without the time of day that a timestamp may have."""
    day = value.text.value[:10]
    has_time = value.kind == "timestamp" and len(value.value) > 10 and day[-1:].isdigit()
    return value.text.part(0, 10) if has_time else value.text


def _read_end(value: Node, language: str) -> _End | None:
    if isinstance(value, Mapping):
        return _parts(value)
    if not isinstance(value, Scalar):
        return None
    text = _day_of(value).stripped()
    word = " ".join(text.value.casefold().split())
    if word in _open_ends(language):
        return _End(text.span, text.value, None, is_open=True)
    dates = find_dates(text, due=True, language=language)
    return _End(text.span, text.value, dates[0]) if dates else None


def _open_ends(language: str) -> tuple[str, ...]:
    """The words for "until now", those of other languages included."""
    if language == ENGLISH.language:
        return grammar_of(ENGLISH, True).open_ends
    # Most résumés are in English.
    from cvlint.read.language_dates import date_words

    return (*grammar_of(date_words(language), True).open_ends, *ENGLISH.open_ends)


def _parts(value: Mapping) -> _End | None:
    """A date whose year and month have keys of their own."""
    year, month, day = (_number(value.get(key)) for key in ("year", "month", "day"))
    if year is None:
        return None
    try:
        date = PartialDate(year, month, day)
    except ValueError:
        return None
    point = DatePoint(date, value.span, date.isoformat(), "YYYY-MM-DD"[: len(date.isoformat())])
    stated = DateText(value.span, 0, len(point.text), point.text, DateRange(date), point)
    return _End(value.span, point.text, stated)


def _number(part: Node | None) -> int | None:
    return int(part.value) if isinstance(part, Scalar) and part.value.isdecimal() else None


def _ended(date: DateText) -> DateText:
    """A date that is an end alone."""
    if date.range is None or not date.range.is_single:
        return date
    return date._replace(range=DateRange(None, date.range.start), start=None, end=_without_form(date.start))


def _range(
    start: _End | None, end: _End | None, *, is_ongoing: bool, end_is_end: bool = False
) -> tuple[DateText, ...]:
    dates = [each.date for each in (start, end) if each and each.date]
    if any(date.flaw for date in dates):
        return tuple(date for date in dates if date.flaw)
    if start is None or start.date is None:
        return tuple(_ended(date) if start is None and end_is_end else date for date in dates)
    first = start.date
    if first.range is None or not first.range.is_single or first.range.start is None:
        return (first,)
    if end is not None and end.is_open:
        return (_joined(start, end, DateRange(first.range.start, present=True), None),)
    if end is not None and end.date is not None:
        return _closed(start, end, end.date, first.range.start)
    if not is_ongoing:
        return (_formatted(first),)
    stated = DateRange(first.range.start, present=True)
    return (DateText(first.span, 0, len(first.text), first.text, stated, _without_form(first.start)),)


def _closed(start: _End, end: _End, last: DateText, first: PartialDate) -> tuple[DateText, ...]:
    if last.range is None or not last.range.is_single or last.range.start is None:
        return tuple(date for date in (start.date, last) if date)
    return (_joined(start, end, DateRange(first, last.range.start), last),)


def _joined(start: _End, end: _End, stated: DateRange, last: DateText | None) -> DateText:
    """The range from one value to another; its text joins the two with a dash."""
    text = start.text + _TO + end.text
    span = Span(min(start.span.start, end.span.start), max(start.span.end, end.span.end))
    return DateText(
        span,
        0,
        len(text),
        text,
        stated,
        _without_form(start.date.start if start.date else None),
        _without_form(last.start if last else None),
        expected=last.expected if last else False,
    )
