//! How many touches the four answers of `docs/hands.md` take, and what other boards would take.

#[test]
fn todo() {}
