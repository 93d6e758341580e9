"""What a file is by its first bytes, whatever its name says."""

from depot_app.domain.sheet_faults import Looks

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNS: tuple[tuple[bytes, Looks], ...] = (
    (b"%PDF", Looks.PDF),
    (b"\x89PNG", Looks.PICTURE),
    (b"\xff\xd8\xff", Looks.PICTURE),
    (b"GIF8", Looks.PICTURE),
    (b"{\\rtf", Looks.DOCUMENT),
    (_ZIP, Looks.ARCHIVE),
    (_EMPTY_ZIP, Looks.ARCHIVE),
    (_OLE, Looks.DOCUMENT),
    (b"Rar!", Looks.ARCHIVE),
    (b"7z\xbc\xaf", Looks.ARCHIVE),
    (b"\x1f\x8b", Looks.ARCHIVE),
    (b"SQLite format 3", Looks.PROGRAM),
    (b"\x7fELF", Looks.PROGRAM),
    (b"MZ\x90", Looks.PROGRAM),
)
_WEB = (b"<!doctype html", b"<html", b"<?xml", b"<svg")
_PROBE = 512


def is_packed(content: bytes) -> bool:
    """Whether the bytes may be a workbook: a zip, or the older compound file."""
    return content.startswith((_ZIP, _EMPTY_ZIP, _OLE))


def is_zip(content: bytes) -> bool:
    """Whether the bytes are a zip, as newer workbooks are."""
    return content.startswith((_ZIP, _EMPTY_ZIP))


def looks_of(content: bytes) -> Looks:
    """What the first bytes look like."""
    for sign, looks in _SIGNS:
        if content.startswith(sign):
            return looks
    if content[:_PROBE].lstrip().lower().startswith(_WEB):
        return Looks.WEB_PAGE
    return Looks.OTHER
