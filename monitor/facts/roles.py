"""What an unknown recipient does, by the words around its name: one table for all languages, since stems are shared."""

from monitor.facts.document import Passage

_ROLES: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (role, tuple(stems.split()))
    for role, stems in (
        ("payment", "payment betal zahlung bezahl paiement pago pagament płatno maksu checkout invoic faktur rechnung"),
        ("hosting", "hosting hosted gehostet hostas hostes hébergement hébergé aloja hospeda driftes servers serwer palvelim cloud"),
        ("logistics", "parcel deliver courier shipping frakt paket leverans versand livraison colis bezorg envío mensajer spedizion kurier fragt kuljetus przesyłk"),
        ("communication", "newsletter e-mail email nyhetsbrev courriel boletín uutiskirje sms telefon nyhedsbrev nieuwsbrief posta"),
        ("support", "support helpdesk kundtjänst kundenservice assistance klantenservice assistenza atención asiakaspalvelu obsług kundeservice"),
        ("advertising", "advert annons werbung publicit reklam mainos anúnci"),
        ("analytics", "analytic analys statisti messung mesure d'audience estadístic mätning kävij"),
        ("security", "captcha fraud bedräg betrug frode fraude oszust petos"),
    )
)  # fmt: skip
# Titles of lists. "Responsable du traitement" is a controller, "responsabile del trattamento" a processor.
_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("subprocessor", ("subprocessor", "sub-processor", "underbiträd", "unterauftrag", "subverwerker", "subencargad", "sub-responsabil",
                      "suboperador", "subprocessador", "underdatabehandler", "alikäsittelij", "podprocesor")),
    ("processor", ("processor", "personuppgiftsbiträd", "auftragsverarbeit", "sous-traitant", "verwerker", "encargado", "responsabili del",
                   "responsabile del", "subcontratante", "operadores", "databehandler", "käsittelij", "przetwarzając")),
    ("partner", ("partner", "partenaire", "socio", "parceir", "kumppan")),
)  # fmt: skip
_REACH = 70


def role(passage: Passage, start: int, end: int) -> str:
    """The role that the words near a name, then the headings above it, speak of; "other" where none does."""
    near = passage.folded if passage.clause.cells else passage.folded[max(0, start - _REACH) : end + _REACH]
    for name, stems in _ROLES:
        if any(stem in near for stem in stems):
            return name
    title = passage.heading + " " + near
    return next((name for name, stems in _KINDS if any(stem in title for stem in stems)), "other")
