"""The list of supplies in the tab Voorraad: things by quantity."""
