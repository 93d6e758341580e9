"""Photos: the strip on the card, taking them in, and the panel that shows them large."""
