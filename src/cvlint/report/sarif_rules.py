"""The part of a SARIF log that describes the tool: the same for every run of a version."""

from typing import Any

from cvlint import __version__
from cvlint.findings import Severity
from cvlint.page import read_text
from cvlint.result import RuleInfo

HOME = "https://cvlint.github.io/cvlint"
"""Where the project lives; the page of a rule is at ``HOME/rules/<name>``."""

_OWN_PREFIX = "CV"
"""Ids of our rules; the pages of other people's are not at ``HOME``."""

_MAX_TEXT = 1024
_PROBLEM_SEVERITY = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "recommendation",
}

CRASHED = "check-crashed"
UNREADABLE = "document-unreadable"
NOTIFICATIONS = (CRASHED, UNREADABLE)
"""The ids of the notifications, in the order of their descriptors."""


def driver(rules: tuple[RuleInfo, ...]) -> dict[str, Any]:
    """The tool component; the index of a rule in it is its index in ``rules``."""
    return {
        "name": "cvlint",
        "organization": "cvlint",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": HOME,
        "rules": [_rule(rule) for rule in rules],
        "notifications": [
            _notification(
                CRASHED,
                "CheckCrashed",
                "A check stopped with an internal error",
                "Report the error to the authors of the rule; the other rules did run",
            ),
            _notification(
                UNREADABLE,
                "DocumentUnreadable",
                "A document could not be read",
                "Save the document as UTF-8 text in one of the formats that cvlint reads",
            ),
        ],
    }


def sentence(text: str) -> str:
    """``text`` with a capital at the start, unless that is no plain word, and a full stop at the end."""
    first = text.partition(" ")[0]
    if first.isascii() and first.isalpha() and first.islower():
        text = text[0].upper() + text[1:]
    return text if text.endswith(".") else f"{text}."


def _rule(rule: RuleInfo) -> dict[str, Any]:
    level = rule.severity.value
    configuration = {"level": level} if rule.enabled else {"level": level, "enabled": False}
    descriptor = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": _short(rule.summary)},
        "fullDescription": {"text": _short(_sentences(rule.summary, rule.help))},
        "help": {"text": sentence(rule.help or rule.summary), "markdown": _markdown(rule)},
        "defaultConfiguration": configuration,
        "properties": {
            "tags": ["resume", rule.family],
            "precision": "high" if rule.enabled else "medium",
            "problem.severity": _PROBLEM_SEVERITY[rule.severity],
        },
    }
    if rule.id.startswith(_OWN_PREFIX):
        descriptor["helpUri"] = f"{HOME}/rules/{rule.name}"
    return descriptor


def _markdown(rule: RuleInfo) -> str:
    """The page without its title, which every viewer shows above it, and what to do."""
    page = read_text(rule.page).strip()
    if page.startswith("# "):
        page = page.partition("\n")[2].strip()
    return f"{page}\n\n## How to fix it\n\n{sentence(rule.help)}\n" if rule.help else f"{page}\n"


def _sentences(*texts: str) -> str:
    return " ".join(sentence(text) for text in texts if text)


def _short(text: str) -> str:
    closed = sentence(text)
    return closed if len(closed) <= _MAX_TEXT else f"{closed[: _MAX_TEXT - 2]}…."


def _notification(identity: str, name: str, summary: str, help_text: str) -> dict[str, Any]:
    return {
        "id": identity,
        "name": name,
        "shortDescription": {"text": sentence(summary)},
        "fullDescription": {"text": _sentences(summary, help_text)},
        "help": {"text": sentence(help_text), "markdown": sentence(help_text)},
        "helpUri": HOME,
        "defaultConfiguration": {"level": "error"},
    }
