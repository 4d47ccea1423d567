"""English words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "domain name; domain names; brand name; trade name; product name; file name; file names; host name; in the name of; "
        "name of the; name of our; company name; names of third; address bar; address your; address any; address the; "
        "address these; web address; our address; our postal address; our name; name suggests; name implies; location of our; "
        "location of the; browser settings; your browser to; health and safety; mental health charity; health of the; "
        "age of 13; age of 16; age of 18; under the age; minimum age; device settings; orders of; in order; court order; "
        "legitimate interest*; public interest*; vital interest*; display preferences; interests of; interest of; in the interest*; "
        "children's toys; location of your browser; card scheme; message us; email us; call us; our messages; "
        "health authorities; health services; family member plan; browser fingerprint*; device fingerprint*; location settings; "
        "password reset*; email notification*; email newsletter*; email marketing; email provider*; email service*; email client*"
    ),
    "name": cues("name; names; full name; first name; last name; surname; forename; first and last name"),
    "contact_data": cues(
        "contact details; contact information; contact data; e-mail address; e-mail addresses; email address; "
        "email addresses; email; e-mail; phone number; phone numbers; telephone number; telephone numbers; mobile number; "
        "phone; telephone; postal address; mailing address; home address; delivery address; shipping address; "
        "billing address; street address; address; addresses; postcode; zip code; fax number"
    ),
    "account_data": cues(
        "username; usernames; user name; password; passwords; login details; login data; log-in details; "
        "login credentials; account details; account information; account data; registration data; "
        "registration information; profile information; profile data; screen name; customer number; user id; member number"
    ),
    "official_id": cues(
        "passport; passport number; identity card; id card; identity document; identity documents; driving licence; "
        "driver's license; drivers license; social security number; social security numbers; national insurance number; "
        "national identification number; tax identification number; personal identity number; government-issued id*; "
        "government id*; government identifier*; proof of identity; identification document*; identification number; "
        "vehicle registration number; licence plate*; license plate*; number plate*"
    ),
    "payment_data": cues(
        "payment details; payment information; payment data; card details; card number; card numbers; credit card*; "
        "debit card*; bank account; bank details; account number; iban; payment card*; payment method; billing information; "
        "billing details; billing data; bank account number; sort code"
    ),
    "financial_data": cues(
        "financial information; financial data; financial details; financial situation; income; salary; credit history; "
        "credit score; creditworthiness; tax data; assets and liabilities; pension entitlements"
    ),
    "transaction_data": cues(
        "order history; purchase history; purchase data; transaction data; transaction details; transaction history; "
        "transaction information; orders you; order details; order data; items you order*; products you buy; purchases; "
        "products and services you; what you bought; what you order*; your orders; order information; booking details; "
        "commercial information; contract data; invoice data; subscription details"
    ),
    "device_data": cues(
        "browser type; type of browser; browser version; operating system; device type; type of device; device information; "
        "device data; device model; hardware model; screen resolution; user agent; user-agent; browser and; browser you use; "
        "technical data; technical information; language settings; browser language; time zone; browser; mobile network; "
        "web browser; internet browser; browser name; model of your device; device settings and; device characteristics; "
        "device attributes"
    ),
    "online_id": cues(
        "ip address; ip addresses; internet protocol; device identifier*; device id*; unique identifier*; "
        "online identifier*; advertising id*; advertising identifier*; cookie id*; cookie identifier*; mac address*; imei; idfa; "
        "mobile identifier*; unique device; internet address; ip number; ip"
    ),
    "usage_data": cues(
        "usage data; usage information; log data; log files; log file; server logs; access logs; pages you visit*; "
        "pages visited; visited pages; pages viewed; pages you view*; clickstream; browsing history; browsing behaviour; "
        "browsing behavior; search history; search terms; search queries; clicks; click data; referring; referrer; referer; "
        "date and time of; time and date of; how you use; how you interact; interactions with; interaction data; "
        "your use of the service*; your use of our; your use of the website; viewing history; activity on; activity data; activity information; "
        "internet activity; network activity; time spent; traffic data; access times; time of access; amount of data; "
        "visits to; pages of our; page you; user behaviour; user behavior; crash reports; diagnostic data; performance data"
    ),
    "location": cues(
        "location; locations; location data; geolocation; geolocation data; location information; approximate location; "
        "geographic location; geographical location; rough location; whereabouts; city and country; country of access"
    ),
    "precise_location": cues(
        "precise location; precise location data; precise geolocation; precise geo-location; exact location; gps; gps data; "
        "gps location; gps coordinates; real-time location; fine location; exact position; precise position"
    ),
    "demographic": cues(
        "date of birth; birth date; birthdate; birthday; age; gender; sex; nationality; marital status; citizenship; "
        "demographic data; demographic information; demographics; place of birth; age group; age range; year of birth"
    ),
    "communications": cues(
        "communications with us; content of your message*; your messages; messages you send; messages you; correspondence; chat messages; "
        "chat history; chat logs; chat transcripts; content of messages; your enquiry; your inquiry; contents of your; "
        "support requests; emails you send; your feedback; feedback you; your communications; message content; survey responses; your reviews; reviews you; "
        "text of your message; text of the message; your message; private messages; your emails; contents of messages"
    ),
    "user_content": cues(
        "content you; user content; user-generated content; files you; documents you; your posts; posts you; your comments; comments you; posts and comments; comments and posts; "
        "photos you; content that you; uploaded content; recordings you upload"
    ),
    "audio_visual": cues(
        "photo; photos; photograph; photographs; images of you; video recordings; voice recording*; call recording*; "
        "recordings of calls; recording of calls; audio recording*; cctv; cctv footage; camera images; audio and video; voice data; "
        "video footage; profile picture*; profile photo*; your picture; pictures of you; visual information; your videos; "
        "telephone recordings; your voice; recorded calls"
    ),
    "employment_data": cues(
        "job title; employer; occupation; profession; professional information; employment history; employment information; "
        "work experience; cv; curriculum vitae; résumé; resume; your education; education and; level of education; educational background; qualifications; "
        "work history; references from; professional details; employment-related information; employment data; position held; "
        "application documents; cover letter; education information; education history"
    ),
    "social_media": cues(
        "social media profile*; social media account*; social network profile*; facebook profile; linkedin profile; "
        "social media handle*; public profile; social media data; social media information"
    ),
    "address_book": cues(
        "address book; contact list; contacts list; phone contacts; contacts you import; phonebook; friends list; "
        "list of contacts; your contacts; list of friends"
    ),
    "preferences": cues(
        "preferences; marketing preferences; communication preferences; interests; your interests; preferred language; "
        "wish list; wish lists; favourites; dietary requirements; hobbies"
    ),
    "inferences": cues(
        "inferences; inferred data; inferred interests; derived data; inferences drawn; inferred information"
    ),
    "family": cues(
        "family members; members of your family; next of kin; emergency contact*; spouse; your partner's name; "
        "dependants; dependents; family situation; your relatives; household members"
    ),
    "health_data": cues(
        "health data; health information; medical data; medical information; medical history; medical records; "
        "data concerning health; health condition*; state of health; allergies; disability; disabilities; your health; health status; "
        "medical certificate*; diagnoses; illnesses; medication; fitness data; heart rate; health-related; sick notes; "
        "data about your health; vaccination*; health records"
    ),
    "biometric_data": cues(
        "biometric data; biometric information; biometrics; fingerprint; fingerprints; facial recognition; "
        "voiceprint*; faceprint*; face scan*; facial geometry; iris scan*; biometric identifier*; face template*"
    ),
    "genetic_data": cues("genetic data; genetic information; dna; genetic test*"),
    "ethnic_origin": cues(
        "ethnic origin; racial or ethnic origin; racial or ethnic; ethnicity; your race; race or ethnicity; race, ethnicity; race or; ethnic background; "
        "racial origin"
    ),
    "political_opinion": cues("political opinion*; political views; political affiliation*; political beliefs"),
    "religion": cues(
        "religion; religious beliefs; religious or philosophical; religious belief; philosophical beliefs; your faith; church membership; religious denomination"
    ),
    "trade_union": cues("trade union membership; trade union; trade-union; union membership; trade unions"),
    "sex_life": cues("sexual orientation; sex life; sexual life; sexual preference*; sexuality"),
    "special_category": cues(
        "special categories of personal data; special categories of data; special category data; "
        "special category personal data; special categories of personal information; sensitive personal data; "
        "sensitive personal information; sensitive data; sensitive information; special categories"
    ),
    "criminal_record": cues(
        "criminal convictions; criminal record*; criminal offence*; criminal offense*; criminal history; convictions and offences"
    ),
    "children_data": cues(
        "children's data; children's personal; data of children; data about children; personal data of minors; "
        "information about children; information from children; data from children; child's name; child's age; "
        "child's date of birth; your child's; your children's; personal information of children; data about your child; "
        "information from a child; information about a child; information about your child; personal data of children; "
        "names of your children; from children under; from anyone under; from minors; from persons under; "
        "personal information from children; personal data from children; from individuals under; from users under"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "collect; collects; collected; collecting; collection of; gather; gathers; gathered; we process; process your; "
        "process personal; process data; process the; process this; process following; processes; processed; processing of your; "
        "we use your; we use the; uses your; receive; receives; we obtain; obtains; obtained; we store; store your; stores; stored; "
        "we record; records your; recorded; logged; log your; you provide; you give us; you supply; you submit; you enter; "
        "you send us; provided by you; provided to us; you provided; provide us with; give us; provide your; enter your; "
        "submit your; we ask; asks for; ask you for; asked for; asks you for; we request; we require; required to provide; we need; "
        "we keep; we hold; holds your; transmitted; transmits; captured; captures; information such as; information includes; "
        "information including; information may include; data such as; data includes; data include; data including; data may include; "
        "data like; information like; includes your; include your; including your; this includes; this may include; these include; "
        "these may include; details such as; details including; tell us; we analyse; we analyze; we save; is saved; are saved; we know; "
        "register with; we get; share with us; we access; access to your; access your; read out; we note; note down; writes down; write down; "
        "personal data are; personal data is; personal information is; personal data means; data are used; data is used; track your; "
        "we track; we monitor; infer; we may have; information about your; information on your; data about your"
    ),
    headings=cues(
        "information we collect; data we collect; we collect; data we process; information we process; what data; "
        "what information; which data; which information; what we collect; what personal; which personal; collection of; "
        "collected; types of data; types of information; types of personal; categories of data; categories of personal; "
        "categories of information; personal data we; personal information we; information you provide; information you give; "
        "data you provide; data collection; information collection; data processed; what do we collect; data categories; "
        "collecting; kinds of data; kinds of information; the data we; information about you; data about you; "
        "what we process; what we know; we hold; we gather; we store; automatically; log files; server log*; server data; "
        "contact form; registration; what we write down; what we note; what we ask; what you tell us; "
        "how we collect; personal information collected; personal data collected; sensitive; special categor*; we ask for; we receive"
    ),
    columns=cues(
        "data; categories of data; category of data; data category; type of data; types of data; personal data; "
        "personal information; information; information collected; data collected; category; categories; category of personal; "
        "categories of personal; data processed; what; data types; what data; what we collect; data we collect; examples; "
        "processed data; types of personal; type of personal; type of information; information we collect; data items"
    ),
    elsewhere=cues(
        "your rights; rights; your choices; choices; changes; contact us; how to contact; definitions; complaint*; "
        "sharing; disclosure*; who we share; security; how we protect; retention; how long; recipients; transfers; links; "
        "governing law; opt-out; opt out; questions; third-party websites; access and; accessing; deleting; deletion; "
        "how we use; purposes; phishing; third parties; how to exercise"
    ),
)
PURPOSES = {
    "": cues(
        "to provide you with the information; security of your browser; security measures; analytics provider; fraud warning; "
        "marketing team; advertising standards; research institute; support our charity; legal claims department; "
        "provide personal; provide your; provide us; provide you notice; provide notice; provides for; security breach; "
        "security incident; customer support team; our security; delivery address; delivery note; updates to this; update this; "
        "improve this policy; advertising identifier*; advertising id*; ads settings; data security"
    ),
    "service_provision": cues(
        "provide our service*; provide the service*; provide you with our; provide you with the service*; provide and maintain; "
        "provide, maintain; operate our; operate the; deliver our; deliver the product*; deliver your; deliver products; deliver goods; "
        "provide our products; provide our website; provide the website; provide our app; provide the app; "
        "provide the products; provide products; provide services; provide you with services; provide you with products; "
        "fulfil your order*; fulfill your order*; fulfil orders; fulfill orders; process your order*; process orders; "
        "processing orders; processing your order*; order processing; handle your order*; complete your order; "
        "complete your purchase; provision of our; provision of the service*; provision of services; provision of the website; "
        "performance of the contract; perform the contract; perform our contract; perform a contract; performing the contract; "
        "send you the goods; carry out your order; ship your order; ship orders; delivery of; your booking; make bookings; "
        "make the website work; make our website work; display the website; show the website; run the service; run our; "
        "running our; operation of the website; operation of our; operating the; offering our; provide you the; "
        "fulfilment of your order; fulfilment of orders; fulfillment of orders; providing the service*; providing our; "
        "deliver what you; send you what you; website functionality; making our; supply the; supply our; contract performance; "
        "performance of a contract"
    ),
    "account_management": cues(
        "create your account; create an account; manage your account; manage accounts; administer your account; "
        "set up your account; maintain your account; your registration; manage user accounts; your customer account; account management; "
        "account administration; register you; authenticate you; authenticate users; log you in; keep you logged in; "
        "member administration; membership administration; manage memberships; manage your membership; administer membership*; "
        "verify your account; account creation"
    ),
    "payment": cues(
        "process payment*; process your payment*; processing payment*; processing of payment*; payment processing; billing; "
        "invoicing; send invoices; invoice you; bill you; collect payment*; take payment*; charge you; handle payments; handle your payment*; "
        "carry out payment*; collect fees; debt collection; collect debts; recover debts; "
        "process transactions; process your transactions; administer payments"
    ),
    "support": cues(
        "customer service; customer support; customer care; technical support; respond to your; respond to enquir*; "
        "respond to inquir*; answer your; answer questions; answer enquir*; reply to your; handle your enquir*; "
        "handle your request*; provide support; support requests; deal with your; process your enquir*; process your request*; "
        "respond to you; responding to; answering; handle complaint*; resolve issues; troubleshoot*; assist you; help you with; "
        "provide assistance; resolve problems; deal with complaint*; responding; handling of enquir*; processing your enquir*; "
        "respond to questions; respond to requests; processing enquir*"
    ),
    "communication": cues(
        "communicate with you; contact you; keep you informed; send you notice*; notify you; send you updates; inform you about; "
        "send you service; send you important; send you technical; communicating with; contacting you; send you information; "
        "send notifications; appointment reminder*; get in touch with you; keep in touch; send you confirmation*; reminders; "
        "service messages; administrative messages; tell you about changes"
    ),
    "analytics": cues(
        "analytics; analyse; analyze; analysing; analyzing; analysis of; statistics; statistical; measure; measuring; measurement; "
        "understand how you; understand how our; understand how people; understand how users; understand how visitors; how visitors use; web analysis; audience measurement; monitor usage; usage analysis; trends; reach measurement; "
        "count visitors; counting visitors; evaluate the use; understand usage; gain insight*; insights into; traffic analysis"
    ),
    "improvement": cues(
        "improve; improving; improvement; improvements; enhance; enhancing; optimise; optimize; optimising; optimizing; "
        "optimisation; optimization; develop new; developing new; product development; develop our; development of; "
        "fix errors; fix bugs; debug; debugging; testing; quality assurance; service improvement; further develop; make better; "
        "make our service better; better understand"
    ),
    "personalisation": cues(
        "personalise; personalize; personalising; personalizing; personalisation; personalization; personalised content; "
        "personalized content; customise; customize; customising; customizing; customisation; tailor; tailored; tailoring; "
        "recommendations; recommend; remember your preferences; remember your settings; suggest; personalised experience"
    ),
    "marketing": cues(
        "marketing; direct marketing; newsletter; newsletters; promotional; promotions; promote; special offers; send you offers; "
        "market our; marketing communications; marketing messages; promotional emails; competitions; prize draw*; "
        "mailing list; advertise our; marketing purposes; contests; sweepstakes; catalogue; send you news"
    ),
    "advertising": cues(
        "advertising; advertisements; targeted advertising; personalised advertising; personalized advertising; "
        "interest-based advertising; behavioural advertising; behavioral advertising; ads; retargeting; remarketing; "
        "show you ads; relevant ads; personalised ads; personalized ads; advertising purposes; adverts; targeted ads; "
        "cross-context behavioral; audience building; conversion tracking; ad measurement"
    ),
    "security": cues(
        "for security; security purposes; security reasons; security of; secure our; protect our; protect against; keep our service* safe; safety of; safe and secure; detect security; it security; "
        "network security; information security; prevent misuse; prevent abuse; detect abuse; prevention of misuse; "
        "prevent attacks; fend off; defend against attacks; protect the rights; protect users; access control; "
        "video surveillance; protect the service; monitor for; ensure the security; stability; integrity of; "
        "unauthorised access; unauthorized access; protect our property; burglar*; theft; vandalism; protect the website; protect the app"
    ),
    "fraud_prevention": cues(
        "fraud; fraud prevention; prevent fraud; detect fraud; prevention of fraud; fraudulent; fraud detection; "
        "money laundering; illegal activit*; credit check*; credit risk; malicious; anti-fraud; spam"
    ),
    "legal_obligation": cues(
        "comply with legal; comply with our legal; comply with a legal; comply with the law; comply with law; comply with laws; "
        "comply with applicable; compliance with legal; compliance with the law; compliance with law; compliance with applicable; "
        "compliance with our legal; legal obligation*; statutory obligation*; legal requirement*; statutory requirement*; tax purposes; "
        "accounting; bookkeeping; tax law; tax obligations; legal compliance; regulatory requirement*; regulatory compliance; "
        "regulatory obligation*; required by law; meet our legal; fulfil our legal; accounting purposes; legal duties; "
        "statutory retention; accounting law"
    ),
    "legal_claims": cues(
        "legal claims; establish, exercise; establishment, exercise; exercise or defend; exercise or defence; defend legal; "
        "enforce our; enforce the; enforcement of; defend ourselves; assert claims; assert legal; legal proceedings; resolve disputes; "
        "dispute resolution; litigation; defence of claims; protect our rights; protect our legal; disputes; defend claims; "
        "defend against claims; warranty claims; exercise our rights"
    ),
    "research": cues(
        "research; scientific research; market research; surveys; studies; conduct research; academic research; "
        "historical research; satisfaction survey*; user research; opinion poll*"
    ),
    "recruitment": cues(
        "recruitment; recruiting; job application*; application process; assess your application; process your application; "
        "hiring; selection process; recruitment process; evaluate your application; evaluate candidates; fill a position; "
        "employment decision*; assess your suitability; application procedure"
    ),
    "identity_verification": cues(
        "verify your identity; verify identity; identity verification; confirm your identity; verify your age; age verification; "
        "check your identity; identity checks; know your customer; verifying your identity; verification of identity"
    ),
}
USING = FrameCues(
    verbs=cues(
        "we use; we may use; we also use; we will use; we only use; use your; use the information; use this information; "
        "use this data; use the data; use it; use them; use personal; used to; used for; used in order; uses the; uses your; uses this; "
        "uses personal; be used; is used; are used; using your; for the purpose; for the purposes; purpose is; purposes are; "
        "purpose of; purposes of; the purpose; purposes such; purposes:; in order to; so that we can; so we can; "
        "allows us to; allow us to; enable us to; enables us to; helps us; help us; we process; process your; process the; "
        "process personal; processed for; processed to; processed in; collect this information to; collect data to; "
        "collect information to; collect this data; collected for; collected to; we need; needed to; "
        "needed for; necessary for; necessary to; required for; serves to; serve to; "
        "legitimate interest*; interest in; interests in; we have an interest; so as to; for the following; we analyse; we analyze; "
        "we evaluate; we send; we will send; we may send; we may contact; use of your; use cookies; uses cookies; processing is; "
        "processing of your; with the aim; aim of; because we; following purposes"
    ),
    headings=cues(
        "how we use; use of; purpose; purposes; why we; why do we; what we use; what do we use; we use your; using your; "
        "uses of; legal basis; legal bases; lawful basis; processing of; what for; use your; how is your; how do we use; "
        "what we do with; reasons; data processing; how your information is used; grounds"
    ),
    columns=cues(
        "purpose; purposes; purpose of processing; purposes of processing; why; use; reason; reasons; what for; "
        "business purpose; business purposes; processing purpose; purpose/activity; activity; processing activity; how we use it; "
        "why we use it; used for; purpose for processing; purpose of use; processing operation; purpose of the processing"
    ),
    elsewhere=cues(
        "your rights; rights; changes; contact us; how to contact; definitions; complaint*; security; how we protect; "
        "links; governing law; opt-out; opt out; questions; deleting; deletion; who we share; sharing; disclosure*; "
        "recipients; transfers; accessing; phishing; third-party websites; how to exercise; what you may not"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "right of access; right to access your; right to access the personal; right to access personal; "
            "right to access information; right to obtain confirmation; subject access; right to know; "
            "right to information; right to request access; right to be informed; right to request a copy; "
            "request a copy of your; request a copy of the; right to receive a copy; "
        ),
        "rectification": cues(
            "right to rectification; right of rectification; right to correct; right to correction; right to rectify; "
            "right to request rectification; request correction; request the correction; "
            "correct inaccurate; "
            "have your data corrected; inaccurate data corrected; correct or update; "
            "have inaccurate"
        ),
        "erasure": cues(
            "right to erasure; right of erasure; right to be forgotten; right to delete; right to deletion; right of deletion; "
            "request erasure; request deletion; request the deletion; request the erasure; request that we delete; "
            "request that we erase; ask us to delete; ask us to erase; "
            "have your data deleted; have your data erased; "
            "right to have your personal data deleted"
        ),
        "restriction": cues(
            "right to restriction; right of restriction; right to restrict; restriction of processing; "
            "restriction of the processing; restrict processing; restrict the processing; restrict our processing; "
            "limit the processing; limitation of processing; request restriction; "
            "right to limit; restriction on processing"
        ),
        "portability": cues(
            "data portability; right to portability; portability; portable format; machine-readable; machine readable; "
            "transfer your data to another; structured, commonly used; transferred to another controller"
        ),
        "objection": cues(
            "right to object; right of objection; object to processing; object to the processing; object to our; "
            "object to the use; object to direct marketing; object to your; object at any time; object to us; object to such"
        ),
        "automated_decision": cues(
            "not to be subject to a decision; not be subject to a decision; not to be subject to automated; "
            "not be subject to automated; not to be subject to decisions; human intervention; "
            "rights related to automated; rights in relation to automated; not subject to a decision; "
            "human review of; object to automated; contest the decision; rights relating to automated"
        ),
        "withdraw_consent": cues(
            "withdraw your consent; withdraw consent; withdraw that consent; withdraw the consent; withdraw it at any time; "
            "withdrawal of consent; withdraw any consent; revoke your consent; revoke consent; withdrawing your consent; "
            "withdraw my consent; take back your consent; change or withdraw; withdraw this consent; right to withdraw"
        ),
    },
    weak={
        "access": cues(
            "access; accessing; know what; obtain information; receive information; copy; see what; view; confirmation; find out what"
        ),
        "rectification": cues(
            "rectification; rectify; correct; correction; corrected; corrections; update; amend; rectified; put right"
        ),
        "erasure": cues("erasure; erase; delete; deletion; deleted; erased; removal; remove"),
        "restriction": cues("restriction; restrict; limitation; limit; block; blocking"),
        "portability": cues("portability; port; transfer; export"),
        "objection": cues("object; objection; oppose; objecting"),
        "automated_decision": cues("automated decision*; automated individual; profiling; solely automated"),
        "withdraw_consent": cues("withdraw; withdrawal; revoke"),
    },
    frames=cues(
        "you have the right; you have a right; you have the following rights; have the right to; your right to; your rights; the right to; "
        "right to; you may request; you can request; you may ask; you can ask; you are entitled; entitled to; the following rights; "
        "rights include; you may also; you can also; you have rights; ask us to; request that we; data subject rights; "
        "rights under; rights of access; rights of; rights to; you can at any time; right of; a number of rights; certain rights; demand; "
        "request to"
    ),
    headings=cues(
        "your rights; rights; data subject rights; your data protection rights; privacy rights; rights of data subjects; "
        "rights of the data subject; what rights; your privacy rights; right to; right of; what you can ask"
    ),
    reserved=cues(
        "we reserve the right; reserves the right; reserve the right; we have the right; we may restrict; we may delete; "
        "right to use the service; right to access the service; right to access and use; right to access the website; rights reserved; "
        "right to terminate; right to suspend; right to refuse; licence to; license to; right of withdrawal; right to cancel; "
        "intellectual property; company has the right; we are entitled; we retain the right; right to use; not the right; "
        "retain all rights; property rights; right to modify; right to change"
    ),
    refused=cues(
        "cannot ask; can not ask; can't ask; may not ask; cannot request; can not request; can't request; may not request; cannot demand; can not demand; not entitled to; no right; not have the right; not have a right; not have any right; don't have the right; don't have a right; nor ask; nor request; unable to ask"
    ),
    complaints=cues(
        "complaint; complaints; complain; lodge a complaint; file a complaint; make a complaint; right to complain; "
        "raise a concern; report a concern; appeal to; contact the data protection authority; turn to"
    ),
    opt_outs=cues(
        "opt out; opt-out; opting out; opting-out; unsubscribe; unsubscribing; opt-outs; opted out; do not sell or share; do not sell my; "
        "stop receiving; object to direct marketing; object to marketing; disable cookies; refuse cookies; reject cookies; "
        "block cookies; decline cookies; delete cookies; switch off; turn off; withdraw your cookie; deactivate; prevent the collection; "
        "prevent the storage; disable"
    ),
    topics={
        "": cues("emails from; your email; marketing cookies; advertising cookies; analytics cookies"),
        "marketing": cues(
            "marketing; newsletter*; promotional; promotions; advertising emails; direct mail; mailing list; mailings; "
            "commercial communications; offers; our emails; emails from us; marketing emails; catalogue*"
        ),
        "advertising": cues(
            "advertising; ads; targeted; interest-based; personalised ads; personalized ads; retargeting; remarketing; "
            "behavioral; behavioural; adverts; ad personalization; ad personalisation"
        ),
        "analytics": cues(
            "analytics; analysis; statistics; measurement; tracking; tracked; matomo; collection of data; usage data; usage reports"
        ),
        "sale": cues("sale; sales; selling; sell; sold; sharing of your; sell or share"),
        "training": cues("training; train; ai models; model training; machine learning; train our"),
        "profiling": cues("profiling; automated decision*; profiles"),
        "location": cues("location; gps; geolocation"),
        "notifications": cues("push notifications; notifications; push messages"),
        "cookies": cues("cookies; cookie; trackers; pixels; web beacons"),
    },
    methods={
        "unsubscribe_link": cues(
            "unsubscribe link; unsubscribe button; link in each; link in every; link at the bottom; link at the end; "
            "link in the email*; link in any; link in our; link provided in; click unsubscribe; clicking unsubscribe; "
            'clicking on the "unsubscribe; unsubscribe instructions; link contained; following the instructions; at the foot of; '
            "link in the newsletter; bottom of each; bottom of every; bottom of our; link in all; the unsubscribe"
        ),
        "browser_settings": cues(
            "browser settings; settings of your browser; your browser; browser software; browser plugin; browser add-on; your web browser; browser's settings"
        ),
        "device_settings": cues(
            "device settings; settings of your device; phone settings; your device's settings; operating system settings; settings on your device; mobile settings"
        ),
        "account_settings": cues(
            "account settings; your account; your profile; settings page; privacy settings; in the settings; preference centre; preference center; in the app settings; user settings; notification settings; my account; in settings"
        ),
        "cookie_settings": cues(
            "cookie settings; cookie preferences; cookie banner; consent banner; consent manager; cookie consent tool; consent tool; cookie tool; manage cookies; privacy choices; preference tool"
        ),
        "form": cues("form; web form; online form; contact form; request form"),
        "email": cues(
            "by email; by e-mail; email us; e-mail us; emailing; via email; send an email; sending an email; send us an email; email to"
        ),
        "phone": cues("by phone; by telephone; call us; calling us; toll-free; phone us"),
        "post": cues("by post; in writing; by mail; by letter; write to us"),
        "signal": cues("global privacy control; gpc; opt-out preference signal; opt-out signal"),
        "sms": cues("reply stop; replying stop; texting stop; text stop"),
    },
    barred=cues(
        "cannot opt out; can not opt out; may not opt out; not be able to opt out; unable to opt out; can't opt out; even if you opt out; "
        "after you opt out; opt out of receiving service; not possible to opt out; if you opt out; cannot unsubscribe; not opt out; not opted out"
    ),
)
TERMS = TermCues(
    law=cues(
        "governed by; laws of; law of; subject to the laws; law shall apply; law applies; applicable law; governing law; "
        "construed in accordance; interpreted in accordance; law governs; under the laws; laws apply"
    ),
    laws={
        "GB": cues(
            "english law; laws of england; law of england; scots law; british law; uk law; law of scotland; laws of scotland"
        ),
        "IE": cues("irish law; laws of ireland; law of ireland"),
        "DE": cues("german law"),
        "FR": cues("french law"),
        "SE": cues("swedish law"),
        "NO": cues("norwegian law"),
        "DK": cues("danish law"),
        "FI": cues("finnish law"),
        "NL": cues("dutch law"),
        "BE": cues("belgian law"),
        "CH": cues("swiss law"),
        "AT": cues("austrian law"),
        "ES": cues("spanish law"),
        "IT": cues("italian law"),
        "PT": cues("portuguese law"),
        "PL": cues("polish law"),
        "LU": cues("luxembourg law"),
        "CZ": cues("czech law"),
        "EE": cues("estonian law"),
        "LV": cues("latvian law"),
        "LT": cues("lithuanian law"),
        "IL": cues("israeli law"),
        "JP": cues("japanese law"),
        "AU": cues("australian law"),
        "IN": cues("indian law"),
        "US-CA": cues("california law; laws of california; state of california; law of california"),
        "US-NY": cues("new york law; laws of new york; state of new york; law of new york"),
        "US-DE": cues("delaware law; laws of delaware; state of delaware; law of delaware"),
        "US-TX": cues("texas law; laws of texas; state of texas"),
        "US-WA": cues("washington law; laws of washington; state of washington"),
        "US-MA": cues("massachusetts law; laws of massachusetts; commonwealth of massachusetts"),
        "US-IL": cues("illinois law; laws of illinois; state of illinois"),
        "US-FL": cues("florida law; laws of florida; state of florida"),
        "US-CO": cues("colorado law; laws of colorado; state of colorado"),
        "US-UT": cues("utah law; laws of utah; state of utah"),
        "US-NV": cues("nevada law; laws of nevada; state of nevada"),
        "US-GA": cues("laws of georgia; state of georgia"),
        "US-VA": cues("virginia law; commonwealth of virginia"),
        "US-PA": cues("pennsylvania law; commonwealth of pennsylvania"),
        "US-NJ": cues("new jersey law; state of new jersey"),
        "US-OR": cues("oregon law; state of oregon"),
        "US-AZ": cues("arizona law; state of arizona"),
        "CA-ON": cues("laws of ontario; province of ontario"),
        "CA-BC": cues("laws of british columbia; province of british columbia"),
        "CA-QC": cues("laws of quebec; province of quebec"),
    },
    venue=cues(
        "courts of; courts in; courts located in; court of; exclusive jurisdiction; courts situated in; place of jurisdiction; "
        "state and federal courts; court in; courts for; jurisdiction of the courts; venue shall be; venue is; venue will be"
    ),
    courts=cues("courts have; courts shall have; courts will have; district court; courts alone"),
    joints=cues("of; in; at; is; be; the; court; courts; city of; city; county; county of; state of; province of"),
    no_places=cues(
        "the; this; these; any; all; you; we; our; your; court; courts; state; states; service; company; user; customer; party; parties; agreement; terms; eu; european; union; if; for"
    ),
    seat=cues(
        "our registered office; our seat; our place of business; where we are based; our principal place of business"
    ),
    arbitration=cues(
        "binding arbitration; arbitration agreement; agree to arbitrate; resolved by arbitration; settled by arbitration; "
        "submitted to arbitration; final and binding arbitration; through arbitration; by arbitration; arbitration clause; "
        "finally settled under the rules of arbitration; mandatory arbitration; individual arbitration; decided by an arbitrator; arbitration administered"
    ),
    class_waiver=cues(
        "class action waiver; class waiver; waive any right to a class; waive the right to participate in a class; "
        "not as a plaintiff or class member; waive your right to participate in a class; only on an individual basis; "
        "waiver of class; no class action*; class, consolidated; class member in any; class or representative; "
        "bring claims only on an individual; not in a class; waive class; class-wide; class action or"
    ),
    caps=cues(
        "liability shall not exceed; liability will not exceed; liability exceed; liability is limited to; "
        "liability shall be limited to; liability will be limited to; liability to you is limited; not exceed; "
        "limited to the amount; capped at; maximum liability; total liability; aggregate liability; "
        "liability is capped; liable for more than; in excess of; exceed the amount; limit of liability"
    ),
    fees=cues(
        "fees paid; amount paid; amounts paid; amount you paid; amounts you paid; fees you paid; you have paid; paid by you; "
        "amount you have paid; fees payable; price paid; price you paid; paid or payable; purchase price; value of the order; "
        "charges paid; sums paid; amount you pay; total fees; contract value; value of your order; annual fee*"
    ),
    causes=cues("liability; liable; damages"),
    renewals=cues(
        "automatically renew*; renew* automatically; auto-renew*; auto renew*; automatic renewal*; automatically be renewed; "
        "automatically extend*; extended automatically; renewed automatically; automatically continue*; renews by itself; "
        "continue automatically; rolls over; be automatically renewed; be automatically extended"
    ),
    subscriptions=cues("subscription*; plan; contract; membership*; term; agreement; licence; license; trial"),
    changes=cues(
        "may change; may modify; may amend; may update; may revise; right to change; right to modify; right to amend; "
        "right to update; right to revise; can change; can modify; may alter; right to alter; may vary; right to vary; "
        "may, at our sole discretion, change; may at any time change; may at any time modify; may at any time amend; "
        "change or modify; modify or replace; may unilaterally; reserves the right to, at; may from time to time; amend or"
    ),
    own=cues(
        "these terms; these conditions; this agreement; the terms; the agreement; these terms and conditions; the conditions; "
        "terms of service; terms of use; terms and conditions; our terms; this contract; these rules; prices; price; fees"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("not; never; no; neither; nor; don't; doesn't; won't; didn't; refrain from; none; prohibit*"),
    lifts=cues("but; only; except; unless; other than; instead; rather; beyond; apart from; however; without"),
    turns=cues("and; but"),
    rights=RIGHTS,
    terms=TERMS,
)
