"""Bits of a clause that move by themselves: ages, counters, request ids. They are folded out of comparison forms.

A period in a sentence of the policy ("data collected more than 12 months ago") must never be folded, so ages and counters
count only in short lines, or right after a word such as "updated".
"""

import re

_UNIT = (
    "second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years"
    "|sekunde|sekunden|minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten|jahr|jahren"
    "|seconde|secondes|heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années"
    "|sekund|sekunder|minut|minuter|timme|timmar|dag|dagar|vecka|veckor|månad|månader|år"
    "|minutter|time|timer|dage|uge|uger|måned|måneder|dager|uke|uker|dagen|weken|maand|maanden|jaar|uur"
    "|segundo|segundos|minuto|minutos|hora|horas|día|días|dia|dias|semana|semanas|mes|meses|mês|año|años|ano|anos"
    "|secondo|secondi|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni"
    "|sekuntia|minuuttia|tuntia|päivää|viikkoa|kuukautta|vuotta|godzin|godziny|dni|dzień|tygodni|tygodnie|miesięcy|miesiące|lat|lata"
)
_AMOUNT = r"(?:\d{1,4}|an?|one|einem|einer|un|une|en|ett|et|een|uno|una|um|uma)"
_AGE = re.compile(
    rf"\b(?:{_AMOUNT} (?:{_UNIT}) (?:ago|fa|geleden|sitten|temu|siden|sedan|atrás)"
    rf"|(?:vor|il y a|hace|há|för|for) (?:about |etwa |environ )?{_AMOUNT} (?:{_UNIT})(?: (?:sedan|siden))?)\b"
    r"|\b(?:just now|yesterday|gestern|hier|ayer|ieri|ontem|igår|i går|gisteren|eilen|wczoraj)$"
)
_AGE_HINTS = (
    " ago", " fa", "geleden", "sitten", "temu", "siden", "sedan", "atrás", "vor ", "il y a", "hace ", "há ", "just now",
    "yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "igår", "i går", "gisteren", "eilen", "wczoraj",
)  # fmt: skip
_STAMPED = re.compile(
    r"\b(?:updated|modified|edited|reviewed|published|posted|aktualisiert|geändert|mis à jour|modifié|publié|uppdaterad|ändrad"
    r"|opdateret|oppdatert|bijgewerkt|gewijzigd|actualizado|modificado|aggiornato|modificato|atualizado|päivitetty|zaktualizowano)\b"
)
_COUNTER = re.compile(
    r"^(?:\d[\d.,  ]{0,12}k? (?:views?|comments?|likes?|shares?|reactions?|kommentare?|commentaires?|visningar|visninger|aufrufe|vues"
    r"|visitas|vistas|visualizzazioni|visualizações|weergaven|katselukertaa|wyświetleń)"
    r"|\d[\d.,  ]{0,12} (?:out )?(?:of|von|sur|av|van|de|su|af|z) \d[\d.,  ]{0,12} (?:people |users |personen |personer |personnes )?(?:found|fanden|ont trouvé|tyckte).{0,60}"
    r"|(?:\d{1,3} ?(?:days?|d|tage?|t|jours?|j|dagar?|dage|dager|dagen|días?|giorni|dias?|päivää|dni)[ :,]{0,3})?\d{1,2} ?(?:hours?|hrs?|h|stunden|std|heures|timmar|tim|timer|uur|horas|ore|tuntia|godz)[ :,]{0,3}"
    r"\d{1,2} ?(?:minutes?|mins?|m|minuten|minuter|minutter|minutos|minuti|minuuttia)[ :,]{0,3}(?:\d{1,2} ?(?:seconds?|secs?|s|sekunden|sekunder|secondes|seconden|segundos|secondi|sekuntia)\.?)?"
    r"|(?:\d{1,3}|a) ?-?(?:min|mins|minute|minutes|minuten|minuter|minuti|minutos) (?:read|reading time|lesezeit|de lecture|läsning|di lettura|de lectura|de leitura)"
    r"|(?:reading time|lesezeit|temps de lecture|lästid|leestijd|tiempo de lectura|tempo di lettura|læsetid|lesetid)[ :~]{0,3}\d{1,3}.{0,12})$"
)
_REQUEST_ID = re.compile(
    r"\b((?:ray|request|incident|reference|trace|session|error|event|support) ?(?:id|number|no\.?|#)[ :#]{0,3})[0-9a-f][0-9a-z.-]{9,80}"
)
_SHORT = 8
_LINE = 24


def settle(folded: str) -> str:
    """A casefolded line with its ages, counters and request ids made still."""
    words = folded.count(" ") + 1
    if words > _LINE:
        return folded
    if holds(folded, _AGE_HINTS) and (words <= _SHORT or _STAMPED.search(folded)):
        folded = _AGE.sub("#age", folded)
    if words <= 12 and _COUNTER.match(folded):
        return "#counter"
    if " id" in folded or "number" in folded or "#" in folded:
        folded = _REQUEST_ID.sub(r"\1#", folded)
    return folded


def holds(text: str, hints: tuple[str, ...]) -> bool:
    """Whether a text holds any of a few words: the cheap question before a costly pattern."""
    for hint in hints:  # noqa: SIM110 (any() with a generator takes twice as long, and this runs thrice a clause)
        if hint in text:
            return True
    return False
