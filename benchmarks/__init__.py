"""How fast cvlint is, in ratios; run by hand: ``python -m benchmarks.startup``. No test asserts the clock."""
