"""Polish words."""

from monitor.facts.languages.content.pl import CONTENT
from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    NoticeCues,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
    names,
)

BASICS = Basics(
    months=MONTHS["pl"],
    conditions=cues("jeśli; jeżeli; gdy; o ile"),
    units={
        "second": cues("sekunda; sekundy; sekund; sek"),
        "minute": cues("minuta; minuty; minut; minutę; min"),
        "hour": cues("godzina; godziny; godzin; godzinach; godzinę; godz; godzinny; godzinnego; h"),
        "day": cues("dzień; dnia; dni; dniach; dniem; dniowy; dniowego; dniowym; doba; doby; dobę; dób; dniow*"),
        "week": cues("tydzień; tygodnia; tygodnie; tygodni; tygodniach; tygodniow*"),
        "month": cues(
            "miesiąc; miesiąca; miesiące; miesięcy; miesiącach; miesięczny; miesięcznego; miesięcznym; mies; miesięczn*"
        ),
        "quarter": cues("kwartał; kwartału; kwartały; kwartałów"),
        "half_year": cues("półrocze; półrocza"),
        "year": cues("rok; roku; lata; lat; latach; letni*; roczny; rocznego; rocznym; roczn*"),
        "decade": cues("dekada; dekady"),
    },
    numbers=counts(
        "jeden 1; jednego 1; jednym 1; jednej 1; jedną 1; jedno 1; dwa 2; dwie 2; dwóch 2; dwu 2; dwoma 2; "
        "trzy 3; trzech 3; trzema 3; cztery 4; czterech 4; pięć 5; pięciu 5; pięcio 5; sześć 6; sześciu 6; "
        "sześcio 6; siedem 7; siedmiu 7; osiem 8; ośmiu 8; dziewięć 9; dziewięciu 9; dziesięć 10; dziesięciu 10; "
        "dziesięcio 10; jedenaście 11; jedenastu 11; dwanaście 12; dwunastu 12; trzynaście 13; trzynastu 13; "
        "czternaście 14; czternastu 14; piętnaście 15; piętnastu 15; szesnaście 16; szesnastu 16; "
        "osiemnaście 18; osiemnastu 18; dwadzieścia 20; dwudziestu 20; dwadzieścia cztery 24; "
        "dwudziestu czterech 24; dwadzieścia pięć 25; dwudziestu pięciu 25; dwadzieścia sześć 26; "
        "dwudziestu sześciu 26; trzydzieści 30; trzydziestu 30; trzydzieści sześć 36; trzydziestu sześciu 36; "
        "czterdzieści osiem 48; czterdziestu ośmiu 48; pięćdziesiąt 50; pięćdziesięciu 50; sześćdziesiąt 60; "
        "sześćdziesięciu 60; siedemdziesiąt dwa 72; siedemdziesięciu dwóch 72; dziewięćdziesiąt 90; "
        "dziewięćdziesięciu 90; sto 100; stu 100; sto osiemdziesiąt 180; stu osiemdziesięciu 180; dwunasto 12; "
        "trzydziesto 30; cztero 4; siedmio 7; ośmio 8; dwudziesto 20; dziewięćdziesięcio 90; czternasto 14; "
        "sześćdziesięcio 60; dwudziestu jeden 21; dwadzieścia jeden 21; osiemdziesięciu 80"
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
        "kolejny rok": "P1Y",
        "kolejny miesiąc": "P1M",
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
    ordinals=counts(
        "pierwszego 1; drugiego 2; trzeciego 3; czwartego 4; piątego 5; szóstego 6; siódmego 7; ósmego 8; "
        "dziewiątego 9; dziesiątego 10"
    ),
    ends=cues("końca; koniec; końcem; upływem; upływu; upływie"),
    letters=names("d day; t week; m month; r year; l year"),
)

DATES = DateCues(
    effective_names=cues("""
        data wejścia w życie; data wejścia; data obowiązywania; data wejścia w życie niniejszej; wejście w życie;
        obowiązuje od; obowiązuje od dnia; obowiązująca od; obowiązująca od dnia; obowiązujący od;
        obowiązujący od dnia; obowiązujące od; obowiązują od; obowiązują od dnia; ważna od; ważny od; ważne od;
        wchodzi w życie; wchodzą w życie; weszła w życie; weszły w życie; wszedł w życie; wejdzie w życie;
        wejdą w życie; w mocy od; w życie od; obowiązuje począwszy od; obowiązujące od dnia; obowiązuje od daty;
        obowiązujący począwszy od; obowiązuje z dniem; moc obowiązująca od; ważność od; ważne od dnia; ważna od dnia;
        ważny od dnia; w mocy od dnia; stosowana od; stosowany od; stosowane od; stosuje się od dnia;
        stosowane od dnia; stosowana od dnia; data rozpoczęcia obowiązywania; początek obowiązywania; data stosowania;
        data rozpoczęcia stosowania; data początku obowiązywania; data ważności od; weszło w życie;
        wszedł w życie z dniem; weszła w życie z dniem; weszły w życie z dniem; wchodzący w życie; wchodząca w życie;
        w użyciu od; wiąże od; skuteczny od; skuteczne od; obowiązuje niezmiennie od; w tym brzmieniu od;
        w obecnym brzmieniu od; w niezmienionej formie od
    """),
    effective=cues("""
        wchodzi w życie z dniem; wchodzą w życie z dniem; w życie; obowiązuje; obowiązują; obowiązująca; skuteczna od;
        ze skutkiem od; stosuje się od; ma zastosowanie od; z mocą od; obowiązujący; obowiązujące; ma zastosowanie;
        mają zastosowanie; stosuje się; stosowana; stosowany; stosowane; ma moc od; nabiera mocy; nabrała mocy;
        mają zastosowanie od; ważna; ważny; ważne; ważna od; ze skutkiem od dnia; z mocą od dnia;
        z mocą obowiązującą od; skuteczna; skuteczny; wprowadzona w życie; wprowadzony w życie; wprowadzono w życie;
        wdrożono; wdrożona
    """),
    effective_after=cues("""
        wchodzi w życie; wejdzie w życie; wchodzą w życie; weszła w życie; weszły w życie; wszedł w życie;
        wejdą w życie; i później
    """),
    effective_lines=cues("""
        od; od dnia; z dniem; data; począwszy od; od daty; ze skutkiem na dzień; poczynając od; od dn.
    """),
    updated_names=cues("""
        ostatnia aktualizacja; ostatnio zaktualizowano; ostatnio zaktualizowana; ostatnio zaktualizowany;
        ostatnio zaktualizowane; ostatnio aktualizowana; ostatnio aktualizowano; ostatnia zmiana;
        ostatnia modyfikacja; ostatnia wersja; ostatnia rewizja; ostatnie zmiany; ostatnio zmieniono;
        ostatnio zmieniona; ostatnio zmodyfikowano; ostatnio zmodyfikowana; ostatnio modyfikowano;
        data ostatniej aktualizacji; data aktualizacji; data ostatniej zmiany; data zmiany;
        data ostatniej modyfikacji; data modyfikacji; data wersji; data rewizji; data ostatniej rewizji;
        stan na dzień; stan na; wersja z dnia; wersja z; wersja od; w wersji z dnia; aktualna na dzień; aktualna od;
        po raz ostatni zaktualizowana; ostatnio zmieniony; ostatnio zmienione; ostatnio zmodyfikowany;
        ostatnio zmodyfikowane; ostatnio aktualizowany; ostatnio poprawiono; ostatnio poprawiona; ostatnio przejrzano;
        ostatnio przeglądana; ostatnio uzupełniono; ostatnio sprawdzono; ostatnio weryfikowano;
        ostatnio zweryfikowano; ostatnio zrewidowano; ostatni przegląd; ostatnia korekta; ostatnia edycja;
        ostatnia nowelizacja; ostatnia poprawka; ostatnia weryfikacja; ostatnie wydanie; najnowsza wersja;
        najnowsze wydanie; najnowsza aktualizacja; bieżąca wersja; aktualna wersja; obecna wersja; data nowelizacji;
        data wydania; data edycji; data weryfikacji; data przeglądu; data korekty; data zmian;
        data aktualizacji dokumentu; data ostatniej wersji; data ostatniego przeglądu; data ostatniej nowelizacji;
        tekst jednolity z dnia; tekst jednolity; w brzmieniu z dnia; w brzmieniu na dzień; brzmienie z dnia;
        brzmienie na dzień; tekst z dnia; wydanie z dnia; wydanie z; edycja z dnia; wersja na dzień;
        stan prawny na dzień; stan prawny na; stan na dn.; zmieniono ostatnio; zaktualizowano ostatnio;
        zmieniana ostatnio; aktualizacja z; wersja dokumentu z dnia; wersja z dn.; wersję z dnia; wersji z dnia
    """),
    updated=cues("""
        zaktualizowano; zaktualizowana; zaktualizowany; zaktualizowane; aktualizacja; aktualizacja z dnia;
        aktualizowano; zmieniono; zmieniona; zmodyfikowano; zmodyfikowana; rewizja; polityka z dnia; regulamin z dnia;
        aktualizacja na dzień; zmieniony; zmienione; zmodyfikowany; zmodyfikowane; aktualizowana; aktualizowany;
        aktualizowane; poprawiono; poprawiona; poprawiony; poprawione; skorygowano; skorygowana; uzupełniono;
        uzupełniona; uzupełniony; przeredagowano; przeredagowana; przeredagowany; przejrzano; przejrzana; przejrzany;
        znowelizowano; znowelizowana; znowelizowany; nowelizacja; zweryfikowano; zrewidowano; zrewidowana; przepisano;
        przepisana; napisano na nowo; odnowiona; zmiana z dnia; zmiany z dnia; korekta; korekta z dnia; poprawka;
        modyfikacja; modyfikacja z dnia; zmieniana; zmieniany; aktualizacji dokonano; zmian dokonano;
        zmiany wprowadzono; uaktualniono; uaktualniona; uaktualniony; uaktualnione
    """),
    updated_after=cues("""
        zaktualizowana; zaktualizowano; zmieniono; zmieniona; zmieniony; zmodyfikowano; zaktualizowany; uaktualniono;
        poprawiono
    """),
    updated_lines=cues("""
        wersja; z dnia; z; wydanie; na dzień; dnia; stan; ostatnio; brzmienie; rew.; rewizja; edycja; status
    """),
    published=cues("""
        opublikowano; opublikowana; opublikowany; opublikowane; data publikacji; publikacja; data opublikowania;
        utworzono; data utworzenia; wydano; sporządzono; data sporządzenia; wydana; wydany; wydano dnia; sporządzona;
        sporządzony; opracowano; opracowana; utworzona; utworzony; data wystawienia; ogłoszono; ogłoszona; ogłoszony;
        zamieszczono; data ogłoszenia; data opracowania; data zamieszczenia
    """),
    adopted=cues("""
        przyjęto; przyjęta; przyjęty; przyjęte; przyjął; przyjęcie; data przyjęcia; przyjęto uchwałą; zatwierdzono;
        zatwierdzona; zatwierdzony; zatwierdzone; zatwierdził; zatwierdzenie; data zatwierdzenia; uchwalono;
        uchwalona; uchwalony; uchwalone; data uchwalenia; uchwalił; podjęto; ustanowiono; ustalono; podpisano;
        podpisana; podpisany; zaakceptowano; zaakceptowana; zaakceptowany; akceptacja; data akceptacji;
        wprowadzono uchwałą; zaopiniowano
    """),
    coming=cues("""
        nowa wersja; nowy regulamin; nowa polityka; nowe warunki; kolejna wersja; zaktualizowana wersja;
        zmiany wchodzą; zmiany wejdą; nowej wersji
    """),
    own=cues("""
        polityka; polityki; politykę; regulamin; regulaminu; warunki; umowa; umowy; dokument; dokumentu; wersja;
        wersji; oświadczenie; oświadczenia; informacja; informacje; klauzula; zasady; zasad; załącznik; aneks; strona;
        lista; powiadomienie; tekst; tekstu; treść; nota; noty; edycja; wydanie; rewizja; polityce; umowę; wersję;
        klauzuli; klauzulę; załącznika; warunków; regulaminem; dokumentem; listy; listę; aneksu; oświadczeniem;
        informacją; informacji
    """),
    other=cues("""
        rozporządzenie; rozporządzenia; rozporządzeniem; rodo; ustawa; ustawy; ustawą; ustawie; dyrektywa; dyrektywy;
        decyzja; decyzji; decyzją; wyrok; konwencja; parlamentu; rady; komisji; kodeks; kodeksu; shield; prawo; dz.u.;
        dz. u.; dziennik; dzienniku; klauzule; klauzul
    """),
    former=cues("""
        następna aktualizacja; następny przegląd; poprzednia; poprzednie; poprzedniej; wcześniejsza; wcześniejsze;
        poprzednio; stara; archiwum; archiwalna; archiwalne; zastępuje; do dnia; do; przed; po dniu; na przykład; np.;
        ©; dotychczasowa; pierwotnie; pierwotna; pierwotne; pierwsza wersja; pierwsze wydanie; zastępują; zastąpiła;
        zastąpiono; zastępując; zastępuje wersję; uchyla; uchylono; uchylona; traci moc; utraciła moc; wygasa;
        wygasła; następna wersja; następna weryfikacja; kolejny przegląd; najbliższy przegląd; przegląd do; założono;
        założona; założony; zarejestrowano; zarejestrowana; certyfikat; certyfikacja; audyt; ważny do; ważna do;
        obowiązuje do; najpóźniej; dotychczas; dotychczasowy; sprzed
    """),
    history=cues("""
        historia zmian; historia wersji; rejestr zmian; historia; dziennik zmian; lista zmian; wykaz zmian;
        zestawienie zmian; tabela zmian; tabela wersji; karta zmian; metryka dokumentu; metryka zmian;
        metryczka dokumentu; kontrola dokumentu; kontrola wersji; nadzór nad dokumentem; wykaz wersji; lista wersji;
        historia dokumentu; historia rewizji; historia aktualizacji; historia modyfikacji; rejestr wersji;
        rejestr rewizji; rejestr modyfikacji; zmiany; wprowadzone zmiany; co się zmieniło; co nowego; aktualizacje;
        dziennik wersji; karta aktualizacji
    """),
    archive=cues("""
        poprzednie wersje; wcześniejsze wersje; archiwalne; archiwum; stare wersje; poprzednie wydania; dawne wersje;
        wersje archiwalne; wersje historyczne; nieobowiązujące; archiwum wersji; poprzednie polityki
    """),
    links=cues("""
        z; od; dnia; dniem; dniu; w; na; dzień; data; jest; została; zostało; został; zostały; i; oraz; niniejsza;
        niniejszej; niniejszy; nasza; naszej; prywatności; r.; roku; życie; ostatnio; poniedziałek; wtorek; środa;
        czwartek; piątek; sobota; niedziela; poniedziałku; środy; czwartku; piątku; obecnym; brzmieniu; obecnej;
        formie; niezmiennie; niezmienionej; tym; tej; dn; godz; ta; obecna; obecny; tekst; swoim; swojej; mocą
    """),
    version=cues("""
        wersja; wersji; version; wer.; v; v.; ver.; wydanie; rewizja; wer; ver; vers; vers.; rev.; rev; rew.; rew;
        edycja; edycji; wersję; wersją; wydania; numer wersji; nr wersji; numer rewizji; nr rewizji; numer wydania;
        nr wydania; rewizji; release
    """),
    organs=cues("""
        uchwałą; uchwały; uchwała; decyzja; decyzji; decyzją; rady; rada; radę; zarządu; zarząd; walne; walnego;
        walnego zebrania; zgromadzenia; zgromadzenie; zebrania; zebranie; dyrekcji; dyrektora; komisji; prezesa;
        zarządzeniem; posiedzeniu; posiedzenia
    """),
    agents=cues("""
        przez; przez zarząd; uchwałą; na mocy; decyzją; zarządzeniem; na podstawie; podczas; na posiedzeniu; mocą;
        na mocy uchwały
    """),
    titles={
        "privacy": cues("prywatnoś; danych; dane osobowe; rodo; informacyjn"),
        "cookies": cues("cookie; ciastecz"),
        "terms": cues("regulamin; warunki; umowa"),
        "processing": cues("powierzeni; przetwarzającego; podmiot przetwarzający"),
    },
    siblings={
        "privacy": cues("""
            polityka prywatności; polityki prywatności; politykę prywatności; polityce prywatności;
            polityka ochrony danych; polityki ochrony danych; klauzula informacyjna
        """),
        "cookies": cues("""
            polityka cookies; polityki cookies; politykę cookies; polityce cookies; polityka plików cookie;
            polityki plików cookie; politykę plików cookie; polityka dotycząca plików cookie; polityka ciasteczek;
            lista plików cookie
        """),
        "terms": cues("""
            regulamin sklepu; regulaminu sklepu; regulamin serwisu; regulaminu serwisu; regulamin świadczenia;
            regulaminu świadczenia; regulamin korzystania; regulaminu korzystania; ogólne warunki; ogólnych warunków;
            warunki sprzedaży; warunków sprzedaży; warunki korzystania; warunków korzystania; warunki świadczenia;
            warunki umowy; umowa licencyjna; umowy licencyjnej; regulamin usługi; regulamin konta;
            regulamin aplikacji; regulamin platformy; regulamin zakupów; warunki rezerwacji; owu; owh
        """),
        "processing": cues("umowa powierzenia; umowy powierzenia; umowę powierzenia; umowa o powierzenie"),
        "besides": cues("""
            umowa główna; umowy głównej; umowę główną; umowa ramowa; umowy ramowej; statut; statutu; statutem;
            regulamin ogrodu; regulaminu ogrodu; regulamin porządkowy; regulaminu porządkowego; regulamin porządku;
            regulamin pracy; regulaminu pracy; regulamin konkursu; regulaminu konkursu; regulamin promocji;
            regulaminu promocji; regulamin wynagradzania; regulamin organizacyjny; regulaminu organizacyjnego;
            regulamin biblioteki; regulamin basenu; regulamin placu; regulamin obiektu; regulamin domu;
            regulamin rekrutacji; regulamin zawodów; regulamin loterii; regulamin osiedla; regulamin zarządu;
            kodeks postępowania; kodeks etyki; kodeks etyczny; cennik; cennika; taryfa; taryfy; tabela opłat;
            tabeli opłat; umowa najmu; umowy najmu; umowa dzierżawy; umowy dzierżawy; umowa o pracę; umowy o pracę;
            układ zbiorowy; polisa; polisy; sprawozdanie; sprawozdania; raport z audytu; certyfikat; certyfikatu;
            polityka zwrotów; polityka bezpieczeństwa; polityka jakości; polityki jakości; polityki bezpieczeństwa;
            polityka rachunkowości; instrukcja kancelaryjna; instrukcji kancelaryjnej; rzeczowy wykaz akt; licencja;
            licencji; pozwolenie; zezwolenie; koncesja; protokół; protokołu; akt notarialny; deklaracja dostępności;
            deklaracji dostępności; katalog; katalogu; broszura; podręcznik; ocena skutków;
            standardy ochrony małoletnich; plan zagospodarowania
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        zlec*; księgow*; rachunkow*; wsparci*; zewnętrzn*; utrzymani*; zleca*; powierz*; udostępni*; przekaz*; dostawc*;
        usługodawc*; podmiot*; procesor*; podwykonawc*; podprzetwarzając*; przetwarzając*; partner*; strony trzecie;
        stron trzecich; stronom trzecim; osobom trzecim; odbiorc*; korzyst*; używ*; wykorzyst*; stosuj*; za pomocą;
        za pośrednictwem; poprzez; przez; narzędzi*; wtyczk*; piksel*; pliki cookie; cookie*; cookies; anality*;
        analiz*; reklam*; hosting*; serwer*; chmur*; newsletter*; płatnoś*; płatnic*; platform*; społecznoś*;
        logowani*; zalogow*; usług*; osadz*; integr*; oprogramowani*; system*; w naszym imieniu; na zlecenie;
        kurier*; dostaw*; przewoźni*; wideo; film*; map*; czcion*; captcha; czat*; chat*; api; firm*; spółk*
        """
    ),
    leads=cues(
        """
        dostarczane przez; dostarczanych przez; dostarczanego przez; dostarczany przez; dostarczana przez;
        oferowane przez; oferowanych przez; świadczone przez; świadczonych przez; obsługiwane przez;
        obsługiwany przez; prowadzony przez; prowadzone przez; zarządzane przez; firma; firmie; firmą; spółka;
        spółce; dostawca; dostawcą; dostawcą jest; usługodawca; usługodawcą jest; podmiot przetwarzający;
        nasz partner; operatorem jest
        """
    ),
    examples=cues(
        """
        takich jak; takie jak; taki jak; takimi jak; takim jak; takiej jak; na przykład; np.; między innymi; m.in.;
        w tym; usługa; usługi; narzędzie; narzędzia; systemu; platforma; platformy; oprogramowanie; korzystamy z;
        korzysta z; używamy; stosujemy; współpracujemy z; udostępniane; przekazywane do; przekazane do; tj.; czyli;
        przez; partner; operator; firmy; spółki; dostawcy
        """
    ),
    denials=cues(
        """
        nie korzystamy z; nie korzysta z; nie używamy; nie stosujemy; nie udostępniamy; nie przekazujemy;
        nie sprzedajemy; nie są udostępniane; nie są przekazywane; nie będą udostępniane; nie będą przekazywane;
        nie wykorzystujemy
        """
    ),
    unless=cues(
        "z wyjątkiem; chyba że; poza; oprócz; jedynie; tylko; wyłącznie; bez twojej zgody; bez państwa zgody; jeśli; jeżeli; o ile"
    ),
    settings=cues("przeglądar*; system operacyjny; systemu operacyjnego; systemy operacyjne; ustawieni*"),
    marks=cues("znak towarowy; znaki towarowe; znakami towarowymi"),
    we=cues("my; nas; nasz; spółka; administrator; usługodawca; sprzedawca; operator"),
    owns=cues(
        """
        jesteśmy; administratorem jest; administratorem danych jest; administratorem danych osobowych jest;
        administratorem pani danych; administratorem twoich danych osobowych jest;
        administratorem twoich danych jest; administratorem państwa danych osobowych jest; administrator:;
        właścicielem jest; witamy w
        """
    ),
    group=cues(
        """
        holding*; grupa kapitałowa; grupy kapitałowej; spółki zależne; spółka dominująca; spółki z grupy;
        podmioty powiązane; podmiotów powiązanych; podmiotom powiązanym
        """
    ),
    lists=cues(
        """
        podmioty przetwarzające; podmiotów przetwarzających; podprocesorów; odbiorców; dostawców; partnerów;
        podprocesorzy; podpowierzenie; dostawcy; odbiorcy; partnerzy; usługodawcy; usługi zewnętrzne; narzędzia;
        zaufani partnerzy; pliki cookies podmiotów trzecich
        """
    ),
    columns=cues(
        """
        podprocesor*; podmiot*; firma; nazwa; dostawca; odbiorca; odbiorcy; partner; usługa; narzędzie; usługodawca;
        organizacja; spółka; właściciel; nazwa podmiotu; kto; operator; wykonawca
        """
    ),
    third=cues("podmiot* trzec*; stron* trzec*; podmiotów trzecich; strony trzecie; stron trzecich; zewnętrzn*"),
    firm=cues("firma; firmy; firmie; firmą; spółka; spółki; spółce; spółką"),
    common=cues(
        """
        polityka; prywatności; rozporządzenie; rozporządzenia; ogólne; rodo; gdpr; ue; eog; unii; europejskiej; unia;
        komisja; komisji; prezes; prezesa; urzędu; uodo; ochrony; danych; osobowych; ustawa; ustawy; ustawą; artykuł;
        art; kodeks; kodeksu; administrator; administratora; użytkownik; użytkownika; użytkownicy; klient; klienta;
        my; nasz; nasza; twoje; twoich; państwa; państwo; pani; pan; w; z; na; do; po; jeśli; jeżeli; gdy; dla; nie;
        oraz; i; lub; te; to; ta; ten; serwis; serwisu; strona; strony; polska; polski; polsce; warszawa; warszawie;
        kraków; krs; nip; regon; ip; url; ul; cookies; cookie; usługi; usługa; sklep; sklepu; stany; zjednoczone;
        standardowych; klauzul; umownych; inspektor; cel; podstawa; prawna; prawa; rejestru; sądowego; krajowego;
        sąd; rejonowy; wydział; gospodarczy; izba; organ; nadzorczy; policja; poczta; organy; podmioty; partnerzy;
        banki; klienci; pracownicy; kurierzy; marketing; analityka; bezpieczeństwo; płatności; hosting; reklama;
        firmy; dostawcy
        """
    ),
    registers=cues("siedzibą; krs; nip; regon"),
    controllers=cues("administrator*; kto jest administratorem"),
    officers=cues("inspektor*; iod; przedstawiciel*; organ nadzorczy; organu nadzorczego; sąd; sądem; spór; spor*"),
    endings=cues("a; u; em; owi; ie; y; 'a; 'u; 'em; 'owi; 'ie; ą; ę; ze; ów"),
    nots=cues("nie; ani; nigdy; żaden; żadnego; żadnej; żadnych; żadnym; bez; nic"),
    hands=cues(
        """
        korzyst*; używ*; użyci*; stosuj*; wykorzyst*; udostępni*; przekaz*; sprzed*; przesył*; wysył*; powierz*;
        ujawni*; daje*; udziel*; integr*; osadz*; podaj*; dajemy; łącz*; współpracuj*; odda*; wstaw*
        """
    ),
    idle=cues(
        """
        nie jest osadzon*; nie jest używan*; nie są używane; nie jest wykorzystywan*; nie jest stosowan*; nie
        jest zainstalowan*; nie jest aktywn*; już nie używamy; został usunięt*; został wyłączon*; nie otrzymuje
        nic; nic nie otrzymuje; nie dostaje; nie otrzymuje od nas; nie działa; także nie; również nie; nie jest
        włączon*; nie używamy; nie stosujemy; nie korzystamy
        """
    ),
    turns=cues("ale; lecz; natomiast; zamiast tego; podczas gdy; tylko"),
    agents=cues("przy pomocy; z pomocą; przez; za pośrednictwem; poprzez; za pomocą; u; z"),
    towards=cues("do"),
    works=cues(
        """
        prowadz*; obsług*; obsłu*; wysył*; dostarcz*; przewoz*; przewoż*; hostowan*; utrzymyw*; przechow*;
        zarządz*; realizow*; wykonyw*; drukowan*; drukuj*; pakow*; przetwarz*; świadcz*; zapewni*; archiwiz*;
        rozlicz*; księgow*; nadaw*; przyjm*; pobieran*; płac*; serwis*; transport*; wystaw*; administrow*;
        ubezpiecz*; przekaz*; zleca*; zlec*
        """
    ),
    acts=cues(
        """
        prowadzi; prowadzą; obsługuje; obsługują; wysyła; dostarcza; dostarczają; przewozi; drukuje; utrzymuje;
        przechowuje; zarządza; realizuje; wykonuje; świadczy; zapewnia; rozlicza; księguje; przyjmuje; pobiera;
        serwisuje; administruje; rozsyła; doręcza; pakuje; archiwizuje; niszczy; dostarczył
        """
    ),
    trades=cues(
        """
        dostawca; dostawcą; dostawcy; firma; firmie; firmą; firmę; firmy; spółka; spółce; agencja; agencji;
        agencją; system; systemie; systemu; systemem; program; programie; programu; programem; aplikacja;
        aplikacji; narzędzie; narzędzia; narzędziem; platforma; platformie; platformy; platformę; serwis;
        serwisie; usługa; usługi; usłudze; oprogramowanie; oprogramowaniu; bank; banku; drukarnia; drukarni;
        kurier; przewoźnik; biuro rachunkowe; biuru rachunkowemu; biura rachunkowego; kancelaria; kancelarii;
        ubezpieczyciel; podwykonawca; partner; portal; portalu; bramka; bramki; operator; operatora; operatorem;
        hostingodawca; wtyczka; wtyczki; laboratorium;  przetwarzający
        """
    ),
    follows=cues("zaobserwuj nas; obserwuj nas; śledź nas; polub nas; znajdź nas na; znajdziesz nas na"),
    ours=cues("nasz*; nas; nam"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        przekaz*; transfer*; przesył*; przechow*; serwer*; centrum danych; centra danych; hosting*;
        zlokalizowan*; znajduj*; siedzib*; przetwarzan*; poza; państw trzecich; państwa trzeciego; klauzul*;
        adekwat*; privacy shield; tarcz*; data privacy framework
        """
    ),
    firm=cues(
        """
        przekaz*; transfer*; przesył*; przechow*; serwer*; zlokalizowan*; z siedzibą w; siedzib*; poza; państw
        trzecich; państwa trzeciego; państwie trzecim; państwach trzecich; krajów trzecich; klauzul*; privacy
        shield; tarcz*; data privacy framework; trafia*; trafić; hosting*; centrum danych; centrach danych
        """
    ),
    data=cues("konto; konta; koncie; baza danych; bazy danych; wiadomoś*"),
    goes=cues(
        """
        trafia*; trafi; trafić; wysył*; wysłan*; wysłać; przesył*; dostęp; dostępu; udostępni*; otrzym*;
        powierz*; widz*; wgląd; znajduj*; przechowuj*; obsług*; przetwarza*; kierow*; zapisyw*; wyświetl*
        """
    ),
    access=cues("dostęp z; dostępu z; pracują z"),
    destinations=cues("do; w; we; na; takich; takie; jak; np.; przykład; tym; czyli; tj.; jest; są"),
    origins=cues("poza; zamieszk*; obywatel*; praw*; ustaw*; sąd*; oprócz; wyjątkiem; mieszkan*"),
    laws=cues(
        """
        przedstawiciel*; biura; poniżej 13; poniżej 16; poniżej 18; roku życia; kraj zamieszkania; prawo
        właściwe; prawa polskiego; sąd*; zamieszk*; skarg*; znak towarow*; znaki towarow*; spor*
        """
    ),
    people=cues(
        """
        zamieszk*; mieszka*; obywatel*; użytkownicy; użytkowników; klienci; osób; osoby; jeśli; przebywa*
        """
    ),
    zones=cues(
        """
        unii europejskiej; unia europejska; ue; eog; europejskiego obszaru gospodarczego;
        europejski obszar gospodarczy; europejskim obszarze gospodarczym; ue/eog
        """
    ),
    denials=cues(
        """
        nie są przekazywane; nie przekazujemy; nie będą przekazywane; nie są transferowane;
        nie są przechowywane; nie przekazuje; z wyjątkiem; oprócz; nie zamierza
        """
    ),
    headings=cues(
        """
        przekaz*; transfer*; państw trzecich; państwa trzecie; poza eog; poza; lokalizacja; docelow*
        """
    ),
    columns=cues("kraj; państwo; lokalizacja; miejsce; siedziba; region; miejsce przetwarzania"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; tarcza prywatności; tarczy prywatności; dpf"),
        "scc": cues(
            """
            standardowe klauzule; standardowych klauzul; standardowymi klauzulami; standardowych klauzulach;
            klauzul umownych; scc
            """
        ),
        "adequacy": cues(
            """
            odpowiedni stopień ochrony; odpowiedniego stopnia ochrony; odpowiedni poziom ochrony;
            decyzja stwierdzająca; decyzji stwierdzającej; adekwatno*
            """
        ),
        "bcr": cues("wiążące reguły korporacyjne; wiążących reguł korporacyjnych; bcr"),
        "derogation": cues("wyraźna zgoda; wyraźnej zgody; wyraźną zgodę; art. 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "przechow*; przechowyw*; magazyn*; archiw*; zachow*; utrzym*; składow*; zapisyw*; zapisan*; "
        "przetwarzane przez; przetwarzane do; przetwarzać przez; przetwarzamy przez; przetwarzanie przez; "
        "retencj*; okres przechowywania; kopi* zapasow*; przetrzym*; trzyma*; pozosta*; zatrzym*; pamięt*; "
        "zapamięt*; dostępn*; blokow*; zablokow*; okres retencji; figuruj*"
    ),
    delete=cues(
        "usuw*; usun*; usuń*; kasow*; skasow*; zniszcz*; niszcz*; anonimiz*; zanonimiz*; wymaz*; nadpis*; "
        "pseudonimiz*; wygas*; likwid*; skreśl*; czyszcz*; wyczyszcz*; czyści; znika*; zniknie*; brakow*; "
        "wykreśl*; opróżni*; utyliz*; kasuj*; kasuje*; wyrejestr*; niszczymy; rotow*; zerow*; zamazu*; wyrzuc*; "
        "depersonaliz*; spseudonimiz*"
    ),
    headings=cues(
        "jak długo; okres przechowywania; okresy przechowywania; przechowywanie; czas przechowywania; retencja; "
        "okres przetwarzania; przez jaki okres; usuwanie; przez jaki czas; okres retencji; przechowujemy; "
        "przechowywania; retencji; usunięcie; czas retencji; przechowywane; okres archiwizacji; archiwizacja; "
        "brakowanie; przechowujemy dane; jak długo przechowujemy; termin usunięcia; okres przechow*"
    ),
    masked=cues(
        "prawo do usunięcia; żądanie usunięcia; żądania usunięcia; żądać usunięcia; prośba o usunięcie; "
        "prawo do bycia zapomnianym; wniosek o usunięcie; zażądać usunięcia; prawo żądania usunięcia; "
        "zachowania poufności; zachowujemy prawo; zachować poufność; z zachowaniem; pozostają w mocy; "
        "pozostaje w mocy; pozostaje bez wpływu; pozostają bez wpływu; nie pozostaje; pozostałych; pozostałe; "
        "pozostały; zatrzymania"
    ),
    otherwise=cues(
        "odpow*; odpowied*; poinform*; powiadom*; zawiadom*; zwrot*; odstąp*; wypowied*; próbn*; sprzeciw*; "
        "skarg*; stwierdz*; odnow*; płatno*; dostaw*; gwaranc*; wejści* w życie; wejdzie w życie; "
        "wchodz* w życie; rozpatrz*; rozpatrzeni*; przedłuż*; wyprzedzeni*; przed; naruszeni*; bezpłatn*; "
        "doświadczen*; realizacj* żąda*; wnios*; informuj*; informowa*; poinformuj*; udzielimy; udzielić; "
        "udzielamy; udziela; udzielana; odpowiedź; kaucj*; karencj*; nadpłat*; zwrac*; zwróc*"
    ),
    past=cues(
        "ostatnich; ostatnie; ostatniego; poprzednich; minionych; ubiegłego; zeszłego; bieżącego; "
        "nie starsze niż; nie starszy niż"
    ),
    recurring=cues("co; raz na; raz w; każdego; każdy; w każdym; razy w; na"),
    ages=cues(
        "roku życia; rok życia; lat życia; wieku; wiek; ukończy*; ukończon*; małoletni*; dziec*; "
        "niepełnoletni*; poniżej; powyżej; nieletni*; życia"
    ),
    cookies=cues(
        "cookie; cookies; ciasteczk*; ciastecz*; piksel*; local storage; pliki cookies; plik cookie; "
        "pliki cookie; ciasteczka; plików cookie; pamięć lokalna"
    ),
    lifetime=cues(
        "ważn*; wygas*; żywotn*; trwał*; czas trwania; okres ważności; pozostaj*; okres życia; czas życia; "
        "zapisywan*; wygaśnięci*; okres przechowywania"
    ),
    session=cues(
        "sesja; sesji; sesję; sesyjn*; session; zamknięci* przeglądarki; zamkn* przeglądark*; "
        "zakończenia sesji; czas sesji; do końca sesji"
    ),
    records=cues(
        "dane; danych; informacj*; logi; logów; adres* ip; zgod*; wybor*; zebran*; nagrani*; cv; statystyk*; "
        "raport*; zdarze*; historia"
    ),
    most=cues(
        "do; maksymaln*; maksimum; nie dłużej niż; najpóźniej; nie później niż; w ciągu; nie więcej niż; max; "
        "maks; maksymalnie; co najwyżej; najwyżej; w terminie"
    ),
    least=cues("co najmniej; minimum; nie krócej niż; przynajmniej; min; minimalnie"),
    criterion=cues(
        "tak długo; tak długo, jak; dopóki; przez czas niezbędny; przez okres niezbędny; okres niezbędny; "
        "czas niezbędny; nie dłużej niż jest to; niezbędne do; konieczne do; nie są już potrzebne; "
        "nie będą już; do czasu; do momentu; przez czas trwania; przez okres trwania; okres trwania; "
        "przedawnieni*; do wycofania zgody; okres wymagany; przez okres wymagany; czas trwania umowy; "
        "tak długo jak; przez okres obowiązywania; okres, w którym; okres konieczny"
    ),
    indefinite=cues(
        "bezterminowo; na czas nieokreślony; nieograniczon*; czas nieoznaczony; na zawsze; nieokreślony czas"
    ),
    triggers={
        "last_activity": cues(
            "ostatniego kontaktu; ostatniej aktywności; nieaktywn*; ostatniego logowania; ostatniego zakupu; "
            "ostatniej wizyty; ostatniego użycia; ostatniej interakcji; braku aktywności; "
            "ostatniego zalogowania"
        ),
        "account_closure": cues(
            "usunięcia konta; usunięciu konta; zamknięcia konta; zamknięciu konta; likwidacji konta; "
            "konto zostanie usunięte; dezaktywac*"
        ),
        "contract_end": cues(
            "zakończeni*; rozwiązani*; wygaśnięci* umowy; wygaśnięcia; zakończenia umowy; ustani*; "
            "wykonani* umowy; wypowiedzeni*; końca umowy"
        ),
        "year_end": cues("roku kalendarzowego; końca roku; roku obrotowego; roku podatkowego"),
        "consent_withdrawal": cues("wycof*; cofnięci*; rezygnac*; wypisan*; sprzeciw*; wniesieni* sprzeciwu; odwołan*"),
        "request": cues("zapytani*; wniosk*; zgłoszeni*; żądani*"),
        "purchase": cues("zakup*; zamówieni*; transakcj*; faktur*; płatności; dostaw*; sprzedaż*"),
        "collection": cues(
            "zebrani*; zebrane; otrzymani*; rejestrac*; nagrani*; utworzeni*; pozyskani*; zapisani*; "
            "przesłani*; uzyskani*"
        ),
    },
    tiers={
        "backup": cues("kopi* zapasow*; kopii zapasow*; kopie zapasowe; kopia zapasowa; backup*"),
        "archive": cues("archiw*"),
    },
    openers=cues("jeśli; jeżeli; gdy; po; w przypadku; kiedy; o ile; w trakcie"),
    dropped=cues(
        "po; następnie; gdy; jeżeli; jeśli; potem; licząc; od; dnia; i; oraz; lub; w; we; z; ze; na; do; przez; "
        "dla; o; u; jest; są; będą; być; może; mogą; twoje; twoich; swoje; nasze; naszych; państwa; pani; pana; "
        "te; ten; ta; to; tych; tego; które; którzy; która; się; nie; jak; także; tylko; okres; okresie; "
        "maksymalnie; przy; będzie; zostaną; zostały; wszystkie; jego; ich; my; nas; nam; takie; upływie; "
        "upływu; ustawione; ustawiono; zwykle; zazwyczaj; automatycznie; jednak; ale; lecz; zawsze; ponadto; "
        "natychmiast; trwale; regularnie; muszą; musi; powinny; którego; których; którym; gdzie; tam; wówczas; "
        "wtedy; jeszcze; już; około; ok; a; zaś; natomiast; też; każdy; każda; państwo; będziemy; chwili; "
        "momentu; daty; dzień; dniu; czas; czasu"
    ),
    during=cues("przez; przez okres; na okres"),
    deadlines=cues("w ciągu; w terminie; najpóźniej; do"),
    columns=cues("okres; czas; czas trwania; termin; terminy"),
    generic=cues("dane; danych; osobowe; osobowych; informacje; informacji; one; te; je; ona; ono; ich"),
    prepositions=cues(
        "w; we; na; do; dla; z; ze; od; po; przez; przy; o; u; za; pod; nad; między; przed; bez; według; "
        "zgodnie; jeśli; gdy; jeżeli; podczas; oprócz; wobec; względem; odnośnie; dotycząc"
    ),
    actors=cues("my"),
    ours=cues("my"),
    auxiliaries=cues(
        "są; będą; jest; będzie; zostaną; zostanie; mogą; może; muszą; się; zostają; należy; nie; musimy; możemy"
    ),
    since=cues("po; od; licząc od; począwszy od"),
)

PARTIES = PartyCues(
    controllers=cues(
        "administratorem; administrator; administratora; administratorem danych; administratorem państwa; "
        "administratorem twoich; współadministrator*; administrator danych; administratorem jest; "
        "prowadzony przez; jest administratorem"
    ),
    representatives=cues("przedstawiciel*"),
    officers=cues(
        "inspektor* ochrony; inspektorem ochrony; inspektora ochrony; iod; dpo; inspektor ochrony danych; "
        "inspektor; inspektorem"
    ),
    authorities=cues(
        "urząd ochrony danych; urzędu ochrony danych; organ nadzorczy; organu nadzorczego; prezes* urzędu; "
        "uodo; puodo; organ* nadzor*"
    ),
    processors=cues("podmiot* przetwarzając*; dostawc*; operator płatności; usługodawc*; podwykonawc*"),
    roles={
        "support": cues("obsługa klienta; obsługi klienta; biuro obsługi; pomoc; wsparcie"),
        "abuse": cues("nadużyci*; zgłoś"),
        "legal": cues("dział prawny"),
        "marketing": cues("newsletter*; wypisać; rezygnac*"),
    },
    ages=cues("poniżej; ukończy*; co najmniej; powyżej; młodsz*; starsz*; minimum; lat"),
    matters=cues(
        "podatnoś*; luk* bezpieczeństwa; prasa; prasowe; mediów; sprzedaż; sprzedaży; ofert*; rekrutac*; "
        "kariera; faktur*; księgowoś*; zamówieni*; zwrot*; reklamac*; praw* autorsk*; nadużyc*; inwestor*; "
        "wsparcie techniczne; techniczne; kwestiach technicznych; problem* bezpieczeństwa; badacz*; "
        "incydent* bezpieczeństwa; phishing; ogólne pytania; pytania ogólne; w innych sprawach; inne sprawy; "
        "pozostałych sprawach; zakup*; wydarzeni*"
    ),
    privacy=cues("prywatnoś*; dan* osobow*; rodo; praw; prawa; administrator*; zgod*; ochron* danych; danych"),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "twojej zgody; pani/pana zgody; państwa zgody; podstawie zgody; wyrażona zgoda; wyraził* zgodę; "
            "udzielona zgoda; udzielonej zgody; wyrażonej zgody; zgoda osoby; zgody osoby; zgoda (art*; "
            "zgody użytkownika; zgoda użytkownika; twoja zgoda; państwa zgoda; wycofać zgodę; cofnąć zgodę; "
            "wycofania zgody; cofnięcia zgody; dobrowolna zgoda; podstawą jest zgoda; wyrażenie zgody; "
            "za zgodą; wyraźnej zgody; wyraźna zgoda"
        ),
        "b": cues(
            "wykonania umowy; wykonanie umowy; wykonaniem umowy; realizacji umowy; realizacja umowy; "
            "zawarcia umowy; zawarcie umowy; zawarciem umowy; podjęcia działań przed zawarciem; "
            "umowy, której stroną; wykonywania umowy; wykonywanie umowy; stosunku umownego; "
            "zobowiązań umownych; niezbędność do wykonania umowy; umowy zawartej; realizację umowy; "
            "umowy o świadczenie usług; wykonaniu umowy; wypełnienia umowy; zawarcia i wykonania"
        ),
        "c": cues(
            "obowiązku prawnego; obowiązków prawnych; obowiązek prawny; obowiązki prawne; obowiązkiem prawnym; "
            "obowiązki wynikające z przepisów; obowiązków wynikających z przepisów; przepisów podatkowych; "
            "obowiązku ciążącego; obowiązkami prawnymi; obowiązków nałożonych; przepisów prawa nakładających; "
            "wypełnienie obowiązku; wypełnienia obowiązku; obowiązków podatkowych; obowiązku wynikającego; "
            "obowiązków ustawowych; wymogów prawnych; obowiązki prawa"
        ),
        "d": cues("żywotnych interesów; żywotne interesy"),
        "e": cues("interesie publicznym; interes publiczny; interesu publicznego; władzy publicznej"),
        "f": cues(
            "prawnie uzasadniony interes; prawnie uzasadnionego interesu; prawnie uzasadnionych interesów; "
            "prawnie uzasadnionym interesem; prawnie uzasadnione interesy; uzasadniony interes; "
            "uzasadnionego interesu; uzasadnionych interesów; uzasadnionym interesem; "
            "prawnie usprawiedliwion*; uzasadnione interesy; uzasadnionym interesie; "
            "prawnie uzasadnionym interesie; uzasadnionych prawnie interesów"
        ),
    },
    hints={
        "a": cues("zgod*; zgoda; zgodę; zgody"),
        "b": cues("umow*; umowy; umowa; umowę; regulamin*"),
        "c": cues("przepis*; ustaw*; prawa; prawo; obowiąz*"),
        "f": cues("nasz interes; naszego interesu; interes*"),
    },
    disclosure=cues("ujawni*; organ*; sąd*; udostępni*"),
    grounds=cues(
        "podstaw* prawn*; podstawa prawna; podstawą prawną; podstawy prawne; podstawie prawnej; rodo; "
        "rozporządzenia ogólnego; ogólnego rozporządzenia; na podstawie; podstawą przetwarzania; "
        "podstawa przetwarzania; podstawy przetwarzania; gdpr; podstawą; legalność"
    ),
    headings=cues(
        "podstaw* prawn*; podstawa prawna; podstawy prawne; podstawa; podstawy; podstawa przetwarzania; cele i podstawy"
    ),
    elsewhere=cues(
        "sprzeciw*; przenoszenia danych; przeniesienia danych; przekazywan*; przekazani* danych do; "
        "standardowe klauzule; standardowych klauzul; państw* trzeci*; rodzic*; opiekun*; adekwatn*; "
        "na piśmie; pisemnej zgody"
    ),
    sell=cues("sprzeda*; odsprzeda*; sprzedawa*; handluj*; handlow* danymi; zbywa*; odstępuj*"),
    rights=cues("nie podlegać; podlegan*; niepodlegan*; prawo; prawa; praw"),
    sells=cues("sprzedajemy twoje; sprzedajemy państwa; możemy sprzedawać"),
    sale_maybe=cues(
        'uznane za sprzedaż; uznane za "sprzedaż"; stanowić sprzedaż; uważane za sprzedaż; '
        "uznawane za sprzedaż; traktowane jako sprzedaż"
    ),
    training=cues("trenować; trenowani*; szkolenia modeli; trenowania; szkolić modele; uczenia modeli"),
    automated=cues(
        "zautomatyzowan* podejmowan*; zautomatyzowany sposób; zautomatyzowanego podejmowania; "
        "zautomatyzowanych decyzji; zautomatyzowanemu podejmowaniu; automatycznego podejmowania; "
        "zautomatyzowane decyzje; zautomatyzowanym przetwarzaniu; zautomatyzowane podejmowanie; "
        "zautomatyzowanej decyzji; automatyczne podejmowanie"
    ),
    profiling=cues("profilowan*; profilować; profilujemy; profiluje"),
    negations=cues("nie; nigdy; żadn*; ani; bez; brak; wcale; w żadnym"),
    maybe=cues("może; mogą; możemy; ewentualnie; potencjalnie; mogłyby; możliwe"),
    plain={
        "f": cues("naszym interesem; nasz interes"),
        "c": cues(
            "każe ustawa; ustawa nakazuje; nakazuje ustawa; ustawa wymaga; wymaga tego ustawa; wymaga ustawa; "
            "prawo wymaga; wymaga tego prawo; przepisy nakazują; przepisy wymagają; wymagają przepisy; "
            "wymagają tego przepisy; nakładają przepisy; ustawa zobowiązuje; zobowiązują nas; "
            "jesteśmy zobowiązani przepisami; zobowiązani przepisami; obowiązek ustawowy; ustawowy obowiązek; "
            "wynika z ustawy; przepisów o rachunkowości; ustawą o rachunkowości; ustawy o rachunkowości"
        ),
        "b": cues(
            "umowa z nami; umowę z nami; umowy z nami; umowy z państwem; umowy z tobą; uzgodnione z; "
            "realizacji zamówienia; realizacja zamówienia; wykonania zamówienia; umowy sprzedaży; umowa sprzedaży; "
            "umowy najmu; umowy o pracę; świadczenia usług drogą; umowy członkowskiej"
        ),
        "a": cues(
            "za zgodą; za państwa zgodą; za twoją zgodą; wyłącznie za zgodą; jeśli wyrazisz zgodę; jeżeli wyrazi; "
            "po wyrażeniu zgody; na to zgodę; jeśli się zgodzisz; jeżeli się zgodzisz; zgodzili się; zgodził się; "
            "wyrazili zgodę; zgodą, art*; pytamy najpierw; zaznaczając pole; zaznaczenie pola; na podstawie zgody; "
            "zgodę na"
        ),
    },
    wares=cues(
        "adres*; list*; nazwisk*; osobom trzecim; podmiotom trzecim; reklamodawc*; wynajm*; kontakt*; profil*; "
        "bazy; baz"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "zmian*; zmieni*; zmienia*; aktualizac*; aktualizow*; zaktualizow*; modyfik*; dodan*; zastąp*; zastęp*; "
        "nowy; nowego; nowych; nowe; nowym; nowej; nowelizac*; powierzen*"
    ),
    documents=cues(
        "polityk*; regulamin*; umow*; warunk*; zasady prywatności; zasad prywatności; oświadczeni*; niniejsz*"
    ),
    processors=cues(
        "podprzetwarzając*; podpowierzen*; podwykonawc*; dalszy podmiot przetwarzający; dalszego podmiotu; dalszych "
        "podmiotów; dalsze podmioty; dalszym podmiotem; inny podmiot przetwarzający; innego podmiotu "
        "przetwarzającego; innych podmiotów przetwarzających; nowego podmiotu przetwarzającego; nowych podmiotów "
        "przetwarzających; podprocesor*; subprocesor*; sub-procesor*; nowych dostawców; nowego dostawcy"
    ),
    objects=cues(
        "sprzeciw; sprzeciwu; sprzeciwić; sprzeciwi; sprzeciwia; sprzeciwem; zastrzeżen*; zakwestionow*; odmówić; "
        "nie zgadza*"
    ),
    lead=cues("przed; wcześniej; wyprzedzeniem; z góry; z wyprzedzeniem; uprzednio; uprzedn*"),
    notice=cues("wyprzedzenie; wyprzedzenia; okres powiadomienia; powiadomienia; okresem powiadomienia; uprzedzeniem"),
    within=cues("w ciągu; w terminie; przez; do; w czasie; nie później niż; terminie; po; ma; mają; w okresie"),
    after=cues("od; po; licząc; liczone; liczonych; na; od dnia; następujących po"),
    starts={
        "receipt": cues("otrzyman*; otrzyma*; doręczen*; odebran*; odbior*"),
        "notice": cues(
            "powiadom*; zawiadom*; informac*; poinformow*; poinformuj*; ogłosz*; komunikat*; zgłoszeni* zmian*; "
            "wiadomoś*; notyfik*"
        ),
        "publication": cues("publikac*; opublikow*; zamieszcz*; udostępni*"),
        "update": cues("aktualizac*; zaktualizow*; zmiany listy; zmiany wykazu; dodani*"),
    },
    effect=cues(
        "wejdą w życie; wejdzie w życie; wchodzą w życie; wchodzi w życie; wejściem w życie; wejścia w życie; "
        "obowiązyw*; obowiązuj*; skutecz*; uznaje się; zaakceptow*; moc obowiązując*"
    ),
    same=cues(
        "w tym terminie; w tym czasie; w tym okresie; w powyższym terminie; we wskazanym terminie; w wyznaczonym "
        "terminie; przed upływem tego terminu; przed upływem terminu; w ciągu tego terminu; w ciągu tego czasu; w "
        "tymże terminie; w wyżej wymienionym terminie; w ww. terminie"
    ),
    tells=cues(
        "powiadom*; zawiadom*; poinform*; inform*; ogłos*; ogłasz*; opublikuj*; publikuj*; publikow*; komunik*; "
        "przesył*; prześl*; przekaz*; uprzedz*; zamieści*; zamieszcz*; notyfik*"
    ),
    ways={
        "email": cues(
            "e-mailem; mailem; pocztą elektroniczną; drogą mailową; drogą elektroniczną; za pośrednictwem poczty "
            "elektronicznej; wiadomość e-mail; wiadomości e-mail; na adres e-mail; poprzez e-mail; wiadomością "
            "e-mail"
        ),
        "website": cues(
            "na stronie; na naszej stronie; w serwisie; opublikow*; publikacj*; na tej stronie; zamieszcz*; na witrynie"
        ),
        "app": cues(
            "w aplikacji; poprzez aplikację; na koncie; w panelu; po zalogowaniu; przy logowaniu; w usłudze; za "
            "pośrednictwem usługi"
        ),
        "post": cues("listem; listownie; pisemn*; pocztą tradycyjną"),
    },
    ends=cues(
        "wypowiedz*; wypowiedzen*; wypowiada*; rozwiąz*; odpowied*; odpowia*; odpowiemy; zwrot*; zwróci*; usun*; "
        "usuw*; cofn*; wycof*; napraw*; usunięc*; płatnoś*; płac*; zapłac*; cen; ceny; cena; opłat*; faktur*; "
        "abonament*; subskrypc*; odnow*; wniosk*; wniosek; żądani*; skarg*; reklamac*; audyt*; dostaw*; próbn*; "
        "odstąp*; zakończ*"
    ),
    other=cues("naruszen*; incydent*; marketing* bezpośredni*; nieaktywn*; zawiesz*"),
)

LANGUAGE = Language(
    code="pl",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
    notices=NOTICES,
    content=CONTENT,
)
