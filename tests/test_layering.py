"""Imports run in one direction: source → résumé → rules → engine → report → command line."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LAYERS = (
    {"errors", "findings", "dates", "globs", "toml_places", "files"},
    {"source", "paths", "text", "date_form"},
    {"data"},
    {"resume"},
    {"schema", "data_edits"},
    {"read", "rule", "result"},
    {"api", "options", "packs"},
    {"selectors", "page", "wordlist", "grammar"},
    {"catalogue", "config", "page_cases"},
    {"config_file"},
    {"config_load", "config_search"},
    {"discovery", "settings"},
    {"engine"},
    {"facts", "suppressions", "baseline"},
    {"fixes", "run"},
    {"report"},
    {"terminal", "testing"},
    {"check_command"},
    {"cli"},
    {"__main__"},
)
"""From the bottom up; a module imports from lower layers, and a package from itself."""

LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def imports(file: Path) -> Iterator[str]:
    """The full names of all modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # A relative import stays in the package or goes up in it; its full name starts there.
            here = file.relative_to(_root(file)).parts[: -node.level] if node.level else ()
            module = ".".join((*here, node.module)) if node.module else ".".join(here)
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _root(file: Path) -> Path:
    """The source root that a file's imports start from."""
    return next(root for root in (ROOT / "src", ROOT / "rules") if file.is_relative_to(root))


def own_parts(file: Path) -> set[str]:
    """The parts of cvlint that a file imports: the word after ``cvlint.``."""
    found = {name.split(".")[1] for name in imports(file) if name.startswith("cvlint.")}
    return {part for part in found if part in LEVEL or (ROOT / "src" / "cvlint" / f"{part}.py").exists()}


SOURCES = sorted((ROOT / "src" / "cvlint").rglob("*.py"))
RULES = sorted((ROOT / "rules").rglob("*.py"))


def label(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", SOURCES, ids=label)
def test_a_module_imports_from_below_only(file: Path) -> None:
    part = file.relative_to(ROOT / "src" / "cvlint").parts[0].removesuffix(".py")
    if part == "__init__":
        assert own_parts(file) == set()
        return
    above = {each for each in own_parts(file) if each != part and LEVEL[each] >= LEVEL[part]}
    assert above == set()


@pytest.mark.parametrize("file", RULES, ids=label)
def test_rules_import_the_public_surface_only(file: Path) -> None:
    for name in imports(file):
        top = name.split(".")[0]
        if top == "cvlint_rules":
            continue
        assert name.startswith("cvlint.api") or top in sys.stdlib_module_names, name


@pytest.mark.parametrize("file", [*SOURCES, *RULES], ids=label)
def test_nothing_imports_a_foreign_checker_or_opens_a_connection(file: Path) -> None:
    tops = {name.split(".")[0] for name in imports(file)}
    forbidden = {
        "codespell",
        "codespell_lib",
        "language_tool_python",
        "requests",
        "socket",
        "urllib3",
        "http",
    }
    assert tops.isdisjoint(forbidden)


def test_every_module_has_its_layer() -> None:
    parts = {file.relative_to(ROOT / "src" / "cvlint").parts[0].removesuffix(".py") for file in SOURCES}
    assert parts - {"__init__"} <= set(LEVEL)
