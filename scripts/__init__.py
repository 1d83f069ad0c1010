"""For people who work on cvlint; not part of the distribution."""
