"""A document against the rules of its format."""

from collections.abc import Iterator

from cvlint.data import Fault, Mapping


def faults_of(format_name: str, root: Mapping) -> Iterator[Fault]:
    """What is wrong with a document of the format ("jsonresume", "rendercv", "yamlresume")."""
    if format_name == "jsonresume":
        from cvlint.schema import jsonresume

        return jsonresume.check(root)
    if format_name == "rendercv":
        from cvlint.schema import rendercv

        return rendercv.check(root)
    from cvlint.schema import yamlresume

    return yamlresume.check(root)
