"""Supervisory authorities: mail and web domains (data protection, consumers, telecommunications), and the names of those
that people complain to about data, in the languages of policies."""

from collections.abc import Mapping
from dataclasses import dataclass

from monitor.facts.languages.table import cues


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority's country and the names it goes by, as cues."""

    country: str
    cues: tuple[str, ...]


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

NAMES: Mapping[str, Authority] = {
    name: Authority(country, cues(words))
    for name, country, words in (
        ("ICO", "GB", "information commissioner's office; information commissioner; ico.org.uk; ico"),
        ("DPC", "IE", "data protection commission; dataprotection.ie; data protection commissioner; irish dpc"),
        ("CNIL", "FR", "cnil; commission nationale de l'informatique; commission nationale informatique"),
        (
            "APD/GBA",
            "BE",
            "gegevensbeschermingsautoriteit; autorité de protection des données; apd-gba; dataprotectionauthority.be; belgian data protection authority",
        ),
        ("AP", "NL", "autoriteit persoonsgegevens; autoriteitpersoonsgegevens; dutch data protection authority"),
        ("CNPD (LU)", "LU", "commission nationale pour la protection des données; cnpd.public.lu; cnpd.lu"),
        (
            "CNPD",
            "PT",
            "comissão nacional de proteção de dados; comissão nacional de protecção de dados; cnpd.pt; cnpd",
        ),
        (
            "AEPD",
            "ES",
            "aepd; agencia española de protección de datos; agencia espanola de proteccion de datos; spanish data protection agency",
        ),
        ("APDCAT", "ES", "apdcat; autoritat catalana de protecció de dades; autoridad catalana de protección de datos"),
        ("CTPDA", "ES", "consejo de transparencia y protección de datos de andalucía; ctpda"),
        ("AVPD", "ES", "agencia vasca de protección de datos; autoridad vasca de protección de datos; avpd"),
        ("INAI", "MX", "inai; instituto nacional de transparencia, acceso a la información"),
        ("SABG", "MX", "secretaría anticorrupción y buen gobierno"),
        ("AAIP", "AR", "aaip; agencia de acceso a la información pública"),
        ("SIC", "CO", "superintendencia de industria y comercio"),
        ("URCDP", "UY", "urcdp; unidad reguladora y de control de datos personales"),
        ("ANPD (PE)", "PE", "autoridad nacional de protección de datos personales"),
        (
            "Garante",
            "IT",
            "garante per la protezione; garante privacy; autorità garante; garanteprivacy; garante della privacy; autorità di controllo italiana; al garante; del garante",
        ),
        ("BfDI", "DE", "bfdi; bundesbeauftragte*; federal commissioner for data protection"),
        (
            "LfDI Baden-Württemberg",
            "DE",
            "datenschutz und die informationsfreiheit baden-württemberg; lfdi baden-württemberg; datenschutz baden-württemberg",
        ),
        (
            "BayLDA",
            "DE",
            "baylda; bayerisches landesamt für datenschutz*; landesamt für datenschutzaufsicht; bayerische landesamt für datenschutz*; bayerischen landesamt für datenschutz*",
        ),
        ("BlnBDI", "DE", "berliner beauftragte*; berlin commissioner for data protection"),
        ("HmbBfDI", "DE", "hamburgische beauftragte*; hamburgischen beauftragten; hamburg commissioner"),
        ("HBDI", "DE", "hessische beauftragte*; hessischen beauftragten; hessische datenschutzbeauftragte*"),
        ("LDI NRW", "DE", "ldi nrw; informationsfreiheit nordrhein-westfalen; informationsfreiheit nrw; ldi.nrw.de"),
        (
            "LfD Niedersachsen",
            "DE",
            "datenschutz niedersachsen; datenschutzbeauftragte niedersachsen; lfd niedersachsen",
        ),
        (
            "ULD",
            "DE",
            "unabhängiges landeszentrum für datenschutz; landeszentrum für datenschutz; datenschutzzentrum.de",
        ),
        ("DSB", "AT", "österreichische datenschutzbehörde; dsb.gv.at; barichgasse"),
        (
            "EDÖB",
            "CH",
            "edöb; eidgenössische* datenschutz*; pfpdt; préposé fédéral à la protection; fdpic; incaricato federale della protezione",
        ),
        ("IMY", "SE", "imy; integritetsskyddsmyndigheten; datainspektionen; swedish authority for privacy protection"),
        (
            "Datatilsynet (DK)",
            "DK",
            "datatilsynet.dk; carl jacobsens vej; dt@datatilsynet.dk; danish data protection agency; borgergade 28",
        ),
        ("Datatilsynet (NO)", "NO", "datatilsynet.no; postkasse@datatilsynet.no; norwegian data protection authority"),
        (
            "Tietosuojavaltuutettu",
            "FI",
            "tietosuojavaltuutetu*; tietosuojavaltuutettu; data protection ombudsman; dataombudsmannen; tietosuoja.fi",
        ),
        (
            "UODO",
            "PL",
            "uodo; urzędu ochrony danych; urząd ochrony danych; prezesa urzędu ochrony; prezesa uodo; puodo",
        ),
        ("EDPS", "EU", "european data protection supervisor; edps"),
        ("ÚOOÚ", "CZ", "úoou; úřad pro ochranu osobních údajů; uoou"),
        ("ANPD", "BR", "anpd; autoridade nacional de proteção de dados; agência nacional de proteção de dados"),
        ("OAIC", "AU", "oaic; office of the australian information commissioner"),
        ("OPC", "CA", "privacy commissioner of canada; office of the privacy commissioner"),
        ("AKI", "EE", "andmekaitse inspektsioon; estonian data protection inspectorate; aki.ee"),
        ("VDAI", "LT", "valstybinė duomenų apsaugos inspekcija; vdai"),
        ("Persónuvernd", "IS", "persónuvernd; personuvernd.is"),
    )
}
"""Usual names to countries and other names. "Datatilsynet" alone is Denmark's or Norway's by the text's language."""


def is_authority(domain: str) -> bool:
    """Whether a domain is an authority's, or below one."""
    parts = domain.split(".")
    if any(".".join(parts[index:]) in DOMAINS for index in range(len(parts) - 1)):
        return True
    return len(parts) > 2 and parts[0].startswith(("datenschutz", "dataprotection"))
