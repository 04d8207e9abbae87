//! Numbers between bounds as regular expressions over their decimal text.

use llguidance::derivre::RegexAst;

use super::algebra::{whole_above, whole_below};
use super::set::{Bound, NumberKind, Numbers, is_integer};

/// The text of the numbers. `digits` bounds the digits before and after the point.
pub(crate) fn expression(numbers: &Numbers, digits: Option<u32>) -> RegexAst {
    if let Some(only) = &numbers.only {
        return RegexAst::Or(only.iter().map(|number| RegexAst::Literal(number.to_string())).collect());
    }
    let integer = numbers.kind == NumberKind::Integer;
    let mut all = vec![RegexAst::Regex(match (integer, digits) {
        (true, None) => "-?(?:0|[1-9][0-9]*)".into(),
        (true, Some(most)) => format!("-?(?:0|[1-9][0-9]{{0,{}}})", most.saturating_sub(1)),
        (false, Some(most)) => {
            format!("-?(?:0|[1-9][0-9]{{0,{}}})(?:\\.[0-9]{{1,{}}})?", most.saturating_sub(1), most.max(1))
        }
        (false, None)
            if numbers.min.is_some() || numbers.max.is_some() || numbers.kind == NumberKind::Fraction =>
        {
            // With an exponent, digits do not tell the size.
            "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?".into()
        }
        (false, None) => "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?".into(),
    })];
    if numbers.kind == NumberKind::Fraction {
        all.push(RegexAst::Regex("-?[0-9]+\\.[0-9]*[1-9][0-9]*".into()));
    }
    if let Some(bound) = numbers.min {
        all.push(RegexAst::Regex(if integer { at_least_whole(whole_above(bound)) } else { at_least(bound) }));
    }
    if let Some(bound) = numbers.max {
        all.push(RegexAst::Regex(if integer { at_most_whole(whole_below(bound)) } else { at_most(bound) }));
    }
    for step in &numbers.multiple_of {
        if let Some((coefficient, exponent)) = decimal(*step) {
            all.push(RegexAst::Concat(vec![
                RegexAst::Regex("-?".into()),
                RegexAst::MultipleOf(coefficient, exponent),
            ]));
        }
    }
    for number in &numbers.except {
        let text = plain(number.as_f64().unwrap_or_default());
        let zeros = if is_integer(number) { "(?:\\.0+)?" } else { "0*" };
        let sign = if number.as_f64() == Some(0.0) { "-?" } else { "" };
        all.push(RegexAst::Not(Box::new(RegexAst::Regex(format!(
            "{sign}{}{zeros}",
            text.replace('.', "\\.")
        )))));
    }
    if all.len() == 1 { all.remove(0) } else { RegexAst::And(all) }
}

/// `step` as coefficient and negative power of ten, where it is short enough for the automaton.
pub(crate) fn decimal(step: f64) -> Option<(u32, u32)> {
    let text = plain(step);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let coefficient: u64 = format!("{whole}{fraction}").parse().ok()?;
    (coefficient > 0 && coefficient <= 100_000 && fraction.len() <= 6)
        .then_some((coefficient as u32, fraction.len() as u32))
}

/// Decimal text without an exponent.
fn plain(value: f64) -> String {
    format!("{value}")
}

fn at_least_whole(least: f64) -> String {
    let text = plain(least);
    match text.strip_prefix('-') {
        None => digits_at_least(&text),
        Some(text) => format!("(?:-{}|-?0|[1-9][0-9]*)", small(text)),
    }
}

fn at_most_whole(most: f64) -> String {
    let text = plain(most);
    match text.strip_prefix('-') {
        None => format!("(?:-[0-9]+|{}|0)", small(&text)),
        Some(text) => format!("-{}", digits_at_least(text)),
    }
}

/// Non-negative integers from 1 up to this one (0 too where it is one).
fn small(text: &str) -> String {
    format!("(?:{}|0)", digits_at_most(text))
}

fn at_least(bound: Bound) -> String {
    let text = plain(bound.value);
    match text.strip_prefix('-') {
        None => decimal_at_least(&text, bound.exclusive),
        Some(text) => format!("(?:-{}|[0-9.]+)", decimal_at_most(text, bound.exclusive)),
    }
}

fn at_most(bound: Bound) -> String {
    let text = plain(bound.value);
    match text.strip_prefix('-') {
        None if bound.value == 0.0 && bound.exclusive => "-[0-9.]*[1-9][0-9.]*".into(),
        None => format!("(?:-[0-9.]+|{})", decimal_at_most(&text, bound.exclusive)),
        Some(text) => format!("-{}", decimal_at_least(text, bound.exclusive)),
    }
}

/// Digits without leading zeros whose value is at least that of `text`.
fn digits_at_least(text: &str) -> String {
    if text == "0" {
        return "(?:0|[1-9][0-9]*)".into();
    }
    let longer = format!("[1-9][0-9]{{{},}}", text.len());
    format!("(?:{longer}|{})", compare(text, Side::Above, true))
}

/// Digits without leading zeros whose value is at most that of `text`, 0 not included.
fn digits_at_most(text: &str) -> String {
    if text == "0" {
        return "0".into();
    }
    let same = compare(text, Side::Below, true);
    if text.len() == 1 {
        return same;
    }
    format!("(?:[1-9][0-9]{{0,{}}}|{same})", text.len() - 2)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Above,
    Below,
}

/// Digit strings of the same length as `text` that compare so, equal ones where `equal`.
fn compare(text: &str, side: Side, equal: bool) -> String {
    let mut options = Vec::new();
    for (index, digit) in text.bytes().enumerate() {
        let (low, high) = match side {
            Side::Above => (digit + 1, b'9'),
            Side::Below => (if index == 0 && text.len() > 1 { b'1' } else { b'0' }, digit.wrapping_sub(1)),
        };
        if low <= high && digit.is_ascii_digit() && high >= b'0' {
            let rest = text.len() - index - 1;
            options.push(format!("{}[{}-{}][0-9]{{{rest}}}", &text[..index], low as char, high as char));
        }
    }
    if equal {
        options.push(text.to_owned());
    }
    format!("(?:{})", if options.is_empty() { "[a&&b]".into() } else { options.join("|") })
}

/// Unsigned decimals at least (or above) `text`.
fn decimal_at_least(text: &str, exclusive: bool) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let above = format!("{}(?:\\.[0-9]+)?", digits_above(whole));
    format!("(?:{above}|{whole}{})", fraction_at_least(fraction, exclusive))
}

fn digits_above(text: &str) -> String {
    if text == "0" {
        return "[1-9][0-9]*".into();
    }
    format!("(?:[1-9][0-9]{{{},}}|{})", text.len(), compare(text, Side::Above, false))
}

/// What may follow the same whole part so that the number is at least (or above) it.
fn fraction_at_least(fraction: &str, exclusive: bool) -> String {
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        return if exclusive { "\\.[0-9]*[1-9][0-9]*".into() } else { "(?:\\.[0-9]+)?".into() };
    }
    let mut options: Vec<String> = Vec::new();
    for (index, digit) in fraction.bytes().enumerate().filter(|(_, digit)| *digit < b'9') {
        options.push(format!("{}[{}-9][0-9]*", &fraction[..index], (digit + 1) as char));
    }
    options.push(format!("{fraction}{}", if exclusive { "[0-9]*[1-9][0-9]*" } else { "[0-9]*" }));
    format!("\\.(?:{})", options.join("|"))
}

/// Unsigned decimals at most (or below) `text`.
fn decimal_at_most(text: &str, exclusive: bool) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut options = Vec::new();
    if whole != "0" {
        let zero = "0(?:\\.[0-9]+)?";
        let shorter = if whole.len() > 1 {
            format!("[1-9][0-9]{{0,{}}}(?:\\.[0-9]+)?|", whole.len() - 2)
        } else {
            String::new()
        };
        options.push(format!("{shorter}{}(?:\\.[0-9]+)?|{zero}", compare(whole, Side::Below, false)));
    }
    if let Some(rest) = fraction_at_most(fraction, exclusive) {
        options.push(format!("{whole}{rest}"));
    }
    format!("(?:{})", if options.is_empty() { "[a&&b]".into() } else { options.join("|") })
}

fn fraction_at_most(fraction: &str, exclusive: bool) -> Option<String> {
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        return (!exclusive).then(|| "(?:\\.0+)?".into());
    }
    let mut options: Vec<String> = Vec::new();
    for (index, digit) in fraction.bytes().enumerate() {
        let before = &fraction[..index];
        if digit > b'0' {
            options.push(format!("{before}[0-{}][0-9]*", (digit - 1) as char));
        }
        if index > 0 {
            // The text may stop early: what is missing is zero.
            options.push(before.to_owned());
        }
    }
    if !exclusive {
        options.push(format!("{fraction}0*"));
    }
    Some(format!("(?:\\.(?:{}))?", options.join("|")))
}

#[cfg(test)]
mod tests {
    use llguidance::derivre::RegexBuilder;
    use serde_json::Number;

    use super::super::algebra::in_range;
    use super::*;

    fn texts() -> Vec<String> {
        let mut texts: Vec<String> = (-130..=130).map(|n: i32| n.to_string()).collect();
        for whole in ["0", "-0", "1", "-1", "9", "10", "12", "-12", "99", "100", "123"] {
            for fraction in ["0", "5", "25", "250", "249", "251", "3", "09", "999", "001"] {
                texts.push(format!("{whole}.{fraction}"));
            }
        }
        texts
    }

    #[test]
    fn bounds_admit_exactly_the_numbers_between_them() {
        let values = [0.0, 1.0, -1.0, 9.0, 10.0, 12.25, -12.25, 0.25, -0.25, 100.0, 99.0, -100.0, 0.001, 5.5];
        let mut wrong = Vec::new();
        for value in values {
            for exclusive in [false, true] {
                for kind in [NumberKind::Any, NumberKind::Integer, NumberKind::Fraction] {
                    for upper in [false, true] {
                        let bound = Some(Bound { value, exclusive });
                        let numbers = if upper {
                            Numbers { max: bound, kind, ..Numbers::default() }
                        } else {
                            Numbers { min: bound, kind, ..Numbers::default() }
                        };
                        let mut builder = RegexBuilder::new();
                        let expr = builder.mk(&expression(&numbers, None)).unwrap();
                        let mut regex = builder.to_regex(expr);
                        for text in texts() {
                            if text == "-0.0" || kind == NumberKind::Integer && text.contains('.') {
                                continue;
                            }
                            let number: Number = serde_json::from_str(&text).unwrap();
                            if regex.is_match(&text) != in_range(&numbers, &number) {
                                wrong.push(format!("{numbers:?} on {text}"));
                            }
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong, as {:#?}", wrong.len(), &wrong[..wrong.len().min(10)]);
    }

    #[test]
    fn multiples_of_decimals_are_found() {
        assert_eq!(decimal(0.01), Some((1, 2)));
        assert_eq!(decimal(3.0), Some((3, 0)));
        assert_eq!(decimal(1e-9), None);
    }
}
