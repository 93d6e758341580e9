"""The tab Telling: counts, counting by scan, and setting the register right."""
