"""Languages are told apart by their function words, close neighbours included, and never from a few words."""

import pytest

from monitor.extract.language import language_of
from tests.page_cases import load

PARAGRAPHS = {
    "da": "Vi indsamler oplysninger om dig, når du køber noget i vores butik eller skriver til os. Det er dit navn, din adresse og det, du har købt. Vi bruger dem kun til at levere varerne og til at svare på spørgsmål. Oplysningerne bliver slettet efter fem år, medmindre loven kræver noget andet. Du kan altid få at vide, hvad vi har gemt om dig, og du kan bede os om at rette det, hvis det er forkert. Vi sælger ikke oplysninger til andre.",
    "nb": "Vi samler inn opplysninger om deg når du kjøper noe i butikken vår eller skriver til oss. Det er navnet ditt, adressen din og det du har kjøpt. Vi bruker dem bare for å levere varene og for å svare på spørsmål. Opplysningene blir slettet etter fem år, med mindre loven krever noe annet. Du kan alltid få vite hva vi har lagret om deg, og du kan be oss om å rette det hvis det er feil. Vi selger ikke opplysninger til andre.",
    "it": "Raccogliamo alcune informazioni quando acquisti qualcosa nel nostro negozio o ci scrivi. Si tratta del tuo nome, del tuo indirizzo e di ciò che hai comprato. Le usiamo soltanto per consegnare la merce e per rispondere alle domande. I dati vengono cancellati dopo cinque anni, a meno che la legge non richieda altro. Puoi sempre sapere che cosa abbiamo conservato su di te e puoi chiederci di correggerlo se è sbagliato. Non vendiamo i dati ad altri.",
    "pt": "Recolhemos algumas informações quando compra alguma coisa na nossa loja ou nos escreve. Trata-se do seu nome, da sua morada e daquilo que comprou. Usamo-las apenas para entregar a mercadoria e para responder às perguntas. Os dados são apagados ao fim de cinco anos, a não ser que a lei exija outra coisa. Pode sempre saber o que guardámos sobre si e pode pedir-nos que o corrijamos se estiver errado. Não vendemos os dados a outros.",
    "fi": "Keräämme tietoja, kun ostat jotain kaupastamme tai kirjoitat meille. Ne ovat nimesi, osoitteesi ja se, mitä olet ostanut. Käytämme niitä vain tavaroiden toimittamiseen ja kysymyksiin vastaamiseen. Tiedot poistetaan viiden vuoden kuluttua, ellei laki vaadi muuta. Voit aina saada tietää, mitä olemme sinusta tallentaneet, ja voit pyytää meitä korjaamaan sen, jos se on väärin. Emme myy tietoja muille, emmekä käytä niitä mainontaan ilman lupaasi. Jos sinulla on kysyttävää, ota yhteyttä asiakaspalveluumme.",
    "pl": "Zbieramy informacje o tobie, gdy kupujesz coś w naszym sklepie lub piszesz do nas. Są to twoje imię, adres oraz to, co zostało kupione. Używamy ich tylko do tego, aby dostarczyć towar i odpowiedzieć na pytania. Dane są usuwane po pięciu latach, chyba że przepisy wymagają czegoś innego. Zawsze możesz się dowiedzieć, co o tobie zapisaliśmy, i poprosić nas o poprawienie danych, jeśli są błędne. Nie sprzedajemy danych innym osobom.",
    "cs": "Shromažďujeme údaje, když si něco koupíte v našem obchodě nebo nám napíšete. Jsou to vaše jméno, vaše adresa a to, co jste koupili. Používáme je pouze k tomu, abychom zboží dodali a odpověděli na otázky. Údaje jsou po pěti letech smazány, pokud zákon nevyžaduje něco jiného. Vždy se můžete dozvědět, co jsme si o vás uložili, a můžete nás požádat o opravu, pokud je to chybné. Údaje neprodáváme jiným osobám ani firmám.",
    "sk": "Zhromažďujeme údaje, keď si niečo kúpite v našom obchode alebo nám napíšete. Sú to vaše meno, vaša adresa a to, čo ste kúpili. Používame ich iba na to, aby sme tovar dodali a odpovedali na otázky. Údaje sa po piatich rokoch vymažú, ak zákon nevyžaduje niečo iné. Vždy sa môžete dozvedieť, čo sme si o vás uložili, a môžete nás požiadať o opravu, ak je to chybné. Údaje nepredávame iným osobám ani firmám.",
    "hu": "Adatokat gyűjtünk Önről, ha vásárol valamit az üzletünkben, vagy ír nekünk. Ezek a neve, a címe és az, hogy mit vett. Csak arra használjuk őket, hogy kiszállítsuk az árut, és hogy válaszoljunk a kérdésekre. Az adatokat öt év után töröljük, ha a törvény nem ír elő mást. Mindig megtudhatja, hogy mit tárolunk Önről, és kérheti, hogy javítsuk ki, ha az hibás. Az adatokat nem adjuk el másoknak, és nem is adjuk át senkinek.",
    "ro": "Colectăm informații despre dumneavoastră atunci când cumpărați ceva din magazinul nostru sau ne scrieți. Este vorba despre numele, adresa și despre ceea ce ați cumpărat. Le folosim numai pentru a livra marfa și pentru a răspunde la întrebări. Datele sunt șterse după cinci ani, dacă legea nu cere altceva. Puteți afla oricând ce am păstrat despre dumneavoastră și ne puteți cere să corectăm dacă este greșit. Nu vindem datele altor persoane.",
    "ca": "Recollim informació quan compreu alguna cosa a la nostra botiga o ens escriviu. Es tracta del vostre nom, de la vostra adreça i d'allò que heu comprat. La fem servir només per lliurar els productes i per respondre les preguntes. Les dades s'esborren al cap de cinc anys, si la llei no exigeix una altra cosa. Sempre podeu saber què hem desat sobre vosaltres i ens podeu demanar que ho corregim si és erroni. No venem les dades a altres empreses.",
    "tr": "Mağazamızdan bir şey satın aldığınızda veya bize yazdığınızda sizin hakkınızda bilgi toplarız. Bunlar adınız, adresiniz ve satın aldığınız ürünlerdir. Bu bilgileri yalnızca ürünleri teslim etmek ve sorulara cevap vermek için kullanırız. Veriler beş yıl sonra silinir, ancak kanun başka bir şey gerektiriyorsa daha uzun süre saklanır. Hakkınızda ne sakladığımızı her zaman öğrenebilir ve yanlış ise düzeltmemizi isteyebilirsiniz. Bu verileri başka kişilere satmayız ve reklam için kullanmayız. Daha fazla bilgi için bize yazın, çok kısa sürede cevap veririz.",
    "ru": "Мы собираем сведения о вас, когда вы покупаете что-то в нашем магазине или пишете нам. Это ваше имя, ваш адрес и то, что вы купили. Мы используем их только для доставки товаров и для ответов на вопросы. Данные удаляются через пять лет, если закон не требует другого. Вы всегда можете узнать, что мы храним о вас, и попросить нас исправить это, если там есть ошибка. Мы не продаём данные другим людям и компаниям.",
    "uk": "Ми збираємо відомості про вас, коли ви купуєте щось у нашому магазині або пишете нам. Це ваше ім'я, ваша адреса і те, що ви купили. Ми використовуємо їх лише для доставки товарів і для відповідей на запитання. Дані видаляються через п'ять років, якщо закон не вимагає іншого. Ви завжди можете дізнатися, що ми зберігаємо про вас, і попросити нас виправити це, якщо там є помилка. Ми не продаємо дані іншим людям і компаніям.",
    "bg": "Ние събираме данни за вас, когато купувате нещо от нашия магазин или ни пишете. Това са вашето име, вашият адрес и това, което сте купили. Използваме ги само за да доставим стоките и да отговорим на въпроси. Данните се изтриват след пет години, ако законът не изисква друго. Винаги можете да научите какво съхраняваме за вас и да ни помолите да го поправим, ако е грешно. Ние не продаваме данните на други хора и фирми.",
    "el": "Συλλέγουμε στοιχεία για εσάς όταν αγοράζετε κάτι από το κατάστημά μας ή όταν μας γράφετε. Είναι το όνομά σας, η διεύθυνσή σας και αυτά που αγοράσατε. Τα χρησιμοποιούμε μόνο για να παραδώσουμε τα προϊόντα και για να απαντήσουμε σε ερωτήσεις. Τα στοιχεία διαγράφονται μετά από πέντε χρόνια, εκτός αν ο νόμος απαιτεί κάτι άλλο. Μπορείτε πάντα να μάθετε τι έχουμε αποθηκεύσει για εσάς και να ζητήσετε να το διορθώσουμε.",
    "ja": "当社は、お客様が当社の店舗で商品を購入されたとき、またはお問い合わせいただいたときに、お客様に関する情報を収集します。収集する情報は、お名前、ご住所、購入された商品です。これらの情報は、商品の配送とお問い合わせへの回答のためにのみ利用します。法律に別の定めがない限り、情報は五年後に削除されます。",
    "zh": "当您在我们的商店购买商品或写信给我们时，我们会收集有关您的信息。这些信息包括您的姓名、地址以及您购买的商品。我们仅将其用于配送商品和回答问题。除非法律另有规定，这些信息将在五年后删除。您可以随时了解我们保存了哪些有关您的信息，如果有错误，也可以要求我们更正。我们不会将信息出售给他人。",
    "ko": "당사는 고객님이 당사 매장에서 상품을 구매하시거나 문의하실 때 고객님에 관한 정보를 수집합니다. 수집하는 정보는 이름, 주소, 구매하신 상품입니다. 이 정보는 상품을 배송하고 문의에 답변하기 위해서만 이용합니다. 법률에 다른 규정이 없는 한 정보는 오 년 후에 삭제됩니다. 고객님은 언제든지 저장된 정보를 확인하고 수정을 요청하실 수 있습니다.",
}


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_paragraph_s_language_is_told(code: str) -> None:
    assert language_of(PARAGRAPHS[code]) == code


def test_a_wrong_word_of_the_page_does_not_overrule_its_text() -> None:
    assert language_of(PARAGRAPHS["nb"], hint="da") == "nb"
    assert language_of(PARAGRAPHS["pt"], hint="es") == "pt"


def test_a_few_words_name_no_language() -> None:
    few = " ".join(PARAGRAPHS["it"].split()[:40])
    assert language_of(few) is None
    assert language_of(few, hint="it") is None


def test_names_without_a_language_name_none() -> None:
    names = " ".join(f"Zorbek{n} Quillmail Northwind Clearpay Tidewater" for n in range(40))
    assert language_of(names) is None


def test_a_foreign_annex_does_not_decide() -> None:
    english = next(case for case in load() if case.page == "form-plain.txt").body.decode()
    assert language_of(f"{english}\n{PARAGRAPHS['fi']}") == "en"
