"""Marks of the country a controller is in where neither its legal form nor its own words tell: a language is spoken in several.

Register and tax numbers, the town of its address, telephone codes, the ending of its mail domain, the law and the authority
it names each vote for a country.
"""

import re
from collections import Counter

from monitor.facts.authorities import is_authority
from monitor.facts.document import Document
from monitor.facts.languages.table import cues

_REGISTERS = {
    "AT": cues("atu*; firmenbuch*; fn nr"),
    "BE": cues("be 0*; be0*; be-0*; kbo; rpr; rpm; ondernemingsnummer; bce"),
    "BR": cues("cnpj"),
    "CH": cues("che-*; zefix"),
    "DE": cues("hrb; hra; amtsgericht"),
    "ES": cues("registro mercantil; c.i.f; cif"),
    "FI": cues("y-tunnus; fo-nummer"),
    "FR": cues("siret; siren; r.c.s; rcs"),
    "GB": cues("registered in england; registered in scotland; registered in wales; companies house"),
    "IE": cues("registered in ireland; companies registration office"),
    "IT": cues("p.iva; p. iva; partita iva"),
    "LU": cues("rcs luxembourg; r.c.s. luxembourg"),
    "NL": cues("kvk; kamer van koophandel; k.v.k"),
    "PT": cues("nipc; conservatória"),
    "SE": cues("organisationsnummer; org.nr"),
}
_NAMED = {
    "AT": cues(
        "österreichische datenschutzbehörde; österreichischen datenschutzbehörde; datenschutzbehörde der republik"
    ),
    "BE": cues("autorité de protection des données; gegevensbeschermingsautoriteit; apd; gba"),
    "BR": cues("anpd; autoridade nacional de proteção de dados; lgpd"),
    "CA": cues("pipeda"),
    "CH": cues("edöb; pfpdt; ifpdt; préposé fédéral; eidgenössische* datenschutz*; nlpd; lpd; revdsg; ndsg; revfadp"),
    "DE": cues("bdsg; tdddg; ttdsg; bfdi"),
    "ES": cues("aepd; agencia española de protección*; lopdgdd; lssi"),
    "FI": cues("tietosuojavaltuut*; dataombudsman*"),
    "FR": cues("cnil; informatique et libertés"),
    "GB": cues("information commissioner's office; ico"),
    "IE": cues("data protection commission; data protection commissioner"),
    "IT": cues("garante per la protezione; garante privacy"),
    "LU": cues("commission nationale pour la protection"),
    "NL": cues("autoriteit persoonsgegevens; uavg"),
    "PT": cues("cnpd; comissão nacional de proteção de dados; comissão nacional de protecção de dados"),
    "SE": cues("imy; integritetsskyddsmyndigheten"),
}
_TOWNS = {
    "AT": cues("wien; graz; linz; salzburg; innsbruck; klagenfurt; villach; wels; bregenz; dornbirn"),
    "BE": cues(
        """
        bruxelles; brussel; brussels; antwerpen; gent; liège; brugge; namur; leuven; mons; charleroi; hasselt;
        kortrijk; mechelen; oostende
        """
    ),
    "CH": cues(
        """
        zürich; genève; lausanne; bern; basel; luzern; neuchâtel; fribourg; sion; winterthur; lugano; zug; biel;
        vevey; montreux
        """
    ),
}
_CODES = {
    "27": "ZA", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "351": "PT", "352": "LU", "353": "IE", "354": "IS", "356": "MT",
    "357": "CY", "358": "FI", "359": "BG", "36": "HU", "370": "LT", "371": "LV", "372": "EE", "380": "UA", "385": "HR", "386": "SI",
    "39": "IT", "40": "RO", "41": "CH", "420": "CZ", "421": "SK", "423": "LI", "43": "AT", "44": "GB", "45": "DK", "46": "SE",
    "47": "NO", "48": "PL", "49": "DE", "52": "MX", "54": "AR", "55": "BR", "56": "CL", "57": "CO", "61": "AU", "64": "NZ",
    "65": "SG", "81": "JP", "82": "KR", "91": "IN", "972": "IL",
}  # fmt: skip
# Endings that are sold to anybody are left out.
_ENDINGS = {
    **{code.lower(): code for code in _CODES.values() if code not in ("IN", "CO", "IS", "SG", "LI")},
    "uk": "GB",
    "ca": "CA",
}
# A mark alone tells among the countries of a language; English is everybody's.
_SPEAKERS = {
    "de": ("AT", "CH", "DE", "LI", "LU"),
    "fr": ("BE", "CH", "FR", "LU", "CA"),
    "nl": ("BE", "NL"),
    "it": ("CH", "IT"),
    "pt": ("BR", "PT"),
    "es": ("AR", "CL", "CO", "ES", "MX"),
    "sv": ("FI", "SE"),
}
_REGISTERED, _OTHERS, _ENOUGH, _ABROAD = 3, 2, 2, 4
_PHONE = re.compile(r"\+(\d{2,3})[ ()./-]?\d?[\d ()./-]{5,14}")
_DOMAIN = re.compile(r"@([\w.-]{2,80})")
_POSTCODE = re.compile(r"\b\d{4} \Z")


def marked(document: Document) -> str | None:
    """The country that the document's marks speak for, None where they say too little or disagree."""
    votes: Counter[str] = Counter()
    for country, words in _REGISTERS.items():
        votes[country] += _REGISTERED * bool(document.index.spans(words))
    for country, words in _NAMED.items():
        votes[country] += _OTHERS * bool(document.index.spans(words))
    joined = document.index.joined
    for country, words in _TOWNS.items():
        places = (start for start, _ in document.index.spans(words))
        votes[country] += _OTHERS * any(_POSTCODE.search(joined, max(0, place - 6), place) for place in places)
    called = {_country_of(match.group(1)) for match in _PHONE.finditer(joined)}
    for told in (*called, _by_mail(joined)):
        if told is not None:
            votes[told] += _OTHERS
    (country, most), (_, second) = votes.most_common(2)
    native = country in _SPEAKERS.get(document.language.code, ())
    return country if most > second and most >= (_ENOUGH if native else _ABROAD) else None


def _country_of(digits: str) -> str | None:
    return _CODES.get(digits) or _CODES.get(digits[:2])


def _by_mail(joined: str) -> str | None:
    """The country of the ending that most mail addresses share, authorities' own left out."""
    endings = Counter(
        domain.rsplit(".", 1)[-1]
        for domain in (match.group(1).rstrip(".-") for match in _DOMAIN.finditer(joined))
        if "." in domain and not is_authority(domain)
    )
    if not endings:
        return None
    ending, count = endings.most_common(1)[0]
    return _ENDINGS.get(ending) if count * 2 > endings.total() else None
