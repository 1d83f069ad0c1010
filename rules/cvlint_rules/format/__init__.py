"""Where a résumé writes the same thing in two ways."""
