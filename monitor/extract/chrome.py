"""Words by which pages mark what is not their text: consent managers, menus, dialogs, and buttons' labels.

Only names are judged here. Whether a marked element goes is decided by the mass of prose in it (`main.py`), because every
one of these words has been seen on an element that held the policy.
"""

import re
from enum import IntEnum
from functools import lru_cache

from monitor.extract.volatile import holds


class Chrome(IntEnum):
    """What an element's name says it is; each has a guard of its own."""

    NONE = 0
    CONSENT = 1
    LANDMARK = 2
    MODAL = 3
    MENU = 4
    ASIDE = 5


_CONSENT = re.compile(
    r"onetrust|cookiebot|didomi|usercentrics|\bcmp[-_]|\bcmpbox|qc-cmp|sp_message|sp-message|osano|\bcky-|borlabs|cmplz|tarteaucitron"
    r"|axeptio|cookie-?law|cookie-?script|cookie-?first|cookie-?hub|cookie-?pro\b|cookieyes|trustarc|truste[-_]|\bcc-(?:window|banner|revoke|main)"
    r"|klaro|iubenda-cs|moove[-_]gdpr|\bccm[-_]|civic|\bch2\b|consent[-_]?(?:banner|manager|modal|popup|layer|bar|box|dialog|notice|overlay|management|wall)"
    r"|(?:cookies?|gdpr|ccpa|privacy|consent|rgpd|dsgvo)[-_]?(?:banner|bar|popup|pop-up|modal|notification|alert|overlay|consent|prompt|layer|message|dialog|settings?|preferences?|manager|wall|box|info|toast|disclaimer|hint|warning|panel|widget|container|wrapper|notice)\b"
    r"|(?:eu|js|hs|the|accept|user)[-_](?:eu[-_])?cookie|cookie[-_]?(?:accept|disclosure)|ot-sdk-(?:container|row)|optanon",
    re.I,
)
# Lists of cookies that consent managers write into the policy itself, and documents they host.
_CONSENT_TEXT = re.compile(
    r"polic(?:y|ies)|declaration|statement|cookie-?list|cookies-?list|table|audit|report|document|content|article|page\b|embed",
    re.I,
)
# Each stands as a whole part of a name, between blanks, dashes and underscores.
_MODAL_WORDS = (
    "modal", "popup", "pop-up", "lightbox", "overlay", "dialog", "offcanvas", "off-canvas", "drawer", "tooltip", "toast", "snackbar", "flyout",
    "popover",
)  # fmt: skip
_MENU_WORDS = (
    "nav", "navbar", "navigation", "navigationbar", "menu", "menus", "megamenu", "mega-menu", "submenu", "breadcrumb", "breadcrumbs", "sidenav",
    "footer", "site-footer", "page-footer", "site-header", "page-header-nav", "masthead", "topbar", "top-bar", "toolbar", "pagination", "pager",
    "skip-?link", "skip-?links", "skip-?to-content", "skip-?nav", "skip-?to-main", "language-?switcher", "language-?selector",
    "language-?picker", "language-?menu", "lang-?switcher", "lang-?selector", "lang-?menu", "locale-?switcher", "locale-?selector",
    "country-?switcher", "country-?selector", "searchform", "search-?form", "search-?box", "search-?bar", "search-?modal", "search-?results",
    "banner-?ad", "banner", "ticker", "announcement", "announcements", "announcement-?bar", "notification-?bar",
    "notice-?bar", "promo-?bar", "countdown", "marquee", "app-?banner", "app-?download", "app-?store", "chat-?widget", "intercom", "zendesk",
    "adsbygoogle", "tag-cloud",
)  # fmt: skip
# Words that sections of policies bear as well ("how we share …", "related companies", "ratings and comments").
_ASIDE_WORDS = (
    "sidebar", "side-bar", "social", "socials", "social-?links", "social-?icons", "social-?media", "social-?share", "share", "sharing",
    "share-?buttons", "share-?bar", "share-?links", "related", "related-?posts", "related-?articles", "related-?content", "recommended",
    "recommendations", "newsletter", "subscribe", "signup-?form", "feedback", "helpful", "was-this-helpful", "rating", "ratings", "comments",
    "comment-list", "respond", "advert", "ads", "promo", "promotion", "print-?button", "author-?box", "author-?bio", "tags", "widget", "widgets",
    "widget-area",
)  # fmt: skip


def _naming(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(words)})(?:$|[\s_-])", re.I)


_MODAL, _MENU, _ASIDE = _naming(_MODAL_WORDS), _naming(_MENU_WORDS), _naming(_ASIDE_WORDS)
_STARTS = frozenset(
    start
    for word in (*_MODAL_WORDS, *_MENU_WORDS, *_ASIDE_WORDS)
    for start in (word.replace("-?", "").partition("-")[0], word.partition("-")[0])
)
"""The first parts of those words: a name that holds none of them needs no pattern."""
_CONSENT_HINTS = (
    "cookie", "consent", "gdpr", "privacy", "cmp", "trust", "cc-", "ccm", "ch2", "civic", "cky-", "didomi", "usercentrics", "sp_message",
    "sp-message", "osano", "borlabs", "tarteaucitron", "axeptio", "klaro", "iubenda", "ccpa", "rgpd", "dsgvo", "ot-sdk", "optanon",
)  # fmt: skip
"""What each name of a consent manager holds at least one of: asked first, for the pattern takes twenty times as long."""
_ROLES = {
    "navigation": Chrome.LANDMARK,
    "banner": Chrome.LANDMARK,
    "contentinfo": Chrome.LANDMARK,
    "search": Chrome.LANDMARK,
    "complementary": Chrome.LANDMARK,
    "alert": Chrome.ASIDE,
    "marquee": Chrome.ASIDE,
    "timer": Chrome.ASIDE,
    "menu": Chrome.LANDMARK,
    "menubar": Chrome.LANDMARK,
    "dialog": Chrome.MODAL,
    "alertdialog": Chrome.MODAL,
}
_TAGS = {
    "nav": Chrome.LANDMARK,
    "header": Chrome.LANDMARK,
    "footer": Chrome.LANDMARK,
    "aside": Chrome.LANDMARK,
    "dialog": Chrome.MODAL,
}
LABELS = frozenset((
    "skip to content", "skip to main content", "skip to main", "skip navigation", "skip to footer", "jump to content", "back to top", "go to top",
    "to top", "top of page", "bottom of page", "scroll to top", "return to top", "menu", "toggle navigation", "toggle menu", "open menu",
    "close menu", "close", "search", "share", "share this", "share this page", "print", "print this page", "print page", "print version",
    "download pdf", "download as pdf", "save as pdf", "copy link", "link copied", "copied", "copy", "log in", "login", "sign in", "sign up",
    "loading", "loading...", "previous", "next", "read more", "show more", "show less", "see more", "learn more", "expand all", "collapse all",
    "yes", "no", "was this helpful?", "was this page helpful?", "was this article helpful?", "did this answer your question?", "accept",
    "accept all", "accept all cookies", "reject", "reject all", "decline", "cookie settings", "manage cookies", "permalink", "link to this heading",
    "edit this page", "see details", "view details", "show details", "hide details", "on this page", "in this article", "breadcrumb", "you are here",
    "home", "cart", "subscribe", "zum inhalt springen", "zum hauptinhalt springen", "nach oben", "zurück nach oben", "zum seitenanfang", "drucken",
    "seite drucken", "teilen", "menü", "suche", "suchen", "schließen", "anmelden", "alle akzeptieren", "alle ablehnen", "mehr anzeigen",
    "weniger anzeigen", "als pdf speichern", "aller au contenu", "aller au contenu principal", "passer au contenu", "haut de page", "retour en haut",
    "retour en haut de page", "imprimer", "partager", "rechercher", "fermer", "se connecter", "connexion", "tout accepter", "tout refuser",
    "voir plus", "voir moins", "télécharger le pdf", "hoppa till innehåll", "hoppa till huvudinnehåll", "gå till innehåll", "till toppen", "upp",
    "skriv ut", "dela", "meny", "sök", "stäng", "logga in", "acceptera alla", "visa mer", "visa mindre", "spring til indhold", "gå til indhold",
    "til toppen", "udskriv", "del", "søg", "luk", "log ind", "accepter alle", "hopp til innhold", "gå til innhold", "skriv ut", "søk", "lukk",
    "logg inn", "godta alle", "naar inhoud", "ga naar inhoud", "naar boven", "terug naar boven", "afdrukken", "delen", "zoeken", "sluiten",
    "inloggen", "alles accepteren", "saltar al contenido", "ir al contenido", "volver arriba", "imprimir", "compartir", "buscar", "cerrar",
    "iniciar sesión", "aceptar todo", "aceptar todas", "vai al contenuto", "salta al contenuto", "torna su", "torna all'inizio", "stampa",
    "condividi", "cerca", "chiudi", "accedi", "accetta tutto", "accetta tutti", "ir para o conteúdo", "pular para o conteúdo",
    "saltar para o conteúdo", "voltar ao topo", "imprimir", "compartilhar", "partilhar", "fechar", "entrar", "iniciar sessão", "aceitar tudo",
    "aceitar todos", "siirry sisältöön", "takaisin ylös", "sivun alkuun", "tulosta", "jaa", "valikko", "haku", "sulje", "kirjaudu sisään",
    "hyväksy kaikki", "przejdź do treści", "do góry", "wróć do góry", "drukuj", "udostępnij", "szukaj", "zamknij", "zaloguj się",
    "akceptuj wszystkie",
))  # fmt: skip
"""Casefolded labels of buttons and links that are never a policy's words when they stand alone."""


HEADS = frozenset((
    "see details", "view details", "show details", "hide details", "on this page", "in this article", "was this helpful?", "was this page helpful?",
    "was this article helpful?", "did this answer your question?", "related articles", "recently viewed articles", "articles in this section",
    "share this page", "breadcrumb", "breadcrumbs", "site navigation", "main navigation", "navigation menu", "main menu", "menu", "skip to content",
    "skip to main content", "war dieser artikel hilfreich?", "war diese seite hilfreich?", "verwandte artikel", "cet article vous a-t-il été utile ?",
    "articles associés", "var den här artikeln till hjälp?", "relaterade artiklar", "was dit artikel nuttig?", "gerelateerde artikelen",
    "¿fue útil este artículo?", "artículos relacionados", "questo articolo ti è stato utile?", "articoli correlati", "esse artigo foi útil?",
    "este artigo foi útil?", "artigos relacionados", "var denne artikel en hjælp?", "relaterede artikler", "var denne artikkelen nyttig?",
    "relaterte artikler", "oliko tästä artikkelista apua?", "aiheeseen liittyvät artikkelit", "czy ten artykuł był pomocny?", "powiązane artykuły",
))  # fmt: skip
"""Casefolded headings that are never a policy's; other labels can be ("Cookie settings")."""


@lru_cache(maxsize=4096)
def marked(name: str) -> Chrome:
    """What an element's id and classes say it is. Never ask of a heading: its id is a slug of its words."""
    folded = name.lower()
    # Beyond ASCII a pattern knows letters of other scripts as variants of ours.
    plain = name.isascii()
    may_consent = not plain or holds(folded, _CONSENT_HINTS)
    if may_consent and _CONSENT.search(name) and not _CONSENT_TEXT.search(name):
        return Chrome.CONSENT
    if plain and _STARTS.isdisjoint(folded.replace("-", " ").replace("_", " ").split()):
        return Chrome.NONE
    if _MODAL.search(name):
        return Chrome.MODAL
    if _MENU.search(name):
        return Chrome.MENU
    return Chrome.ASIDE if _ASIDE.search(name) else Chrome.NONE


def landmark(tag: str, role: str | None) -> Chrome:
    """What an element's tag and role say it is."""
    if role:
        found = _ROLES.get(role.lower(), Chrome.NONE)
        if found or role.lower() in ("main", "article", "region", "presentation", "none"):
            return found
    return _TAGS.get(tag, Chrome.NONE)
