"""The import assistant: a list from file to register, page by page."""
