//! The schema as SQL for whoever keeps the database.

use std::fmt::Write as _;

/// Version 1 makes everything; each later one begins where the one before ends.
const MIGRATIONS: [&str; 1] = [include_str!("schema.sql")];

/// The version that this program needs.
pub const VERSION: usize = MIGRATIONS.len();

/// What makes the schema, from the version that is there; `None` if there is none after that.
pub fn sql(from: usize) -> Option<String> {
    let missing = MIGRATIONS.get(from..).filter(|of| !of.is_empty())?;
    Some(missing.concat())
}

/// Who logs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    Kiosk {
        id: String,
        unit: String,
        letter: Option<char>,
    },
    Desk(String),
    Keeper(String),
    Auditor(String),
}

impl Login {
    /// Of its role, and of its certificate.
    pub fn name(&self) -> &str {
        let (Self::Kiosk { id: name, .. }
        | Self::Desk(name)
        | Self::Keeper(name)
        | Self::Auditor(name)) = self;
        name
    }

    /// What makes its role. It has no password: it comes with a certificate of its name, or not at all.
    pub fn sql(&self) -> String {
        let group = match self {
            Self::Kiosk { .. } => "uketsuke_kiosk",
            Self::Desk(_) => "uketsuke_desk",
            Self::Keeper(_) => "uketsuke_keeper",
            Self::Auditor(_) => "uketsuke_auditor",
        };
        let role = identifier(self.name());
        // A kiosk sends on one connection, and has another for calls.
        let limit = match self {
            Self::Kiosk { .. } => " CONNECTION LIMIT 2",
            _ => "",
        };
        let mut sql = format!("CREATE ROLE {role} LOGIN{limit} IN ROLE {group};\n");
        if let Self::Kiosk { id, unit, letter } = self {
            let letter = letter.map_or_else(|| "NULL".to_owned(), |of| literal(&of.to_string()));
            let (id, unit) = (literal(id), literal(unit));
            let _ = writeln!(sql, "ALTER ROLE {role} SET statement_timeout = '30s';");
            let _ = writeln!(
                sql,
                "INSERT INTO uketsuke.kiosk (id, unit, letter) VALUES ({id}, {unit}, {letter});"
            );
        }
        sql
    }
}

fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    // A backslash means itself, whatever the server is set to.
    format!("E'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_nothing_after_the_last_version() {
        assert!(sql(0).unwrap().contains("CREATE SCHEMA uketsuke"));
        assert_eq!(sql(VERSION), None);
        assert_eq!(sql(VERSION + 1), None);
        for (n, migration) in MIGRATIONS.iter().enumerate() {
            let made = format!("INSERT INTO version (version) VALUES ({});", n + 1);
            assert!(migration.contains(&made), "{n}");
        }
    }

    #[test]
    fn a_name_cannot_end_the_statement() {
        let kiosk = Login::Kiosk {
            id: "k1".into(),
            unit: "1F'; DROP \\".into(),
            letter: Some('A'),
        };
        let sql = kiosk.sql();
        assert!(sql.contains("(E'k1', E'1F''; DROP \\\\', E'A')"), "{sql}");
        let desk = Login::Desk("d\"; DROP".into()).sql();
        assert_eq!(
            desk,
            "CREATE ROLE \"d\"\"; DROP\" LOGIN IN ROLE uketsuke_desk;\n"
        );
    }
}
