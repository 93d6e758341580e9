"""Checks of condition."""
