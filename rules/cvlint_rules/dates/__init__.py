"""Dates that contradict each other, or that no calendar knows."""
