"""Keys of things: version 7 UUIDs, made where the thing is made, so that work of two machines can meet."""

import os
import time
from uuid import UUID

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


def new_key() -> UUID:
    """A fresh key whose first 48 bits are the present millisecond, so that keys sort by making (RFC 9562 §5.7)."""
    millisecond = time.time_ns() // 1_000_000
    chance = int.from_bytes(os.urandom(10))
    high = (millisecond & 0xFFFFFFFFFFFF) << 80
    middle = (chance >> 64 & 0xFFF) << 64
    low = chance & 0x3FFFFFFFFFFFFFFF
    return UUID(int=high | _VERSION_7 | middle | _VARIANT | low)
