"""French words."""

from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
)

BASICS = Basics(
    months=(
        ("janvier", "janv", "jan"),
        ("février", "fevrier", "févr", "fevr", "fév"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout", "aoû"),
        ("septembre", "sept", "sep"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "decembre", "déc", "dec"),
    ),
    units={
        "second": cues("seconde; secondes; sec"),
        "minute": cues("minute; minutes; min"),
        "hour": cues("heure; heures; h"),
        "day": cues("jour; jours; j"),
        "week": cues("semaine; semaines"),
        "fortnight": cues("quinzaine"),
        "month": cues("mois"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("an; ans; année; années"),
        "decade": cues("décennie; décennies"),
    },
    numbers=counts(
        "un 1; une 1; deux 2; trois 3; quatre 4; cinq 5; six 6; sept 7; huit 8; neuf 9; dix 10; onze 11; "
        "douze 12; treize 13; quatorze 14; quinze 15; seize 16; dix sept 17; dix huit 18; dix neuf 19; "
        "vingt 20; vingt et un 21; vingt quatre 24; vingt cinq 25; vingt six 26; vingt huit 28; trente 30; "
        "trente et un 31; trente six 36; quarante 40; quarante cinq 45; quarante huit 48; cinquante 50; "
        "soixante 60; soixante douze 72; soixante dix 70; quatre vingt 80; quatre vingts 80; "
        "quatre vingt dix 90; nonante 90; septante 70; cent 100; cent vingt 120; cent quatre vingts 180; "
        "cent quatre vingt 180"
    ),
    fillers=cues("pleines; pleins; entiers; entières; premiers; premières; autres; longues"),
    business=cues("ouvrés; ouvrables; ouvré; ouvrable"),
    halves=cues("et demi; et demie"),
    between=cues("entre; de"),
    ranges=cues("à; -; jusqu'à; et jusqu'à"),
    alternatives=cues("ou; et; /"),
    spans={
        "un an et demi": "P18M",
        "demi année": "P6M",
        "demi-année": "P6M",
    },
)

DATES = DateCues(
    effective_names=cues("""
        date d'effet; date d'entrée en vigueur; date d'entrée en application; date de prise d'effet; date effective;
        prise d'effet; entrée en vigueur; entrées en vigueur; en vigueur depuis; en vigueur à compter du;
        en vigueur à partir du; en vigueur au; en vigueur le; applicable à compter du; applicable à partir du;
        applicable depuis; applicables à compter du; applicables à partir du; applicables depuis; applicable au;
        applicables au; valable à compter du; valable à partir du; valable depuis; date d'application
    """),
    effective=cues("""
        en vigueur; entre en vigueur; entrent en vigueur; est entrée en vigueur; est entré en vigueur;
        sont entrées en vigueur; entrera en vigueur; entreront en vigueur; prend effet; prennent effet; prendra effet;
        prendront effet; s'applique à compter du; s'appliquent à compter du; s'applique à partir du;
        s'appliquent à partir du; applicable; applicables; effective; effectif; effective à compter du;
        effectif à compter du; effective à partir du
    """),
    effective_after=cues("entre en vigueur; entrera en vigueur; entreront en vigueur; en vigueur"),
    effective_lines=cues("à compter du; à partir du; depuis le; dès le; date; en date du; a compter du; à dater du"),
    updated_names=cues("""
        dernière mise à jour; dernières mises à jour; derniere mise à jour; dernière mise a jour;
        dernière modification; dernières modifications; dernière révision; dernière actualisation; dernière version;
        dernier ajout; dernière édition; dernière date de mise à jour; date de mise à jour;
        date de dernière mise à jour; date de la dernière mise à jour; date de modification;
        date de dernière modification; date de la dernière modification; date de révision; date de dernière révision;
        date de version; mise à jour le; mis à jour le; mises à jour le; mise à jour du; mise à jour en date du;
        mise à jour au; modifiée pour la dernière fois; modifié pour la dernière fois; modifiés pour la dernière fois;
        modifiées pour la dernière fois; actualisée pour la dernière fois; révisée pour la dernière fois;
        mise à jour pour la dernière fois; mis à jour pour la dernière fois; mises à jour pour la dernière fois;
        version mise à jour; version du; version en date du; version en vigueur au; version applicable au; version au;
        version à jour au; à jour au; à jour du; à jour le; date de la version
    """),
    updated=cues("""
        mise à jour; mis à jour; mises à jour; mis à jour en; maj; màj; maj le; modifiée le; modifié le; modifiées le;
        modifiés le; révisée le; révisé le; révisées le; actualisée le; actualisé le; actualisées le; modification;
        révision; version de; version datée du; version; actualisation; actualisation du; revue le; édition du;
        édition de
    """),
    updated_after=cues("mise à jour; mis à jour; modifiée; actualisée"),
    updated_lines=cues("version; en date de; datée du; daté du; édition; rév.; le; état au"),
    published=cues("""
        publié le; publiée le; publiées le; publiés le; publication; date de publication; publié; mis en ligne le;
        mise en ligne le; mise en ligne; date de mise en ligne; créé le; créée le; date de création; rédigé le;
        rédigée le; adopté le; adoptée le; établi le; établie le; posté le; émis le; approuvé le; fait le;
        en ligne depuis le; diffusée le
    """),
    coming=cues("""
        nouvelle version; nouvelles conditions; nouvelle politique; prochaine version; nouvelles cgu; nouvelles cgv;
        version mise à jour de nos; version modifiée; ces modifications; les modifications; nouvelle charte;
        future version
    """),
    own=cues("""
        politique; politiques; charte; conditions; déclaration; notice; avis; contrat; accord; avenant; document;
        présentes; présente; présent; mentions; mentions légales; version; cgu; cgv; règles; page;
        règlement intérieur; annexe; liste; information; informations; texte
    """),
    other=cues("""
        loi; lois; règlement (ue); règlement européen; règlement général; règlement n; règlement ue; rgpd; directive;
        décret; décision; ordonnance; délibération; arrêté; arrêt; jugement; avis de la; convention; accord-cadre;
        bouclier; shield; code de; code du; code civil; cadre; commission; parlement; conseil; cnil; clauses; traité;
        règlement (ce); règlement
    """),
    former=cues("""
        précédente; précédentes; précédent; précédemment; antérieure; antérieures; anciennes versions;
        ancienne version; archivées; archivée; archives; archive; remplace; annule; jusqu'au; avant le; après le;
        par exemple; copyright; ©; depuis la création
    """),
    history=cues("""
        historique; historique des modifications; historique des versions; journal des modifications;
        liste des modifications; suivi des modifications
    """),
    links=cues("""
        le; la; les; du; de; des; au; en; à; date; est; sont; a; ont; été; depuis; compter; partir; dès; et; cette;
        ces; ce; notre; nos; présente; présentes; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; dater;
        sa; son; fois; pour; dernière; par; nous; utilisation; confidentialité; d'utilisation; d; l
    """),
    version=cues("version; v; v.; ver.; vers.; édition; révision; rév."),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="fr",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
