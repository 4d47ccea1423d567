"""Cloudflare masks every e-mail address of a page with a key that is new at each fetch: half of what differs then.

A masked address is hex: the key's byte, then the address's bytes, each XORed with it. `swap` does the XOR in place, so
that equal addresses are equal bytes behind their keys; done again, it undoes itself, whatever the bytes were.
https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
"""

import re

_MARKS = (b'data-cfemail="', b"/cdn-cgi/l/email-protection#")
# The quote behind is what makes `swap` undo itself: no mark can begin in what it changes.
_HEX = re.compile(rb'(?:[0-9a-f]{2}){2,}+(?=")')


def swap(data: bytes) -> bytes:
    """The page with its masked addresses unmasked behind their keys, or the other way round."""
    places = sorted(place for mark in _MARKS for place in _ends(data, mark))
    if not places:
        return data
    pieces, position = [], 0
    for place in places:
        found = _HEX.match(data, place)
        if found is None:
            continue
        masked = bytes.fromhex(found.group().decode())
        swapped = masked[:1] + bytes(byte ^ masked[0] for byte in masked[1:])
        pieces += [data[position:place], swapped.hex().encode()]
        position = found.end()
    return b"".join([*pieces, data[position:]])


def _ends(data: bytes, mark: bytes) -> list[int]:
    ends, place = [], data.find(mark)
    while place >= 0:
        ends.append(place + len(mark))
        place = data.find(mark, place + len(mark))
    return ends
