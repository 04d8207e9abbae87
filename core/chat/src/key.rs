//! Hashes that name what is made from JSON.

use serde_json::Value;

/// Odd numbers without a pattern (the fraction of pi).
const SALT: [u64; 2] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345];

/// A fast hash of 128 bits, to keep things by what they are made from: 16 bytes a step, by two multiplications that do not
/// wait for each other. Not against an adversary; two tool sets that a host uses do not collide by chance. The order of an
/// object's fields counts.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    a: u64,
    b: u64,
}

impl Key {
    /// Of nothing yet; keys of different kinds are never equal by what goes in.
    pub fn new(kind: &str) -> Self {
        let mut key = Self { a: SALT[0], b: SALT[1] };
        key.text(kind);
        key
    }

    fn pair(&mut self, x: u64, y: u64) {
        let fold = |x: u64, y: u64| {
            let product = u128::from(x) * u128::from(y);
            product as u64 ^ (product >> 64) as u64
        };
        // What is added keeps the states apart where a product is 0.
        let (a, b) = (self.a, self.b);
        self.a = fold(a ^ x, SALT[0] ^ y).wrapping_add(y.rotate_left(17));
        self.b = fold(b ^ y, SALT[1] ^ x.rotate_left(32)).wrapping_add(x);
    }

    /// Takes in a number.
    pub fn number(&mut self, value: u64) {
        self.pair(value, SALT[1]);
    }

    /// Takes in a text and where it ends.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes(), 0);
    }

    /// Bytes, with their number and what they are.
    fn bytes(&mut self, bytes: &[u8], kind: u64) {
        let word = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().unwrap_or_default());
        let half = |bytes: &[u8]| u64::from(u32::from_le_bytes(bytes.try_into().unwrap_or_default()));
        let mut chunks = bytes.chunks_exact(16);
        for chunk in &mut chunks {
            self.pair(word(&chunk[..8]), word(&chunk[8..]));
        }
        // The rest in two words that overlap: with the number of bytes they say what it is.
        let rest = chunks.remainder();
        let (x, y) = match rest.len() {
            8.. => (word(&rest[..8]), word(&rest[rest.len() - 8..])),
            4..8 => (half(&rest[..4]), half(&rest[rest.len() - 4..])),
            1..4 => {
                let [first, middle, last] =
                    [rest[0], rest[rest.len() / 2], rest[rest.len() - 1]].map(u64::from);
                (first | middle << 8 | last << 16, 0)
            }
            0 => (0, 0),
        };
        self.pair(x ^ SALT[1], y ^ (((bytes.len() as u64) << 8) | kind).wrapping_mul(SALT[0]));
    }

    /// Takes in a JSON value.
    pub fn json(&mut self, value: &Value) {
        match value {
            Value::Null => self.number(1),
            Value::Bool(value) => self.number(2 + u64::from(*value)),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => self.pair(4, value),
                (None, Some(value)) => self.pair(5, value as u64),
                _ => self.pair(6, number.as_f64().unwrap_or_default().to_bits()),
            },
            Value::String(text) => self.bytes(text.as_bytes(), 7),
            Value::Array(items) => {
                self.pair(8, items.len() as u64);
                items.iter().for_each(|item| self.json(item));
            }
            Value::Object(fields) => {
                self.pair(9, fields.len() as u64);
                for (name, value) in fields {
                    self.text(name);
                    self.json(value);
                }
            }
        }
    }

    /// Takes in anything that can be hashed.
    pub fn value(&mut self, value: &impl std::hash::Hash) {
        value.hash(self);
    }

    /// The hash of all that was taken in.
    pub fn done(mut self) -> u128 {
        self.number(0);
        (u128::from(self.a) << 64) | u128::from(self.b)
    }
}

impl std::hash::Hasher for Key {
    fn write(&mut self, bytes: &[u8]) {
        self.bytes(bytes, 1);
    }

    fn finish(&self) -> u64 {
        (*self).done() as u64
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(value: &Value) -> u128 {
        let mut key = Key::new("test");
        key.json(value);
        key.done()
    }

    #[test]
    fn values_that_differ_anywhere_have_different_keys() {
        let mut values =
            vec![json!(null), json!(false), json!(true), json!([]), json!({}), json!([[]]), json!("")];
        // Every length, and every byte of it changed.
        for length in 1..50 {
            let text = "abcdefgh".repeat(7)[..length].to_owned();
            for at in 0..length {
                let mut other = text.clone();
                other.replace_range(at..=at, "Z");
                values.push(json!(other));
            }
            values.extend([json!(text), json!([text]), json!({text: 1})]);
        }
        values.extend([
            json!(0),
            json!(1),
            json!(-1),
            json!(1.5),
            json!("1"),
            json!(["a", "b"]),
            json!({"a": "b"}),
        ]);
        values.extend([
            json!({"a": 1, "b": 2}),
            json!({"b": 2, "a": 1}),
            json!({"a": {"b": 1}}),
            json!([["a"], "b"]),
            json!([["a", "b"]]),
        ]);
        let mut keys: Vec<u128> = values.iter().map(of).collect();
        let halves: std::collections::HashSet<u64> = keys.iter().map(|key| *key as u64).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!((keys.len(), halves.len()), (values.len(), values.len()));
    }
}
