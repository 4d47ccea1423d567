"""Dutch words."""

from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
)

BASICS = Basics(
    months=(
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("seconde; seconden; sec"),
        "minute": cues("minuut; minuten; min"),
        "hour": cues("uur; uren; u"),
        "day": cues("dag; dagen; daagse"),
        "week": cues("week; weken"),
        "month": cues("maand; maanden; maands; mnd; mnd.; maandelijkse"),
        "quarter": cues("kwartaal; kwartalen"),
        "half_year": cues("halfjaar"),
        "year": cues("jaar; jaren; jarig*; jaars; jaarstermijn"),
        "decade": cues("decennium; decennia"),
    },
    numbers=counts(
        "een 1; één 1; eén 1; twee 2; drie 3; vier 4; vijf 5; zes 6; zeven 7; acht 8; negen 9; tien 10; "
        "elf 11; twaalf 12; dertien 13; veertien 14; vijftien 15; zestien 16; zeventien 17; achttien 18; "
        "negentien 19; twintig 20; vierentwintig 24; vijfentwintig 25; zesentwintig 26; achtentwintig 28; "
        "dertig 30; zesendertig 36; veertig 40; vijfenveertig 45; achtenveertig 48; vijftig 50; zestig 60; "
        "zeventig 70; tweeënzeventig 72; tachtig 80; negentig 90; honderd 100; honderdtwintig 120; "
        "honderdtachtig 180"
    ),
    fillers=cues(
        "kalender; volle; volledige; hele; gehele; werk; boek; boekhoud; aaneengesloten; opeenvolgende; extra; aanvullende; achtereenvolgende"
    ),
    business=cues("werk"),
    halves=cues("en een half; en een halve"),
    between=cues("tussen; van"),
    ranges=cues("tot; -; à; tot en met; t/m"),
    alternatives=cues("of; en; /; dan wel; respectievelijk"),
    spans={
        "een half jaar": "P6M",
        "half jaar": "P6M",
        "anderhalf jaar": "P18M",
        "anderhalve maand": "P45D",
    },
)

DATES = DateCues(
    effective_names=cues("""
        ingangsdatum; datum van inwerkingtreding; datum van ingang; datum inwerkingtreding; van kracht vanaf;
        van kracht sinds; van kracht per; van kracht met ingang van; geldig vanaf; geldig sinds; geldig per;
        geldend vanaf; van toepassing vanaf; van toepassing per; in werking getreden op; van toepassing sinds
    """),
    effective=cues("""
        van kracht; van kracht op; in werking per; in werking vanaf; in werking op; treedt in werking;
        treden in werking; trad in werking; gaat in; gaan in; ging in; gaat in op; gaat in per; geldt vanaf;
        gelden vanaf; geldt sinds; geldt per; met ingang van; ingaande; ingaand; effectief; effectief vanaf;
        effectief per; treedt op; treden op; geldig
    """),
    effective_after=cues("in werking; van kracht; in werking getreden; geldig; van toepassing"),
    effective_lines=cues("vanaf; per; sinds; datum; m.i.v.; met ingang van"),
    updated_names=cues("""
        laatst bijgewerkt; laatst bij gewerkt; laatst gewijzigd; laatst aangepast; laatst herzien; laatst geüpdatet;
        laatst gewijzigde; laatste update; laatste wijziging; laatste aanpassing; laatste bijwerking;
        laatste herziening; laatste versie; laatste revisie; laatst geactualiseerd; laatste actualisatie;
        datum laatste wijziging; datum laatste update; datum van laatste wijziging; datum van de laatste wijziging;
        wijzigingsdatum; datum wijziging; datum van herziening; herzieningsdatum; revisiedatum; versiedatum;
        datum versie; voor het laatst bijgewerkt; voor het laatst gewijzigd; voor het laatst aangepast;
        voor het laatst herzien; meest recent bijgewerkt; meest recente update; versie van; versie d.d.; versie dd;
        laatstelijk gewijzigd
    """),
    updated=cues("""
        bijgewerkt; bijgewerkt op; bijgewerkt tot; gewijzigd; gewijzigd op; aangepast; aangepast op; herzien;
        herzien op; update; updated; geüpdatet; geüpdatet op; geactualiseerd; geactualiseerd op; wijziging;
        herziening; opgesteld en bijgewerkt; stand
    """),
    updated_after=cues("bijgewerkt; gewijzigd; aangepast; herzien; geactualiseerd"),
    updated_lines=cues("versie; d.d.; dd; dd.; per; uitgave; stand per; gedateerd"),
    published=cues("""
        gepubliceerd; gepubliceerd op; publicatiedatum; datum van publicatie; datum publicatie; geplaatst op;
        opgesteld; opgesteld op; opgemaakt op; aangemaakt op; vastgesteld; vastgesteld op; uitgegeven op;
        opgesteld d.d.; aangenomen op; datum opgesteld; goedgekeurd op
    """),
    coming=cues("""
        nieuwe versie; nieuwe voorwaarden; nieuwe privacyverklaring; nieuwe privacybeleid; volgende versie;
        bijgewerkte versie; gewijzigde voorwaarden; deze wijzigingen; de wijzigingen; aangepaste voorwaarden
    """),
    own=cues("""
        beleid; privacybeleid; privacyverklaring; verklaring; kennisgeving; voorwaarden; overeenkomst; document;
        versie; statement; cookiebeleid; reglement; policy; notice; bijlage; lijst; regels; pagina; bepalingen;
        contract; disclaimer
    """),
    other=cues("""
        verordening; wet; wetgeving; richtlijn; besluit; avg; gdpr; uitvoeringsbesluit; beschikking; arrest;
        uitspraak; verdrag; parlement; raad; commissie; shield; framework; wetboek; kaderbesluit; modelclausules
    """),
    former=cues("""
        vorige; eerdere; oude versie; oudere; voorgaande; vroegere; voorheen; archief; gearchiveerd; gearchiveerde;
        vervangt; vervangen; tot en met; tot; vóór; voor 1; na; bijvoorbeeld; copyright; ©; bijv.
    """),
    history=cues("""
        wijzigingsgeschiedenis; versiegeschiedenis; wijzigingen in deze; versiebeheer; wijzigingslog; geschiedenis;
        revisiegeschiedenis
    """),
    links=cues("""
        op; per; van; vanaf; sinds; is; zijn; werd; de; het; deze; dit; onze; datum; met; ingang; en; voor; laatst;
        door; ons; in; d.d.; dd; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; ma; di; wo; do; vr;
        za; zo
    """),
    version=cues("versie; version; v; v.; uitgave; editie; ver.; revisie"),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="nl",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
