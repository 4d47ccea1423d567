"""French words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "intérêt* légitime*; intérêt public; intérêts vitaux; intérêts légitimes; dans l'intérêt; nom de domaine; noms de domaine; au nom de; nom de la société; nom du fichier; paramètres de localisation; paramètres de votre navigateur; "
        "autorités de santé; notre adresse; adresse du site; adresse suivante; adresse ci-dessous; à l'adresse; l'adresse suivante; par e-mail; par email; par mail; par téléphone; par courriel; moins de 13 ans; moins de 15 ans; moins de 16 ans; moins de 18 ans; "
        "âge minimum; nom du cookie; au nom du; en votre nom; paramètres du navigateur; barre d'adresse; santé publique; code de la santé; non-respect; nom commercial; nom et adresse du; sécurité et santé"
    ),
    "name": cues("nom; noms; prénom; prénoms; nom de famille; nom et prénom*; vos nom; civilité; nom, prénom*"),
    "contact_data": cues(
        "coordonnées; adresse e-mail; adresses e-mail; adresse email; adresse mail; adresse électronique; adresse de courriel; adresse courriel; adresse de messagerie; e-mail; email; courriel; numéro de téléphone; numéros de téléphone; téléphone; numéro de portable; adresse postale; adresses postales; adresse; adresses; adresse de livraison; adresse de facturation; code postal; données de contact; informations de contact; n° de téléphone; numéro de mobile"
    ),
    "account_data": cues(
        "nom d'utilisateur; identifiant de connexion; identifiants de connexion; mot de passe; mots de passe; données de compte; informations de compte; données de profil; numéro de client; pseudonyme; pseudo; données d'inscription; informations de profil; numéro d'adhérent; login; données d'identification; informations de connexion; identifiant client"
    ),
    "official_id": cues(
        "carte d'identité; passeport; numéro de sécurité sociale; permis de conduire; pièce d'identité; pièces d'identité; numéro fiscal; plaque d'immatriculation; justificatif d'identité; titre de séjour; numéro d'identification national; documents d'identité; document d'identité"
    ),
    "payment_data": cues(
        "données de paiement; informations de paiement; coordonnées bancaires; carte bancaire; cartes bancaires; carte de crédit; cartes de crédit; numéro de carte; rib; iban; moyen de paiement; moyens de paiement; données bancaires; informations bancaires; données de facturation; informations de facturation; mode de paiement; carte de paiement; compte bancaire; références bancaires"
    ),
    "financial_data": cues(
        "revenus; situation financière; données financières; informations financières; informations d'ordre économique; salaire; solvabilité; situation patrimoniale; données économiques; informations économiques; situation fiscale; rémunération"
    ),
    "transaction_data": cues(
        "historique d'achat*; historique des achats; historique de commande*; historique des commandes; historique de vos commandes; données de commande; données de transaction*; données relatives aux commandes; détails de vos commandes; vos commandes; vos achats; produits achetés; détails de la commande; informations relatives à la commande; informations de commande; contenu de la commande; contenu de votre commande; numéro de commande; données contractuelles; données relatives à la transaction; données relatives aux transactions; historique de vos achats; suivi de la relation commerciale; achats effectués; réservations"
    ),
    "device_data": cues(
        "type de navigateur; navigateur utilisé; version du navigateur; navigateur; système d'exploitation; systèmes d'exploitation; type d'appareil; type de terminal; informations sur l'appareil; données techniques; informations techniques; résolution d'écran; résolution de l'écran; données de l'appareil; modèle d'appareil; langue du navigateur; agent utilisateur; caractéristiques de votre terminal; informations sur votre appareil; modèle de l'appareil"
    ),
    "online_id": cues(
        "adresse ip; adresses ip; identifiant publicitaire; identifiants publicitaires; identifiant de l'appareil; identifiants de l'appareil; identifiant unique; identifiants uniques; identifiant en ligne; identifiants en ligne; adresse mac; identifiant de cookie; identifiants de cookies; adresse de protocole internet; identifiant du terminal; identifiants d'appareil; identifiant d'appareil; l'ip"
    ),
    "usage_data": cues(
        "données de navigation; données de connexion; données d'utilisation; logs; journaux de connexion; fichiers journaux; fichier journal; pages visitées; pages consultées; pages vues; historique de navigation; comportement de navigation; requêtes de recherche; historique de recherche; clics; interactions avec; heure de connexion; heures de connexion; date et heure; date et l'heure; durée de la visite; temps passé; parcours de navigation; données de trafic; données d'usage; utilisation du site; données de journal; habitudes de navigation; comportement sur; informations de navigation; vos interactions; page d'origine; durée de visite; votre utilisation de; votre utilisation du; fréquence de vos visites; site référent"
    ),
    "location": cues(
        "localisation; géolocalisation; données de localisation; localisation géographique; localisation approximative; position géographique; données de géolocalisation; lieu de connexion; données de position"
    ),
    "precise_location": cues(
        "localisation précise; géolocalisation précise; position précise; données gps; gps; coordonnées gps; localisation exacte; position exacte; données de localisation précises; position gps"
    ),
    "demographic": cues(
        "date de naissance; âge; sexe; genre; nationalité; situation familiale; état civil; état matrimonial; données démographiques; informations démographiques; lieu de naissance; année de naissance; tranche d'âge; situation matrimoniale; situation de famille"
    ),
    "communications": cues(
        "contenu de votre message; contenu de vos messages; contenu du message; votre message; vos messages; messages que vous; correspondances; correspondance; vos échanges; échanges avec; historique des échanges; contenu de vos demandes; vos commentaires; vos demandes; historique des conversations; contenu des échanges; objet de votre demande; réponses aux enquêtes; vos avis; nature de votre demande; contenu de la demande"
    ),
    "user_content": cues(
        "contenus que vous; contenu que vous; contenus publiés; fichiers que vous; documents que vous; photos que vous; vos publications; contenus générés; contenu généré; contenus téléchargés; commentaires que vous; publications que vous"
    ),
    "audio_visual": cues(
        "photo; photos; photographie; photographies; images; vidéosurveillance; vidéoprotection; enregistrements vidéo; enregistrements audio; enregistrement vocal; enregistrements vocaux; enregistrement des appels; enregistrements téléphoniques; enregistrement des conversations; photo de profil; voix; votre image; enregistrements d'appels; enregistrements de conversation*"
    ),
    "employment_data": cues(
        "profession; employeur; fonction; poste occupé; cv; curriculum vitae; lettre de motivation; expérience professionnelle; parcours professionnel; vie professionnelle; diplômes; formation; qualifications; données professionnelles; informations professionnelles; intitulé de poste; situation professionnelle; catégorie socioprofessionnelle; catégorie socio-professionnelle; parcours scolaire; métier; emploi occupé; titre professionnel"
    ),
    "social_media": cues(
        "profil de réseau social; profils de réseaux sociaux; compte de réseau social; profil facebook; profil linkedin; profil public; comptes de réseaux sociaux; données de réseaux sociaux; données issues des réseaux sociaux; profil sur les réseaux sociaux"
    ),
    "address_book": cues("carnet d'adresses; liste de contacts; vos contacts; répertoire téléphonique; liste d'amis"),
    "preferences": cues(
        "préférences; centres d'intérêt; centre d'intérêt; vos intérêts; habitudes de consommation; liste de souhaits; goûts; loisirs; préférences alimentaires; habitudes de vie; langue préférée; favoris"
    ),
    "inferences": cues("déductions; données déduites; données inférées; informations déduites; inférences"),
    "family": cues(
        "membres de votre famille; membres de la famille; conjoint; composition du foyer; composition familiale; contact d'urgence; personne à contacter en cas d'urgence; composition de votre foyer; ayants droit; vie familiale; nombre d'enfants; personnes à charge"
    ),
    "health_data": cues(
        "données de santé; données relatives à la santé; données concernant la santé; informations de santé; informations médicales; données médicales; état de santé; antécédents médicaux; allergies; handicap; handicaps; certificat médical; dossier médical; arrêt maladie; arrêts de travail; maladies; votre santé; informations relatives à la santé; fréquence cardiaque; intolérances; informations relatives à votre santé; à la santé"
    ),
    "biometric_data": cues(
        "données biométriques; biométrique; biométriques; empreinte digitale; empreintes digitales; reconnaissance faciale; empreinte vocale; biométrie"
    ),
    "genetic_data": cues("données génétiques; génétiques; adn; informations génétiques"),
    "ethnic_origin": cues(
        "origine ethnique; origine raciale; origines raciales; origines ethniques; l'origine raciale ou ethnique; raciale ou ethnique"
    ),
    "political_opinion": cues(
        "opinions politiques; opinion politique; convictions politiques; appartenance politique; affiliation politique"
    ),
    "religion": cues(
        "convictions religieuses; religion; croyances religieuses; religieuses; convictions philosophiques; opinions religieuses; opinions philosophiques; confession religieuse; appartenance religieuse"
    ),
    "trade_union": cues(
        "appartenance syndicale; adhésion syndicale; appartenance à un syndicat; affiliation syndicale; syndicale"
    ),
    "sex_life": cues("vie sexuelle; orientation sexuelle"),
    "special_category": cues(
        "catégories particulières; données sensibles; données personnelles sensibles; données à caractère personnel sensibles; informations sensibles; catégories spéciales; donnée sensible; catégorie particulière"
    ),
    "criminal_record": cues(
        "condamnations pénales; casier judiciaire; infractions; antécédents judiciaires; données d'infraction"
    ),
    "children_data": cues(
        "données des enfants; données d'enfants; données concernant des enfants; données de mineurs; données relatives aux enfants; données personnelles des mineurs; nom de l'enfant; données de votre enfant; informations sur les enfants; données relatives aux mineurs; auprès de mineurs; auprès d'enfants; prénom de l'enfant; âge de l'enfant; données personnelles d'enfants; données concernant les mineurs; données personnelles concernant des mineurs; données de vos enfants; concernant des enfants; concernant les enfants; de personnes mineures; âge de vos enfants"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "collectons; collecte; collectées; collectés; collecter; collectent; recueillons; recueille; recueillies; recueillis; recueillir; recueil de; recueil des; traitons; traitées; traités; sont traitées; traitement de; traitement des; traitement de vos; conservons; conservées; enregistrons; enregistre; enregistrées; enregistrés; stockons; stockées; "
        "nous utilisons vos; nous utilisons votre; utilisons vos; vous nous fournissez; vous fournissez; fournies par; fournissez; que vous nous communiquez; vous nous communiquez; vous communiquez; nous communiquer; vous nous transmettez; transmettez; transmises; vous renseignez; renseigner; renseignez; renseignées; vous saisissez; saisissez; saisies; recevons; recevoir; reçues; obtenons; obtenues; "
        "demandons; demandé de; vous demandons; nous demandons; avons besoin; avoir besoin; les données suivantes; données suivantes; informations suivantes; catégories suivantes; telles que; tels que; comme vos; comme votre; notamment; par exemple; comprennent; comprend; incluent; inclut; il s'agit; notons; nous notons; indiquez; indiquer; transmis; consignons; consignées; captées; nous connaissons; accède à; accédons à; suivants"
    ),
    headings=cues(
        "quelles données; quelles informations; quelles sont les données; données collectées; données que nous; données recueillies; informations que nous; informations collectées; informations recueillies; collecte; données traitées; catégories de données; types de données; nature des données; données personnelles que; données à caractère personnel; nous collectons; nous recueillons; nous traitons; ce que nous; cookies et; formulaire de contact; inscription; données concernées; données sensibles; catégories particulières; les données; journaux"
    ),
    columns=cues(
        "donnée*; catégorie*; type*; données personnelles; données collectées; données traitées; informations; quoi; exemples; nature des données; catégories de données"
    ),
    elsewhere=cues(
        "vos droits; droits; vos choix; modification*; définition*; réclamation*; partage; destinataire*; sécurité; durée*; conservation*; transfert*; liens; contactez-nous; nous contacter; contact; retrait; suppression; finalité*; pourquoi; droit de; qui reçoit; exercice; pourquoi nous; combien de temps"
    ),
)
PURPOSES = {
    "": cues(
        "outil* d'analyse; cookies marketing; cookies d'analyse; mesures de sécurité; sécurité de vos données; sécurité des données; identifiant* publicitaire*; service client par; mettre à jour la présente; mesures techniques; sécurité et la confidentialité; prestataire* de paiement; adresse de livraison; service marketing"
    ),
    "service_provision": cues(
        "fournir nos services; fournir les services; fournir le service; fournir un service; vous fournir; fourniture de; fourniture des; fourniture du; exécution du contrat; exécution d'un contrat; exécution de votre commande; exécuter le contrat; exécuter votre; exécuter vos; traiter vos commandes; traiter votre commande; traitement de vos commandes; traitement des commandes; traitement de votre commande; gestion des commandes; gestion de vos commandes; gérer vos commandes; gérer votre commande; gestion de la commande; livraison; livrer; "
        "fonctionnement du site; fonctionnement de; bon fonctionnement; assurer le fonctionnement; exploitation du; expédier; expédition; gestion de la relation contractuelle; gestion des contrats; prestation de; réalisation de; permettre l'accès; vous permettre d'utiliser; réservation*; fournir nos produits; faire fonctionner; réaliser les; accès au site; gérer la relation contractuelle; préparation de; prendre rendez-vous; prise de rendez-vous; proposer nos services"
    ),
    "account_management": cues(
        "gestion de votre compte; création de votre compte; création de compte; création d'un compte; créer votre compte; créer un compte; gérer votre compte; gestion des comptes; compte client; compte utilisateur; gestion des adhésions; gestion des adhérents; gestion des membres; espace client; votre inscription; authentification; vous authentifier; administration de votre compte; gérer les adhésions; tenue du fichier"
    ),
    "payment": cues(
        "traitement des paiements; traitement du paiement; traiter les paiements; traiter vos paiements; traiter votre paiement; facturation; facturer; paiement; paiements; recouvrement; encaissement; encaisser; règlement de; cotisations; impayés"
    ),
    "support": cues(
        "service client; support client; service après-vente; assistance; répondre à vos; répondre à votre; répondre aux; réponse à vos; traiter vos demandes; traiter votre demande; traitement de vos demandes; traitement de votre demande; gestion des demandes; gestion de vos demandes; gérer vos demandes; gestion des réclamations; gérer les réclamations; traitement des réclamations; support technique; demandes de renseignements; répondre aux demandes; traitement des demandes; réclamations; vous répondre; répondre"
    ),
    "communication": cues(
        "communiquer avec vous; vous contacter; vous informer; vous envoyer des informations; vous notifier; vous adresser; communication avec; vous tenir informé*; vous envoyer des notifications; rappels; prendre contact; vous recontacter; vous envoyer des rappels; entrer en contact; vous rappeler"
    ),
    "analytics": cues(
        "analyse; analyses; analyser; statistiques; statistique; mesure d'audience; mesurer; mesures d'audience; mesure de l'audience; analyse d'audience; comprendre comment; études statistiques; mesurer l'audience; analyse de la fréquentation; fréquentation; compter les visites"
    ),
    "improvement": cues(
        "améliorer; amélioration; améliorations; optimiser; optimisation; développer; développement de; développement de nouveaux; développer de nouveaux; corriger les; résoudre les problèmes; contrôle qualité; contrôle de la qualité; tests; corriger des erreurs; débogage"
    ),
    "personalisation": cues(
        "personnaliser; personnalisation; personnalisé*; contenus personnalisés; contenu personnalisé; recommandations; recommander; adapter; sur mesure; mémoriser vos préférences; se souvenir de vos; suggestions; adaptés à vos; expérience personnalisée"
    ),
    "marketing": cues(
        "marketing; prospection; prospection commerciale; newsletter; newsletters; lettre d'information; lettres d'information; lettre d'infos; infolettre; offres promotionnelles; offres commerciales; promotions; envoi d'offres; jeux concours; jeux-concours; communications commerciales; fidélisation; marketing direct; sollicitations commerciales; opérations promotionnelles; programme de fidélité; actualités; envoyer des offres; promotionnel*"
    ),
    "advertising": cues(
        "publicité ciblée; publicités ciblées; publicité personnalisée; publicités personnalisées; publicité; publicités; annonces; reciblage; remarketing; retargeting; ciblage publicitaire; publicitaires; publicitaire; publicité comportementale; annonces personnalisées; suivi des conversions; ciblage"
    ),
    "security": cues(
        "sécurité; sécuriser; sûreté; prévenir les abus; protection contre; prévention des abus; protéger nos; protéger notre; protéger le site; intrusion; intrusions; sécurité informatique; vol; vandalisme; cambriolage*; sécurité des personnes; attaques; accès non autorisé*; utilisation abusive; stabilité; sécurité du site; protection des biens"
    ),
    "fraud_prevention": cues(
        "fraude; fraudes; lutte contre la fraude; prévention de la fraude; détection de la fraude; détecter la fraude; blanchiment; blanchiment d'argent; prévenir la fraude; lutter contre la fraude; frauduleu*; spam; lutte contre le blanchiment; solvabilité"
    ),
    "legal_obligation": cues(
        "obligation légale; obligations légales; obligations réglementaires; obligation réglementaire; obligations comptables; obligations fiscales; comptabilité; respect de la loi; respecter la loi; respecter nos obligations; conformité légale; obligations légales et réglementaires; exigences légales; comptable; comptables; fiscales; obligations juridiques; obligation juridique; se conformer à la loi; se conformer aux lois; exigences réglementaires; obligation comptable; tenue de la comptabilité; dispositions légales"
    ),
    "legal_claims": cues(
        "défense de nos droits; exercice ou la défense; constatation, l'exercice; droits en justice; défendre nos; faire valoir; contentieux; litiges; litige; procédures judiciaires; réclamation en justice; défense en justice; action en justice; gestion des litiges; précontentieux; actions en justice; gestion du contentieux; faire respecter"
    ),
    "research": cues(
        "recherche scientifique; études de marché; étude de marché; enquêtes; enquête; enquêtes de satisfaction; sondages; recherche et; fins de recherche; études; recherche historique"
    ),
    "recruitment": cues(
        "recrutement; candidature; candidatures; processus de recrutement; votre candidature; gestion des candidatures; étudier votre candidature; traitement des candidatures; embauche; évaluer votre candidature"
    ),
    "identity_verification": cues(
        "vérifier votre identité; vérification d'identité; vérification de l'identité; vérification de votre identité; confirmer votre identité; contrôle d'identité; vérifier votre âge; vérification de l'âge; vous identifier; justifier de votre identité; vérifier l'identité"
    ),
}
USING = FrameCues(
    verbs=cues(
        "nous utilisons; utilisons; utilisées; utilisés; utilisée; utilisé; utilise; utilisent; utiliser; utilisation de vos; traitons; traitées; traités; nous traitons; traitement est; traitement a pour; finalité; finalités; pour finalité; fins de; à des fins; aux fins; afin de; afin d'; but; buts; objectif; dans le but; ont pour; a pour; pour objet; servent à; sert à; "
        "nécessaire; nécessaires; permettent de; permet de; nous permet; permettre de; nous aident; avons besoin; collectons; collectées; collecte; recueillies pour; intérêt légitime; intérêts légitimes; intérêt à; destinées à; destinés à; destiné à; pour vous; pour nous; dans le cadre; pouvons vous; nous vous envoyons; nous envoyons; pour pouvoir; pour; visent à; vise à"
    ),
    headings=cues(
        "finalité*; pourquoi; utilisation; comment nous utilisons; comment utilisons; utilisons-nous; traitement*; base légale; bases légales; base juridique; fondement*; but*; objectif*; à quoi; usage*; nous utilisons"
    ),
    columns=cues(
        "finalité*; objectif*; but*; pourquoi; utilisation; usage*; finalités du traitement; traitement*; raison*; activité; objet"
    ),
    elsewhere=cues(
        "vos droits; droits; modification*; définition*; réclamation*; sécurité; liens; contactez-nous; nous contacter; contact; retrait; suppression; droit de; destinataire*; partage; transfert*; durée*; conservation*; qui reçoit; exercice; combien de temps"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "droit d'accès; droit d'accéder; droits d'accès; accéder à vos données; accéder aux données; droit à l'information; obtenir une copie; droit d'obtenir une copie; droit d'être informé*; obtenir la confirmation; demander l'accès; accès à vos données; accès aux données vous"
        ),
        "rectification": cues(
            "droit de rectification; de rectification; droit de rectifier; droit à la rectification; rectification de vos; rectification des; demander la rectification; rectifier vos; rectifier les; faire rectifier; droit de correction; droit de modification; corriger vos données"
        ),
        "erasure": cues(
            "droit à l'effacement; droit d'effacement; droit à l'oubli; droit de suppression; effacement de vos; effacement des; suppression de vos données; suppression des données vous; demander l'effacement; demander la suppression; droit à la suppression; d'effacement; droit de supprimer; supprimer vos données; faire effacer; effacer vos données; de suppression"
        ),
        "restriction": cues(
            "droit à la limitation; droit de limitation; limitation du traitement; limitation de vos; limiter le traitement; limitation des traitements; limitation de traitement; demander la limitation; de limitation; limitation d'un traitement"
        ),
        "portability": cues(
            "portabilité; lisible par machine; format structuré; lisible par ordinateur; droit de récupérer"
        ),
        "objection": cues(
            "droit d'opposition; droit de s'opposer; droit de vous opposer; vous opposer à; vous opposer au; vous opposer aux; d'opposition; opposition au traitement; s'opposer au traitement; s'opposer à; vous pouvez vous opposer; opposition à"
        ),
        "automated_decision": cues(
            "ne pas faire l'objet d'une décision; ne pas faire l'objet; intervention humaine; contester la décision; ne pas être soumis à une décision; pas faire l'objet d'une décision; réexamen de la décision"
        ),
        "withdraw_consent": cues(
            "retirer votre consentement; retirer son consentement; retirer le consentement; retrait de votre consentement; retrait du consentement; révoquer votre consentement; retirer ce consentement; retirer à tout moment; retirer leur consentement; retiré à tout moment; consentement peut être retiré; retirer un consentement; revenir sur votre consentement; revenir sur son consentement; droit de retrait; consentement à tout moment"
        ),
    },
    weak={
        "access": cues("accès; accéder; copie; consulter; savoir quelles; obtenir communication"),
        "rectification": cues(
            "rectification; rectifier; corriger; correction; modifier; mettre à jour; rectifiées; modification; mise à jour"
        ),
        "erasure": cues("effacement; effacer; suppression; supprimer; supprimées; effacées; oubli"),
        "restriction": cues("limitation; limiter; restreindre; verrouillage; verrouiller"),
        "portability": cues("portabilité; récupérer; transférer; transmettre"),
        "objection": cues("opposition; opposer"),
        "automated_decision": cues(
            "décision automatisée; décisions automatisées; décision individuelle automatisée; décision fondée exclusivement; profilage"
        ),
        "withdraw_consent": cues("retirer; retrait; révoquer"),
    },
    frames=cues(
        "droit de; droit d'; droit à; droits suivants; droits; vous avez le droit; vous disposez; disposez d'un droit; disposez du droit; vos droits; vous pouvez; pouvez demander; demander à; nous demander; pouvez à tout moment; bénéficiez; exiger; droit du; vous pouvez exercer; vous pouvez également; est en droit"
    ),
    headings=cues(
        "vos droits; droits; droits des personnes; droit d'accès; droit de; droit à; droit d'; quels sont vos droits; les droits"
    ),
    reserved=cues(
        "se réserve le droit; nous réservons le droit; réserve le droit; réservons le droit; droits d'auteur; droit d'auteur; propriété intellectuelle; droit de rétractation; droits de propriété; tous droits réservés; droit d'utilisation; droit d'utiliser; société a le droit; nous avons le droit; droit de résilier; droit de résiliation; droit applicable; droit français; droit commun; licence; pas le droit; réservent le droit; droit d'accès au service; droit d'accéder au service; en droit d'interdire; droit de suspendre; vendeur est en droit"
    ),
    refused=cues(
        "ne pouvez pas demander; ne pouvez demander; ne pouvez pas nous demander; ne pouvez nous demander; ne pouvez pas exiger; ne pouvez exiger; aucun droit; pas de droit; ne disposez pas; ne disposez d'aucun; ne bénéficiez pas; pas en droit; ne peut pas demander; ne peut demander; ne peux pas demander; ne peux pas nous demander"
    ),
    complaints=cues(
        "réclamation; réclamations; introduire une réclamation; plainte; porter plainte; déposer une plainte; saisir la; saisir l'autorité; recours auprès; réclamation auprès; adresser une réclamation"
    ),
    opt_outs=cues(
        "désinscrire; désinscription; désabonner; désabonnement; se désabonner; vous désabonner; opt-out; opt out; refuser; désactiver; désactivation; bloquer; s'opposer à la prospection; opposer à la prospection; vous opposer à recevoir; ne plus recevoir; paramétrer; supprimer les cookies; refuser les cookies; liste d'opposition; bloctel; résilier votre abonnement à la; empêcher; vous opposer au dépôt; cesser de recevoir"
    ),
    topics={
        "": cues("cookies publicitaires; cookies d'analyse"),
        "marketing": cues(
            "newsletter*; prospection; marketing; lettre d'information; communications commerciales; offres; e-mails promotionnels; courriels; démarchage; sollicitations; emails; e-mails; lettres d'information"
        ),
        "advertising": cues("publicité; publicités; publicitaire*; annonces; ciblage; ciblée*; remarketing; reciblage"),
        "analytics": cues(
            "analyse; statistiques; mesure d'audience; suivi; google analytics; matomo; traçage; traceurs d'audience"
        ),
        "sale": cues("vente de; vendre"),
        "training": cues("entraînement; entraîner"),
        "profiling": cues("profilage; décision automatisée; décisions automatisées"),
        "location": cues("localisation; géolocalisation; gps"),
        "notifications": cues("notifications; push; notification push"),
        "cookies": cues("cookies; cookie; traceurs"),
    },
    methods={
        "unsubscribe_link": cues(
            "lien de désinscription; lien de désabonnement; lien présent; lien figurant; lien prévu; liens de désinscription; lien situé; cliquant sur le lien; lien en bas; lien inséré; lien contenu; lien hypertexte; lien d'opposition; lien au bas; en bas de chaque; lien indiqué"
        ),
        "browser_settings": cues(
            "paramètres de votre navigateur; paramètres du navigateur; paramétrage de votre navigateur; paramétrage du navigateur; paramètres de navigateur; votre navigateur; logiciel de navigation; réglages de votre navigateur; le navigateur; votre logiciel de navigation"
        ),
        "device_settings": cues(
            "paramètres de votre appareil; réglages de votre téléphone; paramètres de votre téléphone; paramètres de votre terminal; réglages de l'appareil; paramètres de l'appareil; paramètres du téléphone; réglages de votre appareil"
        ),
        "account_settings": cues(
            "paramètres de votre compte; votre compte; votre profil; espace client; espace personnel; paramètres du compte; paramètres de confidentialité; mon compte; paramètres de l'application; préférences de votre compte; dans les paramètres"
        ),
        "cookie_settings": cues(
            "gestion des cookies; gestionnaire de cookies; paramètres des cookies; bandeau cookies; bandeau de cookies; bannière; paramétrer les cookies; module de gestion; préférences cookies; outil de gestion; paramétrage des cookies; centre de préférences; bandeau; paramétreur"
        ),
        "form": cues("formulaire; formulaire en ligne; formulaire de contact"),
        "email": cues(
            "par e-mail; par email; par courriel; par mail; courrier électronique; un e-mail; un email; un courriel; par voie électronique; e-mail à"
        ),
        "phone": cues("par téléphone; appelant; téléphonique"),
        "post": cues("par courrier; voie postale; par écrit; par lettre; courrier postal"),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues("stop sms; envoyant stop; répondant stop; stop au"),
    },
    barred=cues(
        "ne pouvez pas vous désabonner; ne pouvez pas vous désinscrire; ne peuvent pas être désactivés; ne peuvent être désactivés; ne peut pas être désactivé*; ne peuvent pas être refusés; pas possible de"
    ),
)
TERMS = TermCues(
    law=cues(
        "régi par; régies par; régis par; régie par; soumis au; soumises au; soumis à; soumises à; soumise au; droit applicable; loi applicable; s'applique; applicable; conformément; interprétées; gouvernées par; interprétés; soumises exclusivement"
    ),
    laws={
        "FR": cues(
            "droit français; loi française; lois françaises; législation française; droit de la république française; lois de france"
        ),
        "BE": cues("droit belge; loi belge; législation belge"),
        "CH": cues("droit suisse; loi suisse; législation suisse"),
        "LU": cues("droit luxembourgeois; loi luxembourgeoise"),
        "DE": cues("droit allemand; loi allemande"),
        "GB": cues("droit anglais; loi anglaise; droit britannique"),
        "IE": cues("droit irlandais; loi irlandaise"),
        "NL": cues("droit néerlandais; loi néerlandaise"),
        "ES": cues("droit espagnol; loi espagnole"),
        "IT": cues("droit italien; loi italienne"),
        "MC": cues("droit monégasque; loi monégasque"),
        "US-CA": cues(
            "lois de l'état de californie; lois de californie; droit californien; droit de l'état de californie"
        ),
        "CA-QC": cues("lois du québec; lois de la province de québec; droit québécois; province de québec"),
    },
    venue=cues(
        "tribunaux de; tribunaux du ressort; tribunal de; tribunal de commerce; tribunaux compétents de; tribunaux d'; cour d'appel de; tribunal judiciaire de; compétence exclusive; tribunaux; juridictions de; tribunal d'"
    ),
    joints=cues("à; de; d'; du; des; la; le; les; en; tribunal; ville de; arrondissement"),
    no_places=cues("le; la; les; nous; vous"),
    seat=cues("notre siège; siège social; siège de la société; lieu du siège"),
    arbitration=cues("arbitrage; tribunal arbitral; clause compromissoire"),
    class_waiver=cues(
        "recours collectif*; action collective; actions collectives; action de groupe; actions de groupe"
    ),
    caps=cues(
        "responsabilité est limitée; responsabilité est plafonnée; limitée à; limitée au; plafonnée à; plafonnée au; excéder; ne saurait excéder; dépasser; responsabilité totale; plafond; maximum de; supérieure à; limité au; limité à"
    ),
    fees=cues(
        "montant payé; montants payés; sommes payées; somme payée; sommes versées; somme versée; prix payé; montants versés; montant versé; montant de la commande; prix de la commande; sommes effectivement; montant total; payées par; versées par; redevances; montant hors taxes; prix d'achat"
    ),
    causes=cues("responsabilité; responsable; dommage*; préjudice*"),
    renewals=cues(
        "renouvelé automatiquement; renouvelée automatiquement; reconduction tacite; tacite reconduction; tacitement reconduit*; renouvellement automatique; renouvelle automatiquement; automatiquement renouvelé*; reconduit automatiquement; renouvellera automatiquement; automatiquement reconduit*; renouvelés automatiquement; reconduit tacitement; reconduite tacitement; tacitement renouvelé*; renouvelable par tacite"
    ),
    subscriptions=cues("abonnement*; contrat*; adhésion*; durée; période*; formule; licence*"),
    changes=cues(
        "se réserve le droit de modifier; réservons le droit de modifier; peut modifier; pouvons modifier; susceptibles d'être modifiées; peuvent être modifiées; modifier à tout moment; modifier unilatéralement; se réserve la possibilité de modifier; se réserve le droit, à; droit de modifier; faire évoluer; réserve le droit de faire; modifiées à tout moment; se réserve le droit de mettre à jour; réserve la faculté; adapter ou modifier; mettre à jour"
    ),
    own=cues(
        "présentes conditions; les conditions; conditions générales; conditions d'utilisation; cgu; cgv; présentes; le contrat; ses prix; tarifs; prix; conditions particulières; présent contrat; nos conditions; ces conditions"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("ne; n'; pas; jamais; aucun; aucune; ni; aucunement; non"),
    lifts=cues(
        "que; mais; sauf; sinon; hormis; excepté; uniquement; seulement; à l'exception; à moins; plutôt; autres que; toutefois; au-delà"
    ),
    turns=cues("et; mais"),
    rights=RIGHTS,
    terms=TERMS,
)
