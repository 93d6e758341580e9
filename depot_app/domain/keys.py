"""Keys of things: version 7 UUIDs, made where the thing is made, so that work of two machines can meet."""

import os
import time
from threading import Lock
from uuid import UUID

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62
_CHANCE_BITS = 74

_making = Lock()
_last = 0


def new_key() -> UUID:
    """A fresh key whose first 48 bits are the present millisecond, so that keys sort by making (RFC 9562 §5.7).

    Keys made here within one millisecond sort so too: each is above the one before (§6.2, method 2).
    """
    global _last  # noqa: PLW0603 - what was made last is known once in a program
    fresh = (time.time_ns() // 1_000_000) << _CHANCE_BITS | int.from_bytes(os.urandom(10)) >> 6
    with _making:
        _last = max(fresh, _last + 1)
        stamp = _last
    high = (stamp >> _CHANCE_BITS & 0xFFFFFFFFFFFF) << 80
    middle = (stamp >> 62 & 0xFFF) << 64
    low = stamp & 0x3FFFFFFFFFFFFFFF
    return UUID(int=high | _VERSION_7 | middle | _VARIANT | low)
