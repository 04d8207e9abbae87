//! Argument notations that are read as a whole: Gemma's objects and Python's keyword arguments.

use serde_json::{Map, Number, Value};

/// A notation.
#[derive(Debug)]
pub(crate) enum Notation {
    /// `{key:<|"|>text<|"|>,other:42}`; `quote` in stream bytes.
    Gemma { quote: Vec<u8> },
    /// `key="text", other=42)`: up to the closing parenthesis, which is left.
    Python,
}

const DEEPEST: usize = 64;

impl Notation {
    /// The byte that such arguments end with, or what follows them begins with.
    pub(crate) fn last(&self) -> u8 {
        match self {
            Self::Gemma { .. } => b'}',
            Self::Python => b')',
        }
    }

    /// The value and how many bytes it took; `None` while it is not complete.
    pub(crate) fn read(&self, stream: &[u8]) -> Result<Option<(usize, Value)>, ()> {
        let mut input = Input { stream, at: 0 };
        let value = match self {
            Self::Gemma { quote } => gemma(&mut input, quote, 0),
            Self::Python => keywords(&mut input),
        };
        match value {
            Ok(value @ Value::Object(_)) => Ok(Some((input.at, value))),
            Ok(_) | Err(Stop::Broken) => Err(()),
            Err(Stop::More) => Ok(None),
        }
    }
}

/// A whole text as a Python literal that is no string: what templates make of objects when they print them.
pub(crate) fn python_value(text: &str) -> Option<Value> {
    let padded = format!("{text})");
    let mut input = Input { stream: padded.as_bytes(), at: 0 };
    let value = python(&mut input, 0).ok()?;
    (input.at == text.len() && !value.is_string()).then_some(value)
}

enum Stop {
    More,
    Broken,
}

struct Input<'a> {
    stream: &'a [u8],
    at: usize,
}

impl Input<'_> {
    fn peek(&mut self) -> Result<u8, Stop> {
        while self.stream.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.stream.get(self.at).copied().ok_or(Stop::More)
    }

    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek()? != byte {
            return Err(Stop::Broken);
        }
        self.at += 1;
        Ok(())
    }

    /// A bare word: a number, a constant, a key.
    fn word(&mut self, ends: &[u8]) -> Result<String, Stop> {
        self.peek()?;
        let length = self.stream[self.at..].iter().position(|byte| ends.contains(byte)).ok_or(Stop::More)?;
        let word = std::str::from_utf8(&self.stream[self.at..self.at + length]).map_err(|_| Stop::Broken)?;
        self.at += length;
        Ok(word.trim().to_owned())
    }

    fn begins(&self, text: &[u8]) -> Result<bool, Stop> {
        let rest = &self.stream[self.at..];
        if rest.len() < text.len() && text.starts_with(rest) {
            Err(Stop::More)
        } else {
            Ok(rest.starts_with(text))
        }
    }
}

fn constant(word: &str) -> Result<Value, Stop> {
    match word {
        "true" | "True" => Ok(Value::Bool(true)),
        "false" | "False" => Ok(Value::Bool(false)),
        "null" | "None" => Ok(Value::Null),
        other => serde_json::from_str::<Number>(other).map(Value::Number).map_err(|_| Stop::Broken),
    }
}

fn gemma(input: &mut Input<'_>, quote: &[u8], depth: usize) -> Result<Value, Stop> {
    if depth > DEEPEST {
        return Err(Stop::Broken);
    }
    let first = input.peek()?;
    if input.begins(quote)? {
        return gemma_string(input, quote).map(Value::String);
    }
    match first {
        b'{' => {
            input.at += 1;
            let mut fields = Map::new();
            if input.peek()? == b'}' {
                input.at += 1;
                return Ok(Value::Object(fields));
            }
            loop {
                input.peek()?;
                let key =
                    if input.begins(quote)? { gemma_string(input, quote)? } else { input.word(b":")? };
                input.expect(b':')?;
                fields.insert(key, gemma(input, quote, depth + 1)?);
                match input.peek()? {
                    b',' => input.at += 1,
                    b'}' => {
                        input.at += 1;
                        return Ok(Value::Object(fields));
                    }
                    _ => return Err(Stop::Broken),
                }
            }
        }
        b'[' => {
            input.at += 1;
            let mut items = Vec::new();
            if input.peek()? == b']' {
                input.at += 1;
                return Ok(Value::Array(items));
            }
            loop {
                items.push(gemma(input, quote, depth + 1)?);
                match input.peek()? {
                    b',' => input.at += 1,
                    b']' => {
                        input.at += 1;
                        return Ok(Value::Array(items));
                    }
                    _ => return Err(Stop::Broken),
                }
            }
        }
        _ => constant(&input.word(b",]}")?),
    }
}

fn gemma_string(input: &mut Input<'_>, quote: &[u8]) -> Result<String, Stop> {
    input.at += quote.len();
    let rest = &input.stream[input.at..];
    let end = super::stream::find(rest, quote).map_err(|_| Stop::More)?;
    let text = String::from_utf8_lossy(&rest[..end]).into_owned();
    input.at += end + quote.len();
    Ok(text)
}

fn keywords(input: &mut Input<'_>) -> Result<Value, Stop> {
    let mut fields = Map::new();
    if input.peek()? == b')' {
        return Ok(Value::Object(fields));
    }
    loop {
        let key = input.word(b"=)")?;
        input.expect(b'=')?;
        fields.insert(key, python(input, 0)?);
        match input.peek()? {
            b',' => input.at += 1,
            b')' => return Ok(Value::Object(fields)),
            _ => return Err(Stop::Broken),
        }
    }
}

fn python(input: &mut Input<'_>, depth: usize) -> Result<Value, Stop> {
    if depth > DEEPEST {
        return Err(Stop::Broken);
    }
    match input.peek()? {
        b'"' | b'\'' => python_string(input).map(Value::String),
        b'[' => {
            input.at += 1;
            let mut items = Vec::new();
            loop {
                if input.peek()? == b']' {
                    input.at += 1;
                    return Ok(Value::Array(items));
                }
                items.push(python(input, depth + 1)?);
                if input.peek()? == b',' {
                    input.at += 1;
                }
            }
        }
        b'{' => {
            input.at += 1;
            let mut fields = Map::new();
            loop {
                if input.peek()? == b'}' {
                    input.at += 1;
                    return Ok(Value::Object(fields));
                }
                let key = python_string(input)?;
                input.expect(b':')?;
                fields.insert(key, python(input, depth + 1)?);
                if input.peek()? == b',' {
                    input.at += 1;
                }
            }
        }
        _ => constant(&input.word(b",)]}")?),
    }
}

/// A string literal: Python's escapes, among them JSON's.
fn python_string(input: &mut Input<'_>) -> Result<String, Stop> {
    let quote = input.peek()?;
    if quote != b'"' && quote != b'\'' {
        return Err(Stop::Broken);
    }
    input.at += 1;
    let mut bytes = Vec::new();
    loop {
        let byte = *input.stream.get(input.at).ok_or(Stop::More)?;
        input.at += 1;
        if byte == quote {
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let escape = *input.stream.get(input.at).ok_or(Stop::More)?;
        input.at += 1;
        let digits = match escape {
            b'n' => {
                bytes.push(b'\n');
                continue;
            }
            b't' => {
                bytes.push(b'\t');
                continue;
            }
            b'r' => {
                bytes.push(b'\r');
                continue;
            }
            b'b' => {
                bytes.push(8);
                continue;
            }
            b'f' => {
                bytes.push(12);
                continue;
            }
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            other => {
                bytes.push(other);
                continue;
            }
        };
        let hex = input.stream.get(input.at..input.at + digits).ok_or(Stop::More)?;
        input.at += digits;
        let code = std::str::from_utf8(hex).ok().and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let mut buffer = [0; 4];
        let c = code.and_then(char::from_u32).unwrap_or('\u{fffd}');
        bytes.extend(c.encode_utf8(&mut buffer).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn gemma_objects_are_read() {
        let gemma = Notation::Gemma { quote: b"<|\"|>".to_vec() };
        let text = br#"{to:<|"|>a, "b" {x}<|"|>,n:-1.5,on:true,l:[<|"|>x<|"|>,2],o:{},z:null}<tool_call|>"#;
        let (used, value) = gemma.read(text).unwrap().unwrap();
        assert_eq!(
            value,
            json!({"to": "a, \"b\" {x}", "n": -1.5, "on": true, "l": ["x", 2], "o": {}, "z": null})
        );
        assert_eq!(&text[used..], b"<tool_call|>");
        for cut in 0..used {
            assert!(matches!(gemma.read(&text[..cut]), Ok(None)), "cut at {cut}");
        }
        assert!(gemma.read(b"{a:}").is_err());
    }

    #[test]
    fn python_keyword_arguments_are_read() {
        let text = br#"to="a)\n", n=3, deep={'k': [1, None, True]}, s='it\'s')]"#;
        let (used, value) = Notation::Python.read(text).unwrap().unwrap();
        assert_eq!(value, json!({"to": "a)\n", "n": 3, "deep": {"k": [1, null, true]}, "s": "it's"}));
        assert_eq!(&text[used..], b")]");
        for cut in 0..used {
            assert!(matches!(Notation::Python.read(&text[..cut]), Ok(None)), "cut at {cut}");
        }
    }
}
