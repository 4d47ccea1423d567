"""Where sentences start, in twelve languages: a full stop also ends abbreviations, ordinals ("24. Februar") and initials.

One table serves all languages, since policies quote each other's: a wrong cut costs more than a missed one, so where a
stop may be either (after "Inc.", after an initial) only a word that commonly opens a sentence makes it an end.
"""

import re

from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import cues

_CANDIDATE = re.compile(r"""[.…]["')\]]{0,3} (?=["'(\[]{0,3}[A-ZÀ-ÞĀ-Ž0-9])|[!?]["')\]]{0,3} |; """)
_WORD_BEFORE = re.compile(r"[\w.&/§°º]+\Z")
_WORD_AFTER = re.compile(r"[\"'(\[]{0,3}(\w{1,20})")

_ABBREVIATIONS = frozenset(
    cues("""
    art; arts; no; nos; nr; nrs; núm; num; vol; p; pp; sec; sect; para; paras; ch; cf; vs; fig; app; ed; eds; est; approx; dept; tel; fax; ver; vers; wer; e.g; i.e; viz;
    mr; mrs; ms; dr; prof; st; jr; sr; hon; rev; messrs;
    abs; bzw; ca; d.h; evtl; ggf; inkl; exkl; zzgl; bspw; sog; vgl; str; lit; ziff; kap; hr; fr; z.b; u.a; i.s.d; i.v.m; i.d.r; o.g; s.o; s.u; gem;
    max; min; mio; mrd; rn; bd; hrsg;
    mme; mlle; mgr; réf; ref; éd; env; chap; al; n°; cedex;
    bijv; nl; o.a; d.w.z; m.b.t; i.v.m; t.a.v; t.o.v; incl; excl; jl; mw; dhr; sub;
    sr; sra; srta; d; dña; pág; págs; avda; núm; ud; uds; ej; p.ej; apdo; aptdo; depto; dto;
    sig; sigg; dott; dott.ssa; avv; ing; lett; co; pag; cfr; ecc; artt; d.lgs;
    exmo; exma; av; dra; eng; pág; r; art.º; n.º;
    t.ex; t; ex; bl.a; bl; d.v.s; dvs; fr.o.m; t.o.m; from; s.k; kap; st; mfl; m.fl; osv; resp; ang; avd;
    f.eks; fx; f; pr; kl; nr; stk; pkt; jf; hhv; bl.a; mht; evt; ift;
    esim; mm; ns; ko; klo; puh; so; n; yms;
    tzw; np; m.in; ust; pkt; ul; al; tel; godz; poz; zob; dz; r; ww; wg; tj; itp; itd; lit
    """)
)
_FIRMS = frozenset(
    cues(
        "inc; ltd; co; corp; llc; plc; pty; pte; s.a; s.l; s.r.l; s.p.a; b.v; n.v; e.v; etc; usw; u.s; u.k; ecc; osv; m.m"
    )
)
# Abbreviations that are also common last words of a sentence.
_EITHER = frozenset(cues("no; nos; so; from; app; art; ed; al; t; n; r; d; f; ex; est; st; sub; us; ref; fig; resp"))
_OPENERS = frozenset(
    cues("""
    the; this; these; those; that; we; you; your; our; it; its; they; their; he; she; if; in; on; at; for; from; by; to; as; an; any; all; when; where;
    please; however; such; each; some; no; not; nothing; there; here; with; under; by; after; before; during; upon; you'll; we'll;
    wir; sie; die; der; das; den; dem; diese; dieser; dieses; diesen; unsere; unser; ihre; ihr; es; ein; eine; wenn; falls; für; im; bei; mit; auf;
    nach; zur; zum; soweit; sofern; hierbei; dabei; weitere; bitte;
    nous; vous; le; la; les; ce; cette; ces; cet; notre; nos; votre; vos; il; elle; ils; elles; un; une; si; en; dans; pour; par; lorsque; vous;
    wij; we; u; uw; onze; deze; dit; het; een; als; wanneer; indien; bij; voor; met; op; van;
    nosotros; usted; ustedes; el; los; las; este; esta; estos; estas; nuestro; nuestra; su; sus; si; para; por; cuando; con; al; una;
    noi; voi; lei; il; lo; gli; questo; questa; questi; queste; il; nostro; la; nostra; se; nel; per; quando; con; i; titolari;
    nós; você; o; os; a; as; este; esta; estes; estas; nosso; nossa; se; para; por; quando; com; no; na;
    vi; du; ni; din; ditt; dina; vår; vårt; våra; den; det; detta; denna; dessa; när; om; för; i; på; med; av; dig;
    vores; din; dit; dine; dette; disse; når; hvis; ved; på; til; jeg;
    vår; dere; deres; når; hvis; ved;
    me; sinä; te; teidän; tämä; nämä; kun; jos; voit; voimme; rekisterinpitäjä; käsittelemme;
    my; pan; pani; państwo; państwa; ta; to; te; ten; w; na; jeśli; jeżeli; gdy; dla; po; do; nie
    """)
)
_MONTHS = frozenset(name for months in MONTHS.values() for month in months for name in month if len(name) > 2)


def starts(text: str) -> list[int]:
    """The places at which the sentences of a plain text start; the first is 0."""
    found = [0]
    for match in _CANDIDATE.finditer(text):
        if match.end() < len(text) and (text[match.start()] not in ".…" or _ends(text, found[-1], match)):
            found.append(match.end())
    return found


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the full stop ends the sentence that began at `start`."""
    begin = max(start, stop.start() - 24)
    before = _WORD_BEFORE.search(text, max(begin, text.rfind(" ", begin, stop.start())), stop.start())
    after = _WORD_AFTER.match(text, stop.end())
    if before is None or after is None:
        return True
    word, following = before.group().lower(), after.group(1).lower()
    if word[-1].isdigit():
        return _number_ends(word, following, first=before.start() == start)
    if word in _FIRMS or word in _EITHER or len(word) == 1 or (len(word) > 2 and word[-2] == "."):
        return following in _OPENERS
    return word not in _ABBREVIATIONS and not (word in _MONTHS and len(word) < 5 and following[0].isdigit())


def _number_ends(word: str, following: str, *, first: bool) -> bool:
    """Whether a number's full stop ends a sentence: not a list mark's, an ordinal's or a written date's."""
    if first or following in _MONTHS:
        return False
    if len(word) > 2:
        return True
    return following in _OPENERS or not (following[0].isdigit() or word.isdigit())
