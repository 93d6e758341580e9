"""The list of places in the tab Voorraad."""
