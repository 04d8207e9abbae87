//! JSON as people write it: with comments and trailing commas.

/// Blanks out `//` and `/* */` comments and commas before a closing bracket, outside of strings.
pub(super) fn without(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut comma = None;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                comma = None;
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += 1 + usize::from(bytes[at] == b'\\');
                }
                at += 1;
            }
            b'/' if matches!(bytes.get(at + 1), Some(b'/' | b'*')) => {
                let end = if bytes[at + 1] == b'/' {
                    text[at..].find('\n')
                } else {
                    text[at + 2..].find("*/").map(|n| n + 4)
                };
                let end = end.map_or(bytes.len(), |length| at + length);
                // Line ends stay, so that errors name the right line.
                out[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
                at = end;
            }
            b',' => {
                comma = Some(at);
                at += 1;
            }
            b'}' | b']' => {
                if let Some(place) = comma.take() {
                    out[place] = b' ';
                }
                at += 1;
            }
            byte => {
                if !byte.is_ascii_whitespace() {
                    comma = None;
                }
                at += 1;
            }
        }
    }
    // Whole characters were replaced by as many blanks as they have bytes.
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}
#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn comments_and_trailing_commas_become_blanks_and_strings_stay() {
        for (text, expected) in [
            (r#"{"a": "//b", /* c */ "d": [1, ], } // e"#, r#"{"a": "//b",         "d": [1  ]  }     "#),
            ("[1,//é\n2]", "[1,    \n2]"),
            (r#"["\"//", 1]"#, r#"["\"//", 1]"#),
            ("[,]", "[ ]"),
        ] {
            assert_eq!(without(text), expected, "{text}");
        }
        for text in ["", "\"", "\"\\", "/*", "//", "/", "é/*é"] {
            assert_eq!(without(text).len(), text.len(), "{text}");
        }
    }
}
