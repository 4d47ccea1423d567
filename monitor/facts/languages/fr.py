"""French words."""

from monitor.facts.languages.content.fr import CONTENT
from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    NoticeCues,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
    names,
)

BASICS = Basics(
    months=MONTHS["fr"],
    conditions=cues("si; s'il; s'ils; lorsque; quand"),
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
    ordinals=counts(
        "première 1; deuxième 2; seconde 2; troisième 3; quatrième 4; cinquième 5; sixième 6; septième 7; "
        "huitième 8; neuvième 9; dixième 10"
    ),
    ends=cues("fin; terme; expiration; jusqu'à; clôture"),
    letters=names("s week; m month; a year"),
)

DATES = DateCues(
    effective_names=cues("""
        date d'effet; date d'entrée en vigueur; date d'entrée en application; date de prise d'effet; date effective;
        prise d'effet; entrée en vigueur; entrées en vigueur; en vigueur depuis; en vigueur à compter du;
        en vigueur à partir du; en vigueur au; en vigueur le; applicable à compter du; applicable à partir du;
        applicable depuis; applicables à compter du; applicables à partir du; applicables depuis; applicable au;
        applicables au; applicable le; applicables le; applicable dès le; à effet du; avec effet au; prenant effet le;
        mise en application; date de mise en application; entrée en application le; date de validité;
        valide à partir du; valides à partir du; valable au; valable à compter du; valable à partir du;
        valable depuis; date d'application; en vigueur dès le; en application depuis; en application depuis le;
        en application à compter du; en application à partir du; applicable depuis le; applicables depuis le;
        applicables dès le; valable dès le; valable depuis le; valable à dater du; valables au; valables à compter du;
        valables à partir du; valables depuis le; valables dès le; opposable à compter du; opposable depuis le;
        opposables à compter du; opposables depuis le; date de mise en vigueur; mise en vigueur; début de validité;
        date de début de validité; date d'application effective; avec effet à compter du; avec effet à partir du;
        avec effet dès le; avec effet à la date du; en vigueur, sans changement, depuis; entrée en vigueur effective;
        en usage depuis le
    """),
    effective=cues("""
        en vigueur; s'applique; s'appliquent; entre en vigueur; entrent en vigueur; est entrée en vigueur;
        est entré en vigueur; sont entrées en vigueur; entrera en vigueur; entreront en vigueur; prend effet;
        prennent effet; prendra effet; prendront effet; s'applique à compter du; s'appliquent à compter du;
        s'applique à partir du; s'appliquent à partir du; applicable; applicables; effective; effectif;
        effective à compter du; effectif à compter du; effective à partir du; vaut; valent; vaut à compter du;
        vaut depuis le; vaut à partir du; valent à compter du; régit; régissent; est applicable; sont applicables;
        est en vigueur; sont en vigueur; est valable; sont valables; valable; valables; entré en vigueur;
        entrée en vigueur le; entrés en vigueur; entrées en vigueur le; appliquée depuis; appliqué depuis;
        appliquées depuis; appliqués depuis; opposable; opposables; a pris effet; ont pris effet;
        entre en application; entrent en application; produit effet; produit ses effets; s'applique dès;
        s'appliquent dès
    """),
    effective_after=cues("""
        entre en vigueur; entrera en vigueur; entreront en vigueur; en vigueur; sont entrées en vigueur;
        est entrée en vigueur; entrent en vigueur; est applicable; sont applicables; prend effet; prennent effet;
        applicable; applicables
    """),
    effective_lines=cues("""
        au; à compter du; à partir du; depuis le; dès le; date; en date du; a compter du; à dater du; au départ du;
        à partir de; à compter de; depuis; à la date du
    """),
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
        version mise à jour; version du; version en date du; version au; version à jour au; à jour au; à jour du;
        à jour le; date de la version; dernière refonte; dernière relecture; dernière rédaction; dernier changement;
        derniers changements; dernière date de modification; dernière date de révision; date de la dernière révision;
        date de dernière actualisation; date du dernier changement; date de la mise à jour; date de l'édition;
        date d'édition; date de l'actualisation; date de relecture; version la plus récente; rédaction du; texte du;
        dans sa version du; dans sa rédaction du; dans la version du; état au; état du; situation au;
        modifiée en dernier lieu; modifié en dernier lieu; modifiées en dernier lieu; modifiés en dernier lieu;
        mise à jour en dernier lieu; révisée en dernier lieu; révisé en dernier lieu; revue en dernier lieu;
        revu pour la dernière fois; revue pour la dernière fois; revues pour la dernière fois;
        révisé pour la dernière fois; révisées pour la dernière fois; révisés pour la dernière fois;
        actualisé pour la dernière fois; actualisées pour la dernière fois; remaniée pour la dernière fois;
        dernièrement modifiée; dernièrement modifié; dernièrement mise à jour; version consolidée du;
        version consolidée au; version actualisée au; version actualisée le
    """),
    updated=cues("""
        mise à jour; mis à jour; mises à jour; mis à jour en; maj; màj; maj le; modifiée le; modifié le; modifiées le;
        modifiés le; révisée le; révisé le; révisées le; actualisée le; actualisé le; actualisées le; modification;
        révision; version de; version datée du; version; actualisation; actualisation du; revue le; édition du;
        édition de; revu; revue; revus; revues; révisé; révisée; révisés; révisées; modifié; modifiée; modifiés;
        modifiées; actualisé; actualisée; actualisés; actualisées; remanié; remaniée; remaniés; remaniées; réécrit;
        réécrite; réécrits; réécrites; refondu; refondue; corrigé; corrigée; complété; complétée; amendé; amendée;
        amendés; amendées; rectifié; rectifiée; adapté le; adaptée le; rafraîchi; rafraîchie; réédité; rééditée;
        relu le; relue le; changé le; changée le; refonte
    """),
    updated_after=cues("""
        mise à jour; mis à jour; modifiée; actualisée; revue; revu; révisée; révisé; modifié; actualisé; remaniée;
        remanié; réécrite
    """),
    updated_lines=cues("""
        version; en date de; datée du; daté du; édition; rév.; le; état au; datée de; daté de; rédaction; état en
    """),
    published=cues("""
        fait à; publié le; publiée le; publiées le; publiés le; publication; date de publication; publié;
        mis en ligne le; mise en ligne le; mise en ligne; date de mise en ligne; créé le; créée le; date de création;
        rédigé le; rédigée le; établi le; établie le; posté le; émis le; fait le; en ligne depuis le; diffusée le;
        éditée le; édité le; émise le; émises le; diffusé le; paru le; parue le; établi en; établie en; rédigé en;
        rédigée en; créé en; créée en; publié en; publiée en; publiée; publiés; publiées; diffusion;
        date de diffusion; date d'émission; date de rédaction
    """),
    adopted=cues("""
        adopté; adoptée; adoptés; adoptées; adopté le; adoptée le; adoption; date d'adoption; approuvé; approuvée;
        approuvés; approuvées; approuvé le; approuvée le; approbation; date d'approbation; validé; validée; validé le;
        validée le; validation; date de validation; voté; votée; voté le; votée le; arrêté le; arrêtée le; arrêté par;
        entériné; entérinée; décidé le; décidée le; ratifié; ratifiée; délibéré le; signé le; signée le
    """),
    coming=cues("""
        nouvelle version; nouvelles conditions; nouvelle politique; prochaine version; nouvelles cgu; nouvelles cgv;
        version mise à jour de nos; version modifiée; ces modifications; les modifications; nouvelle charte;
        future version
    """),
    own=cues("""
        politique; politiques; charte; conditions; déclaration; notice; avis; contrat; accord; avenant; document;
        présentes; présente; présent; mentions; mentions légales; version; cgu; cgv; règles; page;
        règlement intérieur; annexe; liste; information; informations; texte; fiche; notices; édition; rédaction;
        note; feuille; protocole
    """),
    other=cues("""
        loi; lois; règlement (ue); règlement européen; règlement général; règlement n; règlement ue; rgpd; directive;
        décret; décision; ordonnance; délibération; arrêté; arrêt; jugement; avis de la; convention; accord-cadre;
        bouclier; shield; code de; code du; code civil; cadre; commission; parlement; conseil; cnil; clauses; traité;
        règlement (ce); règlement
    """),
    former=cues("""
        prochaine révision; prochaine mise à jour; précédente; précédentes; précédent; précédemment; antérieure;
        antérieures; anciennes versions; ancienne version; archivées; archivée; archives; archive; remplace; annule;
        jusqu'au; avant le; après le; par exemple; ©; depuis la création; version initiale; initialement; à l'origine;
        première version; première édition; remplacent; annulent; annulant; remplaçant; abroge; jusqu'en; fondée;
        fondé; échéance; expire; certificat; certifié; certifiée; audit; anciennement; auparavant; au plus tard;
        à revoir; à réviser; prochain réexamen; prochain examen; immatriculée; immatriculé; enregistrée; enregistré
    """),
    history=cues("""
        historique; historique des modifications; historique des versions; journal des modifications;
        liste des modifications; suivi des modifications; historique des révisions; historique des mises à jour;
        historique du document; suivi des versions; suivi des révisions; suivi du document; tableau des révisions;
        tableau de suivi; tableau des modifications; registre des modifications; évolutions; liste des versions;
        gestion des versions; contrôle du document; ce qui a changé; ce qui change; modifications apportées;
        mises à jour successives; versions successives; journal des versions
    """),
    archive=cues("""
        versions précédentes; version précédente; versions antérieures; anciennes versions; versions archivées;
        archives; éditions antérieures; révisions précédentes; versions anciennes; éditions précédentes;
        anciennes politiques; version archivée; versions périmées; archives des versions
    """),
    links=cues("""
        le; la; les; du; de; des; au; en; à; date; est; sont; a; ont; été; depuis; compter; partir; dès; et; cette;
        ces; ce; notre; nos; présente; présentes; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; dater;
        sa; fois; pour; dernière; par; nous; utilisation; confidentialité; d'utilisation; d; l; forme; actuelle;
        actuel; leur; rédaction; inchangée; sans; changement; changements; effet; vigueur; dans
    """),
    version=cues("""
        version; v; v.; ver.; vers.; édition; révision; rév.; indice; indice de révision; rev.; rév; rev; ver; vers;
        version numéro; numéro de version; édition numéro; éd.; éd; n° de version; version no; release
    """),
    organs=cues("""
        conseil; commission; décision; délibération; bureau; comité; direction; assemblée; assemblée générale;
        réunion; résolution; conseil d'administration
    """),
    agents=cues("""
        par; par le; par la; par les; par décision du; par décision de la; par décision de; par délibération du;
        par délibération de; lors de la; lors du; lors de; par l; par son; par notre; sur décision du
    """),
    titles={
        "privacy": cues("confidentialité; vie privée; données; rgpd; privée; privacy; personnelles"),
        "cookies": cues("cookie; traceurs"),
        "terms": cues("conditions; cgu; cgv; contrat; mentions; accord"),
        "processing": cues("sous-traitance; traitement; dpa; sous-traitant"),
    },
    siblings={
        "privacy": cues("""
            politique de confidentialité; politique de protection des données; charte de confidentialité;
            politique vie privée; déclaration de confidentialité; charte vie privée; politique relative aux données;
            politique de vie privée
        """),
        "cookies": cues("""
            politique de cookies; politique cookies; politique relative aux cookies; politique de gestion des cookies;
            charte cookies; politique d'utilisation des cookies; gestion des cookies
        """),
        "terms": cues("""
            conditions générales; conditions d'utilisation; conditions de vente; cgu; cgv; conditions particulières;
            contrat d'abonnement; conditions de location; conditions tarifaires
        """),
        "processing": cues("""
            accord de sous-traitance; accord de traitement; contrat de sous-traitance; avenant de sous-traitance; dpa
        """),
        "besides": cues("""
            contrat principal; contrat-cadre; contrat cadre; contrat de service; règlement intérieur;
            règlement d'ordre intérieur; règlement de jeu; règlement du jeu; règlement de copropriété;
            règlement d'immeuble; règlement de consultation; statut; statuts; charte informatique; charte éthique;
            charte graphique; charte de modération; code de conduite; code d'éthique; code de déontologie;
            grille tarifaire; tarif; tarifs; liste de prix; bail; contrat de bail; contrat de location;
            contrat de travail; contrat d'assurance; police d'assurance; convention collective; accord d'entreprise;
            projet éducatif; projet d'établissement; rapport annuel; rapport d'audit; certificat; certification;
            cahier des charges; politique de remboursement; politique de retour; politique de modération;
            politique de sécurité; politique de conservation; mandat; autorisation; agrément; procès-verbal;
            déclaration d'accessibilité; acte constitutif; catalogue; analyse d'impact
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        confi*; comptab*; entret*; support*; extern*; maintenance; sauvegarde*; partag*; transmi*; communiqu*; prestataire*;
        fournisseur*; sous-traitant*; sous-traitants; partenaire*; tiers; tierce*; destinataire*; transfér*;
        transfert*; utilis*; recour*; via; par l'intermédiaire; grâce; outil*; plugin*; plug-in*; module*; pixel*;
        cookie*; traceur*; mesure d'audience; analy*; publicit*; héberg*; cloud; newsletter*; paiement*; plateforme*;
        plate-forme*; réseaux sociaux; réseau social; connexion*; connect*; service*; intégr*; logiciel*; solution*;
        fourni par; opéré*; édité*; géré*; pour notre compte; société*; livraison*; transporteur*; vidéo*; carte*;
        police*; captcha; régie*; émetteur*; application*; api; appartien*; provient; nous aide*
        """
    ),
    leads=cues(
        """
        confié à; confiée à; confiés à; confiées à; remis à; remise à; remises à; fourni par; fournie par; fournis par; édité par; éditée par; exploité par; développé par; géré par;
        gérée par; hébergé par; hébergée par; hébergées par; hébergés par; assuré par; utilisé par; déposé par;
        déposés par; prestataire; notre prestataire; sous-traitant; notre sous-traitant; notre partenaire; hébergeur;
        notre hébergeur; fournisseur; la société; un service de
        """
    ),
    examples=cues(
        """
        tel que; telle que; tels que; telles que; tels; comme; notamment; par exemple; y compris; nous utilisons;
        nous avons recours à; nous travaillons avec; transmises à; transmis à; communiquées à; communiqué à;
        partagées avec; transférées à; transférées vers; à savoir; via; le service; les services de; le service de;
        l'outil; la solution; le logiciel; la plateforme; auprès de; partenaire; nos partenaires; prestataires;
        proposé par; proposée par; proposés par; traitées par; l'entreprise; société
        """
    ),
    denials=cues(
        """
        n'utilisons pas; n'utilise pas; ne partageons pas; ne partage pas; ne communiquons pas; ne transmettons pas;
        ne transférons pas; ne vendons pas; ne sont pas transmises à; ne sont pas transmis à;
        ne sont pas communiquées à; ne sont pas partagées avec; ne sont jamais transmises à; n'utilisons plus;
        sans recourir; sans utiliser
        """
    ),
    unless=cues("sauf; hormis; excepté; à l'exception; uniquement; sans votre consentement; si vous; avant"),
    settings=cues("navigateur*; système d'exploitation; systèmes d'exploitation; paramètre*; réglage*"),
    marks=cues("marque déposée; marques déposées; marque commerciale; marques commerciales"),
    we=cues(
        """
        nous; notre; nos; la société; société; l'éditeur; responsable de traitement; responsable du traitement
        """
    ),
    owns=cues(
        """
        nous sommes; édité par; exploité par; responsable du traitement est; responsable de traitement est;
        responsable du traitement:; responsable de traitement:; bienvenue sur; bienvenue chez;
        la présente politique de
        """
    ),
    group=cues(
        """
        holding; société holding; filiale*; société mère; sociétés du groupe; sociétés affiliées; entités du groupe;
        société du groupe; maison mère; société sœur
        """
    ),
    lists=cues(
        """
        sous-traitants; prestataires; destinataires; nos partenaires; partenaires; fournisseurs; services tiers;
        cookies tiers; cookies de tiers; tiers
        """
    ),
    columns=cues(
        """
        sous-traitant*; société*; entreprise; nom; prestataire*; fournisseur*; destinataire*; partenaire*; service*;
        outil*; émetteur*; emetteur*; tiers; organisme; éditeur; editeur; propriétaire; responsable; domaine*;
        nom de l'entité; nom du sous-traitant; déposé par; cookie; qui; opérateur; acteur
        """
    ),
    third=cues("tiers; tierce; tierces; third party"),
    firm=cues("société; sociétés; entreprise; prestataire; fournisseur"),
    common=cues(
        """
        logo; politique; confidentialité; données; personnelles; protection; règlement; général; rgpd; cnil;
        commission; nationale; informatique; libertés; ue; eee; union; européenne; européen; article; loi; code;
        conditions; générales; utilisation; site; sites; service; services; cookies; cookie; client; clients; membre;
        visiteur; utilisateur; vous; nous; votre; vos; notre; nos; le; la; les; un; une; des; de; du; ce; cette; ces;
        il; elle; ils; elles; dans; pour; si; à; au; aux; par; et; en; sur; lorsque; toute; tout; tous;
        traitement; responsable; délégué; dpo; france; paris; application; mobile; espace; compte; ip; url; id; sms;
        tva; états-unis; clauses; contractuelles; types; privacy; shield; framework; data; bancaire; crédit;
        monsieur; madame; directeur; rue; avenue; boulevard; cedex; finalité; base; légale; durée; droit; autorités;
        sociétés; partenaires; banques; prestataires; fournisseurs; destinataires; administrations; organismes;
        transporteurs; filiales; assureurs; avocats; réseaux; sociaux; marketing; sécurité; paiement; hébergement;
        publicité; statistiques
        """
    ),
    registers=cues("siège social; immatricul*"),
    controllers=cues("responsable du traitement; responsable de traitement; qui sommes-nous; éditeur; responsable"),
    officers=cues(
        """
        délégué à la protection; délégué*; dpo; représentant*; autorité de contrôle; tribunal*; tribunaux; litige*;
        médiat*; directeur de la publication
        """
    ),
    nots=cues("ne; n'; ni; aucun; aucune; jamais; sans; pas"),
    hands=cues(
        """
        utilis*; recour*; partage*; communiqu*; transm*; transfér*; vend; vendons; vendues; cédons; cède;
        cédées; envoy*; intègr*; intégr*; fais*; faire; fait; passer; passons; donn*; adress*; mettons; fourni*;
        confi*; charg*; livrons; appel; employons; divulgu*
        """
    ),
    idle=cues(
        """
        n'est pas intégré*; n'est pas utilisé*; ne sont pas utilisé*; ne sont pas intégré*; n'est plus utilisé*;
        ne sont plus utilisé*; n'est pas installé*; n'est pas activé*; a été retiré*; a été supprimé*; ont été
        supprimés; ne reçoit rien; ne reçoivent rien; n'est pas employé*; n'est pas présent*; n'est pas en
        service; non plus; n'a accès à rien
        """
    ),
    turns=cues("mais; en revanche; plutôt; tandis que; alors que"),
    agents=cues(
        "par l'intermédiaire de; par l'intermédiaire du; par le biais de; par le biais du; à travers; par; via; avec; chez; auprès de; au moyen de; grâce à; à l'aide de"
    ),
    works=cues(
        """
        partag*; tenue; tenues; tenu; gér*; assur*; hébergé*; héberge; envoy*; expédi*; livr*; achemin*; trait*;
        effectu*; réalis*; exploit*; fourni*; confi*; imprim*; pass*; stock*; conserv*; entretenu*; maintenu*;
        mainten*; enregistr*; géré*; transit*; encaiss*; partent; part; édité*; archiv*; factur*; calcul*;
        distribu*; sous-trait*; prélev*; payé*; prépar*; hébergement; réservé*
        """
    ),
    acts=cues(
        """
        gère; assure; tient; héberge; envoie; livre; traite; imprime; exploite; entretient; encaisse; achemine;
        expédie; calcule; distribue
        """
    ),
    trades=cues(
        """
        prestataire; prestataires; société; entreprise; fournisseur; hébergeur; sous-traitant; cabinet; agence;
        outil; logiciel; logiciels; service; plateforme; plate-forme; solution; application; banque;
        transporteur; transporteurs; imprimeur; imprimerie; expert-comptable; assureur; mutuelle; secrétariat
        social; portail; programme; partenaire; régie; coursier; laboratoire; système; caisse; fiduciaire;
        fédération; logisticien; routeur
        """
    ),
    follows=cues("suivez-nous; suis-nous; retrouvez-nous sur; rejoignez-nous sur"),
    ours=cues("notre; nos; nous"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        transfér*; transfert*; transmis*; stock*; héberg*; serveur*; centre de données; centres de données;
        situé*; basé*; établi*; sis aux; localisé*; en dehors de; hors de; hors union; pays tiers; adéquat*;
        adéquation; clauses contractuelles; privacy shield; bouclier; data privacy framework; traité*;
        envoy*
        """
    ),
    firm=cues(
        """
        transmis; transmise*; transmission*; envoyé*;
        dont le siège; transfér*; transfert*; stock*; héberg*; serveur*; situé*; basé*; établi*; localisé*; en
        dehors de; hors de; hors union; pays tiers; adéquat*; adéquation; clauses contractuelles; privacy
        shield; data privacy framework; conserv*; sauvegard*; centre de données; centres de données; datacenter*
        """
    ),
    data=cues("compte; comptes; base de données; messages; dossier*"),
    goes=cues(
        """
        envoy*; envoi*; accès; accéd*; consult*; parvien*; communiqu*; transmis*; transmet*; conserv*; traité*;
        traiter*; reçoi*; partag*; trouvent; trouve; divulgu*; arriv*; géré*; voir; confié*
        """
    ),
    access=cues(
        """
        consultées depuis; consultés depuis; accès depuis; accessibles depuis; accédées depuis; accéder depuis;
        travaillent depuis
        """
    ),
    destinations=cues("cas; aux; au; en; vers; à; que; comme; notamment; par exemple; dont; est; sont; exemple"),
    origins=cues(
        """
        hors; dehors; résid*; citoyen*; loi; lois; droit; tribunaux; sauf; excepté; depuis; législation;
        extérieurs; extérieur; extérieure; extérieures
        """
    ),
    laws=cues(
        """
        représentant*; bureaux; moins de 13; moins de 15; moins de 16; moins de 18; pays de résidence; droit
        applicable; loi applicable; tribunaux; résident*; autorité de contrôle; réclamation; marque; marques; litige*; marques déposées
        """
    ),
    people=cues(
        """
        résid*; citoyen*; utilisateurs; clients; personnes; si vous; habitant*; vivez; habit*
        """
    ),
    zones=cues("union européenne; ue; eee; espace économique européen; ue/eee; u.e.; union-européenne"),
    denials=cues(
        """
        ne sont pas transférées; ne transférons pas; n'est pas transféré; aucun transfert; pas de transfert;
        ne transfère pas; à l'exception; à l'exclusion; hormis; sauf
        """
    ),
    headings=cues(
        """
        transfert*; pays tiers; hors ue; hors de; en dehors; localisation; international*; destination*
        """
    ),
    columns=cues(
        """
        pays; localisation; lieu; lieu de traitement; localisation des données; siège; situation; région;
        lieu d'hébergement
        """
    ),
    mechanisms={
        "dpf": cues(
            """
            data privacy framework; privacy shield; bouclier de protection; cadre de protection des données;
            dpf
            """
        ),
        "scc": cues("clauses contractuelles; clauses-types; clauses types; cct; scc"),
        "adequacy": cues("adéquation; niveau de protection adéquat; adéquate; adéquates; protection adéquat*"),
        "bcr": cues("règles d'entreprise contraignantes; règles internes d'entreprise; bcr; règles contraignantes"),
        "derogation": cues("consentement explicite; article 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "conserv*; stock*; archiv*; gardons; sauvegard*; enregistré*; enregistrons; hébergé*; maintenu*; "
        "détenu*; détenons; mémoris*; retenu*; traitées pendant; traitées pour une durée; utilisées pendant; "
        "conservation; consignées; durée de vie des données; préserv*; détien*; reste*; restent; demeur*; stock; "
        "en mémoire; souvien*; traité* pendant; traité* durant; bloqué*; verrouill*; consign*; rétention; "
        "durée de stockage; garde; gardent; gardé*; garder*; gardera*; gardez"
    ),
    delete=cues(
        "supprim*; suppress*; effac*; anonymis*; détrui*; destruct*; purg*; épur*; éliminé*; pseudonymis*; "
        "écrasé*; retiré*; désindex*; élimin*; éliminer; radi*; dépubli*; vidé*; vider; dispara*; nettoy*; "
        "expurg*; broy*; caviard*; oblitér*; retir* de la; jeté*; jeter; déréférenc*; floutés; tronqu*; écras*; "
        "masqué*; supprime*; efface*; détruis*"
    ),
    headings=cues(
        "combien de temps; durée de conservation; durées de conservation; conservation; pendant combien; "
        "stockage; suppression; conservons-nous; délai de conservation; délais de conservation; "
        "période de conservation; conservées; conservons; gardons; effacement; purge; archivage; rétention; "
        "temps de conservation; destruction; sort final; dua"
    ),
    masked=cues(
        "droit à l'effacement; droit d'effacement; droit de suppression; demande de suppression; "
        "demande d'effacement; demander la suppression; demander l'effacement; droit à l'oubli; "
        "mesures conservatoires; délai de suppression; obtenir la suppression; sauvegarder vos droits; "
        "sauvegarde de ses droits; sauvegarde des intérêts; sauvegarder ses; radio*; reste* applicable*; "
        "restent applicables; reste* en vigueur; restent en vigueur; reste* soumis*; vous restez; nous restons; "
        "reste à; reste de; réserve*"
    ),
    otherwise=cues(
        "répon*; réponse*; notifi*; avis; préavis; avertir; averti*; prévenir; prévenu*; rembours*; rétract*; "
        "résili*; essai; opposer; s'opposer; opposition; connaissance; renouvel*; livraison*; livr*; garanti*; "
        "réparation; remplacement; conformité; entr* en vigueur; entrée en vigueur; traitée dans; "
        "traiterons votre; traiter votre demande; donner suite; à l'avance; avant; réclam*; contest*; prolong*; "
        "prorog*; annul*; retourner; expérience; gratuit*; vous adress*; saisir; satisfait*; votre demande sera; "
        "dans un délai d'un mois; informer*; informe; informons; informé; informés; informée; informées; "
        "délai d'attente; ancienneté; valable*; abonnement de; délai de rétract*; caution; "
        "liste d'attente longue; délai de livraison; échang*"
    ),
    past=cues(
        "derniers; dernières; dernier; dernière; précédents; précédent; précédentes; précédant; écoulés; passés; "
        "datant de moins de; pas plus vieux de; dater de moins de; datée de moins de; daté de moins de"
    ),
    recurring=cues("chaque; par; tous les; toutes les; une fois par; fois par; l'"),
    ages=cues("âgé*; âge; mineur*; enfant*; majeur*; moins de; plus de 18; plus de 16; ans révolus"),
    cookies=cues(
        "cookie; cookies; traceur; traceurs; témoin; témoins; pixel; pixels; local storage; localstorage; "
        "stockage local"
    ),
    lifetime=cues(
        "durée de vie; expir*; validité; valable*; durée; persist*; reste*; restent; déposé*; stocké*; "
        "durée de validité; dure; durent; vie"
    ),
    session=cues(
        "session; sessions; fermeture du navigateur; fermez votre navigateur; fermer votre navigateur; "
        "fin de session; durée de la session; fin de la session; fermeture de votre navigateur"
    ),
    records=cues(
        "données; informations; journaux; logs; adresse ip; adresses ip; consentement; choix; collectées; "
        "recueillies; préférences; statistiques; iban*; rapports; événements; journal; enregistrements; mesures"
    ),
    most=cues(
        "jusqu'à; maximum; maximale; maximal; au plus; au maximum; n'excédant pas; ne dépasse*; n'excède; "
        "n'excéder; ne peut excéder; n'excèdera; dans un délai de; dans les; au plus tard; moins de; "
        "pas plus de; ne pourra excéder; max"
    ),
    least=cues("au moins; minimum; minimale; au minimum; a minima; min"),
    criterion=cues(
        "aussi longtemps que; tant que; pendant la durée nécessaire; le temps nécessaire; durée nécessaire; "
        "au-delà de la durée; plus longtemps que; plus nécessaire*; pas plus longtemps; "
        "strictement nécessaire à; durée strictement nécessaire; pendant toute la durée; pour la durée; "
        "jusqu'à ce que; pendant le temps nécessaire; durées légales; durée de la relation; jusqu'au retrait; "
        "durée légale; période nécessaire; délais de prescription"
    ),
    indefinite=cues(
        "durée indéterminée; indéfiniment; durée illimitée; sans limitation de durée; sans limite de temps; "
        "de manière permanente; de façon permanente; de manière définitive conserv*"
    ),
    triggers={
        "last_activity": cues(
            "dernier contact; dernière activité; inactiv*; dernière connexion; dernière visite; dernier achat; "
            "dernière utilisation; dernière commande; dernière interaction; dernier échange; "
            "dernier contact émanant"
        ),
        "account_closure": cues(
            "suppression de votre compte; suppression du compte; clôture du compte; clôture de votre compte; "
            "fermeture de votre compte; fermeture du compte; désactivation; désinscription; "
            "compte est supprimé; clôture"
        ),
        "contract_end": cues(
            "fin du contrat; fin de la relation; fin de la relation contractuelle; résiliation; "
            "terme du contrat; fin des relations; fin de l'abonnement; fin de la relation commerciale; "
            "rupture; fin de votre; fin de l'action; fin de la; expiration du contrat; échéance; "
            "fin du service"
        ),
        "year_end": cues("fin de l'année; exercice; clôture de l'exercice; année civile"),
        "consent_withdrawal": cues("retrait de; retrait du; retirez; désabonn*; désinscri*; opposition"),
        "request": cues("votre demande; la demande; réclamation; traitement de la demande"),
        "purchase": cues("achat; commande; transaction; facture; paiement; livraison; vente; débit"),
        "collection": cues(
            "collecte; recueil; réception; enregistrement; création; collectées; dépôt; recueillies; captation"
        ),
    },
    tiers={
        "backup": cues("sauvegarde*; backup*; sauvegardé*"),
        "archive": cues("archiv*; base intermédiaire; archivage"),
    },
    openers=cues("si; lorsque; en cas; après; dans le cas; sauf; quand; pendant; au-delà"),
    dropped=cues(
        "puis; ensuite; après; ont; a; plus; si; dès; lors; mois; vie; le; la; les; l; un; une; des; du; de; d; "
        "vos; votre; nos; notre; leur; leurs; ses; son; sa; ces; cette; ce; et; ou; à; au; aux; en; pour; par; "
        "sur; dans; que; qui; dont; nous; vous; ils; elles; elle; il; est; sont; sera; seront; peut; peuvent; "
        "être; ainsi; toutes; tous; pendant; une durée; période; durée; maximum; automatiquement; également; "
        "relatives; relative; concernant; avec; sous; liées; ne; pas; lorsque; y; se; expiration; bout; fin; "
        "terme; issue; écoulement; délai; configuré; normalement; généralement; habituellement; alors; donc; "
        "toutefois; cependant; mais; doit; doivent; ci; afin; soit; immédiatement; définitivement; uniquement; "
        "seulement; systématiquement; régulièrement; celle; celui; ceux; enfin; chaque; tout; toute; encore; "
        "déjà; non; comme; environ; j; cas; respect; égard"
    ),
    during=cues("pendant; durant; pour; pour une durée de; d'une durée de; sur"),
    deadlines=cues("dans un délai; dans le délai; dans les; dans; sous; délai de; d'ici; au plus tard"),
    columns=cues("durée; durées; délai; délais; période"),
    generic=cues(
        "données; donnée; informations; information; personnelles; personnelle; personnel; caractère; celles; "
        "ci; elles; éléments; celles-ci; ceux-ci; elle; il; ils; tout; cela"
    ),
    prepositions=cues(
        "à; au; aux; dans; en; sur; pour; par; avec; de; du; des; chez; sous; après; avant; pendant; durant; "
        "sans; selon; depuis; dès; lors; jusqu; si; quand; lorsque; conformément; afin; conformement; hors; "
        "vers; contre; via; d; concernant; s'agissant; quant; relativement"
    ),
    actors=cues("nous; on"),
    ours=cues("ons"),
    auxiliaries=cues(
        "sont; est; seront; sera; peuvent; peut; ont; a; doivent; doit; se; s'; ne; n'; pourront; pourra; "
        "devons; pouvons"
    ),
    since=cues("après; depuis; à compter de; à compter du; à partir de; à partir du; suivant; dès"),
)

PARTIES = PartyCues(
    controllers=cues(
        "responsable du traitement; responsable de traitement; responsables du traitement; "
        "responsables de traitement; responsables conjoints; responsable conjoint; est responsable; "
        "sont responsables; éditeur; édité par; exploité par; agissant en qualité de responsable; "
        "responsable des traitements; la société; responsable"
    ),
    representatives=cues("représentant"),
    officers=cues(
        "délégué à la protection; déléguée à la protection; délégué à la protection des données; dpo; dpd; "
        "référent à la protection; bureau de la protection"
    ),
    authorities=cues(
        "cnil; autorité de contrôle; autorités de contrôle; autorité de protection; autorité compétente; "
        "commission nationale; apd; autorité de surveillance"
    ),
    processors=cues("prestataire de paiement; sous-traitant*; prestataire*; fournisseur*; hébergeur; hébergé par"),
    roles={
        "support": cues("service client; service clients; support; assistance; relation client*"),
        "abuse": cues("abus; signaler; signalement"),
        "legal": cues("service juridique; juridique"),
        "marketing": cues("newsletter; désinscri*; désabonn*"),
    },
    ages=cues("moins de; âgé; âgés; plus de; âge de; au moins; âgées"),
    matters=cues(
        "vulnérabilit*; faille*; presse; journalist*; commercial; devis; recrutement; candidature*; facturation; "
        "factures; commandes; retours; droit d'auteur; contrefaçon; abus; investisseur*; support technique; "
        "questions techniques; problème technique; partenariat*; sécurité informatique; incident* de sécurité; "
        "chercheur*; hameçonnage; phishing; question* générale*; demandes générales; toute autre question; "
        "autres questions; achats; événement*"
    ),
    privacy=cues(
        "vie privée; données; rgpd; droits; responsable du traitement; confidentialité; consentement; réclamation*"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "votre consentement; le consentement; ton consentement; consentement préalable; "
            "consentement explicite; consentement exprès; vous avez consenti; avec votre accord; "
            "vous consentez; vous y consentez; consentement (art*; consentement de la personne; "
            "consentement des personnes; consentement:; consentement de l'utilisateur; consentement donné; "
            "votre accord préalable; base légale : consentement; donné votre accord; "
            "retirer votre consentement; retirer son consentement"
        ),
        "b": cues(
            "exécution du contrat; exécution d'un contrat; exécution de notre contrat; "
            "exécution de votre contrat; exécution des contrats; exécution contractuelle; "
            "exécution de mesures précontractuelles; mesures précontractuelles; précontractuel*; "
            "relation contractuelle; exécuter le contrat; exécuter notre contrat; exécuter un contrat; "
            "exécution de nos obligations contractuelles; contrat auquel vous; contrat conclu avec vous; "
            "contrat qui nous lie; nécessité contractuelle; obligations contractuelles; "
            "conclusion d'un contrat; conclusion du contrat; exécution des conditions; exécution des cgv; "
            "exécution des cgu; exécution de la commande; exécution de votre commande; exécution du service; "
            "exécution d'une commande; base contractuelle; exécution du présent; contrat avec vous"
        ),
        "c": cues(
            "obligation légale; obligations légales; obligation réglementaire; obligations réglementaires; "
            "obligation juridique; obligations juridiques; obligations légales et réglementaires; "
            "conformité légale; obligation qui nous incombe; exigence légale; exigences légales; "
            "obligations fiscales; obligations comptables; "
            "obligation de conservation légale; respect de la loi; respect de la réglementation; "
            "imposée par la loi"
        ),
        "d": cues("intérêts vitaux; intérêt vital; sauvegarde des intérêts"),
        "e": cues("intérêt public; mission d'intérêt public; autorité publique dont; mission de service public"),
        "f": cues(
            "intérêt légitime; intérêts légitimes; intérêt commercial légitime; légitime intérêt; "
            "intérêts commerciaux légitimes; intérêts professionnels légitimes; intérêts légitime"
        ),
    },
    hints={
        "a": cues("consent*; accord; autorisation; consentir; accepté; acceptation"),
        "b": cues("contrat; contractuel*; conditions générales; commande; contrats"),
        "c": cues("loi; réglementation; législation; légale; légales; légaux; lois"),
        "f": cues("notre intérêt; nos intérêts; intérêt de; mise en balance"),
    },
    disclosure=cues("divulgu*; divulgation; autorités; tribunal; tribunaux; judiciaire*"),
    grounds=cues(
        "base légale; bases légales; base juridique; bases juridiques; fondement juridique; "
        "fondements juridiques; fondement légal; fondements légaux; fondement; fondé sur; fondée sur; "
        "fondés sur; repose sur; reposent sur; basé sur; basée sur; rgpd; règlement général sur la protection; "
        "règlement européen; sur la base de; licéité; justification; en application de; au titre de; "
        "légitimité du traitement"
    ),
    headings=cues(
        "base légale; bases légales; base juridique; bases juridiques; fondement*; base; bases; fondements; "
        "légitimité; licéité"
    ),
    elsewhere=cues(
        "droit d'opposition; opposer; opposition; portabilité; transfer*; transfér*; transfert; transferts; "
        "clauses contractuelles types; pays tiers; parent*; titulaire de l'autorité; autorité parentale; "
        "en qualité de sous-traitant; décision d'adéquation; consentement écrit préalable"
    ),
    sell=cues(
        "vend; vendons; vendre; vendu*; vendent; vendrons; vendra; commercialis*; revend*; vente; ventes; "
        "revente; monnay*; cédons ni; commercialisation; monétis*"
    ),
    rights=cues("ne pas faire l'objet; droit; droits"),
    sells=cues("nous vendons vos; nous pouvons vendre; vendons des données"),
    sale_maybe=cues(
        "considéré comme une vente; considérée comme une vente; considérés comme une vente; "
        'considérées comme une vente; constituer une vente; constituer une "vente"; '
        'considéré comme une "vente"; être une "vente"; assimilé à une vente; qualifié de "vente"; '
        'qualifiée de vente; constituer des "ventes"'
    ),
    training=cues(
        "entraîner; entraînement de; entraînement des; entrainement; former nos modèles; apprentissage automatique de"
    ),
    automated=cues(
        "décision automatisée; décisions automatisées; prise de décision automatisée; "
        "décision individuelle automatisée; décision entièrement automatisée; "
        "exclusivement sur un traitement automatisé; traitement automatisé; "
        "décisions individuelles automatisées; décision fondée exclusivement"
    ),
    profiling=cues(
        "profilage; profil client; profils clients; profils d'utilisateurs; établir des profils; établir un profil; établissement de profils; profiler"
    ),
    negations=cues("ne; n'; pas; aucun*; jamais; ni; sans; non; aucune; nul; nulle"),
    maybe=cues("pouvons; peut; peuvent; pourrons; pourrait; pourront; susceptible*; éventuellement; pourra; pouvez"),
    plain={
        "f": cues("notre intérêt à"),
        "c": cues(
            "la loi nous oblige; la loi l'exige; loi exige; nous oblige à; nous y oblige; la loi impose; "
            "impose la loi; nous impose; tenus par la loi; la loi nous impose; légalement tenus; obligés par la loi; "
            "prévu par la loi; oblige à conserver; oblige à tenir; obligatoire en vertu de; exigé par la loi; "
            "contraint par la loi; imposé par la loi"
        ),
        "b": cues(
            "contrat avec vous; contrat qui vous lie; ce que nous avons convenu; convenu avec vous; "
            "honorer votre commande; traiter votre commande; exécuter votre commande; exécuter la commande; "
            "exécution de l'abonnement; votre abonnement; votre adhésion; contrat d'accueil; contrat de travail; "
            "contrat de location; contrat de vente; vente conclue; livrer ce que vous"
        ),
        "a": cues(
            "avec votre accord; si vous êtes d'accord; si vous l'acceptez; si vous acceptez; vous avez accepté; "
            "avec votre permission; votre autorisation; vous avez autorisé; vous avez dit oui; si vous le souhaitez; "
            "si vous avez signé; avec consentement; sur consentement; que vous avez cochée; en cochant; "
            "vous donnez votre accord; uniquement avec accord; sous réserve de votre accord; autorisation signée"
        ),
    },
    wares=cues("coordonnées; adresse*; fichier*; liste*; tiers; annonceur*; lou*; courriel*; e-mail*; noms; fichiers"),
)

NOTICES = NoticeCues(
    changes=cues(
        "modif*; changement*; changer; mise à jour; mises à jour; mettre à jour; met à jour; mettons à jour; "
        "évolution*; évoluer; révis*; ajout*; remplac*; nouveau; nouveaux; nouvelle; nouvelles; amend*"
    ),
    documents=cues(
        "politique; conditions; charte; présente; présentes; présent contrat; présent document; accord; cgu; cgv; "
        "avenant; déclaration; politiques; contrat"
    ),
    processors=cues(
        "sous-traitant*; sous-traitance; sous traitant*; nouveau prestataire; nouveaux prestataires; nouveau "
        "fournisseur; nouveaux fournisseurs; sous-processeur*; sous-responsable*"
    ),
    objects=cues(
        "opposer; s'oppose; oppose; opposition*; objection*; objecter; objecte; contester; conteste; refuser; "
        "refuse; s'y opposer"
    ),
    lead=cues("avant; à l'avance; au préalable; préalable; préalablement; d'avance; auparavant; avance"),
    notice=cues("préavis; prévenance; délai de prévenance; prévis"),
    within=cues(
        "dans; sous; pendant; durant; dans un délai de; délai de; jusqu'à; au plus tard; après; dispose de; "
        "disposez de; dispose d'un délai de; a; avez"
    ),
    after=cues("suivant; après; à compter; à partir; de la; de cette; dès; depuis; pour; suivants; qui suivent; de l"),
    starts={
        "receipt": cues("récept*; reçu; reçoi*; avoir été reçue"),
        "notice": cues("notif*; inform*; avis; annonc*; communiqu*; préven*; préavis; avert*"),
        "publication": cues("publi*; mise en ligne; affich*; mis en ligne"),
        "update": cues("mise à jour; mises à jour; ajout*; modification de la liste"),
    },
    effect=cues(
        "en vigueur; prend effet; prennent effet; prendra effet; prendront effet; effet; applicable*; appliquent; "
        "réputé*; s'appliqu*"
    ),
    same=cues(
        "dans ce délai; dans le délai; pendant ce délai; durant ce délai; pendant cette période; durant cette "
        "période; dans cette période; avant l'expiration de ce délai; dans le même délai; dans ledit délai; au "
        "cours de cette période; à l'issue de ce délai; dans ce même délai"
    ),
    tells=cues(
        "inform*; notif*; annonc*; préven*; préviend*; avert*; communiqu*; publi*; signal*; avis*; fera savoir; "
        "faire savoir; écri*; ferons savoir; portées à; portée à"
    ),
    ways={
        "email": cues(
            "par e-mail; par email; par courriel; par courrier électronique; par mail; via e-mail; un e-mail; un "
            "courriel; un email; adresse e-mail; par message"
        ),
        "website": cues(
            "sur notre site; sur le site; sur ce site; sur cette page; sur la page; publi*; sur nos sites; mise en "
            "ligne; en ligne; bandeau"
        ),
        "app": cues(
            "dans l'application; via l'application; dans le service; dans votre compte; sur votre compte; espace "
            "client; lors de votre connexion; via le service; tableau de bord; sur la plateforme"
        ),
        "post": cues("par courrier; par lettre; par écrit; voie postale"),
    },
    ends=cues(
        "résili*; résolu*; résoud*; répon*; rembours*; supprim*; suppression; effac*; retrait; rétract*; remédi*; "
        "paie*; payer; paiement*; prix; tarif*; abonnement*; factur*; renouvel*; appel; essai; demande; demandes; "
        "réclam*; plainte*; audit*; livr*; garantie*; solution*; annul*; mettre fin"
    ),
    other=cues("violation de; violation*; incident*; faille*; prospection; inactif*; inactiv*; suspen*"),
)

LANGUAGE = Language(
    code="fr",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
    notices=NOTICES,
    content=CONTENT,
)
