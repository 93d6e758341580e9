"""The tab Relaties: schools, orchestras and families that borrow."""
