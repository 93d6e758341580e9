"""The one form: fields as data, each with its label, its name for a screen reader, and its fault below it."""
