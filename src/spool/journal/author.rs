//! Who writes in the journal: a user of a machine.

use std::fmt;

use rustix::process::geteuid;
use rustix::system::uname;

/// Longer names are cut.
const LONGEST: usize = 32;

/// A user and the machine on which that is one. Both hold `[A-Za-z0-9._]` only, so that they can stand in a file's name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Author {
    pub user: String,
    pub host: String,
}

impl Author {
    /// Whoever runs this program.
    pub fn here() -> Self {
        let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let id = geteuid().as_raw();
        // Users of a directory service stand in no file: their number says as much.
        let user = user_of(id, &users).map_or_else(|| format!("uid{id}"), str::to_owned);
        let system = uname();
        Self::new(&user, &system.nodename().to_string_lossy())
    }

    pub fn new(user: &str, host: &str) -> Self {
        Self {
            user: plain(user),
            host: plain(host),
        }
    }

    /// How the names of their files begin.
    pub(super) fn prefix(&self) -> String {
        format!("{}-{}-", self.host, self.user)
    }
}

impl fmt::Display for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.user, self.host)
    }
}

fn plain(name: &str) -> String {
    let sound = |c: char| if is_plain(c) { c } else { '_' };
    let plain: String = name.chars().map(sound).take(LONGEST).collect();
    if plain.is_empty() {
        "_".to_owned()
    } else {
        plain
    }
}

pub(super) const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_')
}

fn user_of(id: u32, users: &str) -> Option<&str> {
    let mut lines = users.lines().map(|line| line.split(':'));
    lines.find_map(|mut fields| {
        let name = fields.next()?;
        let number = fields.nth(1)?;
        (number.parse() == Ok(id)).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_can_stand_in_a_file_name() {
        let author = Author::new("uk/e-tsuke..\u{1b}", "");
        assert_eq!((&*author.user, &*author.host), ("uk_e_tsuke.._", "_"));
        assert_eq!(Author::new(&"x".repeat(99), "desk1").user.len(), LONGEST);
        let users = "root:x:0:0::/:\nreception:x:1001:1001::/:\n";
        assert_eq!(user_of(1001, users), Some("reception"));
        assert_eq!(user_of(7, users), None);
    }
}
