"""JSON and YAML that break the rules of their format."""
