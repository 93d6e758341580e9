"""Kits on screen: an instrument's parts, and a part that is scanned with it."""
