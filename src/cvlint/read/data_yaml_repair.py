"""What a YAML parser stumbles over, in the words of a finding, and the text in which it no longer does."""

import re
from functools import cache
from typing import NamedTuple

import yaml

from cvlint.data import Fault
from cvlint.read.data_limits import MAX_FAULTS, syntax_error


class Repair(NamedTuple):
    """``text`` is as long as before, so that all places stay; None when nothing behind is certain."""

    fault: Fault
    text: str | None


def without_control_characters(text: str) -> tuple[str, list[Fault]]:
    """``text`` with U+FFFD for each character that YAML does not allow, and a fault for each."""
    found = _control().search(text)
    if found is None:
        return text, []
    faults = [
        _control_fault(each) for each, _ in zip(_control().finditer(text), range(MAX_FAULTS), strict=False)
    ]
    return _control().sub("\ufffd", text), faults


def _control_fault(found: re.Match[str]) -> Fault:
    return syntax_error(
        *found.span(), f"the control character U+{ord(found[0]):04X}, which YAML does not allow"
    )


@cache
def _control() -> re.Pattern[str]:
    # A byte order mark is allowed at the start only, which ``Source`` has taken away.
    return re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def repaired(text: str, error: yaml.MarkedYAMLError) -> Repair:
    """The fault that ``error`` is, and ``text`` with the one character replaced that it is about."""
    at = error.problem_mark.index if error.problem_mark else 0
    at = min(at, len(text))
    problem, context = error.problem or "", error.context or ""
    character = text[at : at + 1]
    if "mapping values are not allowed" in problem and character == ":":
        return _colon(text, at)
    if "cannot start any token" in problem and character:
        return _start(text, at, character)
    is_escape = "unknown escape character" in problem
    if is_escape and at + 1 < len(text):
        return _escape(text, at)
    if is_escape or ("quoted scalar" in context and "end of stream" in problem):
        start = error.context_mark.index if error.context_mark else at
        return Repair(syntax_error(start, start + 1, "the text has no closing quotation mark"), None)
    return Repair(_other(text, at, problem, context, error), None)


def _colon(text: str, at: int) -> Repair:
    before = text[:at].rpartition("\n")[2]
    if ":" not in before:
        return Repair(
            syntax_error(at, at + 1, "a key must not stand here: check how the lines are indented"), None
        )
    message = "a text with ': ' has to stand in quotation marks"
    return Repair(syntax_error(at, at + 1, message), _replaced(text, at, "x"))


def _start(text: str, at: int, character: str) -> Repair:
    if character == "\t":
        message = "a tab indents this line; YAML wants spaces"
        return Repair(syntax_error(at, at + 1, message), _replaced(text, at, " "))
    message = f"a text that begins with '{character}' has to stand in quotation marks"
    return Repair(syntax_error(at, at + 1, message), _replaced(text, at, "x"))


def _escape(text: str, at: int) -> Repair:
    # One parser points at the backslash, the other one behind it.
    if text[at : at + 1] != "\\":
        at -= 1
    escape = text[at : at + 2]
    message = f"'{escape}' is not an escape that YAML has; write '\\\\' for a backslash"
    return Repair(syntax_error(at, at + 2, message), _replaced(text, at, "x"))


def _other(text: str, at: int, problem: str, context: str, error: yaml.MarkedYAMLError) -> Fault:
    if "flow" in context and error.context_mark is not None:
        start = error.context_mark.index
        opening = text[start : start + 1]
        if opening in ("[", "{"):
            closing = {"[": "]", "{": "}"}[opening]
            return syntax_error(start, start + 1, f"'{opening}' is not closed by '{closing}'")
    end = min(at + 1, len(text)) if text[at : at + 1] not in ("\r", "\n") else at
    if "block" in context:
        return syntax_error(at, end, "this does not continue what stands before: check how it is indented")
    message = " ".join(part for part in (context, problem) if part)
    return syntax_error(at, end, f"this is not YAML: {message}")


def _replaced(text: str, at: int, by: str) -> str:
    return text[:at] + by + text[at + 1 :]
