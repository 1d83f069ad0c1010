"""What the engine itself finds; the classes here only say how it is reported."""
