"""Housekeeping in the window: backups, putting one back, the check, exports, and the lists that were read."""
