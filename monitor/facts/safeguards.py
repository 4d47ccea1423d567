"""The safeguard a transfer rests on: adequacy, standard clauses, binding rules, the framework with America, a derogation."""

from monitor.facts.cues import around, hits
from monitor.facts.document import Document
from monitor.facts.languages.table import cues as _listed
from monitor.facts.places import Place
from monitor.model import ClauseKind

# Where no safeguard is needed: the states of the European Economic Area.
_INSIDE = frozenset(
    _listed(
        "AT; BE; BG; CY; CZ; DE; DK; EE; ES; FI; FR; GR; HR; HU; IE; IS; IT; LI; LT; LU; LV; MT; NL; NO; PL; PT; RO; SE; SI; SK"
    )
)


def mechanism(document: Document, index: int, place: Place) -> str:
    """The safeguard named in the sentence, else in the passage, else in the next ones under the same heading; or "none"."""
    passage = document.passages[index]
    mechanisms = passage.language.transfers.mechanisms
    start, end = around(passage, place.start, 500)
    after = [
        other
        for other in document.passages[max(0, index - 1) : index + 3]
        if other is not passage
        and other.clause.path == passage.clause.path
        and other.clause.kind is not ClauseKind.ROW
        # What stands beside a table is said of a country it names itself.
        and passage.clause.kind is not ClauseKind.ROW
    ]
    if place.code in _INSIDE:
        return "none"
    for folded, at in (
        (passage.folded[start:end], place.start - start),
        (passage.folded, place.start),
        *((other.folded, 0) for other in after),
    ):
        named = [
            (abs(hit.start - at), name)
            for name, cues in mechanisms.items()
            if name != "dpf" or place.code == "US"
            for hit in hits(cues, folded)
        ]
        if named:
            # The framework's own decision is an adequacy decision too; the framework says more.
            return "dpf" if any(name == "dpf" for _, name in named) else min(named)[1]
    return "none"
