"""What the formats for résumés as data allow: field tables, and the faults of a document against them."""
