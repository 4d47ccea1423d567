"""Finnish words."""

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
        ("tammikuu", "tammikuuta", "tammikuun", "tammikuussa"),
        ("helmikuu", "helmikuuta", "helmikuun", "helmikuussa"),
        ("maaliskuu", "maaliskuuta", "maaliskuun", "maaliskuussa"),
        ("huhtikuu", "huhtikuuta", "huhtikuun", "huhtikuussa"),
        ("toukokuu", "toukokuuta", "toukokuun", "toukokuussa"),
        ("kesäkuu", "kesäkuuta", "kesäkuun", "kesäkuussa"),
        ("heinäkuu", "heinäkuuta", "heinäkuun", "heinäkuussa"),
        ("elokuu", "elokuuta", "elokuun", "elokuussa"),
        ("syyskuu", "syyskuuta", "syyskuun", "syyskuussa"),
        ("lokakuu", "lokakuuta", "lokakuun", "lokakuussa"),
        ("marraskuu", "marraskuuta", "marraskuun", "marraskuussa"),
        ("joulukuu", "joulukuuta", "joulukuun", "joulukuussa"),
    ),
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="fi",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
