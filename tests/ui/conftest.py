"""Every test of the kit may ask for it."""

from tests.ui.fixtures import heard, kit, settle, theme

__all__ = ["heard", "kit", "settle", "theme"]
