//! The K-quants: 256 elements per block, integer scales (and minimums) per 16 or 32 of them.

use super::{Block, Parts, f16_at};

/// 16 bytes of scale | min << 4; 64 bytes of 2-bit quants; f16 d, dmin.
pub(crate) struct Q2K;
/// 32 bytes of third bits; 64 bytes of 2-bit quants; 12 bytes of 6-bit scales; f16 d. Value d * (scale - 32) * (q - 4).
pub(crate) struct Q3K;
/// f16 d, dmin; 12 bytes of 6-bit scales and minimums; 128 bytes of nibbles.
pub(crate) struct Q4K;
/// f16 d, dmin; 12 bytes of 6-bit scales and minimums; 32 bytes of fifth bits; 128 bytes of nibbles.
pub(crate) struct Q5K;
/// 128 bytes of low nibbles; 64 bytes of upper 2 bits; 16 signed scales; f16 d. Value d * scale * (q - 32).
pub(crate) struct Q6K;

/// The 2-bit quant of element i: 32 elements share 32 bytes at one of four bit positions, 128 elements 32 bytes.
#[inline(always)]
fn two_bits(packed: &[u8], i: usize) -> i8 {
    (packed[i / 128 * 32 + i % 32] >> (i % 128 / 32 * 2) & 3) as i8
}

/// The nibble of element i: 64 elements share 32 bytes, the low nibbles come first.
#[inline(always)]
fn nibble(packed: &[u8], i: usize) -> i8 {
    (packed[i / 64 * 32 + i % 32] >> (i % 64 / 32 * 4) & 15) as i8
}

/// The eight 6-bit scales and minimums of Q4_K and Q5_K in 12 bytes: the first four of each are the low 6 bits of bytes
/// 0..4 and 4..8; the others have their low 4 bits in bytes 8..12 and their upper 2 in the top of the first eight.
#[inline(always)]
pub(crate) fn scales_and_mins(packed: &[u8; 12]) -> (u64, u64) {
    let &[a, b, c, d, e, f, g, h, i, j, k, l] = packed;
    let s = u32::from_le_bytes([a, b, c, d]);
    let m = u32::from_le_bytes([e, f, g, h]);
    let rest = u32::from_le_bytes([i, j, k, l]);
    let low = u64::from(s & 0x3F3F_3F3F) | u64::from(rest & 0x0F0F_0F0F | (s >> 2 & 0x3030_3030)) << 32;
    let high = u64::from(m & 0x3F3F_3F3F) | u64::from(rest >> 4 & 0x0F0F_0F0F | (m >> 2 & 0x3030_3030)) << 32;
    (low, high)
}

/// The sixteen 6-bit scales of Q3_K in 12 bytes, 0..64, a byte each: low nibbles in bytes 0..8, upper bits in 8..12.
#[inline(always)]
pub(crate) fn q3_scales(packed: &[u8; 12]) -> u128 {
    let &[a, b, c, d, e, f, g, h, i, j, k, l] = packed;
    let low = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
    let low = u128::from(low & 0x0F0F_0F0F_0F0F_0F0F) | u128::from(low >> 4 & 0x0F0F_0F0F_0F0F_0F0F) << 64;
    let high = u32::from_le_bytes([i, j, k, l]);
    let two = |shift: u32| u128::from(high >> shift & 0x0303_0303) << 4;
    low | two(0) | two(2) << 32 | two(4) << 64 | two(6) << 96
}

/// The 12 bytes at `at`.
#[inline(always)]
pub(crate) fn twelve(block: &[u8], at: usize) -> &[u8; 12] {
    block[at..].first_chunk().expect("a block is longer than its scales")
}

fn set_scales_and_mins(packed: &[u8; 12], parts: &mut Parts) {
    let (scales, mins) = scales_and_mins(packed);
    let (scales, mins) = (scales.to_le_bytes(), mins.to_le_bytes());
    for j in 0..8 {
        parts.scales[j] = scales[j] as i8;
        parts.mins[j] = mins[j];
    }
}

impl Block for Q2K {
    const LEN: usize = 256;
    const BYTES: usize = 84;
    const SUB: usize = 16;
    const MINS: bool = true;

    fn unpack(block: &[u8], parts: &mut Parts) {
        for (j, byte) in block[..16].iter().enumerate() {
            parts.scales[j] = (byte & 15) as i8;
            parts.mins[j] = byte >> 4;
        }
        for (i, q) in parts.quants.iter_mut().enumerate() {
            *q = two_bits(&block[16..80], i);
        }
        parts.d = f16_at(block, 80);
        parts.dmin = f16_at(block, 82);
    }
}

impl Block for Q3K {
    const LEN: usize = 256;
    const BYTES: usize = 110;
    const SUB: usize = 16;
    const MINS: bool = false;

    fn unpack(block: &[u8], parts: &mut Parts) {
        for (i, q) in parts.quants.iter_mut().enumerate() {
            let third = block[i % 32] >> (i / 32) & 1;
            *q = two_bits(&block[32..96], i) + (third << 2) as i8 - 4;
        }
        for (scale, packed) in parts.scales.iter_mut().zip(q3_scales(twelve(block, 96)).to_le_bytes()) {
            *scale = packed as i8 - 32;
        }
        parts.d = f16_at(block, 108);
    }
}

impl Block for Q4K {
    const LEN: usize = 256;
    const BYTES: usize = 144;
    const SUB: usize = 32;
    const MINS: bool = true;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        parts.dmin = f16_at(block, 2);
        set_scales_and_mins(twelve(block, 4), parts);
        for (i, q) in parts.quants.iter_mut().enumerate() {
            *q = nibble(&block[16..144], i);
        }
    }
}

impl Block for Q5K {
    const LEN: usize = 256;
    const BYTES: usize = 176;
    const SUB: usize = 32;
    const MINS: bool = true;

    fn unpack(block: &[u8], parts: &mut Parts) {
        parts.d = f16_at(block, 0);
        parts.dmin = f16_at(block, 2);
        set_scales_and_mins(twelve(block, 4), parts);
        for (i, q) in parts.quants.iter_mut().enumerate() {
            let fifth = block[16 + i % 32] >> (i / 32) & 1;
            *q = nibble(&block[48..176], i) | (fifth << 4) as i8;
        }
    }
}

impl Block for Q6K {
    const LEN: usize = 256;
    const BYTES: usize = 210;
    const SUB: usize = 16;
    const MINS: bool = false;

    fn unpack(block: &[u8], parts: &mut Parts) {
        for (i, q) in parts.quants.iter_mut().enumerate() {
            // 128 elements: four groups of 32; the low nibbles of 64 bytes are groups 0 and 1, the high ones 2 and 3.
            let (half, within) = (i / 128, i % 128);
            let low = block[half * 64 + within % 64] >> (within / 64 * 4) & 15;
            let high = block[128 + half * 32 + within % 32] >> (within / 32 * 2) & 3;
            *q = (low | high << 4) as i8 - 32;
        }
        for (scale, byte) in parts.scales.iter_mut().zip(&block[192..208]) {
            *scale = *byte as i8;
        }
        parts.d = f16_at(block, 208);
    }
}
