"""Why the system could not do something, in words that a person can act on."""

from collections.abc import Mapping

from depot_app.wording.voice import Text

REASONS: Mapping[str, Text] = {
    "No such file or directory": Text(nl="de map bestaat niet", en="there is no such folder"),
    "Not a directory": Text(nl="de map bestaat niet", en="there is no such folder"),
    "Permission denied": Text(nl="geen toestemming", en="no permission"),
    "Operation not permitted": Text(nl="geen toestemming", en="no permission"),
    "Is a directory": Text(nl="dat is een map", en="that is a folder"),
    "is a database": Text(nl="dat is een database", en="that is a database"),
    "EISDIR": Text(nl="dat is een map", en="that is a folder"),
    "No space left on device": Text(nl="de schijf is vol", en="the disk is full"),
    "Disk quota exceeded": Text(nl="de schijf is vol", en="the disk is full"),
    "File too large": Text(nl="de schijf is vol", en="the disk is full"),
    "Read-only file system": Text(nl="de schijf is alleen te lezen", en="the disk is read-only"),
    "File name too long": Text(nl="de naam is te lang", en="the name is too long"),
    "Input/output error": Text(nl="de schijf geeft fouten", en="the disk reports errors"),
    "File exists": Text(nl="er staat al een bestand", en="a file is there already"),
    "database or disk is full": Text(nl="de schijf is vol", en="the disk is full"),
    "disk I/O error": Text(nl="de schijf geeft fouten", en="the disk reports errors"),
    "unable to open database file": Text(nl="het bestand gaat niet open", en="the file does not open"),
    "attempt to write a readonly database": Text(nl="het bestand is alleen te lezen", en="the file is read-only"),
}
"""By what the system and the database say; whatever else they say is passed on as it is."""
