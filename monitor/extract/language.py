"""Which language a text is written in: scripts first, then function words. Deterministic, no model, under a millisecond.

Function words are what no text of a language does without, and close languages differ in them (da "af, ikke, mere", nb
"av, ikke, mer", sv "av, inte, mer"). Fewer than sixty words are too few to tell.
"""

import re
from collections import Counter
from collections.abc import Iterable

from monitor.model import Clause

_ENOUGH_WORDS = 60
_SAMPLE = 4000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")

_WORDS = {
    "en": "the of and to in that is for with on as are be this by or we you your our from not have which will can may any it an at if us has their other such when these about do all more how was",
    "sv": "och att som för av är på till med den det om inte eller vi du har kan från dina dig ditt din vår vårt våra oss när ska de detta denna dessa även samt sådan enligt än så vid också genom alla under mer efter lämna uppgifter personuppgifter behandlar",
    "da": "og at som for af er på til med den det om ikke eller vi du har kan fra dine dig dit din vores os når skal de dette denne disse også samt efter ved ved gennem alle under mere hvis hvad hvor blive bliver oplysninger personoplysninger behandler være må kun end således sådan",
    "nb": "og at som for av er på til med den det om ikke eller vi du har kan fra dine deg ditt din våre vår oss når skal de dette denne disse også samt etter ved gjennom alle under mer hvis hva hvor bli blir opplysninger personopplysninger behandler være må kun enn slik hvordan dere",
    "de": "der die und das in zu den ist von mit sie des auf für im nicht eine ein dem wir oder werden als auch bei einer sich an aus zur durch wird sind ihre ihrer ihren wenn kann nach uns unsere über haben zum diese dieser nur wie",
    "fr": "de la le les et des à en vous du que pour dans nous par sur une un est ou votre vos au nos avec qui ne ce pas sont aux être plus cette ces notre si ses leur se sans peut il elle son",
    "nl": "de van het een en in dat is op te voor met zijn niet aan u we wij of er om ook door als bij deze uw onze ons die naar kan kunnen worden wordt je jouw hebben heeft dit uit over tot geen wanneer",
    "es": "de la que el en y los se del las por un para con una su no es al lo como más o pero sus le ha si sobre este esta entre cuando muy sin también hasta hay donde usted nuestro nuestra nuestros puede datos sea desde todos ser son e u",
    "it": "di e il la che in per un del è non con una i si da sono le della dei al come più o alla nel gli delle dati anche questo ha suoi essere l'utente noi nostro nostra nostri può tuo vostri ai degli dal dalla nella se sul tali ad lo su",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou ser quando nos são também pelo pela até isso ela entre você nossos nossa nosso pode dados aos seus suas essa esse está foi há num",
    "fi": "ja on ei että tai se sen kun jos voi ovat myös mukaan kuin joka jotka sekä ole voimme me sinun tietoja tietojen olla käytämme meidän kanssa niiden tämä tämän vain koskevat saattaa ne jonka siitä palvelun palvelua henkilötietoja emme sitä ennen näitä esimerkiksi",
    "pl": "i w z na do nie się o że jest dla oraz od przez lub po za co ich być są w przypadku jako tym tego może jego które który która naszych danych osobowych zgodnie celu użytkownika państwa mogą przy jeśli czy także tych pod ze art oraz nas",
    "cs": "a v se na je že o s z do i pro k nebo by jsou jako jsme od za při které který která které vašich vaše údajů osobních můžete nás naše podle to tak než po může být není však jeho před těchto pokud my ve již tím",
    "sk": "a v sa na je že o s z do aj pre k alebo by sú ako sme od za pri ktoré ktorý ktorá vašich vaše údajov osobných môžete nás naše podľa to tak než po môže byť nie však jeho pred týchto ak my vo už tým ktorých",
    "hu": "a az és hogy nem is egy van vagy ezt meg csak ha de el már mint lehet azt kell ami amely az ön adatok személyes adatait számára valamint ez által között után történő ezek ön illetve szerint során bármely",
    "ro": "de și în la a cu pe care din nu este un o pentru că sunt prin sau ale al mai dumneavoastră ce fi se datele noastre noi aceste acest această ca dacă poate vă ne lui lor până după fie cel către",
    "ca": "de la que el i en a les els per un amb una del no és es al o com més seva seves són dels d'un aquest aquesta nostre nostra vostre vostres si pot les dades seu seus ser també us ens quan sobre pel pels perquè",
    "hr": "i u na je se da za od su s o koje koji koja ne ili kao što biti to može vaše vaših podataka osobnih mi naše ako smo po iz sve te prema njihov radi uz možete nas prije također kada bi ćemo",
    "sl": "in v na je se da za od so z s o ki ne ali kot pri ter to lahko biti vaše vaših podatkov osebnih mi naše če smo po iz vse te njihov tudi ko bi nas do ni za vam vas katere kateri pred bomo",
    "et": "ja on ei et või see kui ka mis oma meie teie selle nende kas võib andmeid andmete isikuandmete ning kui me saab olla mida vastavalt kes seda sest ainult nii on ole sellest isikuandmeid teil jaoks poolt",
    "lv": "un ir no uz ar lai par ka vai kas mēs jūs jūsu mūsu kā pēc datu personas datus nav to ja arī tiek var šo šīs kuri kuras šādu līdz tikai bet pie gan būt saskaņā",
    "lt": "ir yra iš į su kad ar apie mes jūs jūsų mūsų kaip pagal duomenų asmens duomenis ne tai jei taip pat gali šio šios kurie kurios tik bet prie būti kai jų savo arba nuo iki dėl už",
    "tr": "ve bir bu için ile olarak da de veya olan gibi kişisel daha sizin size bizim biz tarafından kadar çok her ancak ne veri verileri verilerinizi veya olduğu ise sonra göre üzere değil hakkında ilgili sahip nasıl hangi",
    "is": "og að í er á sem til um við með af ekki það eða þú fyrir frá þínar þínum okkar hefur geta getur þegar ef þessi þessa hafa eru sé verið var upplýsingar persónuupplýsingar vinnum",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
# A word counts the less, the more languages share it: "de" and "en" say little, "att" and "ikke" much.
_SHARED = Counter(word for words in _SETS.values() for word in words)
_WEIGHT = {word: 1.0 / count for word, count in _SHARED.items()}
_INDEX: dict[str, tuple[str, ...]] = {
    word: tuple(code for code, words in _SETS.items() if word in words) for word in _SHARED
}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_CYRILLIC_WORDS = {
    "ru": frozenset(
        [
            "и",
            "в",
            "не",
            "на",
            "что",
            "с",
            "по",
            "для",
            "или",
            "от",
            "мы",
            "вы",
            "как",
            "это",
            "при",
            "к",
            "из",
            "вас",
            "ваш",
            "ваши",
            "наш",
            "также",
            "если",
            "только",
            "они",
            "об",
            "быть",
            "которые",
            "были",
            "вашей",
            "данных",
        ]
    ),
    "uk": frozenset(
        [
            "і",
            "в",
            "не",
            "на",
            "що",
            "з",
            "по",
            "для",
            "або",
            "від",
            "ми",
            "ви",
            "як",
            "це",
            "при",
            "до",
            "із",
            "вас",
            "ваш",
            "ваші",
            "наш",
            "також",
            "якщо",
            "тільки",
            "вони",
            "про",
            "бути",
            "які",
            "та",
            "є",
            "цієї",
            "даних",
            "її",
            "й",
        ]
    ),
    "bg": frozenset(
        [
            "и",
            "в",
            "не",
            "на",
            "че",
            "с",
            "по",
            "за",
            "или",
            "от",
            "ние",
            "вие",
            "като",
            "това",
            "при",
            "към",
            "из",
            "вас",
            "вашите",
            "нашите",
            "също",
            "ако",
            "само",
            "те",
            "да",
            "бъдат",
            "които",
            "са",
            "данни",
            "е",
            "се",
            "ще",
            "може",
        ]
    ),
    "sr": frozenset(
        [
            "и",
            "у",
            "не",
            "на",
            "да",
            "с",
            "по",
            "за",
            "или",
            "од",
            "ми",
            "ви",
            "као",
            "то",
            "при",
            "ка",
            "из",
            "вас",
            "ваше",
            "наше",
            "такође",
            "ако",
            "само",
            "они",
            "о",
            "бити",
            "које",
            "су",
            "података",
            "је",
            "се",
            "ће",
            "може",
        ]
    ),
}
_CYRILLIC_LETTERS = {"uk": "іїєґ", "ru": "ыэъё", "sr": "ђјљњћџ", "bg": ""}
_LONE_SHARE = 0.04


def language(clauses: Iterable[Clause], hint: str | None = None) -> str | None:
    """The ISO 639-1 code of a text's language, or None where it is too short or unclear.

    `hint` is what the page says of itself; it decides only between two languages that fit alike.
    """
    picked: list[str] = []
    size = 0
    for clause in clauses:
        picked.append(clause.text)
        size += len(clause.text) + 1
        if size > 40 * _SAMPLE:
            break
    return language_of(_sample("\n".join(picked)), hint)


def language_of(text: str, hint: str | None = None) -> str | None:
    """The ISO 639-1 code of a string's language, or None where it is too short or unclear."""
    if script := _by_script(text):
        return script
    found = _WORD.findall(text.lower().replace("’", "'"))
    if len(found) < _ENOUGH_WORDS:
        return None
    if not text.isascii() and len(_CYRILLIC.findall(text)) * 2 > len(text.replace(" ", "")):
        return _cyrillic(text.lower(), found)
    scores: dict[str, float] = dict.fromkeys(_SETS, 0.0)
    for word, count in Counter(found).items():
        for code in _INDEX.get(word, ()):
            scores[code] += count * _WEIGHT[word]
    (best, high), (second, next_high) = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:2]
    if high < _LONE_SHARE * len(found):
        return None
    if hint and next_high > 0.9 * high:
        named = hint[:2].lower().replace("no", "nb").replace("nn", "nb")
        return named if named in (best, second) else best
    return best


def _sample(text: str) -> str:
    """Three pieces of a long text, so that a foreign preface or annex does not decide."""
    if len(text) <= _SAMPLE:
        return text
    third = _SAMPLE // 3
    middle = len(text) // 2
    return "\n".join((text[:third], text[middle : middle + third], text[-third:]))


def _by_script(text: str) -> str | None:
    if text.isascii() or not _FOREIGN.search(text):
        return None
    letters = sum(character.isalpha() for character in text[:_SAMPLE]) or 1
    for code, script in _SCRIPTS:
        count = len(script.findall(text[:_SAMPLE]))
        # Japanese mixes in Chinese characters; a tenth of kana tells it.
        if count > (0.1 if code == "ja" else 0.4) * letters and count > (
            60 if code in ("ja", "zh", "ko", "th") else 200
        ):
            return code
    return None


def _cyrillic(text: str, found: list[str]) -> str:
    scores = {code: sum(word in words for word in found) for code, words in _CYRILLIC_WORDS.items()}
    for code, letters in _CYRILLIC_LETTERS.items():
        scores[code] += sum(text.count(letter) for letter in letters)
    return min(scores, key=lambda code: (-scores[code], code))
