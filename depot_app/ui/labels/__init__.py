"""Labels from the window: on which stock, from which position, proven before they are shown."""
