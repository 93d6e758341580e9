"""The words of the frame around every panel."""

from depot_app.wording.voice import Text

CLOSE = Text(nl="Sluiten", en="Close")
STILL_OPENING = Text(
    nl="Het register gaat nog open; probeer het zo nog eens.", en="The register is still being opened; try again soon."
)

# What is in the menu File
READ_LIST = Text(nl="Lijst inlezen…", en="Read a list…")
IMPORTS = Text(nl="Ingelezen lijsten…", en="Lists that were read…")
EXPORT = Text(nl="Lijst bewaren als bestand…", en="Save the list as a file…")
BACK_UP = Text(nl="Nu een back-up maken…", en="Back up now…")
RESTORE = Text(nl="Back-up terugzetten…", en="Put a backup back…")
CHECK = Text(nl="Register nakijken", en="Check the register")
