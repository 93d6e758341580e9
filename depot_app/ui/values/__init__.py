"""What things are worth: the form of a valuation, and the list for the insurer."""
