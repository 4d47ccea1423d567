"""Mail and web domains of supervisory authorities: data protection, consumers, telecommunications."""

from monitor.facts.languages.table import cues

DOMAINS = frozenset(
    cues(
        "datatilsynet.dk; datatilsynet.no; imy.se; datainspektionen.se; tietosuoja.fi; om.fi; cnil.fr; ico.org.uk; "
        "ico.gsi.gov.uk; aepd.es; agpd.es; apdcat.cat; avpd.eus; ctpdandalucia.es; garanteprivacy.it; gpdp.it; "
        "cnpd.pt; cnpd.lu; cnpd.public.lu; uodo.gov.pl; giodo.gov.pl; autoriteitpersoonsgegevens.nl; apd-gba.be; "
        "gba-apd.be; privacycommission.be; dataprotection.ie; bfdi.bund.de; lda.bayern.de; datenschutz-bayern.de; "
        "datenschutz-berlin.de; datenschutz-hamburg.de; datenschutzzentrum.de; dsb.gv.at; edoeb.admin.ch; anpd.gov.br; "
        "personuvernd.is; aki.ee; dvi.gov.lv; ada.lt; vdai.lrv.lt; uoou.cz; uoou.gov.cz; pdp.gov.sk; naih.hu; "
        "dataprotection.ro; cpdp.bg; ip-rs.si; azop.hr; dpa.gr; idpc.org.mt; dataprotection.gov.cy; edps.europa.eu; "
        "oaic.gov.au; priv.gc.ca; ftc.gov; ec.europa.eu; konsumentverket.se; arn.se; forbrugerombudsmanden.dk; "
        "naevneneshus.dk; forbrukertilsynet.no; kkv.fi; lfd.niedersachsen.de; ldi.nrw.de; datenschutz.hessen.de; "
        "datenschutz.hamburg.de; datenschutz.rlp.de; tlfdi.de; datenschutz-mv.de; lfdi.bwl.de; bay.lda.de; "
        "sdb.sachsen.de; datenschutz.saarland.de; llv.li; inai.org.mx; aaip.gob.ar; sic.gov.co; ppc.go.jp; "
        "pdpc.gov.sg; pcpd.org.hk; justice.gov.za; inforegulator.org.za; privacy.org.nz; kvkk.gov.tr"
    )
)


def is_authority(domain: str) -> bool:
    """Whether a domain is an authority's, or below one."""
    parts = domain.split(".")
    if any(".".join(parts[index:]) in DOMAINS for index in range(len(parts) - 1)):
        return True
    return len(parts) > 2 and parts[0].startswith(("datenschutz", "dataprotection"))
