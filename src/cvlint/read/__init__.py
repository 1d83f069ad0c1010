"""Readers: one per source format, each turning a source into a résumé."""
