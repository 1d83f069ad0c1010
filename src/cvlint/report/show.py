"""What cvlint understood of a résumé, to check at a glance or to feed to a program.

The tree and the JSON are made here, the other forms in modules of their own. The JSON shape::

    {
      "name": "Ada Example" | null,
      "entries": [                        flat, in source order, a nested role after the entry it is in
        {
          "section": "employment",        a SectionKind value
          "section_title": "Experience" | null,
          "organization": "Initech" | null,
          "title": "Senior Engineer" | null,
          "location": "Zürich" | null,
          "start": "2019-03" | null,      YYYY, YYYY-MM or YYYY-MM-DD; a season counts as its year
          "end": "present" | null,        the same, or "present"; null for a single date
          "line": 14,                     of the entry's head, from 1
          "date_text": "03/2019 – present" | null,
          "dates": [{"start": …, "end": …, "date_text": "…", "line": 14}],
          "parent": 3 | null              the index of the entry that a nested role is in
        }
      ]
    }

``start``, ``end`` and ``date_text`` are those of the first of ``dates``. A date that cvlint does not
understand has neither start nor end; an undated entry has no ``dates`` and ``date_text`` null.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from cvlint.dates import PartialDate
from cvlint.report import SHOW_FORMATS
from cvlint.report.cells import one_line, width
from cvlint.resume import DateText, Entry, Resume, Section, Text

_INDENT = "  "
_DATE_CELLS = 30
"""The width of the column of dates; longer ones push their own line to the right."""
_MAX_TEXT = 80
"""Characters of a text that is shown to be recognised, not read."""


class _Node(NamedTuple):
    """An entry in the flat order, with the index of the entry around it and its depth (from 0)."""

    entry: Entry
    parent: int | None
    depth: int


def render_show(resume: Resume, format: str, *, width: int = 80, encoding: str = "utf-8") -> str:  # noqa: A002
    """``resume`` in one of ``SHOW_FORMATS``, with a newline at the end; raises ValueError for another format.

    ``width`` (in cells) and ``encoding`` are those of the terminal; they have a meaning for "timeline" only.
    """
    match format:
        case "tree":
            return "\n".join(_tree(resume)) + "\n"
        case "timeline":
            from cvlint.report.timeline import render_timeline

            return render_timeline(resume, width=width, encoding=encoding)
        case "svg":
            from cvlint.report.svg import render_svg

            return render_svg(resume)
        case "json":
            from cvlint.report.json_text import to_json

            return to_json({"name": _value(resume.name), "entries": _entries(resume)})
        case "jsonresume":
            from cvlint.report.jsonresume import render_jsonresume

            return render_jsonresume(resume)
    raise ValueError(f"unknown format {format!r}; the formats are {', '.join(SHOW_FORMATS)}")


def _entries(resume: Resume) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for section in resume.sections:
        base = len(found)
        found += [_as_json(resume, section, node, base) for node in _nodes(section)]
    return found


def _as_json(resume: Resume, section: Section, node: _Node, base: int) -> dict[str, Any]:
    entry = node.entry
    dates = [_date(resume, date) for date in entry.dates]
    first = dates[0] if dates else {"start": None, "end": None, "date_text": None}
    return {
        "section": section.kind.value,
        "section_title": _value(section.title),
        "organization": _value(entry.organization),
        "title": _value(entry.title),
        "location": _value(entry.location),
        "start": first["start"],
        "end": first["end"],
        "line": _line(resume, entry.head.start),
        "date_text": first["date_text"],
        "dates": dates,
        "parent": None if node.parent is None else base + node.parent,
    }


def _date(resume: Resume, date: DateText) -> dict[str, Any]:
    start = date.range.start if date.range else None
    end = date.range.end if date.range else None
    present = date.range is not None and date.range.present
    return {
        "start": _iso(start),
        "end": "present" if present else _iso(end),
        "date_text": " ".join(date.text.split()),
        "line": _line(resume, date.span.start),
    }


def _nodes(section: Section) -> list[_Node]:
    """The entries of a section, outer before inner; parents are indexes into the list itself."""
    nodes: list[_Node] = []

    def add(entry: Entry, parent: int | None, depth: int) -> None:
        index = len(nodes)
        nodes.append(_Node(entry, parent, depth))
        for role in entry.roles:
            add(role, index, depth + 1)

    for entry in section.entries:
        add(entry, None, 0)
    return nodes


def _tree(resume: Resume) -> Iterator[str]:
    name = resume.name
    yield f"{one_line(name.value)} (line {_line(resume, name.span.start)})" if name else "(no name found)"
    if not resume.contact:
        yield f"{_INDENT}(no contact details found)"
    for block in resume.contact:
        yield f"{_INDENT}contact: {_short(block.text.value)} (line {_line(resume, block.span.start)})"
    for section in resume.sections:
        if section.entries or section.title:
            yield ""
            yield from _section(resume, section)


def _section(resume: Resume, section: Section) -> Iterator[str]:
    title = one_line(section.title.value) if section.title else "(before the first heading)"
    place = section.heading.span if section.heading else section.span
    head = f"{title} ({section.kind.value}), line {_line(resume, place.start)}"
    nodes = _nodes(section)
    if not nodes:
        yield f"{head}: no entries, {_count(len(section.blocks), 'block')} of text"
        return
    yield head
    dates = [f"{_INDENT * (node.depth + 1)}{_stated(node.entry)}" for node in nodes]
    column = max((cells for cells in map(width, dates) if cells <= _DATE_CELLS), default=0)
    for node, date in zip(nodes, dates, strict=True):
        blanks = " " * (column - width(date))
        yield f"{date}{blanks}  {_label(resume, node.entry)} ({_facts(resume, node.entry)})"


def _stated(entry: Entry) -> str:
    """The dates of an entry as values."""
    return "; ".join(map(date_words, entry.dates)) if entry.dates else "undated"


def date_words(date: DateText) -> str:
    """A date as its value, or what is wrong with it; safe to show."""
    if date.range is None:
        reason = f": {date.flaw.reason}" if date.flaw else ""
        return one_line(f"not understood: '{date.text}'{reason}")
    start = _iso(date.range.start)
    end = "present" if date.range.present else _iso(date.range.end)
    expected = " (expected)" if date.expected else ""
    if start and end:
        return f"{start} – {end}{expected}"
    return f"{start or f'until {end}'}{expected}"


def _label(resume: Resume, entry: Entry) -> str:
    """``title @ organization in location`` as far as known, or the head as it is written."""
    parts = (("", entry.title), ("@ ", entry.organization), ("in ", entry.location))
    known = [f"{before}{one_line(text.value)}" for before, text in parts if text]
    return " ".join(known) or f"neither title nor organization in '{_short(resume.source.slice(entry.head))}'"


def _facts(resume: Resume, entry: Entry) -> str:
    line = _line(resume, entry.head.start)
    facts = [f"line {line}"]
    elsewhere = sorted({_line(resume, date.span.start) for date in entry.dates} - {line})
    if elsewhere:
        noun = "line" if len(elsewhere) == 1 else "lines"
        facts.append(f"dates on {noun} {' and '.join(map(str, elsewhere))}")
    facts.append(_count(len(entry.highlights), "highlight"))
    return ", ".join(facts)


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _MAX_TEXT else f"{line[: _MAX_TEXT - 1].rstrip()}…"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}" if number == 1 else f"{number or 'no'} {noun}s"


def _iso(date: PartialDate | None) -> str | None:
    return date.isoformat() if date else None


def _line(resume: Resume, offset: int) -> int:
    return resume.source.location(offset).line


def _value(text: Text | None) -> str | None:
    return " ".join(text.value.split()) if text else None
