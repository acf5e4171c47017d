-- uketsuke in PostgreSQL, version 1. For PostgreSQL 15 to 17. Run once, as a superuser, in a database of its own:
--
--     createdb uketsuke
--     uketsuke hospital sql | psql -v ON_ERROR_STOP=1 -d uketsuke
--
-- A declaration arrives sealed (age) and stays sealed: nothing here can open one. Kiosks insert and read nothing.
-- Desks read, and change by functions that write the journal in the same transaction.

BEGIN;

-- Groups. Who logs in (a kiosk, a desk) is a member of one: `uketsuke hospital sql --kiosk`, `--desk`.
DO $$
DECLARE
    role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['uketsuke_owner', 'uketsuke_kiosk', 'uketsuke_desk', 'uketsuke_keeper', 'uketsuke_auditor']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO uketsuke_kiosk, uketsuke_desk, uketsuke_keeper, uketsuke_auditor',
        current_database());
    -- What was acknowledged is on a standby too, where there is one.
    EXECUTE format('ALTER DATABASE %I SET synchronous_commit = remote_apply', current_database());
    EXECUTE format('ALTER DATABASE %I SET timezone = ''UTC''', current_database());
    -- Nobody writes into what is looked up by name.
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
END
$$;

CREATE SCHEMA uketsuke AUTHORIZATION uketsuke_owner;
SET LOCAL ROLE uketsuke_owner;
SET LOCAL search_path = uketsuke, pg_temp;

-- Which versions have been made, and when.
CREATE TABLE version (
    version integer PRIMARY KEY,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by text NOT NULL DEFAULT session_user
);

-- Kiosks that may send. One that is taken out of here sends nothing more.
CREATE TABLE kiosk (
    -- As in its kiosk.toml, the name of its role and of its certificate.
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]{1,8}$'),
    -- Where it stands, such as 1F or emergency: `uketsuke staff --unit`.
    unit text NOT NULL DEFAULT '' CHECK (unit ~ '^[^[:cntrl:]]{0,32}$'),
    -- Of its pick-up numbers.
    letter text CHECK (letter ~ '^[A-Z]$'),
    rows_a_day integer NOT NULL DEFAULT 10000 CHECK (rows_a_day > 0)
);

-- How many declarations a kiosk has sent today, in Japan.
CREATE TABLE quota (
    kiosk text PRIMARY KEY REFERENCES kiosk ON DELETE CASCADE,
    day date NOT NULL,
    rows integer NOT NULL
);

CREATE TABLE declaration (
    -- The name of its file without the ending.
    id text NOT NULL CONSTRAINT declaration_id
        CHECK (id ~ '^[a-z0-9]{1,8}-[0-9]{6,9}-[0-9]{8}T[0-9]{6}Z-[a-z2-7]{16}$'),
    sha256 bytea NOT NULL,
    kiosk text NOT NULL DEFAULT session_user,
    -- Its number at that kiosk.
    seq integer NOT NULL GENERATED ALWAYS AS (split_part(id, '-', 2)::integer) STORED,
    -- When it arrived here; its id says when the patient sent it.
    sent timestamptz NOT NULL DEFAULT now(),
    -- Which machine has sent it: two with one kiosk's certificate are told apart by it.
    machine text NOT NULL DEFAULT left(current_setting('application_name'), 64),
    -- Nothing once it was purged.
    sealed bytea CONSTRAINT declaration_size CHECK (octet_length(sealed) <= 65536)
        CONSTRAINT declaration_sealed CHECK (substring(sealed FROM 1 FOR 22) = '\x6167652d656e6372797074696f6e2e6f72672f76310a')
        CONSTRAINT declaration_sha256 CHECK (sha256(sealed) = sha256),
    -- Other bytes are here under the same id: these are reported, never taken.
    double boolean NOT NULL DEFAULT false,
    -- The role of the desk, and who says to sit there.
    taken_by text,
    taken_at timestamptz,
    -- Nobody could read it.
    aside_at timestamptz,
    purged_at timestamptz,
    PRIMARY KEY (id, sha256),
    CONSTRAINT declaration_taken CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
    CONSTRAINT declaration_purged CHECK ((sealed IS NULL) = (purged_at IS NOT NULL)),
    CONSTRAINT declaration_shelf CHECK (aside_at IS NULL OR taken_at IS NULL)
);

-- What is sealed cannot be pressed.
ALTER TABLE declaration ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX declaration_one ON declaration (id) WHERE NOT double;
CREATE INDEX declaration_waiting ON declaration (kiosk, seq)
    WHERE taken_at IS NULL AND aside_at IS NULL AND purged_at IS NULL;
CREATE INDEX declaration_collected ON declaration (taken_at) WHERE taken_at IS NOT NULL AND purged_at IS NULL;
CREATE INDEX declaration_aside ON declaration (id) WHERE aside_at IS NOT NULL;
CREATE INDEX declaration_sent ON declaration (sent);

-- Who did what with which declaration, and when. Appended to only; never an answer, never a name of a patient.
CREATE TABLE journal (
    n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    act text NOT NULL CHECK (act IN
        ('opened', 'printed', 'exported', 'collected', 'put-back', 'set-aside', 'outcome', 'resealed', 'purged')),
    outcome text CHECK (outcome IN ('card-seen', 'confirmed', 'paid', 'paid-in-full', 'on-paper')),
    id text NOT NULL,
    -- Who sits at the desk, as the desk says.
    person text NOT NULL CHECK (person ~ '^[A-Za-z0-9._]{1,32}$'),
    -- The desk, as its certificate proves.
    role text NOT NULL DEFAULT session_user,
    -- It was going to be done; nobody has said since that it was.
    unsure boolean NOT NULL DEFAULT false,
    CHECK ((act = 'outcome') = (outcome IS NOT NULL))
);

CREATE INDEX journal_id ON journal (id);
CREATE INDEX journal_at ON journal (at);

-- The call of a kiosk, while it stands: a kiosk has one patient.
CREATE TABLE call (
    kiosk text PRIMARY KEY,
    seq bigint NOT NULL,
    -- From where, never of whom: what the kiosk writes in its spool.
    says text NOT NULL CHECK (octet_length(says) <= 2048),
    made_at timestamptz NOT NULL DEFAULT now(),
    -- It is over then, unless the kiosk calls again.
    until timestamptz NOT NULL,
    heard_by text,
    coming_by text
);

-- Desks that listen for calls.
CREATE TABLE desk (
    role text NOT NULL DEFAULT session_user,
    -- Which program on which machine, as the desk says.
    place text NOT NULL CHECK (octet_length(place) <= 128),
    until timestamptz NOT NULL,
    PRIMARY KEY (role, place)
);

-- How each kiosk is, as it says.
CREATE TABLE status (
    kiosk text NOT NULL DEFAULT session_user,
    -- Of one that takes no declarations because another one has its id.
    twin boolean NOT NULL,
    says text CHECK (octet_length(says) <= 16384),
    -- What has not arrived here: how many, and since when.
    unsent integer NOT NULL DEFAULT 0,
    oldest timestamptz,
    machine text NOT NULL DEFAULT left(current_setting('application_name'), 64),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kiosk, twin)
);

-- Counts of visits of months that are over.
CREATE TABLE stats (
    kiosk text NOT NULL DEFAULT session_user,
    month text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    counts text NOT NULL CHECK (octet_length(counts) <= 65536),
    PRIMARY KEY (kiosk, month)
);

-- Arrival -----------------------------------------------------------------------------------------------------------

CREATE FUNCTION arrive() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT starts_with(NEW.id, session_user || '-') THEN
        RAISE EXCEPTION 'declaration % is not one of %', NEW.id, session_user
            USING ERRCODE = 'check_violation', CONSTRAINT = 'declaration_own';
    END IF;
    IF NOT EXISTS (SELECT FROM kiosk WHERE kiosk.id = session_user) THEN
        RAISE EXCEPTION 'kiosk % is not in uketsuke.kiosk', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Of one kiosk one after the other, so that each sees what came before it.
    PERFORM pg_advisory_xact_lock(hashtextextended(session_user, 0));
    IF EXISTS (SELECT FROM declaration WHERE id = NEW.id AND purged_at IS NOT NULL AND sha256 <> NEW.sha256) THEN
        RAISE EXCEPTION 'declaration % was purged', NEW.id
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'declaration_purged_before';
    END IF;
    NEW.double := EXISTS (SELECT FROM declaration WHERE id = NEW.id AND sha256 <> NEW.sha256);
    RETURN NEW;
END
$$;

CREATE TRIGGER arrive BEFORE INSERT ON declaration FOR EACH ROW EXECUTE FUNCTION arrive();

-- Of what is really new: a second copy is ignored before it comes to this.
CREATE FUNCTION count_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    today date := (now() AT TIME ZONE 'Asia/Tokyo')::date;
    sent integer;
BEGIN
    INSERT INTO quota AS q (kiosk, day, rows) VALUES (NEW.kiosk, today, 1)
        ON CONFLICT (kiosk) DO UPDATE
            SET rows = CASE q.day WHEN today THEN q.rows + 1 ELSE 1 END, day = today
        RETURNING q.rows INTO sent;
    IF sent > (SELECT rows_a_day FROM kiosk WHERE kiosk.id = NEW.kiosk) THEN
        RAISE EXCEPTION 'kiosk % has sent % declarations today', NEW.kiosk, sent - 1
            USING ERRCODE = 'configuration_limit_exceeded';
    END IF;
    PERFORM pg_notify('uketsuke', 'declaration');
    RETURN NULL;
END
$$;

CREATE TRIGGER count_row AFTER INSERT ON declaration FOR EACH ROW EXECUTE FUNCTION count_row();

-- What desks do -----------------------------------------------------------------------------------------------------
-- `person`: who sits at the desk. The role comes from the certificate.

CREATE FUNCTION write_down(act text, ids text[], person text, outcome text = NULL, unsure boolean = false)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    INSERT INTO journal (act, outcome, id, person, unsure)
        SELECT $1, $4, unnest, $3, $5 FROM unnest($2)
$$;

-- Whether it was taken, and if not, by whom it had been; no row: it is on no shelf.
CREATE FUNCTION take(declaration text, person text)
RETURNS TABLE (done boolean, taken_by text, taken_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY UPDATE declaration d
        SET taken_by = $2 || '@' || session_user, taken_at = clock_timestamp()
        WHERE d.id = $1 AND NOT d.double AND d.taken_by IS NULL AND d.aside_at IS NULL AND d.purged_at IS NULL
        RETURNING true, d.taken_by, d.taken_at;
    IF FOUND THEN
        PERFORM write_down('collected', ARRAY[$1], $2);
        PERFORM pg_notify('uketsuke', 'declaration');
    ELSE
        RETURN QUERY SELECT false, d.taken_by, d.taken_at FROM declaration d
            WHERE d.id = $1 AND NOT d.double AND d.aside_at IS NULL AND d.purged_at IS NULL;
    END IF;
END
$$;

-- Lets one that was taken wait again.
CREATE FUNCTION put_back(declaration text, person text)
RETURNS TABLE (done boolean, taken_by text, taken_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY UPDATE declaration d
        SET taken_by = NULL, taken_at = NULL
        WHERE d.id = $1 AND NOT d.double AND d.taken_by IS NOT NULL AND d.purged_at IS NULL
        RETURNING true, d.taken_by, d.taken_at;
    IF FOUND THEN
        PERFORM write_down('put-back', ARRAY[$1], $2);
        PERFORM pg_notify('uketsuke', 'declaration');
    ELSE
        RETURN QUERY SELECT false, d.taken_by, d.taken_at FROM declaration d
            WHERE d.id = $1 AND NOT d.double AND d.aside_at IS NULL AND d.purged_at IS NULL;
    END IF;
END
$$;

-- Sets one aside that waits and that nobody can read.
CREATE FUNCTION set_aside(declaration text, person text)
RETURNS TABLE (done boolean, taken_by text, taken_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY UPDATE declaration d
        SET aside_at = clock_timestamp()
        WHERE d.id = $1 AND NOT d.double AND d.taken_by IS NULL AND d.aside_at IS NULL AND d.purged_at IS NULL
        RETURNING true, d.taken_by, d.taken_at;
    IF FOUND THEN
        PERFORM write_down('set-aside', ARRAY[$1], $2);
        PERFORM pg_notify('uketsuke', 'declaration');
    ELSE
        RETURN QUERY SELECT false, d.taken_by, d.taken_at FROM declaration d
            WHERE d.id = $1 AND NOT d.double AND d.aside_at IS NULL AND d.purged_at IS NULL;
    END IF;
END
$$;

-- Writes down what does not change a declaration: opened, exported.
CREATE FUNCTION record(act text, declarations text[], person text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF $1 NOT IN ('opened', 'printed', 'exported') THEN
        RAISE EXCEPTION '% is done by a function of its own', $1 USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM write_down($1, $2, $3);
    PERFORM pg_notify('uketsuke', 'journal');
END
$$;

-- Writes down what became of them.
CREATE FUNCTION outcome(outcome text, declarations text[], person text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    PERFORM write_down('outcome', $2, $3, $1);
    PERFORM pg_notify('uketsuke', 'journal');
END
$$;

-- Puts down what is going to be done outside of the database: printing. It is not sure until `conclude`.
CREATE FUNCTION intend(act text, declaration text, person text)
RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    INSERT INTO journal (act, id, person, unsure) SELECT $1, $2, $3, true WHERE $1 IN ('opened', 'printed', 'exported')
        RETURNING n
$$;

-- It was done, or it was not: then it is as if it had never been intended. Only one's own.
CREATE FUNCTION conclude(n bigint, done boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF $2 THEN
        UPDATE journal j SET unsure = false WHERE j.n = $1 AND j.unsure AND j.role = session_user;
    ELSE
        DELETE FROM journal j WHERE j.n = $1 AND j.unsure AND j.role = session_user;
    END IF;
    PERFORM pg_notify('uketsuke', 'journal');
END
$$;

-- Whether this desk is the first that answers a call so: heard, coming.
CREATE FUNCTION answer(kiosk text, seq bigint, answer text, person text)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF $3 = 'coming' THEN
        UPDATE call c SET coming_by = $4 || '@' || session_user
            WHERE c.kiosk = $1 AND c.seq = $2 AND c.coming_by IS NULL AND c.until > now();
    ELSIF $3 = 'heard' THEN
        UPDATE call c SET heard_by = $4 || '@' || session_user
            WHERE c.kiosk = $1 AND c.seq = $2 AND c.heard_by IS NULL AND c.until > now();
    ELSE
        RAISE EXCEPTION '% is no answer', $3 USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF FOUND THEN
        PERFORM pg_notify('uketsuke', 'call');
    END IF;
    RETURN FOUND;
END
$$;

-- This desk listens for calls, for so many seconds from now.
CREATE FUNCTION listen_for(place text, seconds integer)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    DELETE FROM desk WHERE until < now() - interval '1 hour';
    INSERT INTO desk (place, until) VALUES ($1, now() + make_interval(secs => least($2, 60)))
        ON CONFLICT (role, place) DO UPDATE SET until = excluded.until
$$;

-- It listens no more.
CREATE FUNCTION leave(place text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    DELETE FROM desk d WHERE d.role = session_user AND d.place = $1
$$;

-- What keepers do ---------------------------------------------------------------------------------------------------

-- Removes what is in those that were taken at these times, if nobody has touched them since. Returns which. Id and hash
-- stay, so that a copy that comes late is refused.
CREATE FUNCTION purge(declarations text[], taken timestamptz[], person text)
RETURNS SETOF text LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    gone text[];
BEGIN
    WITH wanted AS (SELECT * FROM unnest($1, $2) AS w (id, taken_at)),
    purged AS (
        UPDATE declaration d SET sealed = NULL, purged_at = clock_timestamp()
            FROM wanted w
            WHERE d.id = w.id AND d.taken_at = w.taken_at AND NOT d.double AND d.purged_at IS NULL
            RETURNING d.id)
    SELECT coalesce(array_agg(id), '{}') INTO gone FROM purged;
    PERFORM write_down('purged', gone, $3);
    PERFORM pg_notify('uketsuke', 'declaration');
    RETURN QUERY SELECT unnest(gone);
END
$$;

-- Removes what the journal tells of months that ended before then. Returns how many months.
CREATE FUNCTION forget(before timestamptz)
RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    WITH gone AS (DELETE FROM journal WHERE at < date_trunc('month', $1, 'UTC') RETURNING at)
        SELECT count(DISTINCT date_trunc('month', at, 'UTC')) FROM gone
$$;

-- What kiosks do besides --------------------------------------------------------------------------------------------

-- Calls reception, for so many seconds from now; once more to go on. An older call than the last is late: dropped.
CREATE FUNCTION call(seq bigint, says text, seconds integer)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO call AS c (kiosk, seq, says, until)
        VALUES (session_user, $1, $2, now() + make_interval(secs => least($3, 60)))
        ON CONFLICT (kiosk) DO UPDATE
            SET seq = excluded.seq, says = excluded.says, until = excluded.until,
                made_at = CASE c.seq WHEN excluded.seq THEN c.made_at ELSE excluded.made_at END,
                heard_by = CASE c.seq WHEN excluded.seq THEN c.heard_by END,
                coming_by = CASE c.seq WHEN excluded.seq THEN c.coming_by END
            WHERE c.seq <= excluded.seq;
    PERFORM pg_notify('uketsuke', 'call');
END
$$;

-- Whether a desk listens, and what desks have answered to the own call of this number.
CREATE FUNCTION call_state(seq bigint)
RETURNS TABLE (listened boolean, answer text)
LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    SELECT EXISTS (SELECT FROM desk WHERE until > now()),
        (SELECT CASE WHEN coming_by IS NOT NULL THEN 'coming' WHEN heard_by IS NOT NULL THEN 'heard' END
            FROM call c WHERE c.kiosk = session_user AND c.seq = $1)
$$;

-- The own call of this number is over.
CREATE FUNCTION call_over(seq bigint)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE call c SET until = now() WHERE c.kiosk = session_user AND c.seq = $1;
    PERFORM pg_notify('uketsuke', 'call');
END
$$;

-- How this kiosk is: what it writes in its spool (nothing: it is no longer so), and what has not arrived here.
CREATE FUNCTION say(twin boolean, says text, unsent integer, oldest timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO status AS s (twin, says, unsent, oldest) VALUES ($1, $2, $3, $4)
        ON CONFLICT (kiosk, twin) DO UPDATE
            SET says = excluded.says, unsent = excluded.unsent, oldest = excluded.oldest,
                machine = excluded.machine, at = excluded.at;
    PERFORM pg_notify('uketsuke', 'status');
END
$$;

-- What this kiosk counted in a month that is over.
CREATE FUNCTION count_month(month text, counts text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF $1 >= to_char(now() AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') THEN
        RAISE EXCEPTION 'month % is not over', $1 USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO stats (month, counts) VALUES ($1, $2)
        ON CONFLICT (kiosk, month) DO UPDATE SET counts = excluded.counts;
END
$$;

-- Rights ------------------------------------------------------------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA uketsuke FROM PUBLIC;
GRANT USAGE ON SCHEMA uketsuke TO uketsuke_kiosk, uketsuke_desk, uketsuke_keeper, uketsuke_auditor;

GRANT INSERT (id, sha256, sealed) ON declaration TO uketsuke_kiosk;
GRANT EXECUTE ON FUNCTION call, call_state, call_over, say, count_month TO uketsuke_kiosk;

GRANT SELECT ON declaration, journal, call, desk, status, stats, kiosk TO uketsuke_desk;
GRANT EXECUTE ON FUNCTION take, put_back, set_aside, record, outcome, intend, conclude, answer, listen_for, leave
    TO uketsuke_desk;

GRANT SELECT (id, sha256, kiosk, seq, sent, machine, double, taken_by, taken_at, aside_at, purged_at) ON declaration
    TO uketsuke_keeper, uketsuke_auditor;
GRANT SELECT ON journal, kiosk, status, stats TO uketsuke_keeper, uketsuke_auditor;
GRANT EXECUTE ON FUNCTION purge, forget TO uketsuke_keeper;

GRANT SELECT ON version TO uketsuke_kiosk, uketsuke_desk, uketsuke_keeper, uketsuke_auditor;

INSERT INTO version (version) VALUES (1);

COMMIT;
