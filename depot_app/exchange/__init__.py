"""What comes and goes as a file: bytes to checked values and back."""
