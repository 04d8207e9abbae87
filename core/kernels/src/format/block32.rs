//! The formats with 32 elements per block: one f16 scale, some with an f16 minimum.

use super::{Block, Parts, f16_at};

/// f16 d; 16 bytes: element i in the low, i + 16 in the high nibble. Value d * (q - 8).
pub(crate) struct Q4_0;
/// f16 d, f16 m; nibbles as in Q4_0. Value d * q + m.
pub(crate) struct Q4_1;
/// f16 d; 32 fifth bits; nibbles as in Q4_0. Value d * (q - 16).
pub(crate) struct Q5_0;
/// f16 d, f16 m; 32 fifth bits; nibbles as in Q4_0. Value d * q + m.
pub(crate) struct Q5_1;
/// f16 d; 32 signed bytes. Value d * q.
pub(crate) struct Q8_0;

/// Element i of 16 packed bytes: low nibbles first, then the high ones.
#[inline(always)]
fn nibble(packed: &[u8], i: usize) -> i8 {
    (if i < 16 { packed[i] & 15 } else { packed[i - 16] >> 4 }) as i8
}

/// Bit i of 4 bytes, as 16 or 0.
#[inline(always)]
fn fifth_bit(bits: &[u8], i: usize) -> i8 {
    ((bits[i / 8] >> (i % 8) & 1) << 4) as i8
}

impl Block for Q4_0 {
    const LEN: usize = 32;
    const BYTES: usize = 18;
    const SUB: usize = 32;
    const MINS: bool = false;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        for (i, q) in parts.quants[..32].iter_mut().enumerate() {
            *q = nibble(&block[2..18], i) - 8;
        }
    }
}

impl Block for Q4_1 {
    const LEN: usize = 32;
    const BYTES: usize = 20;
    const SUB: usize = 32;
    const MINS: bool = true;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        // The minimum is stored with the sign of a value; `Parts` subtracts it.
        parts.dmin = -f16_at(block, 2);
        for (i, q) in parts.quants[..32].iter_mut().enumerate() {
            *q = nibble(&block[4..20], i);
        }
    }
}

impl Block for Q5_0 {
    const LEN: usize = 32;
    const BYTES: usize = 22;
    const SUB: usize = 32;
    const MINS: bool = false;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        for (i, q) in parts.quants[..32].iter_mut().enumerate() {
            *q = (nibble(&block[6..22], i) | fifth_bit(&block[2..6], i)) - 16;
        }
    }
}

impl Block for Q5_1 {
    const LEN: usize = 32;
    const BYTES: usize = 24;
    const SUB: usize = 32;
    const MINS: bool = true;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        parts.dmin = -f16_at(block, 2);
        for (i, q) in parts.quants[..32].iter_mut().enumerate() {
            *q = nibble(&block[8..24], i) | fifth_bit(&block[4..8], i);
        }
    }
}

impl Block for Q8_0 {
    const LEN: usize = 32;
    const BYTES: usize = 34;
    const SUB: usize = 32;
    const MINS: bool = false;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        for (q, byte) in parts.quants[..32].iter_mut().zip(&block[2..34]) {
            *q = *byte as i8;
        }
    }
}
