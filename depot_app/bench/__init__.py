"""How fast the program is on this machine: each work of the design beside the least it could cost here."""
