"""The language codes of ISO 639-1, and what people write instead of them."""

from difflib import get_close_matches

_CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
CODES = frozenset(_CODES.split())
_NAMES = {
    "english": "en", "eng": "en", "uk-en": "en",
    "swedish": "sv", "svenska": "sv", "swe": "sv",
    "german": "de", "deutsch": "de", "ger": "de", "deu": "de",
    "french": "fr", "français": "fr", "fra": "fr", "fre": "fr",
    "dutch": "nl", "nederlands": "nl", "nld": "nl", "dut": "nl",
    "spanish": "es", "español": "es", "spa": "es",
    "italian": "it", "italiano": "it", "ita": "it",
    "portuguese": "pt", "português": "pt", "por": "pt",
    "danish": "da", "dansk": "da", "dan": "da", "dk": "da",
    "norwegian": "nb", "norsk": "nb", "bokmål": "nb", "nob": "nb", "nor": "nb",
    "finnish": "fi", "suomi": "fi", "fin": "fi",
    "polish": "pl", "polski": "pl", "pol": "pl",
    "cz": "cs", "czech": "cs", "gr": "el", "greek": "el", "jp": "ja", "japanese": "ja", "cn": "zh", "chinese": "zh",
}  # fmt: skip


def language(written: str) -> str:
    """The ISO 639-1 code (Norwegian is "nb"); ValueError suggests one where what is written is none."""
    code = written.strip().lower()
    if code == "no":
        return "nb"
    if code in CODES:
        return code
    head = code.replace("_", "-").split("-")[0]
    near = _NAMES.get(code) or (head if head in CODES and head != code else None)
    if near is None:
        close = get_close_matches(code, _NAMES, n=1, cutoff=0.75)
        near = _NAMES[close[0]] if close else None
    hint = f'did you mean "{near}"?' if near else 'write a code of ISO 639-1 such as "en" or "sv"'
    raise ValueError(f'"{written}" is no language; {hint}')
