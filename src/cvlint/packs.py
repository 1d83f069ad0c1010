"""Where rules come from: the built-in pack and the packs that installed distributions announce.

A pack is an import package. Each of its modules, in the package itself or one folder down, holds one
rule, with the rule's page beside it; modules and folders whose name starts with ``_`` are helpers.
Code is loaded from installed distributions only, never from a path that a configuration names.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from cvlint.errors import CvlintError, message_of
from cvlint.findings import Severity
from cvlint.result import RuleInfo
from cvlint.rule import Rule

BUILT_IN = "cvlint_rules"
ENTRY_POINT_GROUP = "cvlint.rules"

UNREADABLE = "CV001"
"""The rule that says why a document cannot be read: the engine finds it, and nothing turns it off."""

_METADATA_SUFFIXES = (".dist-info", ".egg-info")


class PackError(CvlintError):
    """A pack that cannot be used; the text names it."""


class LoadedRule(NamedTuple):
    """A rule, ready to run, and where it comes from: ``pack`` is the import package."""

    rule: Rule[Any]
    page: Path
    family: str
    pack: str

    @property
    def info(self) -> RuleInfo:
        rule = self.rule
        return RuleInfo(
            id=rule.id,
            name=rule.name,
            summary=rule.summary,
            help=rule.help,
            severity=rule.severity,
            enabled=rule.enabled,
            page=self.page,
            family=self.family,
            formats=rule.formats,
        )


def load_rules() -> tuple[LoadedRule, ...]:
    """All rules of the built-in and of every installed pack, sorted by id; raises PackError."""
    packs = [BUILT_IN, *installed_packs()]
    rules = sorted((rule for pack in packs for rule in load_pack(pack)), key=lambda loaded: loaded.rule.id)
    _require_unique(rules)
    return tuple(rules)


def installed_packs() -> tuple[str, ...]:
    """The import packages that installed distributions announce as rule packs, sorted."""
    # importlib.metadata takes longer to import than a résumé takes to check, and packs are rare.
    if not _any_pack_announced():
        return ()
    from importlib.metadata import entry_points

    try:
        return tuple(sorted({entry.value for entry in entry_points(group=ENTRY_POINT_GROUP)}))
    except (TypeError, ValueError) as error:
        raise PackError(
            f"the installed rule packs cannot be listed: {type(error).__name__}: {message_of(error)}"
        ) from error


def load_pack(package: str) -> tuple[LoadedRule, ...]:
    """The rules of one pack, in the order of their file names; raises PackError."""
    root = _import(package, package)
    if root.__file__ is None:
        raise PackError(f"rule pack '{package}': the package has no __init__.py")
    folder = Path(root.__file__).parent
    rules = []
    for family in ("", *_families(folder)):
        names = _file_names(folder / family)
        for stem in sorted(name[:-3] for name in names if name.endswith(".py") and name[0] != "_"):
            module = ".".join(filter(None, (package, family, stem)))
            if f"{stem}.md" not in names:
                reason = f"the rule {module} has no page; {stem}.md is missing beside it"
                raise PackError(f"rule pack '{package}': {reason}")
            page = folder / family / f"{stem}.md"
            rules.append(LoadedRule(_load_rule(package, module), page, family or package, package))
    return tuple(rules)


def _families(folder: Path) -> list[str]:
    """Sub-folders that may hold rules: those whose name is an import name, helpers left out."""
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if entry.is_dir()]
    return sorted(name for name in names if name.isidentifier() and name[0] != "_")


def _file_names(folder: Path) -> set[str]:
    with os.scandir(folder) as entries:
        return {entry.name for entry in entries if entry.is_file()}


def _load_rule(package: str, name: str) -> Rule[Any]:
    module = _import(package, name)
    rules = [value for value in vars(module).values() if _is_rule_of(value, module)]
    if len(rules) != 1:
        raise PackError(
            f"rule pack '{package}': the module {name} holds {len(rules)} rules; it must hold one"
            " (a helper module's name starts with '_')"
        )
    with _blaming(package, name):
        rule: Rule[Any] = rules[0]()
    _require_metadata(rule, package, name)
    with _blaming(package, f"the options of {name}"):
        rule.options_type()
    return rule


def _is_rule_of(value: object, module: ModuleType) -> bool:
    return isinstance(value, type) and issubclass(value, Rule) and value.__module__ == module.__name__


def _import(package: str, name: str) -> ModuleType:
    with _blaming(package, name):
        return import_module(name)


@contextmanager
def _blaming(package: str, name: str) -> Iterator[None]:
    try:
        yield
    # A pack is other people's code and may fail in any way when it is loaded, by leaving the program too;
    # whatever it is, the user must be told which pack it was, and must not get a run that silently checks
    # less.
    except (Exception, SystemExit) as error:
        raise PackError(
            f"rule pack '{package}' cannot be loaded: {name}: {type(error).__name__}: {message_of(error)}"
        ) from error


def _require_metadata(rule: Rule[Any], package: str, name: str) -> None:
    for attribute in ("id", "name", "summary", "help"):
        value = getattr(rule, attribute, None)
        if not isinstance(value, str) or not value:
            raise PackError(f"rule pack '{package}': the rule {name} lacks '{attribute}'")
    if not isinstance(getattr(rule, "severity", None), Severity):
        raise PackError(f"rule pack '{package}': the rule {name} lacks 'severity'")
    if not isinstance(rule.formats, frozenset | None):
        raise PackError(
            f"rule pack '{package}': 'formats' of the rule {name} is neither None nor a frozenset"
        )
    if not _is_id(rule.id, built_in=package == BUILT_IN):
        wanted = "two to six capital letters other than CV… and three digits"
        raise PackError(f"rule pack '{package}': '{rule.id}' is no rule id of a pack; use {wanted}")
    if not all(word.isalnum() and word.isascii() and word == word.lower() for word in rule.name.split("-")):
        raise PackError(f"rule pack '{package}': '{rule.name}' is no rule name; use lower-case-words")


def _is_id(text: str, *, built_in: bool) -> bool:
    letters, digits = text[:-3], text[-3:]
    if not (text.isascii() and digits.isdigit() and len(digits) == 3):
        return False
    if built_in:
        return letters == "CV"
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper() and not letters.startswith("CV")


def _require_unique(rules: Iterable[LoadedRule]) -> None:
    owners: dict[str, str] = {}
    for loaded in rules:
        for label in (loaded.rule.id, loaded.rule.name):
            if label in owners:
                raise PackError(f"rule packs '{owners[label]}' and '{loaded.pack}' both define '{label}'")
            owners[label] = loaded.pack


def _any_pack_announced() -> bool:
    header = f"[{ENTRY_POINT_GROUP}]".encode()
    return any(header in _read_or_empty(file) for folder in sys.path for file in _entry_point_files(folder))


def _entry_point_files(folder: str) -> list[str]:
    try:
        with os.scandir(folder or ".") as entries:
            metadata = [entry.path for entry in entries if entry.name.endswith(_METADATA_SUFFIXES)]
    except OSError:
        return []
    return [os.path.join(path, "entry_points.txt") for path in metadata]  # noqa: PTH118


def _read_or_empty(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            return stream.read()
    except OSError:
        return b""
