"""Polish words."""

from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
)

BASICS = Basics(
    months=(
        ("styczeń", "stycznia", "styczniu", "sty"),
        ("luty", "lutego", "lutym", "lut"),
        ("marzec", "marca", "marcu", "mar"),
        ("kwiecień", "kwietnia", "kwietniu", "kwi"),
        ("maj", "maja", "maju"),
        ("czerwiec", "czerwca", "czerwcu", "cze"),
        ("lipiec", "lipca", "lipcu", "lip"),
        ("sierpień", "sierpnia", "sierpniu", "sie"),
        ("wrzesień", "września", "wrześniu", "wrz"),
        ("październik", "października", "październiku", "paź"),
        ("listopad", "listopada", "listopadzie", "lis"),
        ("grudzień", "grudnia", "grudniu", "gru"),
    ),
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="pl",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
