"""Depot: lends, labels, repairs and counts the instruments of an instrument depot."""

__version__ = "0.3.0"
