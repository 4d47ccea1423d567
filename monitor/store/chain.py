"""Successive pages of a policy are nearly equal: each is compressed with an earlier one as its dictionary.

Item n of a chain leans on item `n & (n - 1)` (n with its lowest bit cleared), so any item is reached in at most
log2(n) steps while most items lean on a close neighbour. Pure: bytes in, bytes out.
"""

import zstandard

LEVEL = 9
LENGTH = 1024  # items a chain before it starts anew: more saves little and makes one lost item cost more
FIT = 0.06  # a delta above this share of its raw size does not belong to the chain

# A frame needs a window over dictionary and content to reach all of both; readers refuse more than 27 by default.
_SMALLEST_WINDOW, _LARGEST_WINDOW = 10, 27
_LARGEST_ITEM = 1 << 30


def parent(position: int) -> int | None:
    """The position that the item at this one leans on; None for the first of a chain."""
    return position & (position - 1) if position else None


def steps_up(position: int) -> int:
    """How many steps up from the item before one gets to the item that this position leans on."""
    return (position & -position).bit_length() - 1


def compress(data: bytes, base: bytes | None = None) -> bytes:
    """The data as one zstandard frame, with `base` as its dictionary where one is given."""
    reach = len(data) + len(base or b"")
    window = min(max(reach.bit_length(), _SMALLEST_WINDOW), _LARGEST_WINDOW)
    parameters = zstandard.ZstdCompressionParameters.from_level(
        LEVEL,
        source_size=len(data),
        dict_size=len(base or b""),
        window_log=window,
        write_content_size=True,
        write_checksum=False,
        write_dict_id=False,
    )
    dictionary = _dictionary(base)
    return zstandard.ZstdCompressor(dict_data=dictionary, compression_params=parameters).compress(data)


def expand(frame: bytes, base: bytes | None = None) -> bytes:
    """The data that `compress` was given with the same base; raises ValueError where the frame is broken."""
    dictionary = _dictionary(base)
    try:
        size = zstandard.frame_content_size(frame)
        if not 0 <= size <= _LARGEST_ITEM:
            raise ValueError("the compressed data do not say a size that can be right")
        return zstandard.ZstdDecompressor(dict_data=dictionary).decompress(frame)
    except zstandard.ZstdError as error:
        raise ValueError(f"the compressed data are broken: {error}") from error


def fits(delta: bytes, data: bytes) -> bool:
    """Whether a delta is small enough for the data to belong to the chain."""
    return len(delta) <= FIT * len(data)


def _dictionary(base: bytes | None) -> zstandard.ZstdCompressionDict | None:
    if not base:
        return None
    return zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
