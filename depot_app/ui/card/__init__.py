"""The card: what it is, where, how it stands, the next step, its kit and its history, in that order."""
