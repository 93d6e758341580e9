"""Papers in the program: shown page by page, saved, and printed in true size."""
