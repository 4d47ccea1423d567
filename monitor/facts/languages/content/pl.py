"""Polish words of data, purposes, rights and terms; many stand as stems, as Polish bends its words at their ends."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues("""
        prawnie uzasadnion* interes*; uzasadnion* interes*; interes* publiczn*; żywotn* interes*; nasz interes; w imieniu; w naszym imieniu; w swoim imieniu; w twoim imieniu; w jego imieniu; nazwy własn*; nazwa domeny; nazwę domeny; nazwa pliku; nazwa firmy; nazwa cookie;
        nasz adres; naszego adresu; adres strony; adresu strony; adres siedziby; adres administratora; adres naszej; adres szkoły; adres spółki; adres biura; pod adresem; na adres; na adres e-mail; poniższy adres; adresy stron; adres url; adres internetowy; adresy internetowe; adresata; adresat; adresatem; adresaci; pasek adresu; pasku adresu; adres www;
        drogą mailową; pocztą elektroniczną; drogą elektroniczną; e-mailem; telefonicznie; wysłanie e-maila; numer telefonu administratora; nasz numer; adres do korespondencji administratora;
        ustawienia przeglądarki; ustawieniach przeglądarki; ustawień przeglądarki; ustawienia swojej przeglądarki; ustawieniach swojej przeglądarki; ustawienia urządzenia; ustawieniach urządzenia; ustawień urządzenia; ustawieniach lokalizacji; ustawienia lokalizacji; lokalizacja serwer*; lokalizacji serwer*; lokalizację serwer*; lokalizacja nasz*; lokalizacji nasz*; lokalizacja sklep*; lokalizacja siedzib*;
        poniżej 13; poniżej 16; poniżej 18; minimalny wiek; wiek minimaln*; w wieku; ukończył* 16; ukończył* 18; granica wieku; ochron* zdrowia; służb* zdrowia; zdrowi* publiczn*; zdrowi* i bezpieczeństw*; organ* zdrowia; bezpieczeństw* i zdrowi*; stan zdrowia zwierz*; stanie zdrowia zwierz*; stanu zdrowia zwierz*; zdrowi* zwierz*; stan zdrowia psa; stan zdrowia kota; zdrowi* pupil*;
        imię psa; imię kota; imię zwierz*; imienia zwierz*; imię pupil*; rasa psa; rasa kota; rasę psa; rasę kota; rasa zwierz*; rasę zwierz*; rasy zwierz*; wiek zwierz*; wiek psa; wiek kota; płeć zwierz*; płeć psa; płeć kota; szkoleni* pracownik*; wykształcen* pracownik*; preferencje dotyczące plików; preferencje dotyczące cookie*; preferencje cookie*; preferencj* plików cookie*; preferencj* przeglądark*; ustawienia plików;
        wizerunek firmy; wizerunku firmy; wizerunek marki; wizerunku marki; zawodów sportowych; w zakresie danych; dowód zakupu; dowodem zakupu; dowodu zakupu; głos w sprawie; prawo głosu; praw* człowieka; koszt* dostawy
    """),
    "name": cues("""
        imię; imienia; imieniem; imiona; imion; nazwisko; nazwiska; nazwiskiem; nazwisk; imię i nazwisko; imienia i nazwiska; imiona i nazwiska; imion i nazwisk; imiona i nazwisko; imię, nazwisko; imię lub pseudonim
    """),
    "contact_data": cues("""
        dane kontaktowe; danych kontaktowych; danymi kontaktowymi; dane teleadresowe; danych teleadresowych; dane adresowe; danych adresowych; adres e-mail; adresu e-mail; adresem e-mail; adresy e-mail; adresów e-mail; adres email; adresu email; adres mailowy; adresu mailowego; adres poczty elektronicznej; adresu poczty elektronicznej; adresy poczty; e-mail; email; mail; maila;
        numer telefonu; numeru telefonu; numery telefonu; numery telefonów; nr telefonu; nr tel.; numer telefonu komórkowego; numer komórkowy; numer kontaktowy; telefon; telefonu; telefon kontaktowy; adres; adresu; adresem; adresy; adresów; adres zamieszkania; adresu zamieszkania; adres zameldowania; adres pocztowy; adres korespondencyjny; adresu korespondencyjnego; adres do korespondencji; adres dostawy; adresu dostawy; adres do wysyłki; adres rozliczeniowy; kod pocztowy; kodu pocztowego; miejsce zamieszkania; miejsca zamieszkania; miejscowość; numer faksu
    """),
    "account_data": cues("""
        login; loginu; loginem; nazwa użytkownika; nazwę użytkownika; nazwy użytkownika; nick; nicku; pseudonim; hasło; hasła; haseł; dane logowania; danych logowania; dane do logowania; danych do logowania; dane uwierzytelniające; danych uwierzytelniających; dane konta; danych konta; dane dotyczące konta; dane rejestracyjne; danych rejestracyjnych; dane profilowe; dane profilu; danych profilu; informacje o koncie; numer klienta; numeru klienta; identyfikator użytkownika; identyfikatora użytkownika; id użytkownika; numer członkowski; numer karty stałego; numer karty lojalnościowej
    """),
    "official_id": cues("""
        pesel; peselu; numer pesel; numeru pesel; nr pesel; nip; numer nip; numeru nip; nr nip; numer identyfikacji podatkowej; numeru identyfikacji podatkowej; dowód osobisty; dowodu osobistego; dowodów osobistych; dokument tożsamości; dokumentu tożsamości; dokumenty tożsamości; dokumentów tożsamości; numer dokumentu; numeru dokumentu; paszport; paszportu; prawo jazdy; prawa jazdy; karta pobytu; karty pobytu; numer ubezpieczenia; numer rejestracyjny pojazdu; numeru rejestracyjnego; numer rejestracyjny; numery rejestracyjne; tablic rejestracyjnych; tablice rejestracyjne; legitymacj*
    """),
    "payment_data": cues("""
        dane płatnicze; danych płatniczych; dane o płatności*; dane dotyczące płatności; danych dotyczących płatności; dane płatności; informacje o płatności*; informacje dotyczące płatności; informacje płatnicze; dane rozliczeniowe; danych rozliczeniowych; dane do faktury; danych do faktury; dane bankowe; danych bankowych; karta płatnicza; karty płatniczej; kart płatniczych; karty kredytowej; karta kredytowa; kart kredytowych; numer karty; numeru karty; dane karty; danych karty; rachunek bankowy; rachunku bankowego; numer rachunku; numeru rachunku; numery rachunków; numer konta; numeru konta; numer konta bankowego; konto bankowe; konta bankowego; iban; metoda płatności; metodę płatności; metody płatności; sposób płatności; forma płatności; formę płatności
    """),
    "financial_data": cues("""
        dane finansowe; danych finansowych; informacje finansowe; informacji finansowych; sytuacja finansowa; sytuacji finansowej; sytuacji majątkowej; dochód; dochody; dochodów; dochodu; dochodach; zarobki; zarobków; zarobkach; wynagrodzenie; wynagrodzenia; wynagrodzeniu; zdolność kredytowa; zdolności kredytowej; historia kredytowa; historii kredytowej; historię kredytową; dane podatkowe; danych podatkowych; majątek; stan majątkowy; zadłużeni*
    """),
    "transaction_data": cues("""
        historia zakupów; historii zakupów; historię zakupów; historia zamówień; historii zamówień; historię zamówień; historia transakcji; historii transakcji; historię transakcji; historia rezerwacji; historię rezerwacji; historia wizyt; dane transakcyjne; danych transakcyjnych; dane o transakcjach; dane transakcji; danych transakcji; dane zamówienia; danych zamówienia; dane o zamówieniach; dane dotyczące zamówie*; szczegóły zamówienia; treść zamówienia; treści zamówienia; informacje o zamówieni*; informacje o zakupach; informacje o transakcjach; twoje zamówienia; twoich zamówień; twoje zakupy; złożone zamówienia; złożonych zamówień; złożonych zamówieniach; dokonane zakupy; dokonanych zakupach; zakupione produkty; zakupionych produktów; zakupionych produktach; zamówione produkty; zamówionych produktów; kupione produkty; kupowanych produktach; zakupach; numer zamówienia; numeru zamówienia; dane umowy; dane dotyczące umowy; danych dotyczących umowy; dane rezerwacji; dane o rezerwacjach; przebieg współpracy; paragony; faktury
    """),
    "device_data": cues("""
        typ przeglądarki; typu przeglądarki; rodzaj przeglądarki; rodzaju przeglądarki; wersja przeglądarki; wersji przeglądarki; wersję przeglądarki; przeglądarka; informacje o przeglądarce; dane o przeglądarce; typ i wersja przeglądarki; system operacyjny; systemu operacyjnego; systemie operacyjnym; systemem operacyjnym; typ urządzenia; typu urządzenia; typie urządzenia; rodzaj urządzenia; rodzaju urządzenia; model urządzenia; modelu urządzenia; modelu telefonu; model telefonu; informacje o urządzeniu; informacji o urządzeniu; dane o urządzeniu; danych o urządzeniu; dane urządzenia; danych urządzenia; dane dotyczące urządzenia; informacje dotyczące urządzenia; dane techniczne; danych technicznych; informacje techniczne; rozdzielczość ekranu; rozdzielczości ekranu; user agent; user-agent; język przeglądarki; języka przeglądarki; ustawienia języka; ustawienia językowe; strefa czasowa; strefy czasowej; strefę czasową; operator sieci; operatora sieci; wersja systemu; wersję systemu; wersji systemu
    """),
    "online_id": cues("""
        adres ip; adresu ip; adresem ip; adresy ip; adresów ip; adresie ip; numer ip; numeru ip; ip; adres protokołu; identyfikator internetowy; identyfikatory internetowe; identyfikatora internetowego; identyfikatorów internetowych; identyfikator urządzenia; identyfikatora urządzenia; identyfikatory urządzeń; identyfikatory urządzenia; identyfikatorów urządzeń; identyfikator reklamowy; identyfikatora reklamowego; identyfikatory reklamowe; identyfikatorów reklamowych; identyfikator cookie; identyfikatory cookie; identyfikatory plików cookie; identyfikatorów plików; identyfikator pliku; unikalny identyfikator; unikalne identyfikatory; unikalnego identyfikatora; unikatowy identyfikator; unikatowe identyfikatory; identyfikatory online; id urządzenia; adres mac; adresu mac; imei
    """),
    "usage_data": cues("""
        dane o korzystaniu; danych o korzystaniu; dane dotyczące korzystania; informacje o korzystaniu; informacji o korzystaniu; informacje dotyczące korzystania; dane o użytkowaniu; dane użytkowania; dane o aktywności; danych o aktywności; informacje o aktywności; aktywność w; aktywności w; aktywność na; aktywności na; twoja aktywność; dane eksploatacyjne; danych eksploatacyjnych; dane eksploatacyjnych; dane o ruchu; logi; logów; logach; logi serwera; logach serwera; logów serwera; logi systemowe; dzienniki serwera; pliki logów; rejestry dostępu; odwiedzane strony; odwiedzanych stron; odwiedzanych stronach; odwiedzone strony; odwiedzonych stron; odwiedzonych stronach; przeglądane strony; przeglądanych stron; przeglądanych stronach; oglądane produkty; oglądanych produktów; historia przeglądania; historii przeglądania; historię przeglądania; historia wyszukiwania; historii wyszukiwania; historię wyszukiwania; wyszukiwane hasła; wyszukiwanych haseł; wyszukiwane frazy; zapytania wyszukiwania; kliknięcia; kliknięć; kliknięciach; data i godzina; datę i godzinę; daty i godziny; data i czas; datę i czas; daty i czasu; czas wizyty; czas dostępu; czasu dostępu; godzina wizyty; czas spędzony; czasu spędzonego; czas trwania wizyty; czas trwania sesji; długość wizyty; strona odsyłająca; strony odsyłającej; adres strony odsyłającej; adres odsyłający; adres strony, z której; adresu strony, z której; sposób korzystania; sposobu korzystania; sposobie korzystania; jak korzystasz; jak państwo korzystają; w jaki sposób korzystasz; interakcje; interakcji; interakcjach; zachowania użytkownik*; zachowaniu użytkownik*; zachowaniach użytkownik*; zachowanie na stronie; zachowaniu na stronie; raporty o awariach; raporty o błędach; dane diagnostyczne; danych diagnostycznych; dane o wydajności; dane analityczne; danych analitycznych; źródło wejścia
    """),
    "location": cues("""
        lokalizacja; lokalizacji; lokalizację; lokalizacją; dane lokalizacyjne; danych lokalizacyjnych; dane o lokalizacji; danych o lokalizacji; dane geolokalizacyjne; danych geolokalizacyjnych; informacje o lokalizacji; informacji o lokalizacji; geolokalizacja; geolokalizacji; geolokalizację; położenie; położenia; położeniu; położenie geograficzne; położenia geograficznego; przybliżona lokalizacja; przybliżonej lokalizacji; przybliżoną lokalizację; miejsce pobytu
    """),
    "precise_location": cues("""
        dokładna lokalizacja; dokładną lokalizację; dokładnej lokalizacji; precyzyjna lokalizacja; precyzyjną lokalizację; precyzyjnej lokalizacji; dokładne dane lokalizacyjne; precyzyjne dane lokalizacyjne; dokładnych danych lokalizacyjnych; precyzyjnych danych lokalizacyjnych; precyzyjne dane geolokalizacyjne; precyzyjnych danych geolokalizacyjnych; dokładne położenie; dokładnego położenia; lokalizacja w czasie rzeczywistym; lokalizacji w czasie rzeczywistym; lokalizację w czasie rzeczywistym; gps; dane gps; danych gps; współrzędne gps; lokalizacja gps; lokalizację gps; lokalizacji gps; współrzędne geograficzne; współrzędnych geograficznych
    """),
    "demographic": cues("""
        data urodzenia; datę urodzenia; daty urodzenia; data i miejsce urodzenia; datę i miejsce urodzenia; miejsce urodzenia; miejsca urodzenia; rok urodzenia; roku urodzenia; wiek; wieku; płeć; płci; płcią; narodowość; narodowości; obywatelstwo; obywatelstwa; stan cywilny; stanu cywilnego; stanie cywilnym; dane demograficzne; danych demograficznych; informacje demograficzne; przedział wiekowy; grupa wiekowa; grupę wiekową; kraj zamieszkania
    """),
    "communications": cues("""
        treść wiadomości; treści wiadomości; treść twoich wiadomości; treść twojej wiadomości; treść korespondencji; treści korespondencji; korespondencja; korespondencji; korespondencję; treść zapytania; treści zapytania; treść zgłoszenia; treści zgłoszenia; treść zgłoszeń; treść rozmów; treść rozmowy; treść komunikacji; historia komunikacji; historię komunikacji; historii komunikacji; historia kontaktu; historia kontaktów; historię kontaktów; historia czatu; zapis czatu; zapisy czatu; zapis rozmowy na czacie; wiadomości, które; twoje wiadomości; twoich wiadomości; wiadomości wysyłane; treść e-maili; twoje opinie; opinie, które; odpowiedzi na ankiety; odpowiedzi w ankietach; informacje zwrotne; treść pytania; treść reklamacji
    """),
    "user_content": cues("""
        treści, które; treści zamieszczane; treści zamieszczone; treści tworzone; treści publikowane; treści użytkownik*; treści generowane przez; zamieszczane treści; przesłane pliki; przesyłane pliki; przesyłanych plików; pliki, które; twoje komentarze; komentarze, które; zamieszczone komentarze; twoje wpisy; zdjęcia, które; przesłane zdjęcia; przesyłane zdjęcia; twoje treści
    """),
    "audio_visual": cues("""
        wizerunek; wizerunku; wizerunkiem; zdjęcie; zdjęcia; zdjęć; zdjęciach; fotografia; fotografie; fotografii; zdjęcie profilowe; zdjęcia profilowego; głos; głosu; nagranie; nagrania; nagrań; nagranie rozmowy; nagrania rozmów; nagrań rozmów; nagrania głosowe; nagrania wideo; nagrania z monitoringu; nagrań z monitoringu; zapis monitoringu; zapis z monitoringu; monitoring wizyjny; monitoringu wizyjnego; obraz z kamer; zapis obrazu; wideo
    """),
    "employment_data": cues("""
        zawód; zawodu; wykonywany zawód; wykonywanego zawodu; pracodawca; pracodawcy; pracodawcę; nazwa pracodawcy; miejsce pracy; miejsca pracy; stanowisko; stanowiska; stanowisku; zajmowane stanowisko; stanowisko służbowe; życiorys; życiorysu; cv; curriculum vitae; list motywacyjny; listu motywacyjnego; doświadczenie zawodowe; doświadczenia zawodowego; doświadczeniu zawodowym; wykształcenie; wykształcenia; wykształceniu; przebieg zatrudnienia; przebiegu zatrudnienia; historia zatrudnienia; kwalifikacje; kwalifikacji; kwalifikacje zawodowe; kwalifikacji zawodowych; dane zawodowe; danych zawodowych; referencje; świadectwa pracy; świadectwo pracy; umiejętności zawodowe; przebieg kariery; informacje o zatrudnieniu; dane o zatrudnieniu; miejsce zatrudnienia
    """),
    "social_media": cues("""
        profil w mediach społecznościowych; profilu w mediach społecznościowych; profile w mediach społecznościowych; profil społecznościowy; profilu społecznościowego; profil publiczny; publiczny profil; publicznego profilu; publiczne profile; konto w mediach społecznościowych; konta w mediach społecznościowych; kont w mediach społecznościowych; konta społecznościowe; profil na facebooku; profilu na facebooku; profil facebook; profil linkedin; profil na linkedin*; profil na instagram*; konta na facebooku
    """),
    "address_book": cues("""
        książka adresowa; książki adresowej; książkę adresową; książka telefoniczna; książki telefonicznej; lista kontaktów; listy kontaktów; listę kontaktów; kontakty z telefonu; kontaktów z telefonu; twoje kontakty; twoich kontaktów; kontakty w urządzeniu; lista znajomych; listy znajomych; listę znajomych
    """),
    "preferences": cues("""
        preferencje; preferencji; preferencjach; zainteresowania; zainteresowań; zainteresowaniach; hobby; upodobania; upodobań; lista życzeń; listy życzeń; listę życzeń; ulubione produkty; ulubionych; nawyki zakupowe; nawyków zakupowych; nawykach zakupowych; zwyczaje zakupowe; styl życia; stylu życia; preferencje zakupowe; preferowany język
    """),
    "inferences": cues("""
        wnioski wyciągnięte; wnioski na temat; wywnioskowane; dane wywnioskowane; danych wywnioskowanych; informacje wywnioskowane; dane wyprowadzone; wnioski dotyczące twoich
    """),
    "family": cues("""
        członkowie rodziny; członków rodziny; członkach rodziny; dane rodzinne; sytuacja rodzinna; sytuacji rodzinnej; sytuację rodzinną; współmałżonek; współmałżonka; małżonek; małżonka; małżonku; liczba dzieci; liczbę dzieci; liczby dzieci; osoby na utrzymaniu; osób na utrzymaniu; osoba kontaktowa w nagłych; kontakt w nagłych; kontakt alarmowy; opiekun prawny; opiekuna prawnego; opiekunów prawnych; opiekunowie prawni; rodzic; rodzica; rodziców; rodzice; imiona rodziców; krewni; krewnych; gospodarstwo domowe; gospodarstwa domowego; skład rodziny
    """),
    "health_data": cues("""
        dane o zdrowiu; danych o zdrowiu; dane zdrowotne; danych zdrowotnych; dane o stanie zdrowia; danych o stanie zdrowia; dane dotyczące zdrowia; danych dotyczących zdrowia; dane dotyczące stanu zdrowia; informacje o zdrowiu; informacji o zdrowiu; informacje o stanie zdrowia; informacji o stanie zdrowia; informacje dotyczące zdrowia; informacje zdrowotne; informacji zdrowotnych; stan zdrowia; stanu zdrowia; stanie zdrowia; dane medyczne; danych medycznych; informacje medyczne; informacji medycznych; dokumentacja medyczna; dokumentacji medycznej; dokumentację medyczną; historia choroby; historii choroby; historię choroby; choroby; chorobach; przebyte choroby; przebytych chorobach; alergie; alergii; alergiach; niepełnosprawność; niepełnosprawności; orzeczenie o niepełnosprawności; zwolnienia lekarskie; zwolnień lekarskich; zaświadczenie lekarskie; zaświadczenia lekarskie; diagnozy; diagnoza; diagnozę; przyjmowane leki; przyjmowanych lekach; tętno; tętna; ciśnienie krwi; szczepienia ochronne; nietolerancje pokarmowe; wyniki badań; wyników badań; przeciwwskazania; przebieg ciąży; grupa krwi; grupę krwi
    """),
    "biometric_data": cues(
        "biometryczn*; odcisk palca; odciski palców; odcisków palców; odcisku palca; rozpoznawani* twarzy; skan twarzy; skanu twarzy; geometri* twarzy; wzorzec twarzy; siatkówk* oka; tęczówk*"
    ),
    "genetic_data": cues("genetyczn*; dna; badania genetyczne"),
    "ethnic_origin": cues(
        "pochodzenie etniczne; pochodzenia etnicznego; pochodzeniu etnicznym; pochodzenie rasowe; pochodzenia rasowego; pochodzeniu rasowym; rasowe lub etniczne; rasowego lub etnicznego; rasowym lub etnicznym; etniczn*; rasa; rasy; rasę"
    ),
    "political_opinion": cues(
        "pogląd* polityczn*; poglądy polityczne; poglądów politycznych; poglądach politycznych; przekonań politycznych; przekonania polityczne; przynależność partyjn*; przynależności partyjn*"
    ),
    "religion": cues(
        "wyznanie; wyznania; wyznaniu; religia; religii; religię; przekonania religijne; przekonań religijnych; przekonaniach religijnych; religijn*; światopoglądow*; przekonania światopoglądowe; filozoficzn*"
    ),
    "trade_union": cues(
        "przynależność do związków zawodowych; przynależności do związków zawodowych; związków zawodowych; związki zawodowe; związku zawodowego; członkostwo w związk*; członkostwa w związk*"
    ),
    "sex_life": cues("seksualn*; orientacja seksualna; orientacji seksualnej; orientację seksualną; życie seksualne"),
    "special_category": cues("""
        szczególn* kategori*; dane wrażliwe; danych wrażliwych; danymi wrażliwymi; wrażliwe dane; wrażliwych danych; wrażliwe dane osobowe; wrażliwych danych osobowych; dane szczególnie chronione; dane sensytywne; danych sensytywnych; informacje wrażliwe; informacji wrażliwych
    """),
    "criminal_record": cues(
        "wyrok* skazując*; wyroków skazujących; wyroki skazujące; niekaralności; niekaralność; karalności; rejestr* karn*; czyn* zabronion*; przeszłość kryminaln*; historia karalności"
    ),
    "children_data": cues("""
        dane dzieci; danych dzieci; dane osobowe dzieci; danych osobowych dzieci; danych dotyczących dzieci; danych osobowych dotyczących dzieci; dane dotyczące dzieci; danych od dzieci; danych osobowych od dzieci; dane dziecka; danych dziecka; danych twojego dziecka; dane twojego dziecka; dane osobowe dziecka; informacje o dzieciach; informacji o dzieciach; informacji od dzieci; informacji osobowych od dzieci; dane o dzieciach; danych o dzieciach; imię dziecka; imienia dziecka; wiek dziecka; wieku dziecka; imię i wiek dziecka; imię i nazwisko dziecka; imiona dzieci; wiek dzieci; data urodzenia dziecka; datę urodzenia dziecka; daty urodzenia dziecka; dane osób niepełnoletnich; danych osób niepełnoletnich; danych osobowych osób niepełnoletnich; dane małoletnich; danych małoletnich; danych osobowych małoletnich; danych nieletnich; danych osobowych nieletnich; dane nieletnich; dane uczniów; danych uczniów; od dzieci poniżej; dzieci poniżej; od osób poniżej; osób poniżej; osób, które nie ukończyły
    """),
}
COLLECTING = FrameCues(
    verbs=cues("""
        zbieramy; zbiera; zbierają; zbierać; zbierane; zbierana; zbierany; zbieranych; zbieraniu; zbieranie; zebrane; zebranych; zbierzemy; zbieram; gromadzimy; gromadzi; gromadzą; gromadzić; gromadzone; gromadzony; gromadzonych; gromadzenie; gromadzenia; zbierania; pozyskiwania; pozyskujemy; pozyskuje; pozyskiwać; pozyskiwane; pozyskane; pozyskanych; pobieramy; pobiera; pobierane; pobierać; pobrane; uzyskujemy; uzyskać; uzyskane;
        przetwarzamy; przetwarza; przetwarzać; przetwarzane; przetwarzana; przetwarzany; przetwarzanych; przetwarzanie danych obejmuje; przetwarzaniu podlegają; przetwarzaniem objęte; zapisujemy; zapisuje; zapisywane; zapisywany; zapisać; zapisane; rejestrujemy; rejestruje; rejestrowane; rejestrowany; przechowujemy; przechowuje; przechowywane; przechowywać; utrwalamy; utrwala; utrwalane; notujemy; notowane; nagrywamy; nagranie obejmuje; odczytujemy; odczytywane;
        wykorzystujemy; wykorzystuje; wykorzystywane; używamy; stosujemy dane; otrzymujemy; otrzymać; otrzymamy; otrzymane; otrzymywane; dostajemy; prosimy; poprosimy; poprosić; pytamy; zapytać; wymagamy; wymagane; potrzebujemy; potrzebne są; potrzebne nam; niezbędne są; podajesz; podasz; podaje; podaj; podają; podać; podane; podanych; podanie; podawane; podaniem; podajecie; przekazujesz; przekażesz; przekazane; przekazujecie; przekazywane; przesyłasz; przesłane; przesyłane; udostępniasz; udostępnione; wpisujesz; wpisuje; wskazuje; wskazujesz; załącza; załączasz; wprowadza; wypełnia; wpisane; wprowadzasz; wprowadzone; wypełniasz; wypełniając; dostarczasz; dostarczone; dostarczane;
        obejmują; obejmujące; obejmować; zakres obejmuje; zbiór obejmuje; dane obejmuje; przetwarzanie obejmuje; zawierają; zawiera; zawierać; zawierające; dane takie jak; dane, takie jak; danych takich jak; danych, takich jak; informacje takie jak; informacje, takie jak; informacji takich jak; informacji, takich jak; osobowe takie jak; osobowe, takie jak; osobowych, takich jak; następujące dane; następujących danych; następujące kategorie; następujących kategorii; następujące informacje; następujących informacji; są to; są nimi; należą do nich; w zakresie:; w następującym zakresie; mamy dostęp; uzyskujemy dostęp; uzyskać dostęp; ma dostęp; łączymy; śledzimy; monitorujemy; znamy; wiemy
    """),
    headings=cues("""
        jakie dane; jakie informacje; jakich danych; jakie kategorie; dane, które; dane osobowe, które; informacje, które; zbierane dane; gromadzone dane; przetwarzane dane; zakres danych; zakres przetwarzanych; zakres zbieranych; zakres gromadzonych; rodzaje danych; rodzaj danych; kategorie danych; kategorie przetwarzanych; kategorie osób i danych; zbieranie danych; zbieranie informacji; gromadzenie danych; gromadzenie informacji; pozyskiwanie danych; źródła danych; źródło danych; źródło pochodzenia; skąd mamy; skąd pochodzą; co zbieramy; co zapisujemy; co wiemy; co gromadzimy; dane zbierane; dane przetwarzane; dane gromadzone; dane automatyczne; automatycznie zbierane; logi serwera; formularz kontaktowy; formularze; rejestracja; dane szczególnych; szczególne kategorie; o co pytamy; zbieramy
    """),
    columns=cues("""
        dane; dane osobowe; kategoria danych; kategorie danych; kategoria; kategorie; rodzaj danych; rodzaje danych; zakres danych; zakres; przetwarzane dane; zbierane dane; gromadzone dane; informacje; jakie dane; przykład*; typ danych; co zbieramy; kategorie danych osobowych; zakres przetwarzanych danych
    """),
    elsewhere=cues("""
        twoje prawa; prawa; państwa prawa; przysługujące prawa; prawo; uprawnienia; zmiany; zmiana; definicje; skarg*; odbiorc*; komu; udostępniani*; przekazywani*; bezpieczeństwo; zabezpieczeni*; okres przechowywania; jak długo; przez jaki czas; usuwanie; linki; odnośniki; administrator; administratorem; kto jest; kontakt; skontaktuj się; prawo właściwe; twoje wybory; rezygnacja; cofnięcie; inspektor; po co; o nas; o szkole
    """),
)
PURPOSES = {
    "": cues("""
        narzędzi* analityczn*; plik* analityczn*; analityczne pliki; cookies analityczn*; analityczne cookies; dostawc* usług analityczn*; marketingowe pliki; plik* marketingow*; marketingowe cookies; cookies marketingow*; reklamowe pliki; identyfikator reklamow*; identyfikator* reklamow*; zespół marketingu; dział marketingu; środk* bezpieczeństwa; środki bezpieczeństwa; naruszeni* bezpieczeństw*; naruszenie bezpieczeństwa; incydent*; bezpieczeństwo twoich danych; bezpieczeństwa danych; bezpieczeństwo danych; dział obsługi klienta; działem obsługi klienta; działu obsługi klienta; dane analityczne; instytut* badawcz*; urząd* statystyczn*; zastrzega*; wycofywani* zgody; ulepszyć niniejsz*; ograniczenia przetwarzania; wyniki badań; wyników badań; badań lekarskich; badań krwi
    """),
    "service_provision": cues("""
        świadczeni* usług*; świadczyć usług*; świadczyć nasze usług*; świadczymy usług*; świadczenia naszych usług; świadczenie naszych usług; świadczenie na twoją rzecz; świadczenie na państwa; dostarczani* usług*; dostarczać usług*; dostarczać nasze; dostarczyć usług*; dostarczenia usług*; realizacj* usług*; realizacj* umow*; realizacj* zamówie*; realizować zamówien*; realizować umow*; zrealizować zamówieni*; obsług* zamówie*; obsłużyć zamówieni*; wykonani* umow*; wykonywani* umow*; wykonać umow*; zawarci* umow*; zawarcie i wykonanie umow*; zawarcia i wykonania umow*; zawarcia lub wykonania umow*; wykonaniem umow*; dostaw* towar*; dostaw* produkt*; dostaw* zamówie*; dostarczyć zamówieni*; dostarczeni* zamówie*; wysyłk* zamówie*; wysłać zamówieni*; wysłania towaru; wysyłk* towar*; umawiani* wizyt; umówienia wizyty; umówić wizyt*; rezerwacji; rezerwacje; obsług* rezerwacj*; zapewnieni* działania; zapewnić działanie; zapewnieni* funkcjonowani*; funkcjonowani* serwis*; funkcjonowani* stron*; działania serwisu; działanie serwisu; działania strony; działanie strony; prowadzeni* serwis*; prowadzeni* sklep*; udostępniani* serwis*; udostępniani* usług*; udostępniani* treści; wyświetlani* strony; organizacj* zajęć; organizacj* kurs*; organizacj* wydarze*; prowadzeni* zajęć; zapewnienia usług*; zapewnieni* dostępu do usług*; umożliwieni* korzystania; umożliwić korzystanie; umożliwić ci korzystanie
    """),
    "account_management": cues("""
        prowadzeni* konta; prowadzić konto; prowadzenia twojego konta; założeni* konta; założyć twoje konto; zakładani* konta; utworzeni* konta; utworzyć twoje konto; tworzeni* konta; zarządzani* kontem; zarządzać kontem; zarządzania twoim kontem; obsług* konta; obsług* kont; rejestracj* konta; rejestracji użytkownik*; rejestracja konta; logowani*; uwierzytelnieni* użytkownik*; uwierzytelniani*; obsług* członkostw*; zarządzani* członkostw*; prowadzeni* ewidencji członków; utrzymani* konta; obsług* relacji z klient*
    """),
    "payment": cues("""
        obsług* płatności; obsługi płatności; przetwarzani* płatności; przetwarzać płatności; realizacj* płatności; realizować płatności; dokonani* płatności; dokonywani* płatności; przyjmowani* płatności; rozliczeni* płatności; rozliczani*; rozliczeń; rozliczeni*; fakturowani*; wystawiani* faktur*; wystawieni* faktur*; wystawić faktur*; wystawiać faktur*; wystawiani* rachunk*; windykacj*; pobierani* opłat; pobrani* opłat*; naliczani* opłat; zwrot* płatności; transakcji płatniczych
    """),
    "support": cues("""
        obsług* klient*; obsługi klienta; obsługa klienta; obsługę klienta; wsparci* techniczn*; wsparci* klient*; wsparcie; wsparcia; pomoc techniczn*; pomocy techniczn*; odpowiedzi na pytania; odpowiedzi na zapytani*; odpowiedzi na twoje; odpowiedzi na państwa; udzieleni* odpowiedzi; udzielani* odpowiedzi; udzielić odpowiedzi; odpowiadać na; odpowiadani* na; odpowiedzieć na; obsług* zapytań; obsługi zapytań; obsług* zgłosze*; obsługi zgłoszeń; rozpatrywani* reklamacji; rozpatrzeni* reklamacji; obsług* reklamacji; reklamacji; rozpatrywani* zgłoszeń; rozwiązywani* problemów; załatwieni* sprawy
    """),
    "communication": cues("""
        kontakt z tobą; kontaktu z tobą; kontakt z państwem; kontaktu z państwem; kontaktu z klient*; kontakt z klient*; kontaktu z użytkownik*; kontaktowani* się; kontaktować się; skontaktować się; nawiązani* kontaktu; komunikacj* z; komunikacji z; komunikowani* się; komunikować się; komunikacji; prowadzeni* korespondencji; informowani*; informować; poinformować; powiadamiani*; powiadamiać; powiadomić; wysyłani* powiadomień; wysyłk* powiadomień; wysyłani* przypomnień; wysyłk* przypomnień; przypomnień; przypominać; przypomnieni*; wysyłani* informacji
    """),
    "analytics": cues("""
        analiza; analizy; analizę; analiz; analizować; analizowani*; analizie; analityk*; analityczn*; statystyk*; statystyczn*; mierzyć; pomiar; pomiaru; pomiarów; pomiary; mierzeni*; badani* ruchu; analizy ruchu; zrozumieć, jak; zrozumieć, w jaki; zrozumieni* sposob*; badani* oglądalności; oglądalności
    """),
    "improvement": cues("""
        ulepszani*; ulepszać; ulepszyć; ulepszeni*; doskonaleni*; doskonalić; udoskonalani*; udoskonaleni*; udoskonalać; poprawa jakości; poprawy jakości; poprawę jakości; poprawiać; poprawiani*; poprawy funkcjonowani*; poprawy działani*; optymalizacj*; optymalizować; rozwój; rozwoju; rozwijać; rozwijani*; rozwojow*; usprawniani*; usprawnieni*; usprawniać; testowani*; testów; usuwani* błędów; naprawi* błędów; podnoszeni* jakości; podniesieni* jakości; zapewnieni* jakości
    """),
    "personalisation": cues("""
        personalizacj*; personalizować; personalizowani*; spersonalizowan* treści; spersonalizowanych treści; dopasowani* treści; dopasowywać; dopasowywani*; dopasować; dostosowani* treści; dostosowywać; dostosowywani*; dostosować; dostosowani* do; rekomendacj*; rekomendować; polecani*; proponować; zapamiętani* ustawień; zapamiętywani* ustawień; zapamiętać ustawienia; indywidualizacj*
    """),
    "marketing": cues("""
        marketing; marketingu; marketingow*; marketing bezpośredni; marketingu bezpośredniego; newsletter; newslettera; newsletterów; biuletyn*; promocj*; promocyjn*; promowani*; promować; informacji handlowych; informacji handlowej; informacje handlowe; ofert handlowych; ofert specjalnych; przesyłani* ofert*; wysyłani* ofert*; konkurs*; loterii; loterie; działań marketingowych; akcji promocyjnych; programu lojalnościowego; materiałów promocyjnych
    """),
    "advertising": cues("""
        reklama; reklamy; reklam; reklamę; reklamow*; reklamami; wyświetlani* reklam*; spersonalizowan* reklam*; spersonalizowanych reklam; dopasowan* reklam*; reklamy behawioralnej; retargeting*; remarketing*
    """),
    "security": cues("""
        bezpieczeństwo; bezpieczeństwa; bezpieczeństwem; bezpieczeństwu; zapewnieni* bezpieczeństwa; zapewnić bezpieczeństwo; zabezpieczeni* serwis*; zabezpieczeni* system*; zabezpieczać; cyberbezpieczeństw*; ochron* mienia; ochrony mienia; ochrony osób; ochrony przed atak*; ochrony przed nadużyc*; zapobiegani* nadużyciom; zapobiegać nadużyciom; wykrywani* nadużyć; przeciwdziałani* nadużyciom; nadużyć; nadużyciom; monitoring wizyjn*; monitoring* wizyjn*; kontrol* dostępu; kradzież*; wandalizm*; ochrony serwisu; ochrony naszych systemów; atak* hakersk*; stabilności
    """),
    "fraud_prevention": cues(
        "oszustw*; przeciwdziałani* praniu; prania pieniędzy; praniu pieniędzy; wyłudze*; ocen* zdolności kredytowej; oceny zdolności kredytowej; weryfikacj* zdolności kredytowej; działań niezgodnych z prawem; działaniom niezgodnym z prawem; spam; spamu; spamem; ryzyk* kredytow*"
    ),
    "legal_obligation": cues("""
        obowiąz* prawn*; obowiązków prawnych; obowiązku prawnego; obowiązki prawne; obowiązek prawny; obowiąz* ustawow*; obowiązków ustawowych; obowiąz* podatkow*; obowiązków podatkowych; obowiąz* rachunkow*; obowiąz* wynikając* z przepisów; obowiązków wynikających z przepisów; obowiązków wynikających z prawa; obowiązków nałożonych; wymog* prawn*; wymogów prawnych; wymogami prawa; wymaganych przepisami; wymogów przepisów; przestrzegani* prawa; przestrzegani* przepisów; zgodności z prawem; zgodności z przepisami; księgow*; rachunkowości; rachunkowych; rachunkowość; podatkow*; celów podatkowych; przepisów podatkowych; celów archiwalnych; sprawozdawcz*
    """),
    "legal_claims": cues("""
        roszcze*; dochodzeni* roszczeń; obrony przed roszczeniami; obrona przed roszczeniami; ustaleni*, dochodzeni*; spory; sporów; sporami; rozstrzygani* sporów; postępowa* sądow*; postępowań sądowych; postępowaniach sądowych; egzekwowani* naszych; egzekwowani* regulamin*; ochron* naszych praw; ochrony praw
    """),
    "research": cues("""
        badania; badań; badaniach; badani* naukow*; badań naukowych; badani* rynk*; badań rynku; badania rynku; badani* satysfakcji; badania satysfakcji; badań satysfakcji; badani* opinii; ankiet; ankiety; ankietow*; celów naukowych; celach naukowych; cele naukowe; badawcz*
    """),
    "recruitment": cues("""
        rekrutacj*; rekrutacyjn*; rekrutować; zatrudnieni* pracownik*; proces* rekrutac*; oceny kandydat*; wyboru kandydat*; rozpatrzeni* kandydatur*; rozpatrzeni* aplikacji; rozpatrzenia podania; naboru pracowników
    """),
    "identity_verification": cues("""
        weryfikacj* tożsamości; weryfikacji tożsamości; potwierdzeni* tożsamości; potwierdzenia tożsamości; potwierdzić tożsamość; potwierdzić twoją tożsamość; zweryfikować tożsamość; zweryfikować twoją tożsamość; ustaleni* tożsamości; sprawdzeni* tożsamości; identyfikacji klienta; identyfikacj* tożsamości; weryfikacj* wieku; weryfikacji wieku; potwierdzeni* wieku
    """),
}
USING = FrameCues(
    verbs=cues("""
        wykorzystujemy; wykorzystuje; wykorzystywane; wykorzystywać; wykorzystywana; wykorzystywanych; wykorzystania; wykorzystamy; używamy; używa; używać; używane; używanych; stosujemy; korzystamy; przetwarzamy; przetwarza; przetwarzać; przetwarzane; przetwarzanych; przetwarzanie; przetwarzania; przetwarzaniu; zbieramy; zbierane; gromadzimy; gromadzone; przechowujemy; pozyskujemy; potrzebujemy; potrzebne; potrzebna; potrzebny; niezbędne; niezbędna; niezbędny; konieczne; służą; służy; posłużą; pozwala nam; pozwalają nam; umożliwia nam; umożliwiają nam; pomaga nam; pomagają nam;
        w celu; w celach; do celów; dla celów; na potrzeby; celem; cel; celu; cele; celami; aby; żeby; w związku z; w tym celu; następujących celach; następujących celów; prawnie uzasadniony interes; uzasadnionym interesem; uzasadnionego interesu; uzasadnionym interesie; wysyłamy; wyświetlamy; analizujemy; prześlemy; przesyłamy
    """),
    headings=cues("""
        cel; cele; w jakim celu; w jakich celach; celach; dlaczego; po co; do czego; jak wykorzystujemy; wykorzystanie; wykorzystywanie; jak używamy; jak korzystamy; podstawa prawna; podstawy prawne; podstawy przetwarzania; przetwarzanie danych; przetwarzanie; co robimy z; sposób wykorzystania; zasady przetwarzania
    """),
    columns=cues(
        "cel; cele; cel przetwarzania; cele przetwarzania; po co; dlaczego; w jakim celu; do czego; czynność; czynność przetwarzania; zastosowanie; wykorzystanie; cel i; funkcja"
    ),
    elsewhere=cues("""
        twoje prawa; prawa; państwa prawa; przysługujące prawa; uprawnienia; zmiany; zmiana; definicje; skarg*; odbiorc*; komu; udostępniani*; przekazywani*; bezpieczeństwo; zabezpieczeni*; okres przechowywania; jak długo; przez jaki czas; usuwanie; linki; odnośniki; kto jest; kontakt; skontaktuj się; prawo właściwe; twoje wybory; rezygnacja; cofnięcie; inspektor; o nas; o szkole
    """),
)
RIGHTS = RightCues(
    named={
        "access": cues("""
            prawo dostępu; prawa dostępu; prawo do dostępu; prawo żądania dostępu; prawo żądać dostępu; prawo do żądania dostępu; dostępu do swoich danych; dostępu do danych; dostępu do treści danych; dostępu do treści swoich danych; dostępu do twoich danych; dostępu do państwa danych; dostęp do swoich danych; prawo wglądu; prawo do wglądu; wglądu w swoje dane; wgląd w swoje dane; prawo do uzyskania kopii; prawo do otrzymania kopii; prawo uzyskania kopii; kopii swoich danych; kopii danych; prawo do informacji; prawo do uzyskania informacji; prawo uzyskania informacji; prawo do uzyskania potwierdzenia; prawo wiedzieć; prawo do bycia informowan*
        """),
        "rectification": cues("""
            prawo do sprostowania; prawo sprostowania; prawa do sprostowania; prawo żądania sprostowania; prawo żądać sprostowania; prawo do poprawiania; prawo do poprawienia; prawo poprawiania; prawo do korekty; prawo do ich sprostowania; prawo ich sprostowania; sprostowania danych; sprostowania swoich danych; sprostowanie danych; ich sprostowania; żądać poprawienia; poprawienia swoich danych; prawo do aktualizacji; prawo do uzupełnienia; żądania sprostowania
        """),
        "erasure": cues("""
            prawo do usunięcia; prawo usunięcia; prawa do usunięcia; prawo żądania usunięcia; prawo żądać usunięcia danych; prawo żądać usunięcia swoich; prawo do żądania usunięcia; usunięcia danych; usunięcia swoich danych; usunięcia twoich danych; usunięcia państwa danych; usunięcie swoich danych; usunięcie danych; usunięcie twoich danych; prawo do bycia zapomnian*; bycia zapomnianym; żądania usunięcia; żądać usunięcia danych; żądać usunięcia swoich; możesz usunąć swoje dane; ich usunięcia
        """),
        "restriction": cues("""
            ograniczenia przetwarzania; ograniczenie przetwarzania; ograniczeniu przetwarzania; ograniczyć przetwarzanie; ograniczenia ich przetwarzania; ograniczenia przetwarzaniu; prawo do ograniczenia; prawo żądania ograniczenia; ograniczenia zakresu przetwarzania
        """),
        "portability": cues("""
            przenoszenia danych; przenoszenie danych; przeniesienia danych; przeniesienie danych; przenoszenia swoich danych; przeniesienia swoich danych; przenoszalność danych; prawo do przenoszenia; prawo do przeniesienia; prawo przenoszenia; odczytu maszynowego; czytelnym maszynowo; ustrukturyzowan*; innemu administratorowi
        """),
        "objection": cues("""
            wniesienia sprzeciwu; wnieść sprzeciw; wniesienie sprzeciwu; prawo do sprzeciwu; prawo sprzeciwu; prawa do sprzeciwu; zgłoszenia sprzeciwu; zgłosić sprzeciw; wyrażenia sprzeciwu; wyrazić sprzeciw; złożenia sprzeciwu; złożyć sprzeciw; sprzeciwić się przetwarzaniu; sprzeciwienia się przetwarzaniu; sprzeciwić się wykorzystywaniu; sprzeciwu wobec przetwarzania; sprzeciwu wobec
        """),
        "automated_decision": cues("""
            nie podlegać decyzji; nie podlegać decyzjom; niepodlegania decyzji; niepodlegania decyzjom; nie podlegania decyzji; niepodlegania zautomatyzowan*; nie podlegać zautomatyzowan*; niebycia poddanym; nie być poddan*; interwencji ludzkiej; interwencji człowieka; interwencję człowieka; zakwestionowania decyzji; zakwestionować decyzję; niepodlegania profilowaniu
        """),
        "withdraw_consent": cues("""
            wycofania zgody; wycofać zgodę; wycofać swoją zgodę; wycofanie zgody; wycofać udzieloną zgodę; wycofać wyrażoną zgodę; wycofać każdą zgodę; cofnięcia zgody; cofnąć zgodę; cofnąć swoją zgodę; cofnięcie zgody; cofnąć udzieloną; cofnąć wyrażoną; odwołać zgodę; odwołania zgody; odwołać swoją zgodę; zgodę można cofnąć; zgodę można wycofać; zgodę na * można cofnąć; zgodę na * można wycofać; zgodę na * możesz cofnąć; zgodę na * możesz wycofać; zgodę możesz cofnąć; zgodę możesz wycofać; zgodę mogą państwo; zgodę w każdej chwili; zgody w dowolnym momencie; zgodę w dowolnym momencie; zgoda może zostać wycofana; zgoda może zostać cofnięta; zgoda może być; cofnięcia wyrażonej zgody; cofnięcia udzielonej zgody
        """),
    },
    weak={
        "access": cues("dostępu; dostęp; wglądu; wgląd; kopii; kopię; zobaczyć; potwierdzenia"),
        "rectification": cues(
            "sprostowania; sprostowanie; sprostować; poprawienia; poprawienie; poprawić; poprawiania; poprawki; skorygować; korekty; uzupełnienia; uzupełnić; zaktualizować; aktualizacji"
        ),
        "erasure": cues("usunięcia; usunięcie; usunąć; usunięcia ich; usuwania; skasowania; skasować; wymazania"),
        "restriction": cues(
            "ograniczenia; ograniczenie; ograniczyć przetwarzanie; ograniczyć ich przetwarzanie; ograniczenia ich"
        ),
        "portability": cues(
            "przenoszenia; przenoszenie; przeniesienia; przeniesienie; przenieść; eksportu danych; wyeksportować"
        ),
        "objection": cues("sprzeciwu; sprzeciw; sprzeciwić; sprzeciwienia"),
        "automated_decision": cues(
            "zautomatyzowan* podejmowani*; zautomatyzowanego podejmowania; zautomatyzowanym decyzjom; decyzji opart* wyłącznie; zautomatyzowanym przetwarzaniu; profilowaniu; profilowania"
        ),
        "withdraw_consent": cues("wycofania; wycofać; cofnięcia; cofnąć"),
    },
    frames=cues("""
        masz prawo; masz też prawo; masz również prawo; mają państwo prawo; ma pan prawo; ma pani prawo; ma pani lub pan prawo; ma pani/pan prawo; ma pan/pani prawo; ma prawo; mają prawo; mamy prawo do; przysługuje ci prawo; przysługuje prawo; przysługuje państwu prawo; przysługuje pani; przysługuje panu; przysługuje; przysługują; prawo do; prawa do; prawo żądania; prawo żądać; prawo dostępu; następujące prawa; twoje prawa; swoich praw; państwa prawa; prawa osób; prawa osoby; możesz żądać; możesz zażądać; możesz poprosić; możesz wnioskować; możesz wystąpić; mogą państwo żądać; mogą państwo zażądać; może żądać; może zażądać; mogą żądać; może poprosić; można żądać; można zażądać; zażądać; żądać; wniosek o; żądanie; uprawniony do; uprawniona do; uprawnieni do; prawo w każdej chwili; w każdej chwili możesz
    """),
    headings=cues("""
        twoje prawa; prawa; przysługujące; państwa prawa; pani prawa; prawa osób; prawa osoby; prawa użytkownik*; prawa uczestnik*; prawa klient*; uprawnienia; prawo do; prawo dostępu; czego możesz żądać; o co możesz poprosić
    """),
    reserved=cues("""
        zastrzega sobie prawo; zastrzegamy sobie prawo; zastrzega prawo; zastrzegają sobie prawo; zastrzegamy prawo; administrator ma prawo; usługodawca ma prawo; sprzedawca ma prawo; spółka ma prawo; firma ma prawo; operator ma prawo; mamy prawo; prawo do odstąpienia; prawo odstąpienia; prawo odstąpić; odstąpić od umowy; odstąpienia od umowy; prawa autorskie; praw autorskich; prawa autorskiego; własności intelektualnej; prawo do korzystania z serwisu; prawo korzystania; prawa własności; wszelkie prawa; prawo własności; prawo właściwe; prawo polskie; prawo do wypowiedzenia; prawo do rozwiązania; prawo do zawieszenia; prawo do zmiany; prawo do odmowy; prawo do zablokowania; prawo do usunięcia konta; prawo do usunięcia treści; prawo do usunięcia komentarz*; prawo do usuwania; prawo do ograniczenia dostępu; prawo do ograniczenia liczby; dostępu do usług*; dostępu do serwis*; dostępu do konta; dostępu do informacji publiczn*; dostępu do lokal*; usunięcia wad*; usunięcie wad*; usunięcia awarii; możemy poprosić; możemy zażądać; możemy żądać; możemy usunąć; obniżenia ceny
    """),
    refused=cues("""
        nie możesz żądać; nie możesz zażądać; nie możesz prosić; nie możesz poprosić; nie mogą państwo żądać; nie mogą państwo zażądać; nie może żądać; nie może zażądać; nie można żądać; nie można zażądać; nie mogą żądać; nie przysługuje; nie przysługują; nie masz prawa; nie mają państwo prawa; nie ma pani; nie ma pan; nie ma prawa; nie mają prawa; brak prawa; bez prawa do; nie jesteś uprawnion*; nie jest uprawnion*
    """),
    complaints=cues("""
        skarga; skargi; skargę; skarg; skargą; skardze; wnieść skargę; wniesienia skargi; złożyć skargę; złożenia skargi; poskarżyć się; zażalenie; zwrócić się do organu; zgłosić się do urzędu; zwrócić się do prezesa
    """),
    opt_outs=cues("""
        zrezygnować; zrezygnujesz; zrezygnuj; rezygnacj*; rezygnować; rezygnujesz; wypisać się; wypisz się; wypiszesz się; wypisani*; wypisując; anulować subskrypcj* newsletter*; anulować newsletter; odsubskrybować; opt-out; opt out; wyłączyć; wyłączysz; wyłącz; wyłączeni*; wyłączając; dezaktywować; dezaktywuj*; zablokować; zablokujesz; blokować; blokowani*; blokad*; odrzucić; odrzucisz; odrzuceni*; nie otrzymywać; przestać otrzymywać; nie chcesz otrzymywać; nie chce otrzymywać; nie życzysz sobie; sprzeciwić się otrzymywaniu; sprzeciw wobec marketing*; sprzeciwu wobec marketing*; usunąć pliki cookie*; usunąć cookies; usuwać pliki cookie*; usuwać cookies; odmówić zgody na pliki; wycofać zgodę na otrzymywanie; wycofać zgodę na newsletter; wycofać zgodę na przesyłanie; wycofać zgodę na pliki; odwołać zgodę na otrzymywanie
    """),
    topics={
        "": cues(
            "marketingow* plik*; marketingow* cookie*; reklamow* plik*; reklamow* cookie*; analityczn* plik*; analityczn* cookie*; plik* marketingow*; ustawieniach plików cookie*; ustawienia plików cookie*; ustawieniach cookie*; ustawienia cookie*"
        ),
        "marketing": cues(
            "newsletter*; marketing*; informacj* handlow*; ofert*; promocj*; wiadomości promocyjn*; wiadomości reklamow*; mailing*; biuletyn*; lista mailingow*; listy mailingow*; katalog*"
        ),
        "advertising": cues("reklam*; remarketing*; retargeting*; spersonalizowan*"),
        "analytics": cues("analityk*; analityczn*; analytics; statystyk*; śledzeni*; pomiar*; matomo"),
        "sale": cues("sprzedaż*; sprzedawa*"),
        "training": cues("trenowani*; szkoleni* modeli; sztuczn* inteligencj*"),
        "profiling": cues("profilowani*; zautomatyzowan*"),
        "location": cues("lokalizacj*; śledzenie lokalizacji; śledzenia lokalizacji; geolokalizacj*; gps"),
        "notifications": cues("powiadomieni*; powiadomień; push; powiadomienia push"),
        "cookies": cues("cookie*; plik* cookie*; ciasteczk*; pikseli śledzących"),
    },
    methods={
        "unsubscribe_link": cues("""
            link w stopce; linku w stopce; link rezygnacji; linku rezygnacji; link wypisu; link do wypisania; link umożliwiający; link zawarty; linku zawartego; link znajdujący; linku znajdującego; link umieszczony; linku umieszczonego; link podany; link dezaktywacyjny; link anulujący; w stopce; stopce wiadomości; stopce każde*; klikając link; klikając w link; kliknięcie linku; kliknięcie w link; klikając w odnośnik; na końcu każd*; na dole każd*; w każdej wiadomości; w każdym newsletterze; link w wiadomości; link w każde*; przycisk "wypisz; odnośnik w; link na końcu
        """),
        "browser_settings": cues(
            "ustawieniach przeglądarki; ustawienia przeglądarki; ustawień przeglądarki; ustawieniach swojej przeglądarki; ustawienia swojej przeglądarki; ustawieniach twojej przeglądarki; ustawieniach swoich przeglądarek; ustawieniami przeglądarki; opcjach przeglądarki; swojej przeglądarce; przeglądarce; przeglądarki; przeglądarkę"
        ),
        "device_settings": cues(
            "ustawieniach urządzenia; ustawienia urządzenia; ustawieniach swojego urządzenia; ustawieniach twojego urządzenia; ustawieniach telefonu; ustawienia telefonu; ustawieniach swojego telefonu; ustawieniach twojego telefonu; ustawieniach systemu; ustawieniach systemowych; ustawieniach smartfon*; ustawieniach tabletu; ustawieniach zegarka"
        ),
        "account_settings": cues(
            "ustawieniach konta; ustawienia konta; ustawieniach swojego konta; ustawieniach twojego konta; ustawieniach profilu; ustawienia profilu; ustawieniach aplikacji; ustawienia aplikacji; ustawieniach prywatności; ustawienia prywatności; panelu klienta; panelu użytkownika; panelu konta; panelu pacjenta; swoim koncie; swoim profilu; moje konto; ustawieniach powiadomień; centrum preferencji; na koncie; po zalogowaniu"
        ),
        "cookie_settings": cues(
            "ustawieniach cookie*; ustawienia cookie*; ustawień cookie*; ustawieniach plików; ustawienia plików; ustawień plików; baner cookie*; banerze cookie*; banera cookie*; banerze; baner; panel zarządzania zgodami; panelu zgód; panelu zarządzania; narzędzi* do zarządzania zgod*; preferencje cookie*; preferencj* plików; zarządzaj cookie*; zarządzanie zgodami"
        ),
        "form": cues("formularz; formularza; formularzu; formularzem"),
        "email": cues(
            "e-mailem; mailem; mailowo; drogą mailową; pocztą elektroniczną; drogą elektroniczną; wysyłając e-mail; wysyłając wiadomość; wysłać e-mail; wysłanie e-maila; wiadomość e-mail; wiadomości e-mail na; pisząc na; pisząc do nas; napisz na; na adres e-mail; kontakt mailowy"
        ),
        "phone": cues(
            "telefonicznie; dzwoniąc; zadzwoń; pod numerem telefonu; pod numerem; na infolini*; kontakt telefoniczny"
        ),
        "post": cues(
            "listownie; pisemnie; na piśmie; pocztą tradycyjną; listem; drogą pocztową; na adres siedziby; na adres korespondencyjny"
        ),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues(
            "odpisując stop; wysyłając stop; odpowiadając stop; sms o treści; sms z treścią; stop na otrzyman*; wysłanie sms"
        ),
    },
    barred=cues("""
        nie można zrezygnować; nie możesz zrezygnować; nie mogą państwo zrezygnować; nie może zrezygnować; nie da się zrezygnować; nie ma możliwości rezygnacji; nie jest możliwa rezygnacja; nie można wyłączyć; nie możesz wyłączyć; nie da się wyłączyć; nie mogą być wyłączone; nie mogą zostać wyłączone; nie można ich wyłączyć; nie można zablokować; nie można odrzucić; nie można wypisać; nie możesz wypisać; jeśli wyłączysz; jeżeli wyłączysz; jeśli zablokujesz; jeżeli zablokujesz; jeśli odrzucisz; po rezygnacji; mimo rezygnacji; nawet jeśli zrezygnujesz; po wyłączeniu; rezygnacji z zakupu; rezygnacja z zakupu; rezygnacji z wizyty; z wizyty można zrezyg*; z zajęć można zrezyg*; z kursu można zrezyg*; z zamówienia można zrezyg*; z zakupu można zrezyg*; z abonamentu można zrezyg*; z udziału można zrezyg*; z rezerwacji można zrezyg*; z usługi można zrezyg*; zrezygnować z rezerwacji; zrezygnować z zamówienia; zrezygnować z usługi; zrezygnować z wizyty; zrezygnować z zakupu; zrezygnować z zajęć; zrezygnować z abonamentu; zrezygnować z udziału; zrezygnować z kursu; rezygnacji z kursu; rezygnacja z kursu; rezygnacji z zajęć; rezygnacja z zajęć; wyłączenie odpowiedzialności; wyłączenia odpowiedzialności; wyłączeniem dni; z wyłączeniem; zablokować konto; zablokować dostęp; blokada konta; blokady konta; blokowania kont; zablokowania konta; zabrania się; zabronione; zakazane
    """),
)
TERMS = TermCues(
    law=cues("""
        stosuje się; zastosowanie ma; zastosowanie mają; mają zastosowanie; ma zastosowanie; prawem właściwym; prawo właściwe; podlega prawu; podlegają prawu; podlega; podlegają; podlegać będzie; regulowan* przez; zgodnie z prawem; interpretowan*; rządzi się; właściwe jest prawo; właściwym jest prawo; poddane prawu; przepisom prawa; właściwe będzie
    """),
    laws={
        "PL": cues(
            "prawo polskie; prawa polskiego; prawu polskiemu; prawem polskim; polskie prawo; polskiego prawa; polskiemu prawu; polskim prawem; przepisy prawa polskiego; przepisów prawa polskiego; przepisy polskiego prawa; polskie przepisy; prawo rzeczypospolitej; prawa rzeczypospolitej; prawu rzeczypospolitej; prawem rzeczypospolitej"
        ),
        "DE": cues("prawo niemieckie; prawa niemieckiego; prawu niemieckiemu; prawem niemieckim"),
        "CZ": cues("prawo czeskie; prawa czeskiego; prawu czeskiemu; prawem czeskim"),
        "SK": cues("prawo słowackie; prawa słowackiego; prawu słowackiemu"),
        "IE": cues("prawo irlandzkie; prawa irlandzkiego; prawu irlandzkiemu; prawem irlandzkim"),
        "GB": cues(
            "prawo angielskie; prawa angielskiego; prawu angielskiemu; prawo anglii; prawa anglii; prawu anglii; prawo brytyjskie; prawu brytyjskiemu"
        ),
        "NL": cues(
            "prawo niderlandzkie; prawa niderlandzkiego; prawu niderlandzkiemu; prawo holenderskie; prawu holenderskiemu"
        ),
        "FR": cues("prawo francuskie; prawa francuskiego; prawu francuskiemu"),
        "LU": cues("prawo luksemburskie; prawu luksemburskiemu"),
        "CH": cues("prawo szwajcarskie; prawa szwajcarskiego; prawu szwajcarskiemu"),
        "AT": cues("prawo austriackie; prawa austriackiego; prawu austriackiemu"),
        "US-CA": cues(
            "prawo stanu kalifornia; prawa stanu kalifornia; prawu stanu kalifornia; prawo kalifornii; prawu kalifornii"
        ),
        "US-NY": cues("prawo stanu nowy jork; prawa stanu nowy jork; prawu stanu nowy jork"),
        "US-DE": cues("prawo stanu delaware; prawa stanu delaware; prawu stanu delaware"),
    },
    venue=cues("""
        sąd właściwy; sądu właściwego; sądem właściwym; sądowi właściwemu; sądami właściwymi; sądy właściwe; sąd rejonowy; sądu rejonowego; sądem rejonowym; sąd okręgowy; sądu okręgowego; sądem okręgowym; sąd powszechny właściwy; sąd powszechny; sądu powszechnego; sądom powszechnym; sądy powszechne; sądy polskie w; sąd w; sądy w; sądem w; sądami w; sądów w; właściwość sądu; jurysdykcji sądów; wyłączna właściwość sądów
    """),
    courts=(),
    joints=cues("w; dla; m.st.; miasta; miejscowo; rzeczowo; miejscowo i; ze względu na"),
    no_places=cues("""
        my; sąd*; rzeczypospolitej; kodeks*; ustaw*; sprzedaw*; usługod*; usługob*; konsument*; klient*; operator*; administrator*; regulamin*; spółk*; użytkownik*; polubown*; inspekcj*; rozporządzen*; rodo; platform*; serwis*; sklep*; unii; stron*; państw*; kupując*; zamawiając*; organizator*; zleceniodawc*; wykonawc*; umow*; jeśli; jeżeli; w; wynajmując*; firm*; przedsiębior*; kpc; k.p.c; polsk*; prawo; prawem
    """),
    seat=cues(
        "siedziby; siedzibę; siedzibie; siedziba; miejsca zamieszkania sprzedaw*; miejsca prowadzenia działalności"
    ),
    arbitration=cues("""
        sąd arbitrażowy; sądu arbitrażowego; sądem arbitrażowym; sądowi arbitrażowemu; sąd polubowny rozstrzyg*; arbitraż; arbitrażu; arbitrażem; zapis na sąd polubowny; zapisu na sąd polubowny; klauzul* arbitrażow*; wiążącego arbitrażu; postępowani* arbitrażow*; trybunał arbitrażowy; rozstrzygnie sąd polubowny; rozstrzygane przez sąd polubowny
    """),
    class_waiver=cues(
        "pozew zbiorow*; pozwu zbiorowego; pozwie zbiorowym; pozwach zbiorowych; pozwów zbiorowych; postępowani* grupow*; powództw* grupow*; powództw* zbiorow*"
    ),
    caps=cues("""
        ograniczona do; ograniczone do; ograniczony do; ogranicza się do; ograniczają się do; jest ograniczona; zostaje ograniczona; nie przekroczy; nie przekracza; nie może przekroczyć; nie może przekraczać; nie będzie przekraczać; do wysokości; do kwoty; maksymalna odpowiedzialność; łączna odpowiedzialność; całkowita odpowiedzialność; maksymalnie do; limit odpowiedzialności; górna granica; przekraczając*
    """),
    fees=cues("""
        zapłaconej ceny; zapłaconych opłat; zapłaconej kwoty; zapłaconego wynagrodzenia; kwoty zapłaconej; opłat zapłaconych; opłat uiszczonych; uiszczonych opłat; uiszczonej opłaty; uiszczonej ceny; opłat wniesionych; zapłacił; zapłaciła; zapłaconych; zapłaconej; wartości zamówienia; wartość zamówienia; wartości umowy; ceny zamówienia; ceny towaru; ceny usługi; ceny produktu; wynagrodzenia za; sumy opłat; opłat za; opłaty za; abonamentu za; kwotę zapłaconą
    """),
    causes=cues(
        "odpowiedzialność; odpowiedzialności; odpowiada; odpowiadamy; odpowiedzialny; odpowiedzialna; szkody; szkód; szkodę; odszkodowani*; odszkodowawcz*"
    ),
    renewals=cues("""
        odnawia się automatycznie; odnawiają się automatycznie; odnowi się automatycznie; automatycznie odnawia; automatycznie odnawian*; automatycznie się odnawia; automatycznie się odnawiają; automatycznie odnowion*; automatycznie odnowi; zostanie automatycznie odnowion*; odnawiana automatycznie; odnawiany automatycznie; odnawiane automatycznie; automatyczne odnowienie; automatycznego odnowienia; automatyczne odnawianie; automatycznego odnawiania; automatycznemu odnowieniu; przedłuża się automatycznie; przedłużają się automatycznie; automatycznie przedłuża; automatycznie się przedłuża; automatycznie przedłużan*; automatycznie przedłużon*; ulega automatycznemu przedłużeniu; automatycznemu przedłużeniu; automatyczne przedłużenie; automatycznego przedłużenia; przedłużana automatycznie; automatycznie wznawia*; wznawia się automatycznie; kontynuowana automatycznie
    """),
    subscriptions=cues(
        "subskrypcj*; abonament*; umow*; umów; członkostw*; licencj*; pakiet*; plan; planu; okres*; karnet*; usług*"
    ),
    changes=cues("""
        może zmienić; może zmieniać; możemy zmienić; możemy zmieniać; może od czasu do czasu zmie*; może od czasu do czasu aktual*; możemy od czasu do czasu zmie*; możemy od czasu do czasu aktual*; może okresowo; możemy okresowo; może w dowolnym momencie zmie*; możemy w dowolnym momencie zmie*; może modyfikować; możemy modyfikować; możemy aktualizować; może aktualizować; możemy zaktualizować; może zaktualizować; prawo do zmiany; prawo do zmian; prawo zmiany; prawo do wprowadzania zmian; prawo do wprowadzenia zmian; prawo wprowadzania zmian; prawo do modyfikacji; prawo do aktualizacji; prawo do jednostronnej; prawo do dokonywania zmian; prawo dokonywania zmian; możemy wprowadzać zmiany; może wprowadzać zmiany; możemy wprowadzić zmiany; może wprowadzić zmiany; jednostronnie zmienić; jednostronnie zmieniać; może w każdej chwili zmienić; możemy w każdej chwili zmienić; może dokonać zmian*; uprawniony do zmiany; uprawniona do zmiany; może ulec zmianie; może być zmieniony; może zostać zmieniony
    """),
    own=cues("""
        niniejszy regulamin; niniejszego regulaminu; niniejszym regulaminie; regulamin; regulaminu; regulaminie; regulaminem; warunki; warunków; warunki umowy; warunków umowy; niniejsza umowa; niniejszej umowy; niniejszą umowę; umowy; umowę; umowa; umową; cennik; cennika; cen; ceny; opłat; opłaty; zasady korzystania; zasad korzystania; niniejszych zasad; ogólne warunki; ogólnych warunków; sprawach nieuregulowanych
    """),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("nie; nigdy; ani; żadn*; nigdzie; w żadnym wypadku"),
    lifts=cues(
        "lecz; ale; jedynie; tylko; wyłącznie; z wyjątkiem; oprócz; poza; chyba że; natomiast; jednak; jednakże; inn* niż; innych niż; w innym celu niż; w celach innych niż; nie tylko; dłużej niż; również; także"
    ),
    turns=cues("i; oraz; a; ale; lecz; natomiast"),
    rights=RIGHTS,
    terms=TERMS,
)
