"""The scanner: heard wherever the focus is, its codes handled one by one, never a key press on something else."""
