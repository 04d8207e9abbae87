//! Hashes that name compiled grammars.

use serde_json::Value;

/// A fast hash of 128 bits: two chains of multiply and rotate with different constants. Not against an adversary; two
/// tool sets that a host uses do not collide by chance.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    a: u64,
    b: u64,
}

impl Key {
    pub(crate) fn new(kind: &str) -> Self {
        let mut key = Self { a: 0x243f_6a88_85a3_08d3, b: 0x1319_8a2e_0370_7344 };
        key.text(kind);
        key
    }

    pub(crate) fn number(&mut self, value: u64) {
        self.a = (self.a ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        self.b = (self.b.wrapping_add(value)).wrapping_mul(0xc2b2_ae3d_27d4_eb4f).rotate_left(31) ^ self.a;
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        let mut chunks = text.as_bytes().chunks_exact(8);
        for chunk in &mut chunks {
            self.number(u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut last = [0; 8];
        let rest = chunks.remainder();
        last[..rest.len()].copy_from_slice(rest);
        self.number(u64::from_le_bytes(last));
    }

    pub(crate) fn json(&mut self, value: &Value) {
        match value {
            Value::Null => self.number(1),
            Value::Bool(value) => self.number(2 + u64::from(*value)),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => self.pair(4, value),
                (None, Some(value)) => self.pair(5, value as u64),
                _ => self.pair(6, number.as_f64().unwrap_or_default().to_bits()),
            },
            Value::String(text) => {
                self.number(7);
                self.text(text);
            }
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

    fn pair(&mut self, kind: u64, value: u64) {
        self.number(kind);
        self.number(value);
    }

    /// Anything that can be hashed.
    pub(crate) fn value(&mut self, value: &impl std::hash::Hash) {
        value.hash(self);
    }

    pub(crate) fn done(mut self) -> u128 {
        self.number(0);
        (u128::from(self.a) << 64) | u128::from(self.b)
    }
}

impl std::hash::Hasher for Key {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.number(u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut last = [0; 8];
        let rest = chunks.remainder();
        last[..rest.len()].copy_from_slice(rest);
        self.number(u64::from_le_bytes(last) ^ (rest.len() as u64) << 56);
    }

    fn finish(&self) -> u64 {
        (*self).done() as u64
    }
}
