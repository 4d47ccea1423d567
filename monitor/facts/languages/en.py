"""English words."""

from monitor.facts.languages.content.en import CONTENT
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
    months=MONTHS["en"],
    conditions=cues("if; whether; where; when; unless"),
    units={
        "second": cues("second; seconds; sec; secs"),
        "minute": cues("minute; minutes; min; mins"),
        "hour": cues("hour; hours; hr; hrs; h"),
        "day": cues("day; days"),
        "week": cues("week; weeks; wks"),
        "fortnight": cues("fortnight; fortnights"),
        "month": cues("month; months; mos; mths; mth; monthly"),
        "quarter": cues("quarter; quarters"),
        "year": cues("year; years; yr; yrs"),
        "decade": cues("decade; decades"),
    },
    numbers=counts(
        "a 1; an 1; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; "
        "twelve 12; thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17; eighteen 18; nineteen 19; "
        "twenty 20; twenty one 21; twenty two 22; twenty three 23; twenty four 24; twenty five 25; "
        "twenty six 26; twenty seven 27; twenty eight 28; thirty 30; thirty one 31; thirty six 36; forty 40; "
        "forty five 45; forty eight 48; fifty 50; sixty 60; seventy 70; seventy two 72; eighty 80; ninety 90; "
        "hundred 100; a hundred 100; one hundred 100; one hundred eighty 180; one hundred and eighty 180; "
        "one hundred twenty 120; one hundred and twenty 120; twenty nine 29; thirty five 35; forty two 42; "
        "eighty four 84; ninety six 96; one hundred fifty 150; one hundred and fifty 150; "
        "three hundred sixty five 365; three hundred and sixty five 365"
    ),
    fillers=cues(
        "calendar; full; whole; complete; consecutive; additional; further; more; rolling; fiscal; financial; tax; contract; policy; academic; school; business; working; solid; extra; other"
    ),
    business=cues("business; working"),
    halves=cues("and a half; and one half"),
    between=cues("between; from"),
    ranges=cues("to; -; through; until"),
    alternatives=cues("or; and; and/or; /"),
    spans={
        "half a year": "P6M",
        "half year": "P6M",
        "one and a half years": "P18M",
        "one and a half year": "P18M",
        "two and a half years": "P30M",
    },
    ordinals=counts("first 1; second 2; third 3; fourth 4; fifth 5; sixth 6; seventh 7; eighth 8; ninth 9; tenth 10"),
    ends=cues("end of; close of; expiry of; until; through; including"),
    letters=names("d day; w week; m month; y year"),
)

DATES = DateCues(
    effective_names=cues("""
        effective date; with effect from; with effect as of; effective as of; effective as from; effective from;
        effective since; date of effect; date effective; date of entry into force; in force since; in force as of;
        in force from; in effect since; in effect as of; in effect from; commencement date; date of application;
        in force as from; in force and effect from; in force and effect since; operative from; operative since;
        operational from; validity from; start of validity; valid with effect from; effective starting;
        effective from and after; effective on and after; binding from; binding since; binding as of;
        in operation since; in operation from; date in force; in-force date; start date; entry into force;
        date of commencement; coming into force
    """),
    effective=cues("""
        effective; applicable; applies; apply; valid; effective on; effective beginning; valid from; valid as of;
        valid since; applies from; apply from; applies as of; apply as of; applies since; applicable from;
        applicable as of; applicable since; takes effect; take effect; took effect; take effect on; takes effect on;
        becomes effective; become effective; became effective; come into effect; comes into effect; came into effect;
        goes into effect; go into effect; went into effect; comes into force; come into force; came into force;
        enters into force; enter into force; entered into force; in force; in effect; commencing; starting;
        implemented on; enacted on; bind; binds; binding; applies to; apply to; has applied; have applied;
        has been in force; have been in force; has been in effect; have been in effect; has been valid; operative;
        governs; govern; used since; in use since; in use from; valid for
    """),
    effective_after=cues("onwards; onward; and later; and thereafter; and after"),
    effective_lines=cues("as of; as from; from; since; date; as at and from; on or after; on and after"),
    updated_names=cues("""
        last updated; last update; last updated date; last modified; last modification; last revised; last revision;
        last changed; last change; last changes; last amended; last amendment; last edited; last reviewed;
        last review; last published; latest update; latest revision; latest version; most recent update;
        most recent version; most recently updated; last update date; date of last revision; date of last update;
        date of the last update; date of last modification; date last updated; date of update; date of revision;
        revision date; update date; date updated; date revised; date modified; modification date; version date;
        date of version; date of this version; date of the latest version; recently updated; recently revised;
        current version; current as of; last rewritten; last reworked; last redrafted; last checked; last corrected;
        last altered; last adapted; last adjusted; most recently revised; most recently amended;
        most recently modified; most recently changed; most recently reviewed; most recent revision;
        most recent amendment; most recent change; latest amendment; latest change; latest edition; latest review;
        date of latest revision; date of latest update; date of change; date of amendment; amendment date;
        date of last amendment; date of last change; date of last review; review date; date reviewed; date amended;
        date changed; date of the last revision; date of the last change; edition date; date of edition;
        date of this edition; current edition; this edition; wording of; wording as of; text of; text as of;
        as amended on; as revised on; as updated on; as last amended
    """),
    updated=cues("""
        updated; updated on; updated as of; update; revised; revised on; revision; restated; amended and restated;
        modified; modified on; amended; amended on; edited; reviewed; reviewed on; changed on; version of;
        version dated; version from; version as of; version dated on; dated; policy dated; rewritten; reworked;
        redrafted; overhauled; refreshed; changed; altered; corrected; adapted; reissued; re-issued; republished;
        amendment; amendments; edition of; this version of; redrawn; recast; in the version of; in the version dated;
        consolidated; last touched
    """),
    updated_after=cues("edition; version; revision; update"),
    updated_lines=cues("""
        version; dated; as at; status; status as of; rev; rev.; revision; edition; ver; ver.; v.; last; wording;
        text as of; position as of; state as of
    """),
    published=cues("""
        published; published on; publication date; date of publication; published date; posted; posted on;
        date posted; posted date; issued; issued on; issue date; date of issue; date issued; release date; released;
        created; created on; creation date; date created; first published; formulated; formulated on; established;
        established on; drafted; written; date of creation; first issued; originally issued; first drafted;
        first drawn up; drawn up; signed off on
    """),
    adopted=cues("""
        adopted; adopted on; adoption date; date of adoption; date adopted; approved; approved on; approval date;
        date of approval; date approved; approval; adopted and approved; ratified; ratified on; agreed; agreed on;
        agreed by; resolved on; decided on; passed; passed on; endorsed; endorsed on; signed off; authorised;
        authorised on; authorized; authorized on; voted; voted on; carried; sanctioned; accepted; accepted on
    """),
    coming=cues("""
        new version; updated version; next version; new terms; updated terms; revised terms; new privacy policy;
        updated privacy policy; new privacy notice; updated privacy notice; updated policy; new policy; these changes;
        the changes; these updates; the updates; upcoming changes; upcoming; will be updated; will change; changes to;
        updates to
    """),
    own=cues("""
        policy; policies; notice; notices; statement; statements; terms; agreement; addendum; conditions; document;
        declaration; page; contract; rules; version; disclosure; disclosures; charter; tos; eula; dpa; list; annex;
        appendix; schedule; guidelines; edition; text; wording; revision; leaflet
    """),
    other=cues("""
        regulation; regulations; directive; directives; act; law; laws; decision; decisions; gdpr; ccpa; cpra; lgpd;
        framework; shield; convention; judgment; ruling; opinion; statute; clauses; sccs; legislation; court; bill;
        decree; ordinance; commission; parliament; council; treaty; ico; commissioner; edpb
    """),
    former=cues("""
        will be reviewed; will be updated; next review; next update; next revision; to be reviewed by; due for review;
        previous; previously; prior; prior to; former; formerly; earlier; old version; older versions; past versions;
        archived; archive; archives; supersedes; superseded; replaces; replaced; until; expired; expires; before;
        after; on or after; for example; e.g.; such as; ©; (c); valid until; registered; original; originally;
        first version; first edition; initially; superseding; replacing; review due; next reviewed; for review in;
        due to be reviewed; due for revision; replaces version; up to; lapses; lapsed; ends; ended; ending; founded;
        founded in; founded on; incorporated; incorporated on; established in; until its; last audit; audit; audited;
        certificate; certified; certification; accredited; inspected; lodged
    """),
    history=cues("""
        change log; changelog; change history; version history; revision history; history of changes;
        document history; updates to this; history; revisions; changes to this; summary of changes; release notes;
        amendment record; amendment history; record of changes; record of amendments; record of revisions;
        revision record; change record; document control; version control; what has changed; what changed; what's new;
        log of changes; list of changes; amendments; previous changes; past changes; changes made; list of versions;
        edition history; issue history; update history; update log; revision table; revision log; version log
    """),
    archive=cues("""
        previous version; previous versions; prior versions; earlier versions; past versions; older versions;
        archived versions; archived policies; archive; previous issues; earlier issues; past issues;
        previous revisions; earlier revisions; earlier editions; past editions; previous editions; former versions;
        old versions; superseded versions; previous policies; withdrawn versions; version archive; past policies
    """),
    links=cues("""
        on; as; of; from; since; at; is; are; was; were; be; been; will; the; this; these; our; and; date; dated; to;
        it; has; starting; beginning; immediately; privacy; data; protection; cookie; cookies; service; services; use;
        user; general; by; in; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed;
        thu; thur; thurs; fri; sat; sun; gmt; utc; est; pst; day; form; present; current; its; their; shape; wording;
        unchanged; last; most; recently; version; effect; force
    """),
    version=cues("""
        version; ver; ver.; v; v.; rev; rev.; revision; edition; issue; issue no; release; version number; version no;
        revision number; revision no; vers; vers.; rev no; edition no; iteration; document version; amendment no
    """),
    organs=cues("""
        council; councils; board; boards; committee; directors; management; assembly; meeting; trustees; governors;
        decision; decisions; resolution; resolutions; shareholders; members; commission
    """),
    agents=cues("""
        by; by the; by our; by a; by an; by order of; by decision of the; by decision of; by resolution of the;
        by resolution of; by the decision of the; at the; at a; at our; by way of; through a; by the general;
        by the annual; by the supervisory; by the executive; by the management
    """),
    titles={
        "privacy": cues("""
            privacy; data protection; personal data; personal information; gdpr; your data; fair processing;
            confidentiality
        """),
        "cookies": ("cookie",),
        "terms": cues("terms; conditions; agreement; contract; eula; licence; license"),
        "processing": cues("""
            processing agreement; processing addendum; processor; dpa; data processing; processing terms; annex
        """),
    },
    siblings={
        "privacy": cues("""
            privacy policy; privacy policies; privacy notice; privacy statement; data protection policy;
            data protection notice; data protection statement; privacy charter
        """),
        "cookies": cues("""
            cookie policy; cookies policy; cookie notice; cookie statement; cookie declaration; policy on cookies;
            notice on cookies; cookie list; cookie table
        """),
        "terms": cues("""
            terms of use; terms of service; terms of sale; terms of business; terms and conditions;
            terms & conditions; general terms; conditions of sale; conditions of use; user agreement;
            licence agreement; license agreement; subscription agreement; customer agreement; terms of supply;
            terms of membership; membership terms; booking conditions
        """),
        "processing": cues("""
            data processing agreement; data processing addendum; processing agreement; processor agreement; dpa
        """),
        "besides": cues("""
            master agreement; main agreement; service agreement; framework agreement; bylaws; by-laws; bye-laws;
            articles of association; statutes of; our statutes; its statutes; the statutes; constitution;
            code of conduct; code of ethics; house rules; site rules; ground rules; club rules; rules of procedure;
            rules of the club; rules of the society; rules of the association; competition rules; contest rules;
            game rules; safety rules; safeguarding policy; refund policy; returns policy; return policy;
            shipping policy; security policy; complaints policy; complaints procedure; equality policy;
            child protection policy; acceptable use policy; whistleblowing policy; environmental policy; hr policy;
            staff policy; travel policy; moderation policy; retention policy; retention schedule; price list;
            fee schedule; schedule of fees; tariff; lease; tenancy agreement; rental agreement; employment contract;
            insurance policy; policy of insurance; collective agreement; code of practice; handbook; staff handbook;
            certificate; audit report; report of; annual report; risk assessment; impact assessment; transfer impact;
            site plan; house regulations; internal regulations; school rules; library rules; dress code; brochure;
            catalogue; licence of; permit; tender; sub-processor agreement; accessibility statement;
            modern slavery statement
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        bookkeep*; accountant*; built on; called; support; maintenance; backup*; external*; share*; disclos*;
        provider*; processor*; sub-processor*; subprocessor*; partner*; third part*; third-part*; recipient*;
        transfer*; vendor*; supplier*; contractor*; we use; uses; use of; using; used by; by using; via; through;
        tool*; plugin*; plug-in*; plug-ins; pixel*; cookie*; tag manager; analytics; advertis*; host*; cloud;
        newsletter*; payment*; platform*; social media; social network*; log in; login; sign in; sign up;
        single sign-on; integration*; integrate*; embed*; software; powered by; provided by; operated by;
        processed by; service of; services of; on our behalf; sell to; agency; agencies; carrier*; deliver*;
        courier*; credit check*; video*; map*; font*; captcha; chat; api; services to; services for; provides services;
        processes payments
        """
    ),
    leads=cues(
        """
        service called; tool called; platform called; software called; provided by; offered by; operated by;
        supplied by; powered by; hosted by; processed by; managed by; developed by; delivered by; run by; stored by;
        collected by; carried out by; service provider; service providers; processor; sub-processor; subprocessor;
        data processor; hosting provider; payment provider; payment processor; payment service provider;
        our supplier; supplier; the company; the provider; a service of; a product of
        """
    ),
    examples=cues(
        """
        such as; including; like; for example; e.g.; we use; we also use; namely; the service; the services of;
        the tool; the software; the platform; we work with; we cooperate with; we partner with;
        we share your data with; shared with; share with; disclosed to; transferred to; passed on to; passed to;
        sent to; forwarded to; transmitted to; partner; our partner; vendor; provider
        """
    ),
    denials=cues(
        """
        do not use; does not use; don't use; not use; no longer use; do not share; does not share; don't share;
        do not disclose; do not sell; do not transfer; do not send; do not pass; not shared with; never shared with;
        not passed on to; not transmitted to; not transferred to; not sent to; not disclosed to; no data is sent to;
        without using; never use; never share; refrain from using
        """
    ),
    unless=cues("except; unless; other than; apart from; only; until; before; without your consent; if you"),
    settings=cues("browser*; operating system*; device setting*; your device; settings"),
    marks=cues("trademark*; registered mark*; copyright"),
    we=cues("we; us; our; the company; company; controller; the controller; data controller"),
    owns=cues(
        """
        we are; operated by; owned by; controller is; controller of your data is;
        controller of your personal data is; data controller:; controller:; responsible for the processing is;
        published by; welcome to
        """
    ),
    group=cues(
        """
        holding*; affiliate*; subsidiar*; group compan*; companies in our group; parent company; our group;
        corporate family; member of the group; sister compan*
        """
    ),
    lists=cues(
        """
        subprocessor*; sub-processor*; our processors; data processors; list of processors; service providers;
        third-party providers; third party providers; recipients; third-party services; third party services;
        our partners; partners; vendors; third-party cookies; tools we use; external services; who we share
        """
    ),
    columns=cues(
        """
        subprocessor*; sub-processor*; processor*; company; company name; entity; entity name; name of entity;
        name of company; legal entity; name; vendor*; provider*; service provider*; supplier*; recipient*; partner*;
        third party; third parties; third-party service*; service; service name; tool; tools; organisation;
        organization; source; cookie provider; set by; issuer; owner; publisher; placed by; host; who; operator; data importer; party
        """
    ),
    third=cues("third party; third-party; third parties; 3rd party; 3rd-party"),
    firm=cues("company; firm; provider; vendor; supplier; processor"),
    common=cues(
        """
        tracking; logo; privacy; policy; policies; notice; data; personal; information; protection; general; regulation; act;
        law; directive; article; section; terms; conditions; service; services; website; site; cookie; cookies;
        european; union; commission; economic; area; eu; eea; gdpr; uk; us; usa; california; consumer; standard;
        contractual; clauses; framework; shield; officer; controller; processor; user; users; customer; customers;
        client; member; states; state; court; authority; department; government; federal; trade; commissioner;
        office; chapter; annex; appendix; schedule; agreement; addendum; third; party; parties; provider; providers;
        internet; browser; app; apps; account; third-party; monday; tuesday; january; february; march; april; may;
        june; july; august; september; october; november; december; the; this; we; our; you; your; if; in; for; it;
        they; when; where; please; to; all; any; as; by; legal; basis; purpose; company; group; partners; partner;
        subprocessors; ip; url; pdf; html; id; sms; dpo; faq; api; ai; vat; ccpa; cpra; coppa; hipaa; iso; soc; pci;
        dss; android; ios; windows; mac; chrome; firefox; safari; edge; opera; name; email; address; phone; contact;
        payment; support; marketing; analytics; advertising; security; english; french; german; america; europe;
        world; street; road; avenue; square; entities; authorities; companies; agencies; affiliates; advisors;
        advisers; vendors; processors; sub-processors; sub-processor; buyers; investors; merchants; researchers;
        employees; friends; subsidiaries; yourself; apis; networks; platforms; others; organizations; organisations;
        suppliers; contractors; professionals; institutions; banks; insurers; auditors; lawyers; carriers; operators;
        advertisers; publishers; developers; products; change; safety; fraud; hosting; communications;
        recipients; sources; processing; retention; rights; transfers; transfer; changes; children; israel
        """
    ),
    registers=cues("registered office; registered in; company number"),
    controllers=cues("data controller; controller; who we are; about us; responsible"),
    officers=cues(
        """
        data protection officer; dpo; representative; complaint*; dispute*; arbitrat*; supervisory authority;
        governed by; jurisdiction; court*
        """
    ),
    nots=cues(
        """
        not; don't; doesn't; isn't; aren't; won't; cannot; can't; no; never; neither; nor; none; nothing;
        without
        """
    ),
    hands=cues(
        """
        use; uses; used; using; share; shares; shared; sharing; disclose; disclosed; sell; sells; sold;
        transfer; transferred; send; sends; sent; sending; pass; passes; passed; passing; give; gives; given;
        giving; embed; embedded; integrate; integrated; forward; forwarded; transmit; transmitted; communicate;
        communicated; employ; rely; report; reported; engage; engaged; hand; handed; supply; supplied; provide;
        provided; load; loaded; go; goes; going through; relying
        """
    ),
    idle=cues(
        """
        not used; not embedded; not integrated; not in use; no longer used; no longer in use; not installed; not
        active; not loaded; never used; not employed; not deployed; switched off; has been removed; have been
        removed; was removed; were removed; gets nothing; receives nothing; get nothing; receive nothing; gets
        no data; not involved; is not one of them
        """
    ),
    turns=cues("but; instead; rather; whereas; while"),
    agents=cues("by means of; with the help of; through the agency of; by; via; through; with"),
    works=cues(
        """
        held; handl*; process*; hosted; kept; keep; keeps; run; runs; manag*; maintain*; deliver*; sent; send; sends;
        go out; goes out; go; goes; done; provided; look* after; taken care; operated; stored; administer*;
        perform*; carried out; arrang*; issued; print*; packed; packing; collected; paid; ship*; transport*;
        dispatch*; supplied; recorded; archiv*; calculat*; prepared; audited; serviced; translat*; backed up;
        booked; forward*; travel*; insured; typed; scanned; shredded; leased; taken; sold
        """
    ),
    acts=cues(
        """
        runs; keeps; handles; hosts; manages; provides; sends; delivers; processes; maintains; prints; does;
        looks after; stores; operates; prepares; collects; ships; calculates; takes care of; archives; services
        """
    ),
    trades=cues(
        """
        provider; providers; supplier; firm; agency; courier; couriers; carrier; haulier; accountant;
        accountants; bookkeeper; bookkeepers; auditor; auditors; solicitors; insurer; insurers; bank; printer;
        printers; debt collector; debt collectors; processor; sub-processor; subprocessor; tool; software; app;
        platform; system; service; plugin; plug-in; program; programme; portal; host; vendor; contractor;
        broker; marketplace; laboratory; registrar; network; widget
        """
    ),
    follows=cues("follow us; follow me; find us on; like us on; join us on; our page on; visit us on; find me on"),
    ours=cues("our; us"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        transfer*; transmit*; export*; stored; store; storage; server*; data cent*; host*; cloud; located;
        process*; send; sent; accessed; access from; based in; headquartered; established in; seat in;
        outside the; outside of; third countr*; other countr*; abroad; overseas; international*;
        cross-border; adequa*; standard contractual; privacy shield; data privacy framework;
        binding corporate
        """
    ),
    firm=cues(
        """
        transfer*; transmit*; export*; stored; store; stores; storing; kept in; processed in; processing in;
        servers; server; data cent*; hosted; located; outside the; outside of; third countr*; other countries;
        adequa*; standard contractual; privacy shield; data privacy framework; based in; headquartered; sent to;
        established in; situated in; operating in; may access; can access; have access; has access; accessed;
        accessible from; remotely; held with; held in; held on; held at; kept with; kept on; kept at; stand in;
        data center; backed up; processing takes place; takes place in; hosting
        """
    ),
    data=cues("account*; database*; mailbox*; messages; files; records; tickets"),
    goes=cues(
        """
        sent; send; sends; go to; goes to; go in; end up; ends up; mirror*; copied; copy; passed; pass;
        forward*; shared with; disclos*; leave; leaves; view; see; read; reach; reaches; handled; backed up;
        processed; held; kept; access; run; runs; operated; received; receive; visible; moved; relayed; routed
        """
    ),
    access=cues(
        """
        accessed from; access from; accessible from; viewed from; work from; works from; working from; operated
        from; supported from; support from; from within
        """
    ),
    destinations=cues(
        """
        to; in; into; particular; at; including; like; as; namely; e.g.; example; especially; particularly;
        currently; mainly; primarily; is; are; the; being; with; within; either; both; between; on
        """
    ),
    origins=cues(
        """
        outside; outside of; from; recognized; recognised; leave; leaving; resident*; residing; citizen*; live;
        living; consumers; users; individuals; people; you are; reside; visitors; customers; persons; law; laws;
        law of; laws of; regulation*; court*; except; excluding; other than; legislation; applicable; applies;
        apply; exterior
        """
    ),
    laws=cues(
        """
        our representative; representative in; our offices; offices are located; office is located; years of
        age; years old; under 13; under 14; under 16; under 18; subject to the law*; country of residence;
        governing law; governed by the law*; jurisdiction of; courts of; laws of; under the law*; resident*;
        consumer privacy act; supervisory authority; lodge a complaint; right to complain; state law; state
        privacy; age of; statute; act 2018; data protection act; is the data controller; is also the data
        controller; is the controller; information commissioner; trademark*; trade mark*; fair use; sued; suing;
        sue; sanction*; embargo*; protection authority; protection commission*; authority for; country you;
        which country; applicable law; in force in
        """
    ),
    people=cues(
        """
        resident*; residing; citizen*; live; living; consumers; users; individuals; people; data subjects;
        you are; you're; reside; visitors; customers; persons; persons in; players; members; if you
        """
    ),
    zones=cues(
        """
        european economic area; eea; european union; eu; eea/eu; eu/eea; e.u.; european; efta; efta states
        """
    ),
    denials=cues(
        """
        do not transfer; does not transfer; not transferred; never transferred; not be transferred;
        no transfer; not stored; do not store; except; excluding; with the exception of; other than
        """
    ),
    headings=cues(
        """
        transfer*; third countr*; international; where we store; location; cross-border; overseas; destination*
        """
    ),
    columns=cues(
        """
        location*; country; countries; region; place; jurisdiction; processing location; data location;
        hosting location; server location; seat
        """
    ),
    mechanisms={
        "dpf": cues("data privacy framework; dpf; privacy shield; data bridge"),
        "scc": cues(
            """
            standard contractual; model clause*; standard data protection clause*; sccs; scc;
            contractual clause*; international data transfer a*; idta
            """
        ),
        "adequacy": cues("adequacy; adequate level; adequate protection; adequate by"),
        "bcr": cues("binding corporate rule*; bcr; bcrs"),
        "derogation": cues("explicit consent; article 49; art. 49; derogation*"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "retain*; retention; keep; keeps; kept; keeping; store; stored; stores; storing; storage; held; hold; "
        "holds; holding; preserv*; archiv*; maintain*; bookkeeping; record-keeping; save; saved; saves; "
        "remain on; remains on; processed for a period; processed for up to; backed up; cached; "
        "remain available; remains available; remain* stored; remain* visible; remain in; stays in; stay in; "
        "stays on; on file; on record; processed for; processed until; remember*; lives in; live in; backs up; "
        "persisted; persist in; blocked for; locked for; transfer* to archive; sit in; sits in"
    ),
    delete=cues(
        "delet*; eras*; destroy*; destruct*; anonymi*; de-identif*; deidentif*; purg*; remov*; dispos*; "
        "overwrit*; wiped; wipe; discard*; expung*; shred*; expire; expires; cleared; rotated; strike*; struck; "
        "blacked out; black out; redact*; wiping; wipes; scrub*; thrown away; throw away; throw out; binned; "
        "clear out; clears; emptied; dropped; disappear*; vanish*; gone after; lapse; lapses; taken off; "
        "taken out; cleaned; clean up; cleanup; clear-out; aggregat*; pseudonymis*; pseudonymiz*; obfuscat*; "
        "truncat*; unlink*; rotate; rotates; roll off; age out; ages out; forgotten; scrapp*; incinerat*; erase; "
        "deactivated; timed out; auto-delet*; autodelet*; self-destruct*; time-to-live; ttl"
    ),
    headings=cues(
        "how long; retention; storage period; storage duration; storage limitation; storage time; deletion; "
        "kept for; retention period; storage; keep your; keep it; retain; retention time; kept until; "
        "delete after; deleted after; delete; deleted; how long we keep; how long we store; erasure; "
        "period kept; time limit for erasure; time limits; keeping; held for; data lifecycle; destruction; kept; "
        "stored for; storing; disposal"
    ),
    masked=cues(
        "its promise*; our promise*; kept its; deletion request*; erasure request*; request for deletion; "
        "requests for deletion; request to delete; requests to delete; request deletion; request the deletion; "
        "request that we delete; request erasure; right to erasure; right to deletion; right to delete; "
        "right to be forgotten; retain the right; keep you informed; keep in mind; keep us; keep you; "
        "hold harmless; app store; play store; online store; our store; our stores; stores and; retail store*; "
        "in-store; store credit; keep up; keep track; keep your password; prior retention; maintain iso; "
        "maintain certif*; maintain a certif*; maintain appropriate; maintain reasonable; maintain the security; "
        "maintain our certif*; maintain an active; keeping with; hold a; hold an; held by; store locator; "
        "saved you; keep you safe; removed user content; removed content; replace the removed; "
        "remove or disable; removed or disabled; window expires; period expires; store and; key store; "
        "data store; keep the repository; keep access; keep your account enabled"
    ),
    otherwise=cues(
        "respond*; response; reply; replies; answer*; get back to; notif*; notice; inform; acknowledg*; refund*; "
        "reimburs*; money back; cancel; cancellation; trial; object; objection*; appeal*; aware of; "
        "becoming aware; breach; renew*; in advance; deliver*; shipp*; warranty; guarantee*; repair*; "
        "replacement; take effect; takes effect; comply; process your request; processed within; "
        "processing your request; fulfil*; handle your request; complete your request; extend*; extension; "
        "arbitrat*; dispute*; opt-out request*; pay; payable; your request within; respond to your request; "
        "prior to; verify; cure; remedy; negotiat*; experience; review; updated at least; audit*; certif*; "
        "provide you with; provide the; statute of limitations for claims; waiting list; waiting time; deposit; "
        "subscription period; free of charge; credit; returned; return; returns; lease; tenancy; probation; "
        "quit; get back; window; counter notice*; counter-notice*; counternotice*; reinstate*; disabling access; "
        "opportunity to; give them; give the user; gives them; make changes; make the changes; cure period; "
        "grace period; come into effect; comes into effect"
    ),
    past=cues(
        "last; past; previous; preceding; prior; recent; trailing; no older than; not older than; "
        "within the last; within the past; over the last; over the past; minimum age of; not be older than"
    ),
    recurring=cues("every; per; each; once; twice; times; once in; once in any"),
    ages=cues(
        "old; years old; year old; year-old; years of age; of age; aged; age of; ages of; the age; under age; "
        "minors; minor; child; children; younger than; older than; parental"
    ),
    cookies=cues(
        "cookie; cookies; local storage; localstorage; web storage; tracker; trackers; pixel; pixels; beacon*; "
        "local-storage; session storage"
    ),
    lifetime=cues(
        "expir*; lifetime; lifespan; life span; duration; valid for; validity; persist*; remain on; "
        "remains on; remain in; stay on; stays on; stored on; placed on; set for; lasts; last for"
    ),
    session=cues(
        "session; sessions; end of session; browser session; when you close; until you close; "
        "close your browser; closes the browser; end of the session; per session; session only; "
        "session cookie; session cookies"
    ),
    records=cues(
        "data collected; information collected; data gathered; data obtained; log data; logs; ip address*; "
        "personal data; personal information; consent; choice*; preference*; analytics data; user data; "
        "usage data; the data; your data; this data; information; event data; user-level; data; statistics; "
        "reports; report; analytics; events; records; recordings; choice; answers"
    ),
    most=cues(
        "up to; maximum; maximally; at most; no longer than; not longer than; no more than; not more than; "
        "within; not exceed; not to exceed; exceeding; no later than; not later than; max; at the latest; "
        "less than; as long as"
    ),
    least=cues("at least; minimum; not less than; no less than; min; no fewer than"),
    criterion=cues(
        "as long as necessary; as long as is necessary; as long as needed; as long as we need; "
        "as long as required; as long as it is necessary; as long as reasonably necessary; "
        "as long as it is needed; only as long as; for as long as; so long as; no longer than necessary; "
        "no longer than is necessary; longer than necessary; longer than is necessary; "
        "for the period necessary; for the time necessary; period necessary to; time necessary to; "
        "for the duration of; until you withdraw; until you delete; until you ask; until the purpose; "
        "once the purpose; no longer necessary; no longer needed; no longer required; "
        "required by law to retain; as long as you; as long as your account"
    ),
    indefinite=cues(
        "indefinitely; indefinite period; in perpetuity; perpetually; stored permanently; kept permanently; "
        "retained permanently; unlimited period; unlimited time; forever; without time limit; "
        "without a time limit"
    ),
    triggers={
        "last_activity": cues(
            "inactiv*; last activity; last contact; last login; last log-in; last logged; last use; last used; "
            "last interaction; last interacted; last visit; last purchase; last order; last communication; "
            "last active; last correspondence; most recent"
        ),
        "account_closure": cues(
            "account closure; close your account; closed your account; closing your account; closure of; "
            "delete your account; deleted your account; deleting your account; deletion of your account; "
            "deletion of the account; account is deleted; account is closed; account deletion; deactivat*; "
            "close the account; cancel your account; terminate your account; account termination; "
            "account cancellation; delete the app"
        ),
        "contract_end": cues(
            "end of the contract; end of contract; terminat*; end of the contractual; end of our relationship; "
            "end of the relationship; end of the business; expiry of; expiration of; contract ends; "
            "end of the agreement; end of your; end of the employment; contract has ended; end of the service; "
            "completion of the contract; end of the last"
        ),
        "year_end": cues(
            "end of the year; end of the calendar year; end of the financial year; end of the fiscal year; "
            "financial year; fiscal year; tax year; calendar year in which"
        ),
        "consent_withdrawal": cues("withdraw*; unsubscrib*; revok*; opt out; opt-out; opting out"),
        "request": cues("your request; the request; upon request; your enquiry; your inquiry; your entry"),
        "purchase": cues("purchase; transaction; order; invoice; sale; delivery; payment"),
        "collection": cues(
            "collection; collected; receipt; received; recorded; recording; created; creation; submission; "
            "submitted; date of the visit; provided; captured"
        ),
    },
    tiers={
        "backup": cues("backup*; back-up*; back up; backed up"),
        "archive": cues("archiv*"),
    },
    openers=cues(
        "if; unless; when; where; once; after; in case; should; for as long; to the extent; in the event; "
        "as soon as; during"
    ),
    dropped=cues(
        "after; following; within; sooner; plus; duration; until; least; course; used; case; even; during; not; "
        "no; do; does; if; upon; when; the; a; an; your; our; their; its; his; her; this; these; that; those; "
        "any; all; some; such; we; you; they; it; will; shall; may; must; can; be; is; are; was; were; been; "
        "being; of; to; in; on; for; and; or; with; by; at; as; which; who; other; each; only; also; personally; "
        "generally; typically; usually; automatically; then; thereafter; period; maximum; up; from; has; have; "
        "expiry; expiration; end; lapse; set; configured; currently; normally; securely; simply; longer; "
        "no longer; otherwise; unless; both; there; here; moreover; furthermore; afterwards; subsequently; "
        "permanently; immediately; irrevocably; routinely; time; ever; us; i; months; years; days; latest; "
        "latter; former; however; so; but; while; whereas; need; needs; regularly; total; deadline; just; still; "
        "cases; respect; regard"
    ),
    during=cues("for; for a period of; for the; over; during; throughout"),
    deadlines=cues("within; in; no later than; not later than"),
    columns=cues("duration; period; time; term; how long; timeframe; time frame"),
    generic=cues(
        "data; personal data; personal information; information; details; personal; it; them; they; records; "
        "record; categories; category; types; type; this; these; that; those; all"
    ),
    prepositions=cues(
        "in; on; at; for; to; by; with; from; under; upon; after; before; during; within; due; because; "
        "according; as; of; about; through; via; until; unless; if; when; where; while; since; following; "
        "pursuant; without; beyond; against; regarding; concerning"
    ),
    actors=cues("we; i"),
    auxiliaries=cues(
        "is; are; was; were; will; shall; may; can; must; should; has; have; be; been; get; gets; cannot; won't; "
        "isn't; aren't; need; needs"
    ),
    since=cues("after; from; following; since; as of; starting from; starting with; post"),
)

PARTIES = PartyCues(
    controllers=cues(
        "data controller; data controllers; controller of your; controller of the; controller is; "
        "controller for; is the controller; is responsible for; responsible for the processing; "
        "responsible for processing; responsible party; controller responsible; joint controllers; "
        "joint controller; operated by; owned and operated by; provided by; controller; this website is; "
        "the company; we are; who we are; collectively referred to as; (collectively; referred to as"
    ),
    representatives=cues("representative; representatives; representative in the eu; art. 27; article 27"),
    officers=cues(
        "data protection officer; data protection officers; dpo; privacy officer; chief privacy officer; "
        "data protection manager; privacy team"
    ),
    authorities=cues(
        "supervisory authority; supervisory authorities; data protection authority; "
        "data protection authorities; information commissioner; commissioner's office; "
        "data protection commission; inspectorate; lodge a complaint with the; regulator; ombudsman; "
        "attorney general"
    ),
    processors=cues(
        "payment provider; payment service provider; service provider is; payment processor; "
        "payment is processed; hosting provider; provider of; third-party provider; third party provider; "
        "subprocessor; sub-processor; supplier"
    ),
    roles={
        "support": cues("customer service; customer support; support; help desk; customer care"),
        "abuse": cues("abuse; report; copyright; dmca; infring*; violat*"),
        "legal": cues("legal; legal department"),
        "marketing": cues("unsubscribe; newsletter; opt out; marketing"),
    },
    ages=cues(
        "under the age of; at least; under; older; children under; younger than; minimum age; over the age of; "
        "age of; aged; below the age of"
    ),
    matters=cues(
        "vulnerabilit*; security issue*; security flaw*; bug bounty; press; media enquir*; media inquir*; "
        "journalist*; sales; demo; quotation; pricing; careers; job application*; apply for; vacanc*; billing; "
        "invoice*; orders; returns; warranty claim*; copyright; dmca; infring*; trademark*; spam; abuse; "
        "partnership*; advertis* with us; investor*; technical support; technical question*; technical problem*; "
        "report a bug; feedback; security hole*; weakness*; security researcher*; responsible disclosure; "
        "security incident*; security bug*; security problem*; phishing; penetration; product question*; "
        "about a product; general enquir*; general inquir*; general question*; anything else; everything else; "
        "other matters; newsroom; procurement; supplier enquir*; events"
    ),
    privacy=cues(
        "privacy; personal data; personal information; data protection; gdpr; rights; controller; data subject*; "
        "complaint*; your data; consent; opt out; delete your; access request*; withdraw"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "based on your consent; based on consent; on the basis of your consent; on the basis of consent; "
            "rely on your consent; rely on consent; relies on consent; relying on your consent; "
            "your explicit consent; your prior consent; your express consent; consent you provided; "
            "consent you have given; you have given your consent; given us your consent; given us consent; "
            "you have consented; where you consent; withdraw your consent; withdraw consent; "
            "withdrawal of consent; withdraw the consent; withdraw any consent; revoke your consent; "
            "consent is the legal basis; legal basis is your consent; subject to your consent; "
            "obtain your consent; ask for your consent; request your consent; your consent for; "
            "your consent to; consent of the data subject; asked for consent; consent (art*; "
            "you give your consent; only with your consent; consent to the processing"
        ),
        "b": cues(
            "performance of a contract; performance of the contract; performance of our contract; "
            "performance of your contract; performance of contract; performance of this contract; "
            "performance of an agreement; performance of the agreement; performance of our agreement; "
            "perform a contract; perform the contract; performing the contract; performing a contract; "
            "performing our contract; perform our contract; perform our agreement; perform the agreement; "
            "perform our obligations under; execution of a contract; execution of the contract; "
            "execution of contracts; execution of an agreement; execution of the agreement; "
            "fulfilment of a contract; fulfilment of the contract; fulfillment of a contract; "
            "fulfillment of the contract; fulfil our contract; fulfill our contract; fulfil a contract; "
            "fulfil the contract; fulfill a contract; fulfill the contract; fulfil our contractual; "
            "fulfill our contractual; contractual necessity; contractual relationship with you; "
            "contract with you; contract between you and us; contract we have with you; "
            "contract we have entered; enter into a contract; entering into a contract; "
            "necessary for the contract; pre-contractual; precontractual; prior to entering into a contract; "
            "steps at your request; steps at the request of; agreement with you; contract to which you are; "
            "contract to which the data subject; meet our contractual; our contractual obligations"
        ),
        "c": cues(
            "legal obligation; legal obligations; statutory obligation; statutory obligations; "
            "comply with a legal; compliance with a legal obligation; legal duty; obligation imposed by law; "
            "required to comply with the law; obligations imposed by law; legal requirement to process"
        ),
        "d": cues("vital interest; vital interests"),
        "e": cues(
            "task carried out in the public interest; task in the public interest; public interest task; "
            "tasks in the public interest; performance of a task; exercise of official authority; "
            "official authority vested; reasons of public interest; in the public interest; "
            "important public interest; substantial public interest; public interests; public task; "
            "public interest grounds"
        ),
        "f": cues(
            "legitimate interest; legitimate interests; legitimate business interest; "
            "legitimate business interests; legitimate commercial interest; legitimate commercial interests; "
            "legitimately interested; overriding interest; overriding interests"
        ),
    },
    hints={
        "a": cues("consent; consented; consents; consenting; permission; opt-in"),
        "b": cues("contract; contractual; terms of service; terms of use; agreement"),
        "c": cues(
            "required by law; legal requirement; legal requirements; applicable law; applicable laws; "
            "legal compliance; compliance with law; compliance with laws; comply with applicable; "
            "comply with the law; comply with laws; accounting law; tax law; tax obligations; law requires"
        ),
        "f": cues("our interest in; our interests in; balancing of interests; balance of interests"),
    },
    disclosure=cues("disclos*; law enforcement; court; courts; subpoena*; share your; share information; authorities"),
    grounds=cues(
        "legal basis; legal bases; lawful basis; lawful bases; legal ground; legal grounds; lawful ground; "
        "lawful grounds; lawful reason; legal justification; lawfulness; legal basis for; "
        "grounds for processing; basis for processing; bases for processing; gdpr; "
        "general data protection regulation; legally permitted"
    ),
    headings=cues(
        "legal basis; legal bases; lawful basis; lawful bases; legal grounds; grounds; lawfulness; basis; legal ground"
    ),
    elsewhere=cues(
        "right to object; object to; object at any time; data portability; portability; standard contractual; "
        "transfer; transfers; transferred; adequacy; parental consent; consent of a parent; parent's consent; "
        "parent or guardian; consent means; on behalf of the customer; on customer's behalf; customer shall; "
        "customer is responsible; client shall; client is responsible; controller shall; "
        "explicit consent to the proposed transfer; arbitration; written consent of; prior written consent; "
        "without the prior written; governing law"
    ),
    sell=cues(
        "sell; sells; selling; sold; sale of; sales of; resell; resells; resold; re-sell; monetis*; monetiz*; "
        "for sale; selling or"
    ),
    rights=cues(
        "not be subject to; not to be subject; object to; right; rights; tell us; request that; opt out; "
        "opt-out; instruct; direct us"
    ),
    sells=cues(
        "we sell; we may sell; we do sell; sells personal; sell your personal information to; we have sold; "
        "sold the following; sell or share your; sold or shared"
    ),
    sale_maybe=cues(
        'considered a sale; considered a "sale"; considered "sales"; deemed a sale; deemed a "sale"; '
        'constitute a sale; constitute a "sale"; constitutes a "sale"; be a "sale"; considered "selling"; '
        'considered a "sale; considered "sale"; considered to be a sale; qualify as a sale; '
        'qualify as a "sale"; considered sales; may be a sale; may be a "sale"; regarded as a sale; '
        'defined as a sale; deemed "sales"; classified as a "sale"; as a "sale"; as "sales"; as a sale under; '
        "characterized as a sale; treated as a sale; viewed as a sale; construed as a sale; "
        'construed as a "sale"; a "sale" or; "sales" under; a "sale" under; '
        'sale" of personal information under; considered selling; deemed to be a sale; sell" as defined; '
        'sell" under; "sell" or "share" your'
    ),
    training=cues(
        "train our; train and improve; training of our; to train; training our; model training; train ai; "
        "train machine; train generative; train models; training data; train artificial; train the models"
    ),
    automated=cues(
        "automated decision*; automated individual decision*; solely automated; "
        "automated processing, including profiling; automated means"
    ),
    profiling=cues(
        "profiling; profile you; customer profiles; user profiles; profiles of you; profiles of users; profile of you; profile of your interests; usage profiles; interest profile*"
    ),
    negations=cues(
        "not; no; never; neither; nor; don't; doesn't; won't; without; cannot; none; prohibit*; refuse; refrain"
    ),
    maybe=cues("may; might; could; can; possibly; potentially"),
    plain={
        "f": cues(
            "our interest in; we have an interest in; a fair interest; reasonable interest; balance of interests; "
            "balancing test"
        ),
        "c": cues(
            "the law obliges; law obliges us; the law requires; law requires us; required by law to; obliged by law; "
            "by law we must; we must by law; law says we; legally required to; legally obliged to; legally obligated to; legally bound to; statutory duty; "
            "we are bound by law; law demands; laws require; accounting rules require; tax law; tax laws; tax rules; "
            "because the law; act requires; regulations require; we have to by law"
        ),
        "b": cues(
            "agreement with us; contract with us; contract with you; agreed with you; to perform the contract; "
            "carry out the contract; carry out our contract; honour our contract; our contract with you; "
            "your contract; deliver what you ordered; fulfil your order; fulfill your order; "
            "to provide the service you; provide you with the service you; contract you have; membership agreement; "
            "tenancy agreement; keep our side of the bargain; keep our side of"
        ),
        "a": cues(
            "with your consent; with your permission; with your agreement; only if you agree; if you agree; "
            "if you have agreed; where you have agreed; where you agree; we ask first; unless you say no; said yes; "
            "say yes; you have opted in; if you opt in; ask your permission; asked for your permission; "
            "given us permission; you give us permission; you have given permission; you have ticked; "
            "have signed up; only if you consent; if you consent; you allow us; permission you; opt-in consent; "
            "by consent; consented to"
        ),
    },
    wares=cues(
        "details; list; lists; address; addresses; e-mail; email; names; profile*; third parties; third party; "
        "advertisers; marketers; data brokers; brokers; rent; rents; what you; anything about you; contact"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "change; changes; changed; changing; amend*; update; updates; updating; modif*; revis*; alter*; addition*; "
        "replac*; variation*; vary; new version"
    ),
    documents=cues(
        "policy; policies; this notice; privacy notice; privacy statement; statement; terms; agreement; addendum; "
        "conditions; cookie notice; charter"
    ),
    processors=cues(
        "subprocessor*; sub-processor*; sub processor*; subcontractor*; sub-contractor*; new processor*; additional "
        "processor*; another processor; other processor*; new vendor*; new service provider*; new supplier*; "
        "further processor*"
    ),
    objects=cues(
        "object; objects; objected; objecting; objection*; oppose; opposes; disagree*; reject*; raise concerns; "
        "raise a concern"
    ),
    lead=cues("before; prior to; prior; in advance; beforehand; ahead; earlier than"),
    notice=cues("notice; notices; notification; advance notice; notice period; warning"),
    within=cues(
        "within; during; in; for; not later than; no later than; inside; after; expiry of; have; has; period of"
    ),
    after=cues("of; from; after; following; as of; since; to; starting; beginning; counting"),
    starts={
        "receipt": cues("receipt; receiv*; reaches; reach you; delivered"),
        "notice": cues("notice; notif*; inform*; announc*; told; tell; tells; communicat*; e-mail*; email*"),
        "publication": cues("publish*; publication; post; posts; posted; posting"),
        "update": cues("updat*; added; addition; list is changed; change of the list; change to the list"),
    },
    effect=cues(
        "take effect; takes effect; effective; come into effect; comes into effect; in force; into force; bind; "
        "binding; apply; applies; shall be deemed accepted; deemed accepted"
    ),
    same=cues(
        "within that period; within this period; during that period; during this period; within such period; during "
        "such period; within the notice period; during the notice period; within that time; within this time; "
        "during that time; in that time; within the said period; within those days; before that period ends; within "
        "the same period; during the said period"
    ),
    tells=cues(
        "notify; notifies; notified; notification*; notice; inform; informs; informed; announce; announces; "
        "announced; tell; tells; let you know; publish*; post; posts; posted; e-mail*; email*; communicate*; write "
        "to; alert; warn"
    ),
    ways={
        "email": cues(
            "by email; by e-mail; via email; via e-mail; through email; email to; e-mail to; an email; an e-mail; "
            "email you; e-mail you; email notification*; emailing; e-mailing; email address; e-mail address; send "
            "you a message"
        ),
        "website": cues(
            "post; posts; posted; posting; publish*; on our website; on this website; on our site; on this site; on "
            "this page; on our web site; on the website; on our page; our homepage; our home page; banner*"
        ),
        "app": cues(
            "in the app; in-app; within the app; through the app; in the service; through the service; within the "
            "service; in your account; in-product; dashboard; pop-up; popup; through the platform; on the platform; "
            "when you log in; next time you sign in; via the service*"
        ),
        "post": cues("by post; by letter; by mail; postal mail; in writing"),
    },
    ends=cues(
        "terminat*; cancel*; resolv*; respond*; reply; replies; repl*; answer*; refund*; delet*; returned; "
        "withdraw*; remed*; cure; cured; pay; paid; payment; invoice*; fee; fees; price*; subscription*; renew*; "
        "appeal*; trial; request; requests; comply; complain*; audit*; inspect*; warrant*; ship*; deliver*; "
        "solution; alternative*"
    ),
    other=cues(
        "breach*; personal data incident; security incident; data incident; unauthorised access; unauthorized "
        "access; direct marketing; parental; opt out of arbitration; arbitrat*; infring*; counter-notice*; "
        "copyright; suspen*; deactivat*; inactiv*"
    ),
)

LANGUAGE = Language(
    code="en",
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
