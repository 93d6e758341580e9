"""Lists kept under a name: the menu above a list that opens them, and the deeds that keep, rename and remove them."""
