"""Short walls in twelve languages, each in its own words, and what is no wall."""

import pytest

from monitor.extract import extract, page_of
from monitor.guard import doubt

WALLS = {
    "soft_404": {
        "en": "Oops! We couldn't find that page. It may have been moved.",
        "sv": "Sidan kunde inte hittas. Den kan ha flyttats eller tagits bort.",
        "de": "Diese Seite wurde leider nicht gefunden. Fehler 404",
        "fr": "Page introuvable. La page que vous cherchez n'existe plus.",
        "nl": "Pagina niet gevonden. De pagina die u zoekt is verplaatst.",
        "es": "Página no encontrada. La página que busca ya no existe.",
        "it": "Pagina non trovata. La pagina che cerchi è stata spostata.",
        "pt": "Página não encontrada. O endereço pode ter mudado.",
        "da": "Siden blev ikke fundet. Den er måske flyttet.",
        "nb": "Siden ble ikke funnet. Den kan være flyttet.",
        "fi": "Sivua ei löytynyt. Se on ehkä siirretty.",
        "pl": "Nie znaleziono strony. Mogła zostać przeniesiona.",
    },
    "sign_in": {
        "en": "Log in to your account. Forgot your password? Remember me",
        "sv": "Logga in för att fortsätta. Glömt lösenordet?",
        "de": "Bitte melden Sie sich an. Passwort vergessen?",
        "fr": "Connectez-vous pour continuer. Mot de passe oublié ?",
        "nl": "Log in om door te gaan. Wachtwoord vergeten?",
        "es": "Inicia sesión para continuar. ¿Olvidaste tu contraseña?",
        "it": "Accedi per continuare. Password dimenticata?",
        "pt": "Faça login para continuar. Esqueceu a senha?",
        "da": "Log ind for at fortsætte. Glemt adgangskode?",
        "nb": "Logg inn for å fortsette. Glemt passord?",
        "fi": "Kirjaudu sisään jatkaaksesi. Unohtuiko salasana?",
        "pl": "Zaloguj się, aby kontynuować. Nie pamiętasz hasła?",
    },
    "error_page": {
        "en": "Something went wrong on our side. Try again in a few minutes.",
        "sv": "Något gick fel. Försök igen senare.",
        "de": "Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.",
        "fr": "Une erreur s'est produite. Veuillez réessayer plus tard.",
        "nl": "Er is iets misgegaan. Probeer het later opnieuw.",
        "es": "Algo salió mal. Inténtalo de nuevo más tarde.",
        "it": "Qualcosa è andato storto. Riprova più tardi.",
        "pt": "Ocorreu um erro. Tente novamente mais tarde.",
        "da": "Noget gik galt. Prøv igen senere.",
        "nb": "Noe gikk galt. Prøv igjen senere.",
        "fi": "Jokin meni pieleen. Yritä myöhemmin uudelleen.",
        "pl": "Coś poszło nie tak. Spróbuj ponownie później.",
    },
    "maintenance": {
        "en": "We are down for maintenance and will be back soon.",
        "sv": "Sidan är stängd för underhåll. Vi är snart tillbaka.",
        "de": "Wegen Wartungsarbeiten ist unsere Seite nicht erreichbar. Wir sind bald wieder da.",
        "fr": "Le site est en maintenance. Nous serons bientôt de retour.",
        "nl": "Onze site is in onderhoud. We zijn snel weer terug.",
        "es": "El sitio está en mantenimiento. Volveremos pronto.",
        "it": "Il sito è in manutenzione. Torneremo presto.",
        "pt": "O site está em manutenção. Voltaremos em breve.",
        "da": "Siden er under vedligeholdelse. Vi er snart tilbage.",
        "nb": "Siden er under vedlikehold. Vi er snart tilbake.",
        "fi": "Sivustolla on huoltokatko. Palaamme pian.",
        "pl": "Trwa przerwa techniczna. Wkrótce wrócimy.",
    },
    "bot_wall": {
        "en": "Please verify you are human to see this page.",
        "sv": "Bekräfta att du är en människa för att se sidan.",
        "de": "Bitte bestätigen Sie, dass Sie kein Roboter sind.",
        "fr": "Veuillez vérifier que vous êtes humain.",
        "nl": "Bevestig dat u geen robot bent.",
        "es": "Confirma que no eres un robot.",
        "it": "Conferma che non sei un robot.",
        "pt": "Confirme que não é um robô.",
        "da": "Bekræft, at du ikke er en robot.",
        "nb": "Bekreft at du ikke er en robot.",
        "fi": "Vahvista, että et ole robotti.",
        "pl": "Potwierdź, że nie jesteś robotem.",
    },
    "empty_shell": {
        "en": "Please enable JavaScript to use this site.",
        "sv": "Du måste aktivera JavaScript för att använda sidan.",
        "de": "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
        "fr": "Veuillez activer JavaScript pour utiliser ce site.",
        "nl": "Schakel JavaScript in om deze site te gebruiken.",
        "es": "Active JavaScript para usar este sitio.",
        "it": "Abilita JavaScript per usare questo sito.",
        "pt": "Ative o JavaScript para usar este site.",
        "da": "Aktiver JavaScript for at bruge siden.",
        "nb": "Aktiver JavaScript for å bruke siden.",
        "fi": "Ota JavaScript käyttöön, jotta voit käyttää sivua.",
        "pl": "Włącz JavaScript, aby korzystać ze strony.",
    },
}


@pytest.mark.parametrize(("reason", "code"), [(reason, code) for reason, texts in WALLS.items() for code in texts])
def test_a_short_wall_is_named_in_its_language(reason: str, code: str) -> None:
    body = f'<html lang="{code}"><body><p>{WALLS[reason][code]}</p></body></html>'.encode()
    found = doubt(extract(page_of("page.html", body)), page=page_of("page.html", body))
    assert found is not None
    assert found.reason.value == reason


@pytest.mark.parametrize(
    "dialog",
    [
        "We and our partners store and/or access information on a device, such as unique IDs in cookies, to process personal data.",
        "Wir und unsere Partner speichern und/oder greifen auf Informationen auf einem Gerät zu und verarbeiten personenbezogene Daten.",
        "Avec nos partenaires, nous stockons et/ou accédons à des informations stockées sur un terminal, telles que les cookies.",
    ],
)
def test_a_consent_dialog_in_place_of_the_text_is_named(dialog: str) -> None:
    more = "You may accept or manage your choices, including your right to object where legitimate interest is used, at any time in the privacy policy."
    text = extract(page_of("page.html", f"<h1>Before you read</h1><p>{dialog}</p><p>{more}</p><p>{more}</p>".encode()))
    found = doubt(text)
    assert found is not None
    assert found.reason.value == "consent_wall"


@pytest.mark.parametrize(
    "heading",
    [
        "We value your privacy",
        "Your privacy is important to us",
        "Maintenance of your data",
        "Errors and complaints",
        "Cookies and JavaScript",
    ],
)
def test_a_short_policy_s_heading_is_no_wall(heading: str) -> None:
    words = "We process your personal data to provide the service that you asked for, under the agreement between us. You have the right to object, and we disclose information to third parties only with your consent."
    text = extract(page_of("page.html", f"<h1>{heading}</h1><p>{words}</p><p>{words}</p>".encode()))
    assert doubt(text) is None
