"""The tour: the main jobs, played in the real window by keys and mouse; after each it looks into the database."""
