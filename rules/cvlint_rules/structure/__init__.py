"""How a résumé is built."""
