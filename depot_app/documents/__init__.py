"""Documents: values in, PDF bytes out; the same values make the same bytes."""
