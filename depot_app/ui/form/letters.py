"""Deals out letters: with Alt, each leads to one field."""

from collections.abc import Iterable, Sequence


def deal(names: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """A letter for each name, all different; the first of a word rather than one inside; none where none is left."""
    used = {letter.casefold() for letter in taken}
    dealt = []
    for name in names:
        letter = next((one for one in _liked(name) if one.casefold() not in used), "")
        used.add(letter.casefold())
        dealt.append(letter)
    return dealt


def _liked(name: str) -> list[str]:
    """The letters of a name, those that begin a word first."""
    firsts = [word[0] for word in name.split() if word]
    return [letter for letter in firsts + list(name) if letter.isalpha()]


def with_letter(name: str, letter: str) -> str:
    """The label with the sign before its letter that makes Alt and the letter go to the field."""
    plain = name.replace("&", "&&")
    place = plain.casefold().find(letter.casefold()) if letter else -1
    return f"{plain[:place]}&{plain[place:]}" if place >= 0 else plain
