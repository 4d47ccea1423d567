"""What people ask of the past: a policy's text as it stood, what lies between any two versions, since when, who, how often."""

from monitor.history.blame import blame
from monitor.history.counts import stats
from monitor.history.moments import (
    Between,
    Event,
    Found,
    Moment,
    between,
    day,
    events,
    judged,
    moment,
    pair,
    reference,
    version,
    words_between,
)
from monitor.history.opinions import Evaluation, evaluation, explained, opinion, opinion_on
from monitor.history.periods import since_recipient, since_words
from monitor.history.timeline import timeline, who

__all__ = [
    "Between",
    "Evaluation",
    "Event",
    "Found",
    "Moment",
    "between",
    "blame",
    "day",
    "evaluation",
    "events",
    "explained",
    "judged",
    "moment",
    "opinion",
    "opinion_on",
    "pair",
    "reference",
    "since_recipient",
    "since_words",
    "stats",
    "timeline",
    "version",
    "who",
    "words_between",
]
