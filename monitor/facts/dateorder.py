"""Whether 3/4/2020 in an English document is March 4th or April 3rd: the document itself usually shows it.

Evidence, strongest first: a number over 12, dates in words ("May 3, 2020" or "3 May 2020"), American or British spelling.
Without any, a date with slashes is read the American way and one with dots or hyphens the European.
"""

import re
from collections import Counter

from monitor.facts.calendar import days
from monitor.facts.document import Document

_AMERICAN = re.compile(
    r"\b(?:organization|personalize|behavior|center|color|favor|authorize|license|recognize|analyze)"
)
_BRITISH = re.compile(
    r"\b(?:organisation|personalise|behaviour|centre|colour|favour|authorise|licence|recognise|analyse)"
)


def month_first(document: Document) -> bool | None:
    """Whether months come first in an English document's numeric dates; None where nothing tells."""
    words: Counter[str] = Counter()
    for passage in document.passages:
        for day in days(passage.folded, None):
            if day.order:
                numeric = passage.folded[day.start : day.end].replace("\\", "")[0:2].strip("./-").isdigit()
                words[day.order] += 1
                if numeric and not any(character.isalpha() for character in passage.folded[day.start : day.end]):
                    return day.order == "month"
    if words["day"] != words["month"]:
        return words["month"] > words["day"]
    american = sum(len(_AMERICAN.findall(passage.folded)) for passage in document.passages)
    british = sum(len(_BRITISH.findall(passage.folded)) for passage in document.passages)
    return None if american == british else american > british
