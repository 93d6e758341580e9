"""The tab Reparaties: what is broken, who works on it, and when it is done."""
