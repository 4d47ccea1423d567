"""The names of data categories and purposes, aligned with the Data Privacy Vocabulary of the W3C (https://w3id.org/dpv).

Each name stands beside the DPV term that is nearest (prefix "pd" for its extension of personal data); an empty one where
none is near. Names are stored and matched between versions; never rename one.
"""

DATA_CATEGORIES: dict[str, str] = {
    "name": "pd:Name",
    "contact_data": "pd:Contact",
    "account_data": "pd:AccountIdentifier",
    "official_id": "pd:OfficialID",
    "payment_data": "pd:FinancialAccount",
    "financial_data": "pd:Financial",
    "transaction_data": "pd:Transactional",
    "device_data": "pd:DeviceBased",
    "online_id": "pd:IPAddress",
    "usage_data": "pd:BrowsingBehavior",
    "location": "pd:Location",
    "precise_location": "pd:Location",
    "demographic": "pd:Demographic",
    "communications": "pd:Communication",
    "user_content": "",
    "audio_visual": "pd:Picture",
    "employment_data": "pd:Professional",
    "social_media": "pd:SocialNetwork",
    "address_book": "",
    "preferences": "pd:Preference",
    "inferences": "dpv:InferredPersonalData",
    "family": "pd:Family",
    "health_data": "pd:Health",
    "biometric_data": "pd:Biometric",
    "genetic_data": "pd:Genetic",
    "ethnic_origin": "pd:EthnicOrigin",
    "political_opinion": "pd:PoliticalAffiliation",
    "religion": "pd:Religion",
    "trade_union": "pd:TradeUnionMembership",
    "sex_life": "pd:Sexual",
    "special_category": "dpv:SpecialCategoryPersonalData",
    "criminal_record": "pd:Criminal",
    "children_data": "",
}

FLAGS: dict[str, str] = {
    **dict.fromkeys(
        (
            "health_data",
            "biometric_data",
            "genetic_data",
            "ethnic_origin",
            "political_opinion",
            "religion",
            "trade_union",
            "sex_life",
            "special_category",
        ),
        "special",
    ),
    "criminal_record": "criminal",
    "children_data": "children",
    "precise_location": "precise",
}
"""What makes a category weigh more: Art. 9 and 10 GDPR, children, a place to the metre."""

PURPOSES: dict[str, str] = {
    "service_provision": "dpv:ServiceProvision",
    "account_management": "dpv:AccountManagement",
    "payment": "dpv:PaymentManagement",
    "support": "dpv:CustomerCare",
    "communication": "dpv:CommunicationManagement",
    "analytics": "dpv:ServiceUsageAnalytics",
    "improvement": "dpv:ServiceOptimisation",
    "personalisation": "dpv:Personalisation",
    "marketing": "dpv:Marketing",
    "advertising": "dpv:Advertising",
    "security": "dpv:EnforceSecurity",
    "fraud_prevention": "dpv:FraudPreventionAndDetection",
    "legal_obligation": "dpv:LegalCompliance",
    "legal_claims": "",
    "research": "dpv:ResearchAndDevelopment",
    "recruitment": "dpv:PersonnelHiring",
    "identity_verification": "dpv:IdentityVerification",
}

RIGHTS: dict[str, str] = {
    "access": "15",
    "rectification": "16",
    "erasure": "17",
    "restriction": "18",
    "portability": "20",
    "objection": "21",
    "automated_decision": "22",
    "withdraw_consent": "7",
}
"""The rights of persons, with the article of the GDPR that gives them."""
