"""The one table: columns as data, rows by the page from the database, painted by hand."""
