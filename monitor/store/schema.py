"""The tables, as migrations of sqlite-utils: imported only where a store is made or brought up to date.

A shipped migration is never edited: a change is a new function at the end, and `SCHEMA` in connection.py one higher.
Times are microseconds since 1970 in UTC; enums are their values; JSON is compact text.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("policy-monitor")


@migrations()
def record(db: Database) -> None:
    """What was fetched and when: never thrown away by a rebuild."""
    db.executescript("""
        CREATE TABLE policy (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,        -- the policy's id in the configuration
            last_check INTEGER,               -- check.id of the newest check
            checked_at INTEGER,               -- its time
            good_at INTEGER,                  -- when the policy was last seen for good, 304 included
            good_body INTEGER,                -- body.id of the page last taken for good
            etag TEXT,                        -- validators of that page; all NULL: fetch in full
            last_modified TEXT,
            validated_url TEXT,
            validated_at INTEGER,
            retry_at INTEGER,                 -- the server asked for patience until then
            failures INTEGER NOT NULL DEFAULT 0,
            suspicion TEXT,                   -- JSON of the page held back, if any
            head INTEGER,                     -- version.number in force
            response INTEGER,                 -- response.id that the next page's is compared with
            rebuilt TEXT NOT NULL DEFAULT ''  -- the reading it was last rebuilt under
        );
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            pid INTEGER NOT NULL,
            finished_at INTEGER,              -- NULL: running, or killed
            counts TEXT NOT NULL DEFAULT '{}', -- JSON: outcome -> number
            error TEXT NOT NULL DEFAULT ''
        );
        CREATE TABLE "check" (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            version INTEGER,                  -- version.number it saw in force; NULL: no good page
            run INTEGER REFERENCES run (id),
            reason TEXT,
            detail TEXT,
            status INTEGER,                   -- of a failure; a page's is in its response
            via TEXT                          -- NULL: http; a page's is in its response
        );
        CREATE INDEX check_by_policy ON "check" (policy, at);
        CREATE TABLE body (
            id INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL,             -- of the raw page
            size INTEGER NOT NULL,            -- of the raw page, in bytes
            base INTEGER REFERENCES body (id), -- the body that is this one's dictionary; NULL: none
            data BLOB                         -- a zstandard frame; NULL: pruned
        );
        -- Eight bytes find a body; all thirty-two are then compared. Saves 35 bytes a page.
        CREATE INDEX body_by_sha256 ON body (substr(sha256, 1, 8));
        CREATE TABLE chain (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            site TEXT NOT NULL,               -- the host its pages came from
            tip INTEGER NOT NULL REFERENCES body (id), -- its newest body
            state TEXT NOT NULL               -- JSON: bodies that the next one may lean on
        );
        CREATE INDEX chain_by_policy ON chain (policy, tip);
        CREATE INDEX chain_by_site ON chain (site, tip);
        CREATE TABLE response (
            id INTEGER PRIMARY KEY,
            data BLOB NOT NULL                -- a zstandard frame: JSON of url, status, headers, redirects …
        );
        CREATE TABLE snapshot (
            id INTEGER PRIMARY KEY REFERENCES "check" (id), -- the check that brought it
            body INTEGER NOT NULL REFERENCES body (id),
            response INTEGER NOT NULL REFERENCES response (id),
            variant BLOB                      -- this page's response, with `response` as dictionary; NULL: the same
        );
        CREATE TABLE incident (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            reason TEXT NOT NULL,
            detail TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            closed_at INTEGER
        );
        CREATE INDEX incident_by_policy ON incident (policy, closed_at);
        CREATE TABLE alert (
            id INTEGER PRIMARY KEY,
            channel TEXT NOT NULL,
            policy TEXT NOT NULL,
            change TEXT,                      -- change.id; no reference: an alert outlives a rebuild
            incident INTEGER REFERENCES incident (id),
            level INTEGER NOT NULL,
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            last_error TEXT NOT NULL,
            sent_at INTEGER
        );
        CREATE INDEX alert_by_state ON alert (state, due_at);
    """)


@migrations()
def derived(db: Database) -> None:
    """What was read out of the record: a rebuild replaces it, a policy at a time."""
    db.executescript("""
        CREATE TABLE version (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            number INTEGER NOT NULL,          -- from 1
            digest BLOB NOT NULL,             -- of the text's comparison forms
            reading TEXT NOT NULL,            -- the extractor's version and the selectors
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            snapshot INTEGER REFERENCES snapshot (id), -- the page it was read from
            words INTEGER NOT NULL,
            language TEXT,
            title TEXT NOT NULL,
            UNIQUE (policy, number)
        );
        CREATE TABLE version_text (
            id INTEGER PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE,
            base INTEGER,                     -- version.id of the text that is this one's dictionary; NULL: none
            data BLOB NOT NULL                -- a zstandard frame: JSON of the text and its facts
        );
        CREATE TABLE change (
            id TEXT PRIMARY KEY,              -- short hex, told in messages
            policy INTEGER NOT NULL REFERENCES policy (id),
            old INTEGER NOT NULL,             -- version.number
            new INTEGER NOT NULL,
            at INTEGER NOT NULL,
            since INTEGER NOT NULL,
            cause TEXT NOT NULL,
            kind TEXT NOT NULL,               -- of the verdict
            level INTEGER NOT NULL,
            deltas TEXT NOT NULL,             -- JSON
            verdict TEXT NOT NULL             -- JSON
        );
        CREATE INDEX change_by_policy ON change (policy, at);
        CREATE INDEX change_by_time ON change (at);
        CREATE TABLE fact (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            first INTEGER NOT NULL,           -- version.number that brought it
            last INTEGER NOT NULL,            -- the highest version.number that has it
            in_force INTEGER NOT NULL,        -- whether the version in force has it
            runs TEXT,                        -- JSON: where not all from first to last have it, those that do
            rest TEXT NOT NULL                -- JSON: quote, attributes …
        );
        CREATE INDEX fact_by_policy ON fact (policy, in_force);
        CREATE INDEX fact_by_kind ON fact (kind, key);
        CREATE TABLE clause (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            text TEXT NOT NULL,
            first INTEGER NOT NULL,           -- version.number that brought it
            last INTEGER NOT NULL,            -- the highest version.number that has it
            in_force INTEGER NOT NULL,        -- whether the version in force has it
            runs TEXT                         -- JSON: where not all from first to last have it, those that do
        );
        CREATE INDEX clause_by_policy ON clause (policy, in_force);
    """)
    db.table("clause").enable_fts(["text"], tokenize="unicode61 remove_diacritics 2")
    # sqlite-utils' own triggers index a clause anew when only its last version is set.
    db.executescript("""
        CREATE TRIGGER clause_ai AFTER INSERT ON clause BEGIN
            INSERT INTO clause_fts (rowid, text) VALUES (new.id, new.text);
        END;
        CREATE TRIGGER clause_ad AFTER DELETE ON clause BEGIN
            INSERT INTO clause_fts (clause_fts, rowid, text) VALUES ('delete', old.id, old.text);
        END;
    """)


@migrations()
def learnt(db: Database) -> None:
    """What is known of a policy beside its pages."""
    db.executescript("""
        ALTER TABLE policy ADD COLUMN profile TEXT;  -- JSON: url, name, kind of one that was imported; NULL: never was
        ALTER TABLE policy ADD COLUMN unsteady TEXT; -- JSON: model.Memory; NULL: nothing is learnt
    """)


@migrations()
def telling(db: Database) -> None:
    """What an alert says apart from any medium, which alerts go out together, and what was acknowledged."""
    db.executescript("""
        ALTER TABLE alert ADD COLUMN notice BLOB;              -- a zstandard frame: JSON; NULL: `body` says it all
        ALTER TABLE alert ADD COLUMN vendor TEXT NOT NULL DEFAULT '';
        ALTER TABLE alert ADD COLUMN run INTEGER;              -- run.id that saw the change
        ALTER TABLE alert ADD COLUMN round INTEGER NOT NULL DEFAULT 0; -- how often it was told before
        ALTER TABLE alert ADD COLUMN batch TEXT;               -- the message it went out in with others
        UPDATE alert
        SET round = (SELECT count(*) FROM alert a
                     WHERE a.channel = alert.channel AND a.change = alert.change AND a.id < alert.id)
        WHERE change IS NOT NULL;
        -- A change is told to a channel once a round.
        CREATE UNIQUE INDEX alert_once ON alert (channel, change, round) WHERE change IS NOT NULL;
        CREATE TABLE ack (
            change TEXT PRIMARY KEY,          -- change.id; no reference: it outlives a rebuild
            at INTEGER NOT NULL,
            note TEXT NOT NULL
        );
    """)


@migrations()
def weighed(db: Database) -> None:
    """Until when one may act on a change, and the dates a policy states at it; what people say of changes, for good."""
    db.executescript("""
        ALTER TABLE change ADD COLUMN dates TEXT NOT NULL DEFAULT '[]'; -- JSON: [key, before, after] each
        ALTER TABLE change ADD COLUMN deadline TEXT; -- JSON: on, how, quote; NULL: the document is no list of processors
        CREATE TABLE opinion (
            id INTEGER PRIMARY KEY,
            policy INTEGER NOT NULL REFERENCES policy (id),
            old_text BLOB NOT NULL,           -- the digests of the two texts
            new_text BLOB NOT NULL,
            old_page INTEGER,                 -- the snapshots they were read from: they outlive another reading
            new_page INTEGER,
            change TEXT NOT NULL,             -- change.id when it was given
            kind TEXT NOT NULL,               -- of the verdict
            at INTEGER NOT NULL,
            note TEXT NOT NULL,
            UNIQUE (policy, old_text, new_text)
        );
    """)
