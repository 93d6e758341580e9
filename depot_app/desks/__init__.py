"""What one can do: a desk for each room; a public method is a deed or a question."""
