"""Who lends, as it stands on every paper."""
