"""cvlint: a linter for résumés. Rules and embedding programs import :mod:`cvlint.api`."""

__version__ = "0.1.0"
