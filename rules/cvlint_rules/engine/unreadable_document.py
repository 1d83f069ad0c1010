"""CV001 unreadable-document."""

from collections.abc import Iterator

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity


class UnreadableDocument(Rule[NoOptions]):
    id = "CV001"
    name = "unreadable-document"
    summary = "The file does not hold a résumé's text"
    help = "Save the file as UTF-8 text, or name the file that holds the résumé."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        """Nothing: the engine reports a document that cannot be read, and then there is no résumé."""
        yield from ()
