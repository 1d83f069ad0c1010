"""The rules that come with cvlint, one folder per family, each with its page beside it."""
