"""Bytes to text by one fixed ladder, the same for every file and on every machine; nothing is guessed by statistics."""

import codecs
from dataclasses import dataclass, replace

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PROBE = 4096
_MOSTLY = 0.4
_FEW = 8
_STRAY = 0.02
"""Up to this share of zeros a text is one that they got into by accident."""

_CONTROLS = tuple(chr(code) for code in range(32) if chr(code) not in "\t\n\v\f\r\x1a")


class NoLetters(ValueError):
    """Bytes that are no text in any encoding of the ladder."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A text with the encoding in which it was written, and how many zero bytes were in it that are no letters."""

    text: str
    encoding: str
    zeros: int = 0


def read_letters(content: bytes, said: str | None = None) -> Letters:
    """The text of a file: byte order mark, then UTF-16 by where its zeros lie, then strict UTF-8, then cp1252.

    Zeros go before UTF-8, in which they would be letters. Where a person said the encoding, only that one is tried.
    Raises NoLetters for what no step takes.
    """
    if said is not None:
        return _decoded(content, _with_mark(content, said))
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding)
    if b"\0" in content:
        return _with_zeros(content)
    try:
        return _decoded(content, "utf-8")
    except NoLetters:
        letters = _decoded(content, "cp1252")
    if sum(map(letters.text[:_PROBE].count, _CONTROLS)) > _FEW:
        raise NoLetters("cp1252")
    return letters


def _decoded(content: bytes, encoding: str) -> Letters:
    """The text in one encoding, strictly."""
    try:
        return Letters(content.decode(encoding), encoding.removesuffix("-sig"))
    except UnicodeDecodeError as error:
        raise NoLetters(encoding) from error


def _with_zeros(content: bytes) -> Letters:
    """A text with zeros in it: UTF-16 by where they lie, or one that a few stray ones got into."""
    zeros = content.count(0)
    if zeros > len(content) * _STRAY:
        return _decoded(content, _utf16_by_zeros(content))
    return replace(read_letters(content.replace(b"\0", b"")), zeros=zeros)


def _with_mark(content: bytes, encoding: str) -> str:
    """The encoding that a person said, without the mark that the file may begin with."""
    return "utf-8-sig" if encoding == "utf-8" and content.startswith(codecs.BOM_UTF8) else encoding


def _utf16_by_zeros(content: bytes) -> str:
    """Which UTF-16 a text without a mark is: latin letters leave a zero in every second byte."""
    probe = content[:_PROBE]
    half = max(len(probe) // 2, 1)
    low, high = probe[0::2].count(0) / half, probe[1::2].count(0) / half
    if high >= _MOSTLY > low:
        return "utf-16-le"
    if low >= _MOSTLY > high:
        return "utf-16-be"
    raise NoLetters("zeros")
