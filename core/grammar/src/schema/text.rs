//! Strings: what a set of strings is as a regular expression, and questions about it.

use llguidance::derivre::{JsonQuoteOptions, RegexAst, RegexBuilder};

use super::set::{Pattern, Strings};

/// How much work an emptiness check may cost.
const FUEL: u64 = 400_000;

/// How much longer than wanted a string with a pattern may become, so that one fits: a hash, a date.
const STRETCH: [u64; 3] = [1, 4, 16];

/// The regular expression of the strings' contents, without quotes. `most` bounds the strings' lengths as far as the set has
/// strings that short.
pub(crate) fn content(strings: &Strings, most: Option<u32>) -> RegexAst {
    if let Some(only) = &strings.only {
        return RegexAst::Or(only.iter().map(|text| RegexAst::Literal(text.clone())).collect());
    }
    let mut all = Vec::new();
    let listed = strings.patterns.iter().any(|pattern| !pattern.negated);
    let max = match most.map(|most| u64::from(most).max(strings.min)) {
        None => strings.max,
        Some(most) if strings.max.is_some_and(|max| max <= most) => strings.max,
        Some(most) if strings.patterns.is_empty() => Some(most),
        Some(most) => {
            let mut bounds = STRETCH.iter().map(|stretch| most.saturating_mul(*stretch));
            bounds.find(|bound| has_short(strings, *bound)).or(strings.max)
        }
    };
    if strings.min > 0 || max.is_some() {
        all.push(length(strings.min, max));
    } else if !listed {
        all.push(RegexAst::Regex("(?s:.*)".into()));
    }
    for pattern in &strings.patterns {
        all.push(expression(pattern));
    }
    for text in &strings.except {
        all.push(RegexAst::Not(Box::new(RegexAst::Literal(text.clone()))));
    }
    if all.len() == 1 { all.remove(0) } else { RegexAst::And(all) }
}

/// Whether the set is known to have a string of at most `max` characters.
fn has_short(strings: &Strings, max: u64) -> bool {
    if strings.max.is_some_and(|own| own < max) {
        return false;
    }
    let mut builder = RegexBuilder::new();
    let Ok(expr) = builder.mk(&content(&Strings { max: Some(max), ..strings.clone() }, None)) else {
        return false;
    };
    builder.to_regex_limited(expr, FUEL).is_ok_and(|mut regex| !regex.always_empty())
}

fn length(min: u64, max: Option<u64>) -> RegexAst {
    let clamp = |count: u64| u32::try_from(count).unwrap_or(u32::MAX - 1).min(u32::MAX - 1);
    let any = Box::new(RegexAst::Regex("(?s:.)".into()));
    RegexAst::Repeat(any, clamp(min), max.map_or(u32::MAX, clamp))
}

fn expression(pattern: &Pattern) -> RegexAst {
    let regex = if pattern.whole {
        RegexAst::Regex(pattern.regex.clone())
    } else {
        RegexAst::SearchRegex(pattern.regex.clone())
    };
    if pattern.negated { RegexAst::Not(Box::new(regex)) } else { regex }
}

/// A JSON string with this content. Printable characters stand for themselves, never as `\u` escapes, so that every
/// string has one spelling that matters.
pub(crate) fn quoted(content: RegexAst) -> RegexAst {
    RegexAst::JsonQuote(Box::new(content), JsonQuoteOptions::regular())
}

/// Whether a string is in the set; `None` where the regular expressions are too complex.
pub(crate) fn string_in(strings: &Strings, text: &str) -> Option<bool> {
    let count = text.chars().count() as u64;
    if count < strings.min
        || strings.max.is_some_and(|max| count > max)
        || strings.except.iter().any(|s| s == text)
    {
        return Some(false);
    }
    if strings.only.as_ref().is_some_and(|only| !only.iter().any(|s| s == text)) {
        return Some(false);
    }
    for pattern in &strings.patterns {
        if !matches(pattern, text)? {
            return Some(false);
        }
    }
    Some(true)
}

/// Whether the text satisfies the pattern; `None` where that cannot be told within bounds.
pub(crate) fn matches(pattern: &Pattern, text: &str) -> Option<bool> {
    let mut builder = RegexBuilder::new();
    let plain = Pattern { negated: false, ..pattern.clone() };
    let expr = builder.mk(&expression(&plain)).ok()?;
    let mut regex = builder.to_regex_limited(expr, FUEL).ok()?;
    Some(regex.is_match(text) != pattern.negated)
}

/// Whether no string satisfies all of it, as far as that can be told within bounds.
pub(crate) fn is_empty(strings: &Strings) -> bool {
    let mut builder = RegexBuilder::new();
    let Ok(expr) = builder.mk(&content(strings, None)) else { return false };
    builder.to_regex_limited(expr, FUEL).is_ok_and(|mut regex| regex.always_empty())
}

/// Whether a regular expression can be used at all.
pub(crate) fn is_usable(regex: &str, whole: bool) -> Result<(), String> {
    let pattern = Pattern { regex: regex.into(), whole, negated: false };
    let mut builder = RegexBuilder::new();
    let expr = builder.mk(&expression(&pattern)).map_err(|error| first_line(&error.to_string()))?;
    // A huge repetition explodes only when it runs.
    builder.to_regex_limited(expr, FUEL).map(drop).map_err(|error| first_line(&error.to_string()))
}

fn first_line(message: &str) -> String {
    crate::env::first_line(message).to_owned()
}

/// Translates ECMAScript's syntax, in which JSON Schema writes patterns, into that of the `regex` crate.
pub(crate) fn from_ecma(pattern: &str) -> Result<String, String> {
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let Some(next) = chars.next() else { return Err("ends in a backslash".into()) };
                match next {
                    'd' => out.push_str(if in_class { "0-9" } else { "[0-9]" }),
                    'D' => out.push_str("[^0-9]"),
                    'w' => out.push_str(if in_class { "0-9A-Za-z_" } else { "[0-9A-Za-z_]" }),
                    'W' => out.push_str("[^0-9A-Za-z_]"),
                    's' => out.push_str("[\\s\u{feff}]"),
                    'S' => out.push_str("[^\\s\u{feff}]"),
                    'b' if in_class => out.push_str("\\x08"),
                    'b' | 'B' => return Err("word boundaries are not supported".into()),
                    '0' => out.push_str("\\x00"),
                    'n' | 'r' | 't' | 'f' | 'v' => {
                        out.push('\\');
                        out.push(next);
                    }
                    'p' | 'P' => {
                        out.push('\\');
                        out.push(next);
                    }
                    'x' => out.push_str(&hex(&mut chars, 2)?),
                    'u' if chars.peek() == Some(&'{') => {
                        out.push_str("\\x");
                    }
                    'u' => {
                        let code = hex(&mut chars, 4)?;
                        // A pair of surrogates is one character.
                        out.push_str(&pair(&code, &mut chars)?);
                    }
                    'c' => {
                        let letter =
                            chars.next().filter(char::is_ascii_alphabetic).ok_or("an incomplete \\c")?;
                        out.push_str(&format!("\\x{:02x}", letter as u32 % 32));
                    }
                    'k' | '1'..='9' => return Err("back-references are not supported".into()),
                    other => out.push_str(&escaped(other)),
                }
            }
            '[' if in_class => out.push_str("\\["),
            '[' => {
                in_class = true;
                out.push('[');
                if chars.peek() == Some(&'^') {
                    chars.next();
                    out.push('^');
                }
                if chars.peek() == Some(&']') {
                    chars.next();
                    in_class = false;
                    // [] matches nothing, [^] everything.
                    let everything = out.ends_with('^');
                    out.truncate(out.len() - 1 - usize::from(everything));
                    out.push_str(if everything { "(?s:.)" } else { "[a&&b]" });
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '&' | '~' if in_class => out.push_str(&escaped(c)),
            '(' if !in_class && chars.peek() == Some(&'?') => {
                chars.next();
                match chars.next() {
                    Some(':') => out.push_str("(?:"),
                    Some('<') if !matches!(chars.peek(), Some('=' | '!')) => {
                        for inner in chars.by_ref() {
                            if inner == '>' {
                                break;
                            }
                        }
                        out.push_str("(?:");
                    }
                    _ => return Err("look-around is not supported".into()),
                }
            }
            '{' if !in_class => {
                // A brace that begins no repetition stands for itself.
                let rest: String = chars.clone().take_while(|c| *c != '}').collect();
                let counts = !rest.is_empty()
                    && rest.chars().all(|c| c.is_ascii_digit() || c == ',')
                    && rest.starts_with(|c: char| c.is_ascii_digit());
                out.push_str(if counts { "{" } else { "\\{" });
                if counts {
                    for inner in chars.by_ref() {
                        out.push(inner);
                        if inner == '}' {
                            break;
                        }
                    }
                }
            }
            '}' if !in_class => out.push_str("\\}"),
            ']' => out.push_str("\\]"),
            _ => out.push(c),
        }
    }
    Ok(out)
}

fn escaped(c: char) -> String {
    if c.is_ascii_alphanumeric() || !c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", c as u32) }
}

fn hex(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, count: usize) -> Result<String, String> {
    let digits: String = chars.take(count).collect();
    if digits.len() != count || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return Err("an incomplete escape".into());
    }
    Ok(format!("\\x{{{digits}}}"))
}

fn pair(code: &str, chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<String, String> {
    let value = |code: &str| u32::from_str_radix(&code[3..code.len() - 1], 16).unwrap_or(0);
    let high = value(code);
    if !(0xd800..0xdc00).contains(&high) {
        return Ok(code.to_owned());
    }
    let mut ahead = chars.clone();
    if ahead.next() == Some('\\') && ahead.next() == Some('u') {
        let low = value(&hex(&mut ahead, 4)?);
        if (0xdc00..0xe000).contains(&low) {
            *chars = ahead;
            return Ok(format!("\\x{{{:x}}}", 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
        }
    }
    Err("half of a surrogate pair".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_schemas_mean_what_they_mean_in_javascript() {
        let cases = [
            (r"^\d{3}-[\w-]+$", "123-a_b", true),
            (r"^\d+$", "١", false),
            (r"^[[]a$", "[a", true),
            (r"^\/a\-b$", "/a-b", true),
            (r"^(?<year>\d{4})$", "2026", true),
            (r"^\u00e9$", "é", true),
            (r"^\ud83d\ude00$", "😀", true),
            (r"a{,2}", "a{,2}", true),
            (r"^a|b$", "ax", true),
            (r"^a|b$", "xa", false),
            (r"[^]", "\n", true),
            (r"^a{2,3}$", "aa", true),
            (r"^[&~]$", "&", true),
        ];
        for (pattern, text, expected) in cases {
            let regex = from_ecma(pattern).unwrap();
            let pattern = Pattern { regex, whole: false, negated: false };
            assert_eq!(matches(&pattern, text), Some(expected), "{pattern:?} on {text:?}");
        }
        assert!(from_ecma(r"^(?=a)").is_err());
        assert!(from_ecma(r"(a)\1").is_err());
    }
}
