"""How a user names rules: by id ("CV104"), by the beginning of ids ("CV1"), or by name."""

from collections.abc import Iterable
from typing import Any

from cvlint.errors import did_you_mean
from cvlint.packs import UNREADABLE, LoadedRule
from cvlint.rule import Rule

ALWAYS_ON = "an unreadable document is always reported; leave the file out with 'exclude' instead"


def strength(selector: str, rule: Rule[Any]) -> int:
    """How precisely ``selector`` names ``rule``: the characters of the id it settles, 0 for no match."""
    if selector in (rule.id, rule.name):
        return len(rule.id)
    return len(selector) if rule.id.startswith(selector) else 0


def strongest(selectors: Iterable[str], rule: Rule[Any]) -> int:
    return max((strength(selector, rule) for selector in selectors), default=0)


def find_rule(label: str, known_rules: Iterable[LoadedRule]) -> LoadedRule | None:
    """The rule with this id or name."""
    return next((each for each in known_rules if label in (each.rule.id, each.rule.name)), None)


def unknown_rule(label: str, known_rules: Iterable[LoadedRule]) -> str:
    """What to tell somebody who named a rule that is not there."""
    labels = [name for each in known_rules for name in (each.rule.id, each.rule.name)]
    return f"unknown rule '{label}'{did_you_mean(label, labels)}"


def select_error(selector: str, known_rules: Iterable[LoadedRule]) -> str | None:
    """What is wrong with choosing ``selector``, or None when it names a rule."""
    if any(strength(selector, each.rule) for each in known_rules):
        return None
    return unknown_rule(selector, known_rules)


def ignore_error(selector: str, known_rules: Iterable[LoadedRule]) -> str | None:
    """What is wrong with ignoring ``selector``, or None when it names a rule that may be ignored."""
    loaded = find_rule(selector, known_rules)
    if loaded is not None and loaded.rule.id == UNREADABLE:
        return ALWAYS_ON
    return select_error(selector, known_rules)
