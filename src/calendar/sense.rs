//! The days that numbers can mean, in whatever order people write them.
//!
//! It must not know words, nor what was typed.

use chrono::{Months, NaiveDate};
use strum::IntoEnumIterator as _;

use super::bikram;
use super::born::Born;
use super::customs::{Count, Custom, DatePart, Order, Years};
use super::era::{Era, western};
use super::number::Number;
use super::problem::DateProblem;
use super::reading::Reading;
use super::written::{Given, Written};

/// More days than that are no choice.
const CHOICES: usize = 3;

/// Thai years began in April up to 2483, which had nine months.
const SHORT_YEAR: u32 = 2483;

/// Without a word nobody is taken for older than that by वि.सं.: hardly anybody here is, and most who read Nepali here
/// were born in the same years of 西暦, and would be asked.
const OLDEST_UNSAID: Months = Months::new(90 * 12);

/// Numbers with a part each; 0 and `None` stand for what is not known.
#[derive(Clone, Copy)]
struct Shape {
    order: Order,
    year: Number,
    month: Option<u32>,
    day: Option<u32>,
}

/// The one day that they mean, or all that can be asked about.
pub(super) fn sense(
    written: &Written,
    today: NaiveDate,
    custom: Custom,
) -> Result<Reading, DateProblem> {
    let shapes = shapes(written, custom.order)?;
    let (mut sure, problem) = possible(&shapes, today, |shape| {
        said(shape.year, written.count).into_iter().collect()
    });
    let (bikram, no_bikram) = bikram(&shapes, today, written, custom.years);
    match sure.as_slice() {
        [Born::Day(day)] if bikram.is_empty() => return Ok(Reading::Sure(*day)),
        [] if bikram.is_empty() => {}
        _ => {
            sure.extend(bikram);
            return Ok(Reading::Ask(sure));
        }
    }
    let problem = problem.or(no_bikram);
    if written.count.is_none() {
        let (perhaps, _) = possible(&shapes, today, |shape| unsaid(shape, custom.years));
        if (1..=CHOICES).contains(&perhaps.len()) {
            return Ok(Reading::Ask(perhaps));
        }
    }
    Err(problem.unwrap_or(DateProblem::WhichYear))
}

/// The days that they are by वि.सं., where that was said or may be meant. Never taken without asking: the card has the
/// day of 西暦, by which the patient sees whether the almanacs are right.
fn bikram(
    shapes: &[Shape],
    today: NaiveDate,
    written: &Written,
    years: Years,
) -> (Vec<Born>, Option<DateProblem>) {
    let is_said = written.count == Some(Count::Bikram);
    let is_western = written.count.is_some() || written.western_month;
    if !is_said && (is_western || years != Years::Bs) {
        return (Vec::new(), None);
    }
    let (mut found, problem) = possible(shapes, today, |shape| {
        let year = shape.year;
        let whole = (year.digits == 4).then_some((Count::Bikram, year.value));
        whole.into_iter().collect()
    });
    let oldest = today.checked_sub_months(OLDEST_UNSAID);
    found.retain(|born| is_said || oldest.is_none_or(|oldest| oldest <= born.last()));
    (found, problem.filter(|_| is_said))
}

/// The days that shapes can be in these years, each once; of what is wrong, what says most.
fn possible(
    shapes: &[Shape],
    today: NaiveDate,
    years: impl Fn(&Shape) -> Vec<(Count, u32)>,
) -> (Vec<Born>, Option<DateProblem>) {
    let (mut found, mut problem) = (Vec::new(), None);
    for shape in shapes {
        let years = years(shape).into_iter();
        for born in years.flat_map(|(count, year)| days(count, year, shape)) {
            match born.and_then(|born| born.within(today)) {
                Ok(born) if found.contains(&born) => {}
                Ok(born) => found.push(born),
                Err(wrong) if problem.is_none_or(|of| of == DateProblem::NoSuchDay) => {
                    problem = Some(wrong);
                }
                Err(_) => {}
            }
        }
    }
    (found, problem)
}

/// Every way in which the numbers can be year, month and day; that of this order first.
fn shapes(written: &Written, first: Order) -> Result<Vec<Shape>, DateProblem> {
    let orders = std::iter::once(first).chain(Order::iter().filter(|of| *of != first));
    let shapes: Vec<Shape> = match written.given.as_slice() {
        [one] => return alone(one, written.count, orders),
        given @ ([_, _] | [_, _, _]) => {
            let open = given.iter().filter(|of| of.part.is_none()).count();
            if open < 2 {
                completed(given).into_iter().collect()
            } else {
                let ordered = orders.map(|order| shape(order, given, order.parts()));
                ordered.flatten().collect()
            }
        }
        _ => Vec::new(),
    };
    let without_year = |given: &[Given]| {
        let says = |part| given.iter().any(|of| of.part == Some(part));
        given.len() == 2 && says(DatePart::Month) && says(DatePart::Day)
    };
    if !shapes.is_empty() {
        Ok(shapes)
    } else if without_year(&written.given) {
        Err(DateProblem::WhichYear)
    } else {
        Err(DateProblem::NotADate)
    }
}

/// All but one number have their part: so has that one.
fn completed(given: &[Given]) -> Option<Shape> {
    let known = |part: &DatePart| given.iter().any(|of| of.part == Some(*part));
    let mut missing = [DatePart::Year, DatePart::Month, DatePart::Day]
        .into_iter()
        .filter(|part| !known(part));
    let mut parts = [DatePart::Year; 3];
    for (of, part) in given.iter().zip(&mut parts) {
        *part = of.part.or_else(|| missing.next())?;
    }
    shape(Order::Ymd, given, parts)
}

/// The numbers as these parts, of which the day may be left out; `None` where a word or the number of
/// digits says otherwise.
fn shape(order: Order, given: &[Given], parts: [DatePart; 3]) -> Option<Shape> {
    let day = given.len() == 3 || given.iter().any(|of| of.part == Some(DatePart::Day));
    let parts = parts
        .into_iter()
        .filter(|part| day || *part != DatePart::Day);
    let (mut year, mut month, mut of_month) = (None, None, None);
    for (of, part) in given.iter().zip(parts) {
        if of.part.is_some_and(|said| said != part) {
            return None;
        }
        let short = (of.number.digits <= 2).then_some(of.number.value);
        let before = match part {
            DatePart::Year => year.replace(of.number).map(drop),
            DatePart::Month => month.replace(short?).map(drop),
            DatePart::Day => of_month.replace(short?).map(drop),
        };
        if before.is_some() {
            return None;
        }
    }
    let shape = Shape {
        order,
        year: year.filter(|year| year.digits <= 4)?,
        month: Some(month?),
        day: of_month,
    };
    Some(shape.without_zeros())
}

impl Shape {
    /// `1960/00/00` and `1960/03/00`: papers give no day. A month alone is never without its number.
    const fn without_zeros(self) -> Self {
        match (self.month, self.day) {
            (Some(0), Some(0) | None) => Self {
                month: None,
                day: None,
                ..self
            },
            (_, Some(0)) => Self { day: None, ..self },
            _ => self,
        }
    }
}

/// One number: a year, or all three in one.
fn alone(
    one: &Given,
    count: Option<Count>,
    orders: impl Iterator<Item = Order>,
) -> Result<Vec<Shape>, DateProblem> {
    let Number { value, digits } = one.number;
    if !matches!(one.part, None | Some(DatePart::Year)) {
        return Err(DateProblem::WhichYear);
    }
    let of_year = match (count, digits) {
        (_, 1..=4) => {
            return Ok(vec![Shape {
                order: Order::Ymd,
                year: one.number,
                month: None,
                day: None,
            }]);
        }
        (Some(Count::Era(_)), 6) | (Some(Count::Roc), 6 | 7) => digits - 4,
        (None | Some(Count::Western | Count::Buddhist | Count::Bikram), 8) => 4,
        (None, 6) => return Err(DateProblem::WhichYear),
        _ => return Err(DateProblem::NotADate),
    };
    let cut = |order: Order| {
        let (year, month, day) = match order {
            Order::Ymd => (value / 10_000, value / 100 % 100, value % 100),
            Order::Mdy => (value % 10_000, value / 1_000_000, value / 10_000 % 100),
            Order::Dmy => (value % 10_000, value / 10_000 % 100, value / 1_000_000),
        };
        let shape = Shape {
            order,
            year: Number::new(year, of_year),
            month: Some(month),
            day: Some(day),
        };
        shape.without_zeros()
    };
    let any = of_year == 4;
    Ok(orders
        .filter(|order| any || *order == Order::Ymd)
        .map(cut)
        .collect())
}

/// The year, where it is said or needs no word.
fn said(year: Number, count: Option<Count>) -> Option<(Count, u32)> {
    match count {
        None | Some(Count::Western) => (year.digits == 4).then_some((Count::Western, year.value)),
        // Asked about.
        Some(Count::Bikram) => None,
        Some(count) => Some((count, year.value)),
    }
}

/// The years that can be meant where people count so without saying it.
fn unsaid(shape: &Shape, years: Years) -> Vec<(Count, u32)> {
    let Number { value, digits } = shape.year;
    let in_order = shape.order == Order::Ymd;
    let mut all = Vec::new();
    // 3/15 is a month and a day without a year, and no month of 1903.
    if digits == 2 && shape.day.is_some() {
        all.extend([1900, 2000].map(|century| (Count::Western, century + value)));
    }
    match (years, digits) {
        // Whoever was born in 明治 says so.
        (Years::Era, 2) if in_order && shape.day.is_some() => {
            let eras = Era::iter().filter(|era| *era != Era::Meiji);
            all.extend(eras.map(|era| (Count::Era(era), value)));
        }
        (Years::Roc, 2 | 3) if in_order && shape.day.is_some() => all.push((Count::Roc, value)),
        (Years::Be, 2) if shape.day.is_some() => all.push((Count::Buddhist, 2500 + value)),
        (Years::Be, 4) => all.push((Count::Buddhist, value)),
        _ => {}
    }
    all
}

/// The days that a year with its month and day can be.
fn days(count: Count, year: u32, shape: &Shape) -> Vec<Result<Born, DateProblem>> {
    let of = |offset: i32| {
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        Born::new(year.saturating_add(offset), shape.month, shape.day)
    };
    match count {
        Count::Western => vec![of(0)],
        Count::Roc => vec![of(1911)],
        Count::Buddhist => {
            let spring = year <= SHORT_YEAR && shape.month.is_some_and(|month| month <= 3);
            // Those who count as today, and those who wrote it down then.
            let then = (spring && year < SHORT_YEAR).then(|| of(-542));
            std::iter::once(of(-543)).chain(then).collect()
        }
        Count::Bikram => bikram::western(year, shape.month, shape.day),
        Count::Era(era) => vec![western(era, year, shape.month, shape.day)],
    }
}
