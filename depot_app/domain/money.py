"""Money: whole cents of a euro, never floats."""

from typing import NewType

Cents = NewType("Cents", int)

NOTHING = Cents(0)
