"""Readers that share nothing with the one the program uses: zbar for bars and QR codes, libdmtx for Data Matrices.

Both are libraries of the system, which `.ci/setup test` sees to.
"""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from functools import cache
from typing import Any

from PIL.Image import Image
from pyzbar import pyzbar

_PACKED_GREY = 300
_ALL_ERRORS = -1
_BARS_AND_SQUARES = (pyzbar.ZBarSymbol.CODE128, pyzbar.ZBarSymbol.QRCODE)
_POINTER = ctypes.c_void_p


class _Message(ctypes.Structure):
    """What libdmtx (0.7.5 and later) answers with."""

    _fields_ = (
        ("array_size", ctypes.c_size_t),
        ("code_size", ctypes.c_size_t),
        ("output_size", ctypes.c_size_t),
        ("output_end", ctypes.c_int),
        ("padding", ctypes.c_int),
        ("fnc1", ctypes.c_int),
        ("array", _POINTER),
        ("code", _POINTER),
        ("output", _POINTER),
    )


def zbar(picture: Image) -> list[str]:
    """The texts of the bars and QR codes on a grey picture, sorted."""
    return sorted(found.data.decode() for found in pyzbar.decode(picture, _BARS_AND_SQUARES))


def dmtx(picture: Image) -> list[str]:
    """The text of the first Data Matrix on a grey picture, alone in a list; an empty list where there is none."""
    library, pixels = _libdmtx(), ctypes.create_string_buffer(picture.tobytes())
    with (
        _made(library.dmtxImageCreate(pixels, *picture.size, _PACKED_GREY), library.dmtxImageDestroy) as image,
        _made(library.dmtxDecodeCreate(image, 1), library.dmtxDecodeDestroy) as decoder,
        _made(library.dmtxRegionFindNext(decoder, None), library.dmtxRegionDestroy) as region,
    ):
        if not region:
            return []
        with _made(library.dmtxDecodeMatrixRegion(decoder, region, _ALL_ERRORS), library.dmtxMessageDestroy) as answer:
            if not answer:
                return []
            message = ctypes.cast(answer, ctypes.POINTER(_Message)).contents
            return [ctypes.string_at(message.output, message.output_end).decode()]


@contextmanager
def _made(thing: int | None, destroy: Any) -> Iterator[int | None]:
    """Something of libdmtx's, given back afterwards."""
    try:
        yield thing
    finally:
        if thing:
            destroy(ctypes.byref(_POINTER(thing)))


@cache
def _libdmtx() -> ctypes.CDLL:
    """The library, told what its functions take and answer."""
    name = "libdmtx.so.0" if sys.platform.startswith("linux") else find_library("dmtx")
    library = ctypes.CDLL(name)
    number = ctypes.c_int
    for name, takes in {
        "dmtxImageCreate": (ctypes.c_char_p, number, number, number),
        "dmtxDecodeCreate": (_POINTER, number),
        "dmtxRegionFindNext": (_POINTER, _POINTER),
        "dmtxDecodeMatrixRegion": (_POINTER, _POINTER, number),
    }.items():
        function = getattr(library, name)
        function.argtypes, function.restype = takes, _POINTER
    return library
