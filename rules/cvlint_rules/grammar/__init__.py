"""Slips of the pen in the running text."""
