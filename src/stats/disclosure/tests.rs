use std::collections::BTreeMap;

use super::*;

/// The numbers that a count below the step may be, as bits, for each place of each table.
type Possible = Vec<Vec<u8>>;

/// What is told of tables that count the same visits: nothing, or each count.
type Told = Option<Vec<Vec<Option<u64>>>>;

fn told_of(tables: &[Vec<u64>]) -> Told {
    let each = |counts: &Vec<u64>| counts.iter().map(|count| told(*count)).collect();
    are_open(tables).then(|| tables.iter().map(each).collect())
}

/// Every way to spread a sum over so many counts.
fn spread(sum: u64, over: usize) -> Vec<Vec<u64>> {
    if over == 1 {
        return vec![vec![sum]];
    }
    let first = (0..=sum).flat_map(|first| {
        let rest = spread(sum - first, over - 1).into_iter();
        rest.map(move |rest| [vec![first], rest].concat())
    });
    first.collect()
}

/// Tells all tables of these sizes with all sums up to `most`, and collects for each that is told what the
/// counts below the step may be: whoever knows the rule, and has any number of such months to try, knows no more.
fn all_that_fits(sizes: [usize; 2], most: u64) -> BTreeMap<Told, Possible> {
    let mut found: BTreeMap<Told, Possible> = BTreeMap::new();
    for sum in 0..=most {
        let [one, other] = sizes.map(|size| spread(sum, size));
        for one in &one {
            for other in &other {
                let tables = [one.clone(), other.clone()];
                let possible = found
                    .entry(told_of(&tables))
                    .or_insert_with(|| tables.iter().map(|of| vec![0; of.len()]).collect());
                for (counts, seen) in tables.iter().zip(possible) {
                    for (count, seen) in counts.iter().zip(seen) {
                        if *count < STEP {
                            *seen |= 1_u8 << count;
                        }
                    }
                }
            }
        }
    }
    found
}

#[test]
fn no_count_below_five_is_told() {
    for count in 0..200 {
        assert_eq!(told(count), (count >= 5).then_some(count / 5 * 5));
    }
}

/// By brute force: of every month that can be told, each count that is hidden can be at least two numbers.
#[test]
fn no_hidden_count_can_be_calculated() {
    let (mut tried, mut withheld) = (0, 0);
    for (sizes, most) in [
        ([2, 2], 40),
        ([2, 3], 30),
        ([3, 3], 18),
        ([2, 5], 24),
        ([5, 2], 24),
    ] {
        for (told, possible) in all_that_fits(sizes, most) {
            // Sums above `most` could fit as well: not all that is possible was tried.
            let largest = |of: &Vec<Option<u64>>| -> u64 {
                of.iter().map(|count| count.unwrap_or(0) + 4).sum()
            };
            if told
                .iter()
                .flatten()
                .map(largest)
                .min()
                .is_some_and(|to| to > most)
            {
                continue;
            }
            tried += usize::from(told.is_some());
            withheld += usize::from(told.is_none());
            for seen in possible.iter().flatten() {
                let hidden = *seen > 0;
                assert!(
                    !hidden || seen.count_ones() > 1,
                    "{sizes:?} {told:?} {possible:?}"
                );
            }
        }
    }
    assert!(tried > 1_000 && withheld > 0, "{tried} {withheld}");
}

/// The case for which months are withheld: all counts of one table at the upper end, all of another at the lower.
#[test]
fn a_month_that_would_tell_is_withheld() {
    let four = vec![4; 5];
    assert!(!are_open(&[four.clone(), vec![20, 0]]));
    assert!(!are_open(&[vec![20, 0, 0], four.clone(), vec![11, 9]]));
    assert!(are_open(&[four.clone(), vec![19, 1]]));
    assert!(are_open(&[vec![4, 4, 4, 4, 3], vec![15, 4]]));
    assert!(
        are_open(&[vec![0; 5], vec![0; 2]]),
        "an empty month tells nothing"
    );
    assert!(!are_open(&[vec![9]]));
}

/// A thousand days at random, spread over tables as large as the kiosk's.
#[test]
fn over_a_thousand_days_no_count_below_five_is_told_or_bound() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % below
    };
    let mut hidden = 0;
    for at in 0..2_000 {
        let visits = random(120);
        // Those of a month, and those of a day.
        let sizes: &[usize] = if at % 2 == 0 {
            &[30, 19, 7, 9, 21]
        } else {
            &[19, 7, 9, 21]
        };
        let tables: Vec<Vec<u64>> = sizes
            .iter()
            .map(|size| {
                let mut counts = vec![0; *size];
                let few = 1 + random(*size as u64);
                for _ in 0..visits {
                    counts[usize::try_from(random(few)).unwrap()] += 1;
                }
                counts
            })
            .collect();
        let Some(told) = told_of(&tables) else {
            continue;
        };
        assert!(
            told.iter()
                .flatten()
                .flatten()
                .all(|of| *of >= 5 && of % 5 == 0)
        );
        // The sums that fit what is told of every table.
        let ends = |of: &Vec<Option<u64>>| {
            let least: u64 = of.iter().flatten().sum();
            (least, least + 4 * of.len() as u64)
        };
        let from = told.iter().map(|of| ends(of).0).max().unwrap();
        let to = told.iter().map(|of| ends(of).1).min().unwrap();
        for table in &told {
            let (least, _) = ends(table);
            let others = 4 * (table.len() as u64 - 1);
            for _ in table.iter().filter(|of| of.is_none()) {
                // With each sum that fits the count can be whatever the others of its table leave.
                let can_be = |count: u64| {
                    (from..=to).any(|sum| (count..=count + others).contains(&(sum - least)))
                };
                assert!(
                    (0..5).filter(|count| can_be(*count)).count() > 1,
                    "{tables:?}"
                );
                hidden += 1;
            }
        }
    }
    assert!(hidden > 10_000);
}
