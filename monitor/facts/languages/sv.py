"""Swedish words."""

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
        ("mars", "mar"),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augusti", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minut; minuter; min"),
        "hour": cues("timme; timmar; timmars; timmen; tim; h"),
        "day": cues("dag; dagar; dagars; dygn; dygns; dagarna; dagarsperiod*; dagarsregel*"),
        "week": cues("vecka; veckor; veckors; veckan"),
        "month": cues("månad; månader; månaders; månaden; månadersperiod*; mån"),
        "quarter": cues("kvartal"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*; årsregel*"),
    },
    numbers=counts(
        "en 1; ett 1; två 2; tre 3; fyra 4; fem 5; sex 6; sju 7; åtta 8; nio 9; tio 10; elva 11; tolv 12; "
        "tretton 13; fjorton 14; femton 15; sexton 16; sjutton 17; arton 18; nitton 19; tjugo 20; "
        "tjugofyra 24; tjugo fyra 24; tjugofem 25; tjugosex 26; tjugoåtta 28; trettio 30; trettioen 31; "
        "trettiosex 36; fyrtio 40; fyrtiofem 45; fyrtioåtta 48; femtio 50; sextio 60; sjuttio 70; "
        "sjuttiotvå 72; åttio 80; nittio 90; hundra 100; etthundra 100; etthundraåttio 180; hundraåttio 180; "
        "hundratjugo 120"
    ),
    fillers=cues(
        "hela; fulla; kalender; ytterligare; räkenskaps; verksamhets; bank; arbets; vardagar; vanliga; st; löpande; sammanhängande"
    ),
    business=cues("arbets; bank; vardagar; helgfria"),
    halves=cues("och ett halvt; och en halv"),
    between=cues("mellan; från"),
    ranges=cues("till; -; t.o.m; upp till"),
    alternatives=cues("eller; och; respektive; resp; /"),
    spans={
        "ett halvt år": "P6M",
        "ett halvår": "P6M",
        "halvt år": "P6M",
        "ett och ett halvt år": "P18M",
        "halvannat år": "P18M",
    },
)

DATES = DateCues(
    effective_names=cues("""
        ikraftträdandedatum; ikraftträdande; datum för ikraftträdande; giltighetsdatum; giltig från;
        giltig från och med; giltig fr.o.m.; giltigt från; gällande från; gällande från och med; gällande fr.o.m.;
        gäller från och med; gäller från; gäller fr.o.m.; gäller fr.o.m; gäller fr o m; gäller sedan; i kraft sedan;
        i kraft från; tillämpas från; tillämpas från och med; gäller med start
    """),
    effective=cues("""
        träder i kraft; trädde i kraft; trätt i kraft; träder ikraft; trädde ikraft; börjar gälla; började gälla;
        gäller; giltig; gällande; giltig per; effektiv från
    """),
    effective_after=cues("träder i kraft; gäller"),
    effective_lines=cues("från och med; fr.o.m.; fr o m; från; från den; datum; from; f.r.o.m.; per"),
    updated_names=cues("""
        senast uppdaterad; senast uppdaterat; senast uppdaterade; senast uppdaterades; uppdaterades senast;
        uppdaterad senast; senast ändrad; senast ändrat; senast ändrade; senast ändrades; ändrades senast;
        senast reviderad; senast reviderat; senast reviderades; reviderades senast; senast granskad;
        senast modifierad; senast redigerad; senast publicerad; senaste uppdatering; senaste uppdateringen;
        senaste uppdateringsdatum; senaste ändring; senaste ändringen; senaste revidering; senaste revideringen;
        senaste revision; senaste version; senaste versionen; datum för senaste uppdatering;
        datum för senaste ändring; uppdateringsdatum; ändringsdatum; revideringsdatum; revisionsdatum; versionsdatum;
        version från; version av den; version daterad
    """),
    updated=cues("""
        uppdaterad; uppdaterat; uppdaterade; uppdaterades; uppdatering; reviderad; reviderat; reviderades; reviderade;
        ändrad; ändrat; ändrades; senast; version per; rev; rev.; aktuell per
    """),
    updated_after=cues("uppdaterades; uppdaterade; ändrades; reviderades; reviderade"),
    updated_lines=cues("version; daterad; utgåva; upplaga; per den"),
    published=cues("""
        publicerad; publicerat; publicerades; publiceringsdatum; publicerad den; fastställd; fastställd av;
        fastställdes; antagen; antogs; antagen av styrelsen; skapad; skapades; upprättad; upprättades; beslutad;
        beslutades; utfärdad; utgiven; godkänd; framtagen
    """),
    coming=cues("""
        ny version; nya versionen; en ny; uppdaterad version; nya villkor; nya villkoren; uppdaterade villkor;
        kommande version; ändringarna; nya integritetspolicyn; ny integritetspolicy
    """),
    own=cues("""
        policy; policyn; villkor; villkoren; avtal; avtalet; information; informationen; dokument; dokumentet;
        version; versionen; meddelande; meddelandet; bilaga; bilagan; policyer; regler; reglerna; text; texten;
        redogörelse; lista; sida; sidan; riktlinjer
    """),
    other=cues("""
        förordning; förordningen; förordning (eu); dataskyddsförordningen; gdpr; lag; lagen; lagstiftning; direktiv;
        direktivet; beslut; dom; domen; konvention; parlamentet; rådets; kommissionens; shield; framework;
        avtalsklausuler; regeringen
    """),
    former=cues("""
        tidigare; föregående; gammal version; äldre; arkiv; arkiverade; ersätter; ersatt; till och med; t.o.m.;
        fram till; innan; före; efter; till exempel; t.ex.; copyright; ©; dessförinnan
    """),
    history=cues("ändringslogg; versionshistorik; ändringshistorik; revisionshistorik; historik; uppdateringar av"),
    links=cues("""
        den; det; är; av; från; och; med; sedan; per; i; datum; denna; detta; dessa; vår; våra; vi; blev; har; senast;
        måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag; dag; start; för; en; ett; kraft
    """),
    version=cues("version; v; v.; utgåva; ver.; ver; revision; rev.; rev"),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="sv",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
