//! What has to be changed in a template's source before minijinja can parse it.

use std::borrow::Cow;

/// The function that makes a list which can be changed.
pub(super) const NEW_LIST: &str = "__new_list";

/// The filter that escapes as markupsafe does.
pub(super) const ESCAPE: &str = "__escape";

/// The source with
/// - `{% generation %}` tags taken out: transformers' mark of what a model is trained on, without effect on the text;
/// - `[]` made a list that can be changed, in templates that change lists;
/// - the terms of `'...'|safe + x` escaped: in jinja2, adding to a string that is safe escapes what is added, and
///   models were trained on what came of it.
pub(super) fn prepare(source: &str) -> String {
    let lists = [".append(", ".pop(", ".extend(", ".insert("].iter().any(|call| source.contains(call));
    let mut out = String::with_capacity(source.len() + 64);
    let mut rest = source;
    while let Some(at) = rest.find('{') {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        let end = match tail.as_bytes().get(1) {
            Some(b'#') => tail.find("#}").map_or(tail.len(), |end| end + 2),
            Some(b'%') => tag_end(tail, "%}"),
            Some(b'{') => tag_end(tail, "}}"),
            _ => 1,
        };
        let (tag, after) = tail.split_at(end);
        match tag_name(tag) {
            Some("generation" | "endgeneration") => out.push_str(&without_tag(tag)),
            _ if tag.starts_with("{{") && tag.contains("safe") => out.push_str(&escape_terms(tag)),
            _ if lists && !tag.starts_with("{#") && end > 1 => replace_lists(tag, &mut out),
            _ => out.push_str(tag),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The end of a tag, past strings in it.
fn tag_end(tag: &str, close: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in tag.char_indices().skip(2) {
        match quote {
            Some(open) => {
                if escaped {
                    escaped = false;
                } else if c == '\\' {
                    escaped = true;
                } else if c == open {
                    quote = None;
                }
            }
            None if c == '\'' || c == '"' => quote = Some(c),
            None if tag[at..].starts_with(close) => return at + close.len(),
            None => {}
        }
    }
    tag.len()
}

/// `{{ a|safe + b }}` as `{{ a|safe + (b)|__escape }}`; any other tag as it is.
fn escape_terms(tag: &str) -> Cow<'_, str> {
    let inside = |tag: &'_ str| Some((2, tag.len().checked_sub(2)?));
    let Some((start, end)) = inside(tag).filter(|(start, end)| start <= end && tag.ends_with("}}")) else {
        return Cow::Borrowed(tag);
    };
    let start = start + usize::from(tag[start..end].starts_with(['-', '+']));
    let end = end - usize::from(start < end && tag[start..end].ends_with('-'));
    let terms = terms(&tag[start..end]);
    let is_safe = |term: &str| {
        let before = term.trim_end().strip_suffix("safe").map(str::trim_end);
        before.is_some_and(|before| before.ends_with('|'))
    };
    if terms.len() < 2 || !terms.iter().any(|term| is_safe(term)) {
        return Cow::Borrowed(tag);
    }
    let escaped = terms.iter().map(|term| match is_safe(term) {
        true => (*term).to_owned(),
        false => format!("({term})|{ESCAPE}"),
    });
    let escaped: Vec<String> = escaped.collect();
    Cow::Owned(format!("{}{}{}", &tag[..start], escaped.join("+"), &tag[end..]))
}

/// The terms of a sum: an expression divided at the `+` that stand outside strings and brackets.
fn terms(expression: &str) -> Vec<&str> {
    let mut terms = Vec::new();
    let mut begin = 0;
    let mut depth = 0i32;
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in expression.char_indices() {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, '+') if depth == 0 => {
                terms.push(&expression[begin..at]);
                begin = at + 1;
            }
            (None, _) => {}
        }
    }
    terms.push(&expression[begin..]);
    terms
}

fn tag_name(tag: &str) -> Option<&str> {
    let inside = tag.strip_prefix("{%")?.strip_suffix("%}")?;
    let inside = inside.strip_prefix(['-', '+']).unwrap_or(inside);
    Some(inside.strip_suffix(['-', '+']).unwrap_or(inside).trim())
}

/// A tag that does nothing, with the same effect on the white space around it.
fn without_tag(tag: &str) -> String {
    let sign =
        |sign: Option<char>| sign.filter(|c| matches!(c, '-' | '+')).map_or(String::new(), String::from);
    let before = sign(tag.chars().nth(2));
    let after = sign(tag.chars().rev().nth(2));
    format!("{{%{before} set __generation = none {after}%}}")
}

/// Copies a tag with `[]` outside strings replaced.
fn replace_lists(tag: &str, out: &mut String) {
    let mut quote = None;
    let mut escaped = false;
    let mut skip = false;
    for (at, c) in tag.char_indices() {
        if std::mem::take(&mut skip) {
            continue;
        }
        match quote {
            Some(open) => {
                if escaped {
                    escaped = false;
                } else if c == '\\' {
                    escaped = true;
                } else if c == open {
                    quote = None;
                }
            }
            None if c == '\'' || c == '"' => quote = Some(c),
            None if tag[at..].starts_with("[]") => {
                out.push_str(NEW_LIST);
                out.push_str("()");
                skip = true;
                continue;
            }
            None => {}
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generation_tags_vanish_and_their_white_space_control_stays() {
        assert_eq!(
            prepare("a{% generation %}b{%- endgeneration -%}\nc"),
            concat!("a{% set __generation = none %}b{%- set __generation = none -%}", "\nc")
        );
        assert_eq!(prepare("{{ '{% generation %}' }}"), "{{ '{% generation %}' }}");
    }

    #[test]
    fn lists_change_only_where_a_template_changes_them() {
        assert_eq!(prepare("{% set x = [] %}"), "{% set x = [] %}");
        assert_eq!(
            prepare("[]{# [] #}{% set x = namespace(a=[], b='[]') %}{% set _ = x.a.append(1) %}"),
            "[]{# [] #}{% set x = namespace(a=__new_list(), b='[]') %}{% set _ = x.a.append(1) %}"
        );
    }

    #[test]
    fn what_is_added_to_a_safe_string_is_escaped() {
        assert_eq!(
            prepare("{{ \"a + b'\"|safe + t[\"x+y\"] + f(1 + 2) | tojson() }}"),
            "{{ \"a + b'\"|safe +( t[\"x+y\"] )|__escape+( f(1 + 2) | tojson() )|__escape}}"
        );
        assert_eq!(prepare("{{- x | safe -}}{{ a + 'safe' }}"), "{{- x | safe -}}{{ a + 'safe' }}");
    }

    #[test]
    fn unfinished_tags_are_left_to_the_parser() {
        for source in ["{%", "{{ 'a", "{#", "{", "{% generation", "a {{ b }"] {
            assert_eq!(prepare(source), source);
        }
    }
}
