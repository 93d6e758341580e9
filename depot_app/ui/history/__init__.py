"""The whole history of a thing, in a panel over the tabs."""
