//! The alternatives that pre-tokenisers are made of, as scanners.
//!
//! Each takes the text that is left and answers how many bytes of it are one piece, 0 for "not mine". They follow the
//! regular expression in their first line with its backtracking worked out by hand, so each is linear. "Letter" is
//! `\p{L}`, "number" `\p{N}`, "mark" `\p{M}`, "space" `\s`.

use crate::tokenizer::unicode::{class, classes};

/// Bytes of the longest prefix whose characters all have one of the classes.
fn run(text: &str, of: u16) -> usize {
    text.find(|c| classes(c) & of == 0).unwrap_or(text.len())
}

/// Bytes of the longest prefix whose characters have none of the classes.
fn run_not(text: &str, of: u16) -> usize {
    text.find(|c| classes(c) & of != 0).unwrap_or(text.len())
}

/// Bytes of the first `most` characters that have one of the classes.
fn run_up_to(text: &str, of: u16, most: usize) -> usize {
    text.chars().take(most).take_while(|c| classes(*c) & of != 0).map(char::len_utf8).sum()
}

fn first_is(text: &str, of: u16) -> bool {
    text.chars().next().is_some_and(|c| classes(c) & of != 0)
}

/// `lead + body`, or 0 if the body is empty.
fn led(lead: usize, body: usize) -> usize {
    if body == 0 { 0 } else { lead + body }
}

/// The space that ` ?` takes: 0 or 1 byte.
fn space(text: &str) -> usize {
    usize::from(text.starts_with(' '))
}

/// `[^\r\n` + classes + `]?`: bytes of a first character that is no newline and of none of the classes.
fn lead(text: &str, not: u16) -> usize {
    let first = text.chars().next().filter(|c| classes(*c) & (not | class::NEWLINE) == 0);
    first.map_or(0, char::len_utf8)
}

/// `'s|'t|'re|'ve|'m|'ll|'d`
pub(super) fn contraction(text: &str) -> usize {
    let two = ["'s", "'t", "'m", "'d"].iter().any(|ending| text.starts_with(ending));
    let three = ["'re", "'ve", "'ll"].iter().any(|ending| text.starts_with(ending));
    if two { 2 } else { usize::from(three) * 3 }
}

/// `(?i:'s|'t|'re|'ve|'m|'ll|'d)`
pub(super) fn contraction_any_case(text: &str) -> usize {
    let Some(first) = text.as_bytes().get(..2) else { return 0 };
    if first[0] != b'\'' {
        return 0;
    }
    match (first[1] | 0x20, text.as_bytes().get(2).map(|byte| byte | 0x20)) {
        (b's' | b't' | b'm' | b'd', _) => 2,
        (b'r', Some(b'e')) | (b'v', Some(b'e')) | (b'l', Some(b'l')) => 3,
        _ => 0,
    }
}

/// ` ?\p{L}+`
pub(super) fn letters(text: &str) -> usize {
    let lead = space(text);
    led(lead, run(&text[lead..], class::LETTER))
}

/// ` ?\p{N}+`
pub(super) fn numbers(text: &str) -> usize {
    let lead = space(text);
    led(lead, run(&text[lead..], class::NUMBER))
}

/// ` ?[^\s\p{L}\p{N}]+`
pub(super) fn others(text: &str) -> usize {
    let lead = space(text);
    led(lead, run_not(&text[lead..], class::SPACE | class::LETTER | class::NUMBER))
}

/// `\s+(?!\S)|\s+`: a run of spaces leaves its last one to the word that follows, unless it is the only one.
pub(super) fn spaces(text: &str) -> usize {
    let all = run(text, class::SPACE);
    if all == text.len() {
        return all;
    }
    let last = text[..all].chars().next_back().map_or(0, char::len_utf8);
    if last == all { all } else { all - last }
}

/// `\s*[\r\n]+`: a run of spaces up to its last newline.
pub(super) fn newlines(text: &str) -> usize {
    let all = run(text, class::SPACE);
    text[..all].rfind(['\r', '\n']).map_or(0, |last| last + 1)
}

/// `\s*[\r\n]`: the same, because `\s*` gives back only what it must.
pub(super) fn newline(text: &str) -> usize {
    newlines(text)
}

/// `[^\r\n\p{L}\p{N}]?\p{L}+`
pub(super) fn led_letters(text: &str) -> usize {
    let lead = lead(text, class::LETTER | class::NUMBER);
    led(lead, run(&text[lead..], class::LETTER))
}

/// `[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+`
pub(super) fn led_letters_and_marks(text: &str) -> usize {
    let body = class::LETTER | class::MARK;
    let lead = lead(text, class::LETTER | class::NUMBER);
    match run(&text[lead..], body) {
        // A mark that could lead but leads nothing is a body by itself.
        0 => run(text, body),
        rest => lead + rest,
    }
}

/// `\p{N}`
pub(super) fn number(text: &str) -> usize {
    run_up_to(text, class::NUMBER, 1)
}

/// `\p{N}{1,3}`
pub(super) fn numbers_up_to_3(text: &str) -> usize {
    run_up_to(text, class::NUMBER, 3)
}

/// `\p{N}+`
pub(super) fn number_run(text: &str) -> usize {
    run(text, class::NUMBER)
}

/// `[0-9][0-9][0-9]`
pub(super) fn three_digits(text: &str) -> usize {
    let three = text.as_bytes().get(..3).is_some_and(|bytes| bytes.iter().all(u8::is_ascii_digit));
    usize::from(three) * 3
}

/// ` ?[^\s\p{L}\p{N}]+[\r\n]*`
pub(super) fn others_and_newlines(text: &str) -> usize {
    let end = others(text);
    if end == 0 { 0 } else { end + run(&text[end..], class::NEWLINE) }
}

/// ` ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*`
pub(super) fn others_without_marks_and_newlines(text: &str) -> usize {
    let lead = space(text);
    let not = class::SPACE | class::LETTER | class::MARK | class::NUMBER;
    let end = led(lead, run_not(&text[lead..], not));
    if end == 0 { 0 } else { end + run(&text[end..], class::NEWLINE) }
}

/// ` ?[^\s\p{L}\p{N}]+[\r\n/]*`
pub(super) fn others_and_newlines_or_slashes(text: &str) -> usize {
    let end = others(text);
    let slashes =
        |end: usize| text[end..].find(|c| !matches!(c, '\r' | '\n' | '/')).unwrap_or(text.len() - end);
    if end == 0 { 0 } else { end + slashes(end) }
}

/// `[\r\n]`
pub(super) fn newline_char(text: &str) -> usize {
    usize::from(text.starts_with(['\r', '\n']))
}

/// `[^\n]+|[\n]+`
pub(super) fn lines(text: &str) -> usize {
    let line = text.find('\n').unwrap_or(text.len());
    if line > 0 { line } else { text.find(|c| c != '\n').unwrap_or(text.len()) }
}

/// A run of the given characters.
fn run_of(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

/// `[\p{P}\$\+<=>\^~\|]+`
pub(super) fn punctuation(text: &str) -> usize {
    run_of(text, |c| {
        classes(c) & class::PUNCTUATION != 0 || matches!(c, '$' | '+' | '<'..='>' | '^' | '~' | '|')
    })
}

/// ``[\p{P}\$\+<=>\^~\|`]+``
pub(super) fn punctuation_and_backtick(text: &str) -> usize {
    run_of(text, |c| {
        classes(c) & class::PUNCTUATION != 0 || matches!(c, '$' | '+' | '<'..='>' | '^' | '~' | '|' | '`')
    })
}

/// A run of at least one character, after at most one space of any kind: `\s?[...]+`
fn after_any_space(text: &str, is: impl Fn(char) -> bool) -> usize {
    let lead = run_up_to(text, class::SPACE, 1);
    match run_of(&text[lead..], &is) {
        // The space itself may be of the set.
        0 => run_of(text, &is),
        body => lead + body,
    }
}

/// `\s?\p{L}+`
pub(super) fn letters_after_any_space(text: &str) -> usize {
    after_any_space(text, |c| classes(c) & class::LETTER != 0)
}

/// `\s?\p{P}+`
pub(super) fn punctuation_after_any_space(text: &str) -> usize {
    after_any_space(text, |c| classes(c) & class::PUNCTUATION != 0)
}

/// `\s?[!-/:-~！-／：-～‘-‟\u{3000}-。]+`
pub(super) fn wide_punctuation_after_any_space(text: &str) -> usize {
    after_any_space(
        text,
        |c| matches!(c, '!'..='/' | ':'..='~' | '！'..='／' | '：'..='～' | '‘'..='‟' | '\u{3000}'..='。'),
    )
}

/// `\s?[A-Za-zµÀ-ÖØ-öø-ƺ...]+`: the cased scripts, as DeepSeek lists them.
pub(super) fn cased_letters_after_any_space(text: &str) -> usize {
    after_any_space(text, |c| {
        let code = c as u32;
        let at = CASED.partition_point(|range| range.1 < code);
        CASED.get(at).is_some_and(|range| range.0 <= code)
    })
}

/// `\s+$`
pub(super) fn spaces_at_end(text: &str) -> usize {
    let all = run(text, class::SPACE);
    if all == text.len() { all } else { 0 }
}

/// `[一-龥ࠀ-一가-퟿]+`
pub(super) fn cjk(text: &str) -> usize {
    run_of(text, |c| matches!(c, '\u{800}'..='\u{9fa5}' | '\u{ac00}'..='\u{d7ff}'))
}

/// `[一-龥぀-ゟ゠-ヿ]+`
pub(super) fn han_and_kana(text: &str) -> usize {
    run_of(text, |c| matches!(c, '\u{4e00}'..='\u{9fa5}' | '\u{3040}'..='\u{30ff}'))
}

/// ``[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+``
pub(super) fn punctuated_word(text: &str) -> usize {
    if !text.starts_with(|c: char| c.is_ascii_punctuation()) {
        return 0;
    }
    led(1, run_of(&text[1..], |c| c.is_ascii_alphabetic()))
}

/// `[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+`
pub(super) fn unpunctuated_letters_and_marks(text: &str) -> usize {
    let body = class::LETTER | class::MARK;
    let lead = lead(text, class::LETTER | class::PUNCTUATION | class::SYMBOL);
    match run(&text[lead..], body) {
        0 => run(text, body),
        rest => lead + rest,
    }
}

/// ` ?[\p{P}\p{S}]+[\r\n]*`
pub(super) fn punctuation_or_symbols_and_newlines(text: &str) -> usize {
    let end = punctuation_or_symbols(text);
    if end == 0 { 0 } else { end + run(&text[end..], class::NEWLINE) }
}

/// ` ?[\p{P}\p{S}]+`
pub(super) fn punctuation_or_symbols(text: &str) -> usize {
    let lead = space(text);
    led(lead, run(&text[lead..], class::PUNCTUATION | class::SYMBOL))
}

/// `[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+` or, failing that,
/// `[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*`: words as camel case divides them.
pub(super) fn cased_word(text: &str) -> usize {
    let lead = lead(text, class::LETTER | class::NUMBER);
    let with_lead = |body: fn(&str) -> usize| match led(lead, body(&text[lead..])) {
        0 => body(text),
        end => end,
    };
    match with_lead(lower_end) {
        0 => with_lead(|text| run(text, NOT_LOWER)),
        end => end,
    }
}

/// [`cased_word`] and an English ending.
pub(super) fn cased_word_and_contraction(text: &str) -> usize {
    let end = cased_word(text);
    if end == 0 { 0 } else { end + contraction_any_case(&text[end..]) }
}

const NOT_LOWER: u16 = class::UPPER | class::OTHER_LETTER | class::MARK;
const NOT_UPPER: u16 = class::LOWER | class::OTHER_LETTER | class::MARK;

/// `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+`: the first part takes all it can; if nothing is left
/// for the second, it gives back up to its last character that is not uppercase.
fn lower_end(text: &str) -> usize {
    let first = run(text, NOT_LOWER);
    if first_is(&text[first..], class::LOWER) {
        return first + run(&text[first..], NOT_UPPER);
    }
    let last = text[..first].char_indices().rev().find(|(_, c)| classes(*c) & NOT_UPPER != 0);
    last.map_or(0, |(at, c)| at + c.len_utf8())
}

/// ` ?[^(\s|.,!?…。，、।۔،)]+`
pub(super) fn until_punctuation(text: &str) -> usize {
    let lead = space(text);
    let stops = |c: char| {
        classes(c) & class::SPACE != 0
            || matches!(
                c,
                '(' | '|' | '.' | ',' | '!' | '?' | '…' | '。' | '，' | '、' | '।' | '۔' | '،' | ')'
            )
    };
    led(lead, run_of(&text[lead..], |c| !stops(c)))
}

/// Cased letters by script, as inclusive ranges in order.
const CASED: &[(u32, u32)] = &[
    (0x41, 0x5a),
    (0x61, 0x7a),
    (0xb5, 0xb5),
    (0xc0, 0xd6),
    (0xd8, 0xf6),
    (0xf8, 0x1ba),
    (0x1bc, 0x1bf),
    (0x1c4, 0x293),
    (0x295, 0x2af),
    (0x370, 0x373),
    (0x376, 0x377),
    (0x37b, 0x37d),
    (0x37f, 0x37f),
    (0x386, 0x386),
    (0x388, 0x38a),
    (0x38c, 0x38c),
    (0x38e, 0x3a1),
    (0x3a3, 0x3f5),
    (0x3f7, 0x481),
    (0x48a, 0x52f),
    (0x531, 0x556),
    (0x10a0, 0x10c5),
    (0x13a0, 0x13f5),
    (0x13f8, 0x13fd),
    (0x1c90, 0x1cba),
    (0x1cbd, 0x1cbf),
    (0x1d00, 0x1d2b),
    (0x1d6b, 0x1d77),
    (0x1d79, 0x1d9a),
    (0x1e00, 0x1f15),
    (0x1f18, 0x1f1d),
    (0x1f20, 0x1f45),
    (0x1f48, 0x1f4d),
    (0x1f50, 0x1f57),
    (0x1f59, 0x1f59),
    (0x1f5b, 0x1f5b),
    (0x1f5d, 0x1f5d),
    (0x1f5f, 0x1f7d),
    (0x1f80, 0x1fb4),
    (0x1fb6, 0x1fbc),
    (0x1fbe, 0x1fbe),
    (0x1fc2, 0x1fc4),
    (0x1fc6, 0x1fcc),
    (0x1fd0, 0x1fd3),
    (0x1fd6, 0x1fdb),
    (0x1fe0, 0x1fec),
    (0x1ff2, 0x1ff4),
    (0x1ff6, 0x1ffc),
    (0x2102, 0x2102),
    (0x2107, 0x2107),
    (0x210a, 0x2113),
    (0x2115, 0x2115),
    (0x2119, 0x211d),
    (0x2124, 0x2124),
    (0x2126, 0x2126),
    (0x2128, 0x2128),
    (0x212a, 0x212d),
    (0x212f, 0x2134),
    (0x2139, 0x2139),
    (0x213c, 0x213f),
    (0x2145, 0x2149),
    (0x214e, 0x214e),
    (0x2183, 0x2184),
    (0x2c00, 0x2c7b),
    (0x2c7e, 0x2ce4),
    (0x2ceb, 0x2cee),
    (0x2cf2, 0x2cf3),
    (0xa640, 0xa66d),
    (0xa680, 0xa69b),
    (0xa722, 0xa76f),
    (0xa771, 0xa787),
    (0xa78b, 0xa78e),
    (0xab70, 0xabbf),
    (0xfb00, 0xfb06),
    (0xfb13, 0xfb17),
    (0xff21, 0xff3a),
    (0xff41, 0xff5a),
    (0x10400, 0x1044f),
    (0x104b0, 0x104d3),
    (0x104d8, 0x104fb),
    (0x10c80, 0x10cb2),
    (0x10cc0, 0x10cf2),
    (0x118a0, 0x118df),
    (0x1e900, 0x1e943),
];
