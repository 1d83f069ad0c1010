"""Packs: what makes one, and how a broken one is told; the example pack is really installed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cvlint import packs
from cvlint.findings import Severity
from cvlint.packs import LoadedRule, PackError, load_pack, load_rules

EXAMPLE = Path(__file__).parent / "example_pack"

RULE = """
from cvlint.api import NoOptions, Problem, Rule, Severity

class Sample(Rule[NoOptions]):
    id = "ACME101"
    name = "sample-rule"
    summary = "Something is wrong"
    help = "Mend it."
    severity = Severity.NOTE

    def check(self, resume, options):
        return ()
"""

WritePack = Callable[[str, dict[str, str]], Path]


@pytest.fixture
def write_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WritePack]:
    """Write the files of an import package, a page for each rule included, where it can be imported."""
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)

    def write(package: str, files: dict[str, str]) -> Path:
        for name, text in {"__init__.py": "", **files}.items():
            file = tmp_path / package / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            if file.suffix == ".py" and not file.name.startswith("_"):
                file.with_suffix(".md").touch()
        return tmp_path / package

    yield write
    for name in set(sys.modules) - before:
        del sys.modules[name]


def refusal(package: str) -> str:
    with pytest.raises(PackError) as caught:
        load_pack(package)
    return str(caught.value)


def test_rules_and_helpers(write_pack: WritePack) -> None:
    folder = write_pack(
        "acme_a",
        {
            "zeta.py": RULE,
            "dates/__init__.py": "",
            "dates/gap.py": RULE.replace("101", "102").replace("sample-rule", "gap"),
            "dates/_helper.py": "raise RuntimeError",
            "dates/deeper/rule.py": "raise RuntimeError",
            "_private/rule.py": "raise RuntimeError",
            "not-a-name/rule.py": "raise RuntimeError",
            "data.toml": "",
        },
    )
    found = load_pack("acme_a")
    assert [(each.rule.id, each.family, each.pack, each.page) for each in found] == [
        ("ACME101", "acme_a", "acme_a", folder / "zeta.md"),
        ("ACME102", "dates", "acme_a", folder / "dates" / "gap.md"),
    ]


def test_what_is_known_of_a_rule(write_pack: WritePack) -> None:
    folder = write_pack("acme_b", {"rule.py": RULE})
    (loaded,) = load_pack("acme_b")
    assert loaded.info == packs.RuleInfo(
        id="ACME101",
        name="sample-rule",
        summary="Something is wrong",
        help="Mend it.",
        severity=Severity.NOTE,
        enabled=True,
        page=folder / "rule.md",
        family="acme_b",
        formats=None,
    )


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("def broken(:", "cannot be loaded: acme_c.rule: SyntaxError: invalid syntax"),
        (
            "import acme_nowhere",
            "cannot be loaded: acme_c.rule: ModuleNotFoundError: No module named 'acme_nowhere'",
        ),
        ("1 / 0", "cannot be loaded: acme_c.rule: ZeroDivisionError: division by zero"),
        (
            RULE + "    def __init__(self, x): pass",
            "cannot be loaded: acme_c.rule: TypeError: Sample.__init__() missing 1 required",
        ),
        ("x = 1", "the module acme_c.rule holds 0 rules; it must hold one"),
        (RULE + RULE.replace("Sample", "Second"), "the module acme_c.rule holds 2 rules; it must hold one"),
        (RULE.replace("    help = ", "    x = "), "the rule acme_c.rule lacks 'help'"),
        (RULE.replace('"Something is wrong"', '""'), "the rule acme_c.rule lacks 'summary'"),
        (RULE.replace("Severity.NOTE", '"note"'), "the rule acme_c.rule lacks 'severity'"),
        (
            RULE + "    formats = 'markdown'",
            "'formats' of the rule acme_c.rule is neither None nor a frozenset",
        ),
        (
            RULE + "    options_type = lambda self, needed: None",
            "cannot be loaded: the options of acme_c.rule: TypeError: Sample.<lambda>() missing 1 required",
        ),
        ("raise SystemExit(0)", "cannot be loaded: acme_c.rule: SystemExit: 0"),
        (
            "from cvlint.api import Nothing",
            "cannot be loaded: acme_c.rule: ImportError: cannot import name 'Nothing' from 'cvlint.api' (api.py)",
        ),
        (RULE.replace("ACME101", "CV101"), "'CV101' is no rule id of a pack"),
        (RULE.replace("ACME101", "CVX101"), "'CVX101' is no rule id of a pack"),
        (RULE.replace("ACME101", "ACME1"), "'ACME1' is no rule id of a pack"),
        (RULE.replace("ACME101", "A101"), "'A101' is no rule id of a pack"),
        (RULE.replace("ACME101", "ACMEACME101"), "'ACMEACME101' is no rule id of a pack"),
        (RULE.replace("ACME101", "acme101"), "'acme101' is no rule id of a pack"),
        (RULE.replace("ACME101", "ACME1²1"), "'ACME1²1' is no rule id of a pack"),
        (RULE.replace("sample-rule", "SampleRule"), "'SampleRule' is no rule name"),
        (RULE.replace("sample-rule", "sample--rule"), "'sample--rule' is no rule name"),
    ],
)
def test_broken_rule(write_pack: WritePack, source: str, error: str) -> None:
    write_pack("acme_c", {"rule.py": source})
    assert refusal("acme_c").startswith(f"rule pack 'acme_c': {error}") or refusal("acme_c").startswith(
        f"rule pack 'acme_c' {error}"
    )


def test_a_rule_that_a_module_only_imports_is_not_its_own(write_pack: WritePack) -> None:
    write_pack("acme_d", {"_base.py": RULE, "rule.py": "from acme_d._base import Sample\n" + RULE})
    (loaded,) = load_pack("acme_d")
    assert type(loaded.rule).__module__ == "acme_d.rule"


def test_missing_page(write_pack: WritePack) -> None:
    folder = write_pack("acme_e", {"rule.py": RULE})
    (folder / "rule.md").unlink()
    assert refusal("acme_e") == (
        "rule pack 'acme_e': the rule acme_e.rule has no page; rule.md is missing beside it"
    )


def test_no_such_package() -> None:
    assert refusal("acme_nowhere") == (
        "rule pack 'acme_nowhere' cannot be loaded: acme_nowhere: "
        "ModuleNotFoundError: No module named 'acme_nowhere'"
    )


def test_a_folder_without_init_is_no_pack(write_pack: WritePack) -> None:
    (write_pack("acme_f", {}) / "__init__.py").unlink()
    assert refusal("acme_f") == "rule pack 'acme_f': the package has no __init__.py"


@pytest.mark.parametrize(
    ("second", "error"),
    [
        (RULE.replace("sample-rule", "other"), "rule packs 'acme_g' and 'acme_h' both define 'ACME101'"),
        (RULE.replace("101", "102"), "rule packs 'acme_g' and 'acme_h' both define 'sample-rule'"),
    ],
)
def test_the_same_rule_twice(
    write_pack: WritePack, monkeypatch: pytest.MonkeyPatch, second: str, error: str
) -> None:
    write_pack("acme_g", {"rule.py": RULE})
    write_pack("acme_h", {"rule.py": second})
    monkeypatch.setattr(packs, "BUILT_IN", "acme_g")
    monkeypatch.setattr(packs, "installed_packs", lambda: ("acme_h",))
    monkeypatch.setattr(packs, "_is_id", lambda text, built_in: True)
    with pytest.raises(PackError, match=f"^{error}$"):
        load_rules()


def test_the_built_in_rules() -> None:
    found = load_rules()
    ids = [each.rule.id for each in found]
    assert ids == sorted(ids)
    assert ids[0] == "CV001"
    (unreadable,) = [each for each in found if each.rule.id == "CV001"]
    assert (unreadable.rule.name, unreadable.family, unreadable.pack) == (
        "unreadable-document",
        "engine",
        "cvlint_rules",
    )


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip installed the example pack."""
    target = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]
    options = ["--no-deps", "--no-build-isolation", "--target", str(target), str(EXAMPLE)]
    subprocess.run([*command, *options], check=True)
    return target


class TestInstalled:
    """A pack that pip installed, in a process of its own."""

    def cvlint(self, target: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(target), "CVLINT_TODAY": "2026-01-01"}
        return subprocess.run(
            [sys.executable, "-m", "cvlint", *arguments],
            cwd=cwd,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def test_its_rule_is_listed(self, target: Path, tmp_path: Path) -> None:
        listed = self.cvlint(target, "rules", cwd=tmp_path)
        (line,) = [line for line in listed.stdout.splitlines() if line.startswith("ACME101")]
        assert line.split(maxsplit=3) == ["ACME101", "buzzword", "note", "A buzzword says nothing"]
        assert listed.returncode == 0

    def test_its_rule_is_explained(self, target: Path, tmp_path: Path) -> None:
        explained = self.cvlint(target, "explain", "buzzword", cwd=tmp_path)
        assert explained.stdout.startswith(
            "# buzzword (ACME101)\n\nA word that stands for nothing in particular.\n"
        )
        assert explained.returncode == 0

    def test_its_rule_is_run_and_configured(self, target: Path, tmp_path: Path) -> None:
        (tmp_path / "cv.md").write_text("# Ada Example\n\nLoves synergy and tables.\n")
        run = self.cvlint(target, "--select", "ACME", "--format", "concise", "cv.md", cwd=tmp_path)
        assert (run.stdout, run.stderr, run.returncode) == (
            "cv.md:3:7: note: 'synergy' is a buzzword [ACME101]\n",
            "",
            0,
        )
        (tmp_path / "cvlint.toml").write_text('[rules.buzzword]\nseverity = "error"\nwords = ["tables"]\n')
        run = self.cvlint(target, "--select", "buzzword", "--format", "concise", "cv.md", cwd=tmp_path)
        assert (run.stdout, run.returncode) == ("cv.md:3:19: error: 'tables' is a buzzword [ACME101]\n", 1)

    def test_its_page_passes(self, target: Path, tmp_path: Path) -> None:
        page = target / "acme_resume_rules" / "wording" / "buzzword.md"
        code = "import sys, pathlib, cvlint.testing; cvlint.testing.check_page(pathlib.Path(sys.argv[1]))"
        environment = {**os.environ, "PYTHONPATH": str(target)}
        subprocess.run([sys.executable, "-c", code, str(page)], env=environment, check=True)

    def test_a_broken_pack_is_named_and_fatal(self, target: Path, tmp_path: Path) -> None:
        metadata = tmp_path / "broken-1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text("[cvlint.rules]\nbroken = broken_rules\n")
        (tmp_path / "broken_rules.py").write_text("raise OSError('no licence')")
        (tmp_path / "cv.md").touch()
        said = "rule pack 'broken_rules' cannot be loaded: broken_rules: OSError: no licence"
        for arguments in (["cv.md"], ["rules"], ["explain", "CV001"]):
            run = self.cvlint(tmp_path, *arguments, cwd=tmp_path)
            assert (run.stdout, run.stderr, run.returncode) == ("", f"cvlint: error: {said}\n", 2)

    def test_a_pack_in_the_current_folder_is_not_code_to_run(self, tmp_path: Path) -> None:
        """Linting a stranger's repository must not run what lies in it."""
        metadata = tmp_path / "stranger-1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: stranger\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text("[cvlint.rules]\nstranger = stranger\n")
        for module in ("stranger", "click", "markdown_it", "tomllib"):
            (tmp_path / f"{module}.py").write_text("open('was_run', 'w')")
        (tmp_path / "cvlint.toml").write_text("ignore = []")
        (tmp_path / "cv.md").write_text("# Ada Example\n")
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        run = subprocess.run(
            [sys.executable, "-m", "cvlint", "cv.md"], cwd=tmp_path, env=environment, check=False
        )
        assert run.returncode == 0
        assert not (tmp_path / "was_run").exists()


def test_entry_points_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = tmp_path / "acme-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[cvlint.rules]\nacme\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    with pytest.raises(PackError, match="the installed rule packs cannot be listed: "):
        packs.installed_packs()


def test_metadata_of_distributions_is_only_read_when_one_announces_a_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(tmp_path / "missing")])
    assert packs.installed_packs() == ()
    metadata = tmp_path / "acme-1.0.egg-info"
    metadata.mkdir()
    (metadata / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[console_scripts]\nacme = acme:main\n")
    assert packs.installed_packs() == ()
    (metadata / "entry_points.txt").write_text("[cvlint.rules]\na = acme_b\nb = acme_a\nc = acme_b\n")
    assert packs.installed_packs() == ("acme_a", "acme_b")


def test_a_loaded_rule_is_a_plain_record(write_pack: WritePack) -> None:
    write_pack("acme_i", {"rule.py": RULE})
    (loaded,) = load_pack("acme_i")
    assert isinstance(loaded, LoadedRule)
