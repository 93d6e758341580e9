"""How it is said: every text a person can see, in Dutch and English side by side."""
