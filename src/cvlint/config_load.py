"""The configuration file: what it may say, and errors that name file, line and column.

A configuration comes with the repository that is checked, which may be a stranger's: it chooses among
installed rules and sets their options, and can neither run code nor open a connection.
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from cvlint import paths, selectors
from cvlint.config import OFF, Config, Glob, RuleConfig, parse_today
from cvlint.config_file import ConfigFile, read_config_file
from cvlint.errors import did_you_mean
from cvlint.findings import Severity
from cvlint.options import OptionError, build_options, convert, option_names
from cvlint.packs import UNREADABLE, LoadedRule
from cvlint.rule import Rule
from cvlint.toml_places import KeyPath


def load_config(file: Path, shown: str, known_rules: tuple[LoadedRule, ...]) -> Config:
    """Read and check ``file`` and those it extends; ``shown`` is its name in messages.

    Raises ConfigError for anything in it that is not known or not right.
    """
    return _load(read_config_file(file, shown), known_rules, seen=frozenset())


def _load(file: ConfigFile, known_rules: tuple[LoadedRule, ...], seen: frozenset[Path]) -> Config:
    stated: dict[str, Any] = {"shown": file.shown}
    base = Config()
    for key, value in file.table.items():
        if key == "extend":
            base = _extended(file, known_rules, seen)
        elif key == "rules":
            stated["rules"] = _rules(file, value, known_rules)
        elif key in ("select", "ignore"):
            stated[key] = _selectors(file, key, known_rules)
        elif key in ("exclude", "include"):
            globs = _checked(file, (key,), lambda value: convert(tuple[str, ...], value))
            stated[key] = tuple(Glob(file.path.parent, pattern) for pattern in globs)
        elif key in _VALUES:
            stated[key.replace("-", "_")] = _checked(file, (key,), _VALUES[key])
        else:
            raise file.error((key,), f"unknown key '{key}'{did_you_mean(key, _KEYS)}")
    return _merged(base, Config(**stated), stated)


def _merged(base: Config, config: Config, stated: dict[str, Any]) -> Config:
    rules = dict(base.rules)
    for rule_id, over in config.rules.items():
        under = rules.get(rule_id, RuleConfig())
        severity = under.severity if over.severity is None else over.severity
        rules[rule_id] = RuleConfig(severity, {**under.options, **over.options})
    return base._replace(**{**stated, "rules": rules})


def _extended(file: ConfigFile, known_rules: tuple[LoadedRule, ...], seen: frozenset[Path]) -> Config:
    name = _checked(file, ("extend",), lambda value: convert(str, value))
    path = file.path.parent / name
    if not paths.is_file(path):
        raise file.error(("extend",), f"there is no file '{name}'", value=True)
    if path.resolve() in (seen := seen | {file.path.resolve()}):
        raise file.error(("extend",), f"'{name}' extends this file in turn", value=True)
    folder, _, _ = file.shown.rpartition("/")
    shown = name if not folder or Path(name).is_absolute() else f"{folder}/{name}"
    return _load(read_config_file(path, shown), known_rules, seen)


def _selectors(file: ConfigFile, key: str, known_rules: tuple[LoadedRule, ...]) -> tuple[str, ...]:
    chosen = _checked(file, (key,), lambda value: convert(tuple[str, ...], value))
    find_error = selectors.ignore_error if key == "ignore" else selectors.select_error
    for index, selector in enumerate(chosen):
        if error := find_error(selector, known_rules):
            raise file.error((key, index), error, value=True)
    return tuple(chosen)


def _rules(file: ConfigFile, value: object, known_rules: tuple[LoadedRule, ...]) -> dict[str, RuleConfig]:
    if not isinstance(value, dict):
        raise file.error(("rules",), "'rules' must be a table", value=True)
    rules: dict[str, RuleConfig] = {}
    for label, table in value.items():
        path = ("rules", label)
        loaded = selectors.find_rule(label, known_rules)
        if loaded is None:
            raise file.error(path, selectors.unknown_rule(label, known_rules))
        if not isinstance(table, dict):
            raise file.error(path, f"'{label}' must be a table", value=True)
        if loaded.rule.id in rules:
            raise file.error(path, f"the rule '{label}' is configured twice")
        rules[loaded.rule.id] = _rule(file, path, loaded.rule, table)
    return rules


def _rule(file: ConfigFile, path: KeyPath, rule: Rule[Any], table: dict[str, object]) -> RuleConfig:
    severity = None
    if "severity" in table:
        severity = _checked(file, (*path, "severity"), _severity_or_off)
        if severity == OFF and rule.id == UNREADABLE:
            raise file.error((*path, "severity"), selectors.ALWAYS_ON, value=True)
    options = {key: value for key, value in table.items() if key != "severity"}
    try:
        build_options(rule.options_type, options)
    except OptionError as error:
        known = ["severity", *option_names(rule.options_type)]
        if error.option in known:
            raise file.error((*path, error.option), str(error), value=True) from None
        hint = did_you_mean(error.option, known)
        raise file.error((*path, error.option), f"{error} of {rule.name}{hint}") from None
    except ValueError as error:
        raise file.error(path, f"{rule.name}: {error}") from None
    return RuleConfig(severity, options)


def _checked(file: ConfigFile, path: KeyPath, check: Callable[[object], Any]) -> Any:
    value: Any = file.table
    for key in path:
        value = value[key]
    try:
        return check(value)
    except ValueError as error:
        raise file.error(path, f"'{path[-1]}' must be {error}", value=True) from None


def _severity_or_off(value: object) -> str:
    allowed = (*(severity.value for severity in Severity), OFF)
    if value not in allowed:
        raise ValueError("one of " + ", ".join(f"'{each}'" for each in allowed))
    return str(value)


def _today(value: object) -> date:
    if type(value) is date:
        return value
    try:
        return parse_today(value) if isinstance(value, str) else parse_today("")
    except ValueError:
        raise ValueError("a date, YYYY-MM-DD") from None


def _language(value: object) -> str:
    from re import fullmatch

    if isinstance(value, str) and (value == "auto" or fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", value)):
        return value
    raise ValueError("'auto' or a language code such as 'en' or 'de-CH'")


_VALUES: Mapping[str, Callable[[object], object]] = {
    "fail-on": lambda value: convert(Severity, value),
    "today": _today,
    "language": _language,
}
_KEYS = ("select", "ignore", "extend", *_VALUES, "exclude", "include", "rules")
