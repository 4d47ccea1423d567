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
# What else firms are engaged for.
_PURPOSES = tuple(
    """
    print druck tryck impression impresión stampa impressão trykk painatus druk statisti tilasto estatíst bookkeep
    buchhalt bokför compta boekhoud contab regnskab regnskap kirjanpito księg legal recht jurid consult beratung
    rådgiv conseil advies asesor consulen neuvonta doradztw archiv archief arkiv maintenance wartung underhåll
    entretien onderhoud manten manuten vedligehold vedlikehold website webseite webbplats site internet nettside
    hjemmeside verkkosivu stron shop butik boutique winkel tienda negozio loja kauppa sklep tax skatt steuer impôt fisc belasting impuesto impost imposte podat vero statyst jura jus tryk stampa insurance versicher
    försäkr assur verzeker segur forsikr vakuutus ubezpiecz survey umfrage enkät enquête encuesta sondag inquérito
    kysely ankiet booking buchung bokning réserv reserv prenot varaus rezerw backup
    """.split()  # noqa: SIM905
)
_REACH = 70


def role(passage: Passage, start: int, end: int) -> str:
    """The role that the words near a name, then the headings above it, speak of; "other" where none does."""
    first, last = passage.sentence(start)
    near = (
        passage.folded if passage.clause.cells else passage.folded[max(first, start - _REACH) : min(last, end + _REACH)]
    )
    for name, stems in _ROLES:
        if any(stem in near for stem in stems):
            return name
    title = passage.heading + " " + near
    return next((name for name, stems in _KINDS if any(stem in title for stem in stems)), "other")


def is_purpose(folded: str) -> bool:
    """Whether words say what is done rather than who does it ("printing", "website statistics")."""
    return any(stem in folded for _, stems in _ROLES for stem in stems) or any(stem in folded for stem in _PURPOSES)
