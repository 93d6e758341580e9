"""Words for photos: the strip on the card, the panel that shows them large, and the command line."""

from depot_app.wording.voice import Plural, Text

PHOTOS = Text(nl="Foto’s", en="Photos")
ADD = Text(nl="Foto toevoegen…", en="Add a photo…")
PASTE = Text(nl="Foto plakken", en="Paste a photo")
SHOW = Text(nl="Foto’s bekijken", en="View the photos")
WHICH = Text(nl="Welke foto’s?", en="Which photos?")
FILES = Text(nl="Foto’s ({endings})", en="Photos ({endings})")
PHOTO_N = Text(nl="Foto {n}", en="Photo {n}")
PHOTO_CALLED = Text(nl="Foto {n}: {caption}", en="Photo {n}: {caption}")
MORE = Text(nl="+{n}", en="+{n}")
N_OF = Text(nl="{n} van {all}", en="{n} of {all}")
ADDED_BY = Text(nl="{day}, door {by}", en="{day}, by {by}")
CAPTION = Text(nl="Onderschrift", en="Caption")
PREVIOUS = Text(nl="Vorige foto", en="Previous photo")
NEXT = Text(nl="Volgende foto", en="Next photo")
EARLIER = Text(nl="Naar voren", en="Move forward")
LATER = Text(nl="Naar achteren", en="Move back")
DROP = Text(nl="Weghalen", en="Remove")
NO_FILE = Text(nl="Het bestand van deze foto is er niet.", en="The file of this photo is not there.")
DROP_HERE = Text(
    nl="Sleep foto’s hierheen, of plak er een met Ctrl+V.", en="Drop photos here, or paste one with Ctrl+V."
)

ADDED = Plural(
    one=Text(nl="{n} foto bij {number} gezet", en="{n} photo added to {number}"),
    many=Text(nl="{n} foto’s bij {number} gezet", en="{n} photos added to {number}"),
)
DROPPED = Text(nl="Foto weggehaald", en="Photo removed")
DESCRIBED = Text(nl="Onderschrift bewaard", en="Caption saved")
MOVED = Text(nl="Foto verplaatst", en="Photo moved")

# The command line
COMMAND = Text(nl="foto’s van een instrument", en="photos of an instrument")
COMMAND_ADD = Text(nl="zet foto’s bij een instrument", en="add photos to an instrument")
PHOTO_FILES = Text(nl="de bestanden van de foto’s", en="the files of the photos")
