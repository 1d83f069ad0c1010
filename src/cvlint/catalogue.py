"""The list of all rules, for people and for programs."""

from cvlint.page import is_fixable
from cvlint.result import RuleInfo

FORMATS = ("text", "json", "markdown")


def render_rules(rules: tuple[RuleInfo, ...], format: str) -> str:  # noqa: A002
    """The rules in the order given, one line or object each; raises ValueError for another format."""
    match format:
        case "text":
            return _text(rules)
        case "json":
            return _json(rules)
        case "markdown":
            return _markdown(rules)
    raise ValueError(f"unknown format {format!r}; the formats are {', '.join(FORMATS)}")


def default_level(rule: RuleInfo) -> str:
    """The severity, or "off" for a rule that has to be turned on."""
    return rule.severity.value if rule.enabled else "off"


def _text(rules: tuple[RuleInfo, ...]) -> str:
    width = max((len(rule.name) for rule in rules), default=0)
    ids = max((len(rule.id) for rule in rules), default=0)
    lines = (
        f"{rule.id:<{ids}}  {rule.name:<{width}}  {default_level(rule):<7}  {rule.summary}" for rule in rules
    )
    return "".join(f"{line}\n" for line in lines)


def _markdown(rules: tuple[RuleInfo, ...]) -> str:
    rows = (
        f"| {rule.id} | {rule.name} | {default_level(rule)} | {'yes' if is_fixable(rule.page) else ''} "
        f"| {rule.summary.replace('|', chr(92) + '|')} |"
        for rule in rules
    )
    head = ("| id | name | severity | fix | reports |", "| --- | --- | --- | --- | --- |")
    return "".join(f"{line}\n" for line in (*head, *rows))


def _json(rules: tuple[RuleInfo, ...]) -> str:
    import json

    objects = [
        {
            "id": rule.id,
            "name": rule.name,
            "family": rule.family,
            "severity": rule.severity.value,
            "enabled": rule.enabled,
            "fixable": is_fixable(rule.page),
            "formats": sorted(rule.formats) if rule.formats is not None else None,
            "summary": rule.summary,
            "help": rule.help,
        }
        for rule in rules
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"
