"""Which rules run, and with what: configuration, command line, and who wins."""

from datetime import date

import pytest

from cvlint.config import Config, RuleConfig
from cvlint.errors import ConfigError, CvlintError
from cvlint.findings import Severity
from cvlint.settings import Overrides, make_settings, require_known
from engine_samples import SAMPLES, TODAY, WordOptions


def active(config: Config, overrides: Overrides = Overrides()) -> dict[str, Severity]:  # noqa: B008
    settings = make_settings(config, overrides, SAMPLES)
    return {rule.rule.id: rule.severity for rule in settings.rules}


ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
DEFAULT = {"CV001": ERROR, "CV501": WARNING, "CV502": NOTE}


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (Config(), DEFAULT),
        (Config(select=("CV5",)), DEFAULT),
        (Config(select=("CV6",)), {"CV001": ERROR, "CV601": ERROR}),
        (Config(select=("CV",)), {**DEFAULT, "CV601": ERROR}),
        (Config(select=()), {"CV001": ERROR}),
        (Config(select=("lone-dash",)), {"CV001": ERROR, "CV502": NOTE}),
        (Config(ignore=("CV5",)), {"CV001": ERROR}),
        (Config(ignore=("CV501",)), {"CV001": ERROR, "CV502": NOTE}),
        (Config(ignore=("CV",)), {"CV001": ERROR}),
        # The more precise statement wins, and as precise for as against is off.
        (Config(select=("CV501",), ignore=("CV5",)), {"CV001": ERROR, "CV501": WARNING}),
        (Config(select=("CV5",), ignore=("CV501",)), {"CV001": ERROR, "CV502": NOTE}),
        (Config(select=("bad-word",), ignore=("CV501",)), {"CV001": ERROR}),
        (Config(select=("CV5",), ignore=("CV5",)), {"CV001": ERROR}),
        # A severity in the rule's own table turns it on, "off" turns it off.
        (Config(rules={"CV601": RuleConfig("note")}), {**DEFAULT, "CV601": NOTE}),
        (Config(rules={"CV501": RuleConfig("error")}), {**DEFAULT, "CV501": ERROR}),
        (Config(rules={"CV501": RuleConfig("off")}), {"CV001": ERROR, "CV502": NOTE}),
        (Config(rules={"CV501": RuleConfig("error")}, ignore=("CV5",)), {"CV001": ERROR, "CV501": ERROR}),
        (Config(rules={"CV501": RuleConfig("error")}, ignore=("CV501",)), {"CV001": ERROR, "CV502": NOTE}),
        (Config(rules={"CV001": RuleConfig("note")}), {**DEFAULT, "CV001": NOTE}),
        # Options alone turn nothing on.
        (Config(rules={"CV601": RuleConfig(None, {})}), DEFAULT),
    ],
)
def test_configuration(config: Config, expected: dict[str, Severity]) -> None:
    assert active(config) == expected


@pytest.mark.parametrize(
    ("config", "overrides", "expected"),
    [
        (Config(), Overrides(select=("CV601",)), {"CV001": ERROR, "CV601": ERROR}),
        # --select takes the place of what configurations say about which rules run …
        (Config(ignore=("CV501",)), Overrides(select=("CV501",)), {"CV001": ERROR, "CV501": WARNING}),
        (Config(rules={"CV501": RuleConfig("off")}), Overrides(select=("CV5",)), DEFAULT),
        (
            Config(rules={"CV601": RuleConfig("note")}),
            Overrides(select=("CV502",)),
            {"CV001": ERROR, "CV502": NOTE},
        ),
        # … but not of the severity that they give them.
        (
            Config(rules={"CV601": RuleConfig("note")}),
            Overrides(select=("CV6",)),
            {"CV001": ERROR, "CV601": NOTE},
        ),
        (Config(), Overrides(ignore=("CV5",)), {"CV001": ERROR}),
        (Config(select=("CV501",)), Overrides(ignore=("CV501",)), {"CV001": ERROR}),
        (Config(), Overrides(select=("CV5",), ignore=("CV502",)), {"CV001": ERROR, "CV501": WARNING}),
    ],
)
def test_command_line(config: Config, overrides: Overrides, expected: dict[str, Severity]) -> None:
    assert active(config, overrides) == expected


def test_options_reach_the_rule() -> None:
    config = Config(rules={"CV501": RuleConfig(None, {"words": ["bar"]})})
    settings = make_settings(config, Overrides(), SAMPLES)
    assert {rule.rule.id: rule.options for rule in settings.rules}["CV501"] == WordOptions(words=("bar",))


def test_options_that_only_together_are_wrong_name_the_file() -> None:
    config = Config(rules={"CV501": RuleConfig(None, {"minimum": 0})}, shown="sub/cvlint.toml")
    with pytest.raises(ConfigError, match=r"^sub/cvlint\.toml: bad-word: minimum must be at least 1$"):
        make_settings(config, Overrides(), SAMPLES)


def test_who_says_what_today_is() -> None:
    configured = Config(today=date(2025, 5, 5))
    assert make_settings(configured, Overrides(today=TODAY), SAMPLES).today == TODAY
    assert make_settings(configured, Overrides(), SAMPLES).today == date(2025, 5, 5)


@pytest.mark.parametrize(
    ("overrides", "error"),
    [
        (Overrides(select=("CV501", "CV59")), "--select: unknown rule 'CV59'; did you mean 'CV502'?"),
        (Overrides(ignore=("bad-wrod",)), "--ignore: unknown rule 'bad-wrod'; did you mean 'bad-word'?"),
        (Overrides(select=("?",)), "--select: unknown rule '?'"),
        (
            Overrides(ignore=("CV001",)),
            "--ignore: an unreadable document is always reported; leave the file out with 'exclude' instead",
        ),
    ],
)
def test_unknown_rule(overrides: Overrides, error: str) -> None:
    with pytest.raises(CvlintError) as caught:
        require_known(overrides, SAMPLES)
    assert str(caught.value) == error
