"""How it looks: the only place on screen that knows a colour, a size in pixels or a font."""
