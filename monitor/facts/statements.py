"""Facts of which a document states each name once: the clearest place of each, out of many that are looked up."""

from collections.abc import Callable, Iterator, Mapping

from monitor.facts.document import Document
from monitor.facts.frames import Frame, Frames
from monitor.model import Fact, FactKind, Modality, Polarity

_SURE = 0.9


def stated(
    document: Document,
    kind: FactKind,
    words: Mapping[str, tuple[str, ...]],
    frames: Frames,
    attributes: Callable[[str], tuple[tuple[str, str], ...]] = lambda _: (),
) -> Iterator[Fact]:
    """A fact for each name whose words a frame presents: asserted where it is anywhere, else denied; in the names' order."""
    best: dict[str, tuple[Frame, int, int, int]] = {}
    for number, start, end, name in document.index.within(tuple(words.items())):
        known = best.get(name)
        if not name or (
            known is not None and known[0].confidence >= _SURE and not known[0].denied and not known[0].may
        ):
            continue
        frame = frames.at(number, start, end)
        if frame is not None and (known is None or _weight(frame) > _weight(known[0])):
            best[name] = (frame, number, start, end)
    for name in words:
        if name in best:
            frame, number, start, end = best[name]
            passage = document.passages[number]
            yield Fact(
                kind=kind,
                key=name,
                value=name,
                raw=passage.plain[start:end],
                quote=passage.quote(start, end),
                clause=passage.index,
                polarity=Polarity.DENIED if frame.denied else Polarity.ASSERTED,
                modality=Modality.MAY if frame.may else Modality.DOES,
                language=passage.language.code,
                confidence=frame.confidence,
                rule=f"{kind.value}.{frame.rule}",
                attributes=attributes(name),
            )


def _weight(frame: Frame) -> tuple[bool, bool, float]:
    return not frame.denied, not frame.may, frame.confidence
