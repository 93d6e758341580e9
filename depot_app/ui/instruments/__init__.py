"""The tab Voorraad: every instrument, its card, and a new one in five fields."""
