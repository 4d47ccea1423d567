"""Successive pages of a policy are nearly equal: each is compressed with an earlier one as its dictionary.

Pure: bytes in, bytes out, and the arithmetic of who may lean on whom so that none is far from the start.
"""

import zstandard

RUN = 32  # items that lean on a near one before one leans far back; more saves little and takes longer to read
_STRIDE = 4
_EXPANDED = 16 << 20  # bytes to go through to reach an item: larger pages have shorter runs

_LEVEL = 9
_MAGIC = b"\x28\xb5\x2f\xfd"  # begins every frame, so it is not stored

# A frame needs a window over dictionary and content to reach all of both; readers refuse more than 27 by default.
_SMALLEST_WINDOW, _LARGEST_WINDOW = 10, 27
_LARGEST_ITEM = 1 << 30
_SMALLEST_TABLE, _LARGEST_TABLE = 10, 20


def run_of(size: int) -> int:
    """The length of runs for items of about that many bytes: a power of two."""
    run = RUN
    while run > 1 and run * size > _EXPANDED:
        run //= 2
    return run


def parent(number: int) -> int:
    """The start of a run that the start of this run leans on, counted from 0; 0 leans on none.

    Written with base 4, the last digit that is not 0 goes down by one: three of four starts lean on the one before, and
    any is reached in at most 3 log4(n) steps.
    """
    step = 1
    while number and number % (step * _STRIDE) == 0:
        step *= _STRIDE
    return max(number - step, 0)


def compress(data: bytes, base: bytes | None = None) -> bytes:
    """The data as one zstandard frame, with `base` as its dictionary where one is given."""
    if not base:
        return _compress(data, None, _LEVEL, {})
    # Short matches cost more than they save where long ones abound: measured, 5 % off at the same speed. Tables larger
    # than half of what they index take twice the time to make and save nothing.
    log = min(max((len(data) + len(base)).bit_length() - 1, _SMALLEST_TABLE), _LARGEST_TABLE)
    special = {"strategy": zstandard.STRATEGY_LAZY2, "search_log": 7, "min_match": 6, "hash_log": log, "chain_log": log}
    return _compress(data, base, _LEVEL, special)


def squeeze(data: bytes) -> bytes:
    """As `compress` without a base, a seventh smaller and thirty times slower: for what will stand alone for long."""
    return _compress(data, None, 19, {})


def probe(data: bytes, base: bytes) -> int:
    """About how many bytes the data would take with that base: quickly, to compare bases with each other."""
    special = {"strategy": zstandard.STRATEGY_FAST, "hash_log": 17, "min_match": 7}
    return len(_compress(data, base, 1, special))


def expand(frame: bytes, base: bytes | None = None) -> bytes:
    """The data that `compress` was given with the same base; raises ValueError where the frame is broken."""
    frame = _MAGIC + frame
    try:
        size = zstandard.frame_content_size(frame)
        if not 0 <= size <= _LARGEST_ITEM:
            raise ValueError("the compressed data do not say a size that can be right")
        return zstandard.ZstdDecompressor(dict_data=_dictionary(base)).decompress(frame)
    except zstandard.ZstdError as error:
        raise ValueError(f"the compressed data are broken: {error}") from error


def _compress(data: bytes, base: bytes | None, level: int, special: dict[str, int]) -> bytes:
    window = min(max((len(data) + len(base or b"")).bit_length(), _SMALLEST_WINDOW), _LARGEST_WINDOW)
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level,
        source_size=len(data),
        dict_size=len(base or b""),
        window_log=window,
        write_content_size=True,
        write_checksum=False,
        write_dict_id=False,
        **special,
    )
    compressor = zstandard.ZstdCompressor(dict_data=_dictionary(base), compression_params=parameters)
    return compressor.compress(data).removeprefix(_MAGIC)


def _dictionary(base: bytes | None) -> zstandard.ZstdCompressionDict | None:
    if not base:
        return None
    return zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
