"""pre-commit itself runs our hooks in a scratch repository, as a résumé's author would."""

import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.client

ROOT = Path(__file__).parents[2]

FAULTY = """\
# Ada Example

## Experience

### Engineer, Initech

*May 2019 – June 2021*

- Moved the billing of of twelve teams to one service.
- Taught the [on-call course](#).
"""
MENDED = FAULTY.replace("of of", "of")
CLEAN = MENDED.replace("(#)", "(https://ada.example/course)")

COMPOSED = unicodedata.normalize("NFC", "résumé.md")
DECOMPOSED = unicodedata.normalize("NFD", "drafts/résumé.md")
RESUMES = ("cv.md", "old cv/Ada Example's CV.md", COMPOSED, DECOMPOSED, "AdaCV.markdown")
OTHERS = ("README.md", "cv.txt", "cv/notes.md")
"""Files with the same faults that the hooks must leave alone: their names do not say "résumé"."""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What git and pre-commit run with: none of the user's settings, a cache of their own."""
    home = tmp_path_factory.mktemp("home")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    who = {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER") for what, value in _ADA.items()}
    return {
        **inherited,
        **who,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(home),
        "PRE_COMMIT_COLOR": "never",
        "NO_COLOR": "1",
    }


_ADA = {"NAME": "Ada Example", "EMAIL": "ada@ada.example"}


@pytest.fixture(scope="module")
def hooks(environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the checkout as it stands, changes that are not yet committed included."""
    if find_spec("pre_commit") is None:
        _missing("pre-commit is not installed")
    if not (ROOT / ".git").exists():
        _missing("not in a git checkout")
    listed = _run(environment, ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    copy = tmp_path_factory.mktemp("hooks")
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    _commit_all(environment, copy)
    return copy


@pytest.fixture
def resumes(environment: Mapping[str, str], tmp_path: Path) -> Path:
    """A repository of résumés and of other files, all with the same faults."""
    for name in (*RESUMES, *OTHERS):
        _write(tmp_path / name, FAULTY)
    _commit_all(environment, tmp_path)
    return tmp_path


def test_manifest_is_valid(hooks: Path, environment: Mapping[str, str]) -> None:
    done = _run(environment, hooks, *_PRE_COMMIT, "validate-manifest", ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout


def test_hooks_block_fix_and_pass(hooks: Path, resumes: Path, environment: Mapping[str, str]) -> None:
    blocked = _try_hook(environment, hooks, resumes, "cvlint")
    assert blocked.returncode == 1, blocked.stdout
    for name in RESUMES:
        assert f" --> {name}:9:21\n" in blocked.stdout
        assert f" --> {name}:10:31\n" in blocked.stdout
    assert "Found 5 errors and 5 warnings in 5 files." in blocked.stdout
    for name in OTHERS:
        assert name not in blocked.stdout

    fixed = _try_hook(environment, hooks, resumes, "cvlint-fix")
    assert fixed.returncode == 1, fixed.stdout
    assert "files were modified by this hook" in fixed.stdout
    assert {_read(resumes / name) for name in RESUMES} == {MENDED}
    assert {_read(resumes / name) for name in OTHERS} == {FAULTY}

    for name in RESUMES:
        _write(resumes / name, CLEAN)
    _run(environment, resumes, "git", "add", "--all")
    for hook in ("cvlint", "cvlint-fix"):
        passed = _try_hook(environment, hooks, resumes, hook)
        assert passed.returncode == 0, passed.stdout
        assert "Passed" in passed.stdout


def test_commit_is_blocked_until_mended(hooks: Path, resumes: Path, environment: Mapping[str, str]) -> None:
    revision = _run(environment, hooks, "git", "rev-parse", "HEAD").stdout.strip()
    _write(
        resumes / ".pre-commit-config.yaml",
        f"repos:\n- repo: {hooks.as_uri()}\n  rev: {revision}\n  hooks:\n  - id: cvlint\n",
    )
    installed = _run(environment, resumes, *_PRE_COMMIT, "install")
    assert installed.returncode == 0, installed.stdout
    before = _run(environment, resumes, "git", "rev-parse", "HEAD").stdout

    _write(resumes / "cv.md", MENDED)
    _write(resumes / "README.md", FAULTY + "\nNew.\n")
    _run(environment, resumes, "git", "add", "--all")
    refused = _run(environment, resumes, "git", "commit", "--message", "New course")
    assert refused.returncode == 1, refused.stdout
    assert " --> cv.md:10:31\n" in refused.stdout
    assert "README.md" not in refused.stdout
    assert _run(environment, resumes, "git", "rev-parse", "HEAD").stdout == before

    _write(resumes / "cv.md", CLEAN)
    _run(environment, resumes, "git", "add", "--all")
    taken = _run(environment, resumes, "git", "commit", "--message", "New course")
    assert taken.returncode == 0, taken.stdout
    assert _run(environment, resumes, "git", "rev-parse", "HEAD").stdout != before


_PRE_COMMIT = (sys.executable, "-m", "pre_commit")


def _try_hook(
    environment: Mapping[str, str], hooks: Path, resumes: Path, hook: str
) -> "subprocess.CompletedProcess[str]":
    return _run(environment, resumes, *_PRE_COMMIT, "try-repo", str(hooks), hook, "--all-files", "--verbose")


def _commit_all(environment: Mapping[str, str], folder: Path) -> None:
    for arguments in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "All")):
        done = _run(environment, folder, "git", *arguments)
        assert done.returncode == 0, done.stdout


def _run(environment: Mapping[str, str], folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run ``command``; what it says on standard error is in ``stdout`` too, in order."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="")


def _read(file: Path) -> str:
    return file.read_bytes().decode("utf-8")


def _missing(reason: str) -> None:
    if os.environ.get("CVLINT_REQUIRE_CLIENTS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
