//! Looks at a server for what is missing or too much. Reads the catalogue and the names of what arrived; changes nothing.

use std::collections::BTreeSet;

use postgres::Row;

use super::connect::Connection;
use super::fault::ServerError;
use super::finding::{FindingKind, ServerFinding};

/// Who may do what: group, a tab, right.
const RIGHTS: &str = include_str!("rights.tsv");

/// Releases that were tried.
const RELEASES: std::ops::RangeInclusive<i32> = 15..=17;

/// Each right on the schema and on what is in it, of everybody but its owner.
const GRANTED: &str = "
    WITH space AS (SELECT oid, nspowner, nspacl FROM pg_namespace WHERE nspname = 'uketsuke'),
    granted AS (
        SELECT nspowner AS owner, 'schema' AS what, (aclexplode(nspacl)).* FROM space
        UNION ALL
        SELECT relowner, relname, (aclexplode(relacl)).* FROM pg_class JOIN space ON relnamespace = space.oid
        UNION ALL
        SELECT relowner, relname || '.' || attname, (aclexplode(attacl)).* FROM pg_attribute
            JOIN pg_class c ON attrelid = c.oid JOIN space ON relnamespace = space.oid
        UNION ALL
        SELECT proowner, proname, (aclexplode(coalesce(proacl, acldefault('f', proowner)))).* FROM pg_proc
            JOIN space ON pronamespace = space.oid
        UNION ALL
        SELECT datdba, CASE datname WHEN current_database() THEN 'database' ELSE 'database ' || datname END,
            (aclexplode(coalesce(datacl, acldefault('d', datdba)))).* FROM pg_database)
    SELECT DISTINCT coalesce(rolname, 'PUBLIC')::text, privilege_type || ' ' || what
    FROM granted LEFT JOIN pg_roles ON pg_roles.oid = grantee
        WHERE grantee <> owner AND (what NOT LIKE 'database%' OR rolname LIKE 'uketsuke\\_%'
            OR (what = 'database' AND grantee = 0))";

/// Whoever is a member of one of our groups, through whichever other role: `oid`, `name`, and `part`, the group. Everybody
/// else in the cluster is somebody else's to judge.
const MEMBERS: &str = "
    WITH RECURSIVE ours AS (
        SELECT oid, rolname AS part FROM pg_roles WHERE rolname IN
            ('uketsuke_owner', 'uketsuke_kiosk', 'uketsuke_desk', 'uketsuke_keeper', 'uketsuke_auditor')
        UNION
        SELECT member, part FROM pg_auth_members JOIN ours ON oid = roleid),
    members AS (
        SELECT ours.oid, rolname::text AS name, part, rolcanlogin, rolconnlimit, rolsuper, rolcreaterole, rolcreatedb,
            rolreplication, rolbypassrls
        FROM ours JOIN pg_roles USING (oid) WHERE rolname <> part)";

/// Each finding of one query on them: its two columns are who and what.
const ROLES: [(FindingKind, &str); 5] = [
    // Whoever owns the schema can change everything; a kiosk is in no other group, and in its own directly.
    (
        FindingKind::ExtraRight,
        "SELECT name, 'member of ' || part FROM members WHERE part = 'uketsuke_owner'
        UNION SELECT name, 'member of ' || g.rolname FROM members
            JOIN pg_auth_members ON member = members.oid JOIN pg_roles g ON g.oid = roleid
            WHERE part = 'uketsuke_kiosk' AND g.rolname <> part",
    ),
    // May do what only the keeper of the database should.
    (
        FindingKind::ExtraRight,
        "SELECT DISTINCT name, concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' END,
                CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END,
                CASE WHEN rolreplication THEN 'REPLICATION' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END)
            FROM members WHERE rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls",
    ),
    // One that may not log in any more was shut out (docs/hospital.md, section 4).
    (
        FindingKind::NoLimit,
        "SELECT name, rolconnlimit::text FROM members
            WHERE part = 'uketsuke_kiosk' AND rolcanlogin AND rolconnlimit NOT BETWEEN 1 AND 2",
    ),
    (
        FindingKind::UnknownKiosk,
        "SELECT name, '' FROM members WHERE part = 'uketsuke_kiosk' AND rolcanlogin
            AND NOT EXISTS (SELECT FROM uketsuke.kiosk WHERE id = name)",
    ),
    (
        FindingKind::NoRole,
        "SELECT id, '' FROM uketsuke.kiosk WHERE NOT EXISTS (
            SELECT FROM members WHERE part = 'uketsuke_kiosk' AND name = id)",
    ),
];

/// Each finding of one query on what is there: its two columns are who and what.
const QUERIES: [(FindingKind, &str); 5] = [
    // One that was replaced by another has stopped before that one began.
    (
        FindingKind::TwinMachines,
        "WITH machines AS (
            SELECT kiosk, machine, min(sent) AS first, max(sent) AS last FROM uketsuke.declaration
                WHERE sent > now() - interval '30 days' GROUP BY kiosk, machine)
        SELECT kiosk, string_agg(DISTINCT a.machine || ', ' || b.machine, '; ') FROM machines a
            JOIN machines b USING (kiosk)
            WHERE a.machine < b.machine AND a.first <= b.last AND b.first <= a.last GROUP BY kiosk",
    ),
    (
        FindingKind::TwinNumbers,
        "SELECT kiosk, string_agg(seq::text, ', ' ORDER BY seq) FROM (
            SELECT kiosk, seq FROM uketsuke.declaration WHERE sent > now() - interval '30 days'
                GROUP BY kiosk, seq HAVING count(DISTINCT split_part(id, '-', 4)) > 1 LIMIT 20) AS twice
            GROUP BY kiosk",
    ),
    (
        FindingKind::DoubleId,
        "SELECT kiosk, id FROM uketsuke.declaration WHERE double ORDER BY id LIMIT 20",
    ),
    (
        FindingKind::UnsafeSetting,
        "SELECT name, CASE name WHEN 'synchronous_commit' THEN reset_val ELSE setting END FROM pg_settings
            WHERE (name IN ('fsync', 'full_page_writes', 'ssl') AND setting <> 'on')
                OR (name = 'synchronous_commit' AND reset_val = 'off')",
    ),
    (
        FindingKind::OpenPath,
        "SELECT proname::text, coalesce(array_to_string(proconfig, ' '), '') FROM pg_proc
            JOIN pg_namespace n ON pronamespace = n.oid
            WHERE nspname = 'uketsuke' AND prosecdef
                AND NOT coalesce(proconfig, '{}') @> ARRAY['search_path=uketsuke, pg_temp']",
    ),
];

/// Lines that let somebody in from elsewhere without a certificate. Only who keeps the database may read them.
const DOORS: &str = "
    SELECT 'pg_hba.conf:' || line_number, concat_ws(' ', type, array_to_string(database, ','),
            array_to_string(user_name, ','), address, auth_method)
        FROM pg_hba_file_rules
        WHERE type <> 'local' AND (database && ARRAY['all', current_database()]::text[])
            AND auth_method IN ('trust', 'password', 'ident', 'md5')";

/// All that is wrong, by kind. The schema must be there.
pub fn inspect(connection: &mut Connection) -> Result<Vec<ServerFinding>, ServerError> {
    let mut found = rights(connection)?;
    for (kind, query) in ROLES {
        found.extend(ask(connection, kind, &format!("{MEMBERS} {query}"))?);
    }
    for (kind, query) in QUERIES {
        found.extend(ask(connection, kind, query)?);
    }
    let may = "SELECT has_table_privilege('pg_hba_file_rules', 'SELECT')
        AND has_function_privilege('pg_hba_file_rules()', 'EXECUTE')";
    let may = connection.client.query_one(may, &[]);
    if may.map_err(|error| connection.failed(&error))?.get(0) {
        found.extend(ask(connection, FindingKind::OpenDoor, DOORS)?);
    }
    let query = "SELECT current_setting('server_version_num')::integer / 10000,
        current_setting('synchronous_standby_names')";
    let row = connection.client.query_one(query, &[]);
    let row = row.map_err(|error| connection.failed(&error))?;
    let release: i32 = row.get(0);
    if !RELEASES.contains(&release) {
        found.push(ServerFinding {
            kind: FindingKind::Release,
            who: "PostgreSQL".to_owned(),
            what: release.to_string(),
        });
    }
    let standbys: &str = row.get(1);
    if standbys.is_empty() {
        found.push(ServerFinding {
            kind: FindingKind::NoStandby,
            who: "synchronous_standby_names".to_owned(),
            what: String::new(),
        });
    }
    found.sort();
    Ok(found)
}

fn ask(
    connection: &mut Connection,
    kind: FindingKind,
    query: &str,
) -> Result<Vec<ServerFinding>, ServerError> {
    let rows = connection.client.query(query, &[]);
    let rows = rows.map_err(|error| connection.failed(&error))?;
    let finding = |row: Row| ServerFinding {
        kind,
        who: row.get(0),
        what: row.get(1),
    };
    Ok(rows.into_iter().map(finding).collect())
}

fn rights(connection: &mut Connection) -> Result<Vec<ServerFinding>, ServerError> {
    let rows = connection.client.query(GRANTED, &[]);
    let rows = rows.map_err(|error| connection.failed(&error))?;
    let there: BTreeSet<(String, String)> =
        rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    let needed: BTreeSet<(String, String)> = RIGHTS
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(who, what)| (who.to_owned(), what.to_owned()))
        .collect();
    let finding = |kind: FindingKind| {
        move |(who, what): &(String, String)| ServerFinding {
            kind,
            who: who.clone(),
            what: what.clone(),
        }
    };
    let missing = needed.difference(&there);
    let extra = there.difference(&needed);
    let missing = missing.map(finding(FindingKind::MissingRight));
    Ok(missing
        .chain(extra.map(finding(FindingKind::ExtraRight)))
        .collect())
}
