"""Where it is kept: tables, registers, search, journal, backups; rows never leave this floor."""
