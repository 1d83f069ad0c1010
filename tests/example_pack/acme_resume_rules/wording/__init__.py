"""Words that Acme's recruiters do not want to read."""
