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
    counts,
    cues,
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
    units={
        "second": cues("sekunda; sekundy; sekund; sek"),
        "minute": cues("minuta; minuty; minut; minutę; min"),
        "hour": cues("godzina; godziny; godzin; godzinach; godzinę; godz; godzinny; godzinnego; h"),
        "day": cues("dzień; dnia; dni; dniach; dniem; dniowy; dniowego; dniowym; doba; doby; dobę; dób"),
        "week": cues("tydzień; tygodnia; tygodnie; tygodni; tygodniach"),
        "month": cues("miesiąc; miesiąca; miesiące; miesięcy; miesiącach; miesięczny; miesięcznego; miesięcznym; mies"),
        "quarter": cues("kwartał; kwartału; kwartały; kwartałów"),
        "half_year": cues("półrocze; półrocza"),
        "year": cues("rok; roku; lata; lat; latach; letni*; roczny; rocznego; rocznym"),
        "decade": cues("dekada; dekady"),
    },
    numbers=counts(
        "jeden 1; jednego 1; jednym 1; jednej 1; jedną 1; jedno 1; dwa 2; dwie 2; dwóch 2; dwu 2; dwoma 2; "
        "trzy 3; trzech 3; trzema 3; cztery 4; czterech 4; pięć 5; pięciu 5; pięcio 5; sześć 6; sześciu 6; "
        "sześcio 6; siedem 7; siedmiu 7; osiem 8; ośmiu 8; dziewięć 9; dziewięciu 9; dziesięć 10; "
        "dziesięciu 10; dziesięcio 10; jedenaście 11; jedenastu 11; dwanaście 12; dwunastu 12; "
        "trzynaście 13; trzynastu 13; czternaście 14; czternastu 14; piętnaście 15; piętnastu 15; "
        "szesnaście 16; szesnastu 16; osiemnaście 18; osiemnastu 18; dwadzieścia 20; dwudziestu 20; "
        "dwadzieścia cztery 24; dwudziestu czterech 24; dwadzieścia pięć 25; dwudziestu pięciu 25; "
        "dwadzieścia sześć 26; dwudziestu sześciu 26; trzydzieści 30; trzydziestu 30; trzydzieści sześć 36; "
        "trzydziestu sześciu 36; czterdzieści osiem 48; czterdziestu ośmiu 48; pięćdziesiąt 50; "
        "pięćdziesięciu 50; sześćdziesiąt 60; sześćdziesięciu 60; siedemdziesiąt dwa 72; "
        "siedemdziesięciu dwóch 72; dziewięćdziesiąt 90; dziewięćdziesięciu 90; sto 100; stu 100; "
        "sto osiemdziesiąt 180; stu osiemdziesięciu 180"
    ),
    fillers=cues("pełnych; pełne; kolejnych; kolejne; kalendarzowych; roboczych; następnych; całych; pełny; dalszych"),
    business=cues("roboczych; robocze; roboczy"),
    halves=cues("i pół"),
    between=cues("od; między; pomiędzy"),
    ranges=cues("do; -"),
    alternatives=cues("lub; albo; i; oraz; /"),
    spans={
        "pół roku": "P6M",
        "półtora roku": "P18M",
        "przez rok": "P1Y",
        "po roku": "P1Y",
        "upływie roku": "P1Y",
        "okres roku": "P1Y",
        "ciągu roku": "P1Y",
        "przez miesiąc": "P1M",
        "po miesiącu": "P1M",
        "upływie miesiąca": "P1M",
        "okres miesiąca": "P1M",
        "ciągu miesiąca": "P1M",
    },
)

DATES = DateCues(
    effective_names=cues("""
        data wejścia w życie; data wejścia; data obowiązywania; data wejścia w życie niniejszej; wejście w życie;
        obowiązuje od; obowiązuje od dnia; obowiązująca od; obowiązująca od dnia; obowiązujący od;
        obowiązujący od dnia; obowiązujące od; obowiązują od; obowiązują od dnia; ważna od; ważny od; ważne od;
        wchodzi w życie; wchodzą w życie; weszła w życie; weszły w życie; wszedł w życie; wejdzie w życie;
        wejdą w życie; w mocy od; w życie od
    """),
    effective=cues("""
        wchodzi w życie z dniem; wchodzą w życie z dniem; w życie; obowiązuje; obowiązują; obowiązująca; skuteczna od;
        ze skutkiem od; stosuje się od; ma zastosowanie od; z mocą od
    """),
    effective_after=cues("wchodzi w życie; wejdzie w życie"),
    effective_lines=cues("od; od dnia; z dniem; data; począwszy od"),
    updated_names=cues("""
        ostatnia aktualizacja; ostatnio zaktualizowano; ostatnio zaktualizowana; ostatnio zaktualizowany;
        ostatnio zaktualizowane; ostatnio aktualizowana; ostatnio aktualizowano; ostatnia zmiana;
        ostatnia modyfikacja; ostatnia wersja; ostatnia rewizja; ostatnie zmiany; ostatnio zmieniono;
        ostatnio zmieniona; ostatnio zmodyfikowano; ostatnio zmodyfikowana; ostatnio modyfikowano;
        data ostatniej aktualizacji; data aktualizacji; data ostatniej zmiany; data zmiany;
        data ostatniej modyfikacji; data modyfikacji; data wersji; data rewizji; data ostatniej rewizji;
        stan na dzień; stan na; wersja z dnia; wersja z; wersja od; w wersji z dnia; aktualna na dzień; aktualna od;
        po raz ostatni zaktualizowana
    """),
    updated=cues("""
        zaktualizowano; zaktualizowana; zaktualizowany; zaktualizowane; aktualizacja; aktualizacja z dnia;
        aktualizowano; zmieniono; zmieniona; zmodyfikowano; zmodyfikowana; rewizja; ostatnio; polityka z dnia;
        regulamin z dnia; aktualizacja na dzień
    """),
    updated_after=cues("zaktualizowana; zaktualizowano"),
    updated_lines=cues("wersja; z dnia; z; wydanie; na dzień; dnia; stan"),
    published=cues("""
        opublikowano; opublikowana; opublikowany; opublikowane; data publikacji; publikacja; data opublikowania;
        utworzono; data utworzenia; przyjęto; przyjęta; zatwierdzono; wydano; sporządzono; data sporządzenia;
        data przyjęcia; data zatwierdzenia
    """),
    coming=cues("""
        nowa wersja; nowy regulamin; nowa polityka; nowe warunki; kolejna wersja; zaktualizowana wersja;
        zmiany wchodzą; zmiany wejdą; nowej wersji
    """),
    own=cues("""
        polityka; polityki; politykę; regulamin; regulaminu; warunki; umowa; umowy; dokument; dokumentu; wersja;
        wersji; oświadczenie; oświadczenia; informacja; informacje; klauzula; zasady; zasad; załącznik; aneks; strona;
        lista; powiadomienie
    """),
    other=cues("""
        rozporządzenie; rozporządzenia; rozporządzeniem; rodo; ustawa; ustawy; ustawą; ustawie; dyrektywa; dyrektywy;
        decyzja; decyzji; decyzją; wyrok; konwencja; parlamentu; rady; komisji; kodeks; kodeksu; shield; prawo; dz.u.;
        dz. u.; dziennik; dzienniku; klauzule; klauzul
    """),
    former=cues("""
        poprzednia; poprzednie; poprzedniej; wcześniejsza; wcześniejsze; poprzednio; stara; archiwum; archiwalna;
        archiwalne; zastępuje; do dnia; do; przed; po dniu; na przykład; np.; copyright; ©; dotychczasowa
    """),
    history=cues("historia zmian; historia wersji; rejestr zmian; historia; dziennik zmian; lista zmian"),
    links=cues("""
        z; od; dnia; dniem; dniu; w; na; dzień; data; jest; została; zostało; został; zostały; i; oraz; niniejsza;
        niniejszej; niniejszy; nasza; naszej; prywatności; r.; roku; życie; ostatnio; poniedziałek; wtorek; środa;
        czwartek; piątek; sobota; niedziela; poniedziałku; środy; czwartku; piątku
    """),
    version=cues("wersja; wersji; version; wer.; v; v.; ver.; wydanie; rewizja"),
)

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
