"""The list of types within Voorraad: what kinds of instrument there are, and what follows from that."""
