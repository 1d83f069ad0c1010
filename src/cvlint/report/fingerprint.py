"""Marks by which a finding is known again in a later version of the file."""

from collections import Counter
from hashlib import sha256
from struct import unpack
from unicodedata import normalize

from cvlint.result import FileResult

_WINDOW = 100
_FACTOR = 37
_MASK = (1 << 64) - 1
_LAST_FACTOR = pow(_FACTOR, _WINDOW, 1 << 64)
_END = 0xFFFF
_NEWLINE = 0x0A


def finding_fingerprints(file: FileResult) -> tuple[str, ...]:
    """One mark for each finding of ``file``, in their order: 32 hexadecimal digits, unique in the file.

    Made from the rule, the text it points at (white space and Unicode form do not count) and how many
    findings before it have the same two: nothing that changes with the rest of the document, with the
    wording of the message or with today's date.
    """
    seen: Counter[tuple[str, str]] = Counter()
    marks = []
    for finding in file.findings:
        quoted = normalize("NFC", " ".join(file.source.slice(finding.span).split()))
        key = (finding.rule_id, quoted)
        parts = "\0".join((*key, str(seen[key])))
        seen[key] += 1
        marks.append(sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return tuple(marks)


def line_hashes(text: str) -> tuple[str, ...]:
    r"""GitHub's ``primaryLocationLineHash`` of every line, the last one after a final newline too.

    ``text`` is the whole file, a byte order mark included; lines end at ``\n``, ``\r\n`` or ``\r``. The
    hash of a line covers the 100 UTF-16 code units from its start, blanks and tabs left out, whatever
    lines they stand in; a number tells equal ones apart: ``2a1f…:1``.
    """
    body = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    encoded = body.encode("utf-16-le", "surrogatepass")
    units = (*unpack(f"<{len(encoded) // 2}H", encoded), _END)
    starts = [0, *(at + 1 for at, unit in enumerate(units) if unit == _NEWLINE)]
    seen: Counter[str] = Counter()
    hashes = []
    for value in _window_hashes(units, starts):
        digits = f"{value:x}"
        seen[digits] += 1
        hashes.append(f"{digits}:{seen[digits]}")
    return tuple(hashes)


def _window_hashes(units: tuple[int, ...], starts: list[int]) -> list[int]:
    """The polynomial hash of the window that begins at each of ``starts`` (ascending)."""
    padded = units + (0,) * _WINDOW
    value = 0
    for unit in padded[:_WINDOW]:
        value = (value * _FACTOR + unit) & _MASK
    hashes = []
    at = 0
    for start in starts:
        while at < start:
            value = (value * _FACTOR + padded[at + _WINDOW] - padded[at] * _LAST_FACTOR) & _MASK
            at += 1
        hashes.append(value)
    return hashes
