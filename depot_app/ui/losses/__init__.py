"""The list of missing parts in the tab Voorraad: what went missing with whom."""
