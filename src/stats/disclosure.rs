//! What may be told of counts, so that none below five can be calculated from all that is told. Knows numbers only.
//!
//! Every count is rounded down to a step of five, and one below five is told as "below five", also where it is none. No
//! sum is told. What is told of a count therefore leaves five numbers open, but tables that count the same visits bind
//! each other: their sums are equal. All sums that fit lie between the largest of the least sums of the tables and
//! the smallest of their largest ones. As long as that is more than one number, no count is bound to one number: a table
//! whose sum can move can give the difference to any of its counts. Where less than a step is left, which takes counts
//! that lie near an end of their steps all at once, nothing of that month is told. (Were only those months withheld in
//! which nothing at all can move, that one is withheld would tell them.)
//!
//! All of that holds of a month by itself and once for all: months that are over do not change, sums over several are
//! not told, and shorter times cannot be asked for.

/// The least count that is told.
pub const STEP: u64 = 5;

/// How a count is told: as the step at or below it; none where it is below the first.
pub fn told(count: u64) -> Option<u64> {
    let step = count - count % STEP;
    (step > 0).then_some(step)
}

/// Whether counts that are told so stay open. `tables`: the counts of each table in which every visit stands once, those
/// that are 0 too.
pub fn are_open(tables: &[Vec<u64>]) -> bool {
    let least = |counts: &Vec<u64>| -> u64 { counts.iter().filter_map(|count| told(*count)).sum() };
    let open = |counts: &Vec<u64>| (STEP - 1).saturating_mul(counts.len() as u64);
    let largest = |counts: &Vec<u64>| least(counts).saturating_add(open(counts));
    let from = tables.iter().map(least).max();
    let to = tables.iter().map(largest).min();
    let room = from.zip(to).and_then(|(from, to)| to.checked_sub(from));
    // In a table of one count nothing can move.
    room.is_some_and(|room| room >= STEP) && tables.iter().all(|counts| counts.len() > 1)
}

#[cfg(test)]
mod tests;
