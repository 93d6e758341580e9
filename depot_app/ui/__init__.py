"""What one sees: the window, its kit of table, form, deeds, card and scan box, and one folder for each tab."""
