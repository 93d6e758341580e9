"""What is true: frozen values and pure functions, without Qt, SQL, files, clock or text."""
