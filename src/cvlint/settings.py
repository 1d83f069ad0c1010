"""From what the user configured and asked for to what holds for one document."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from cvlint import selectors
from cvlint.config import OFF, Config, RuleConfig
from cvlint.errors import ConfigError, CvlintError
from cvlint.findings import Severity
from cvlint.options import build_options
from cvlint.packs import UNREADABLE, LoadedRule
from cvlint.rule import Rule


class ActiveRule(NamedTuple):
    """A rule as configured: with its options and the severity of its findings."""

    rule: Rule[Any]
    options: object
    severity: Severity


class Settings(NamedTuple):
    """What holds for a document: the rules to run, sorted by id, what "present" means, and the language: a
    code, or "auto" for what the text shows.
    """

    rules: tuple[ActiveRule, ...]
    today: date
    language: str = "auto"


class Overrides(NamedTuple):
    """What the command line says: it wins over any configuration. None and empty: nothing.

    ``select`` takes the place of all that configurations say about which rules run; ``ignore`` comes on
    top of it.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    today: date | None = None


def require_known(overrides: Overrides, known_rules: Iterable[LoadedRule]) -> None:
    """Raises CvlintError for a rule on the command line that is not there."""
    known = tuple(known_rules)
    for selector in overrides.select:
        if error := selectors.select_error(selector, known):
            raise CvlintError(f"--select: {error}")
    for selector in overrides.ignore:
        if error := selectors.ignore_error(selector, known):
            raise CvlintError(f"--ignore: {error}")


def make_settings(config: Config, overrides: Overrides, known_rules: Iterable[LoadedRule]) -> Settings:
    """The rules that run and their settings; "present" is the clock's day unless something says else.

    Raises ConfigError when a rule refuses its options together.
    """
    active = (_activate(loaded.rule, config, overrides) for loaded in known_rules)
    today = overrides.today or config.today or date.today()
    rules = tuple(rule for rule in active if rule is not None)
    return Settings(rules, today, config.language or "auto")


def _activate(rule: Rule[Any], config: Config, overrides: Overrides) -> ActiveRule | None:
    said = config.rules.get(rule.id, RuleConfig())
    if rule.id != UNREADABLE and not _is_on(rule, said, config, overrides):
        return None
    severity = Severity(said.severity) if said.severity not in (None, OFF) else rule.severity
    try:
        options = build_options(rule.options_type, said.options)
    except ValueError as error:
        raise ConfigError(f"{config.shown}: {rule.name}: {error}") from None
    return ActiveRule(rule, options, severity)


def _is_on(rule: Rule[Any], said: RuleConfig, config: Config, overrides: Overrides) -> bool:
    """The more precise statement wins: "CV104" selected stays on where "CV1" is ignored.

    A severity in the rule's own table is as precise as its id. As precise for as against: off.
    """
    exact = len(rule.id)
    against = selectors.strongest(overrides.ignore, rule)
    if overrides.select:
        return selectors.strongest(overrides.select, rule) > against
    against = max(against, selectors.strongest(config.ignore or (), rule), exact * (said.severity == OFF))
    if said.severity not in (None, OFF):
        return exact > against
    if config.select is not None:
        return selectors.strongest(config.select, rule) > against
    return rule.enabled and against == 0
