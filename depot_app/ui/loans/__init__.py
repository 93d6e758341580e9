"""The tab Bruikleen: the list of loans, and the desks for issue, return and size swap."""
