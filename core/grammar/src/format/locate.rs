//! Where a part of a JSON text stands.

/// The offset at which the value that a JSON pointer names begins, or that of the deepest part of the path that is there.
pub(crate) fn value_at(text: &str, pointer: &str) -> usize {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0 };
    scan.space();
    let mut found = scan.at;
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        let there = match scan.bytes.get(scan.at) {
            Some(b'{') => scan.field(&part),
            Some(b'[') => part.parse().is_ok_and(|index| scan.item(index)),
            _ => false,
        };
        if !there {
            break;
        }
        found = scan.at;
    }
    found
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    fn space(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    /// Moves from an opening brace to the value of a field.
    fn field(&mut self, name: &str) -> bool {
        self.at += 1;
        loop {
            self.space();
            if self.bytes.get(self.at) != Some(&b'"') {
                return false;
            }
            let begin = self.at;
            self.skip();
            let key = serde_json::from_slice::<String>(&self.bytes[begin..self.at]).unwrap_or_default();
            self.space();
            self.at += 1;
            self.space();
            if key == name {
                return self.at < self.bytes.len();
            }
            self.skip();
            self.space();
            if self.bytes.get(self.at) != Some(&b',') {
                return false;
            }
            self.at += 1;
        }
    }

    /// Moves from an opening bracket to an item.
    fn item(&mut self, index: usize) -> bool {
        self.at += 1;
        for _ in 0..index {
            self.space();
            self.skip();
            self.space();
            if self.bytes.get(self.at) != Some(&b',') {
                return false;
            }
            self.at += 1;
        }
        self.space();
        self.at < self.bytes.len()
    }

    /// Moves past one value.
    fn skip(&mut self) {
        let (mut depth, mut in_string) = (0usize, false);
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'\\' if in_string => self.at += 1,
                b'"' => {
                    in_string = !in_string;
                    if !in_string && depth == 0 {
                        self.at += 1;
                        return;
                    }
                }
                _ if in_string => {}
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    if depth == 0 {
                        self.at += 1;
                        return;
                    }
                }
                b',' | b':' if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
        self.at = self.at.min(self.bytes.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_finds_its_value_or_the_deepest_part_of_its_path() {
        let text = r#"{"a": [1, {"b/c": "x, \"}"}, true], "d": {}, "e": -1}"#;
        for (pointer, expected) in [
            ("", "{"),
            ("/a", "[1"),
            ("/a/1", "{\"b/c"),
            ("/a/1/b~1c", "\"x, "),
            ("/a/2", "true"),
            ("/d", "{}"),
            ("/e", "-1}"),
            ("/a/7", "[1"),
            ("/z", "{\"a"),
        ] {
            assert!(text[value_at(text, pointer)..].starts_with(expected), "{pointer}");
        }
        for cut in 0..text.len() {
            value_at(&text[..cut], "/a/1/b~1c");
        }
    }
}
