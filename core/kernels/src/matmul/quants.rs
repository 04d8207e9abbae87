//! The quantised formats as vectors: how the bytes of a block become small unsigned integers in byte lanes.
//!
//! Here quants are unsigned, 0..=63, with a constant offset per format; only Q8_0 keeps full signed bytes.

use crate::format::Block;
use crate::format::block32::{Q4_0, Q4_1, Q5_0, Q5_1, Q8_0};
use crate::format::kquant::{Q2K, Q3K, Q4K, Q5K, Q6K, q3_scales, scales_and_mins, twelve};
use crate::matmul::STRIP;
use crate::matmul::gemm::turned::{signed_bytes, six_bits};
use crate::matmul::gemm::{Panel, fill_by_rows};
use crate::simd::Simd;

/// A format with 32 elements per block.
pub(super) trait Small: Block {
    /// What is subtracted from every quant.
    const OFFSET: i32;
    /// Quants are signed bytes.
    const FULL: bool = false;
    /// Whether 32 products of 8 bits can exceed two 16-bit sums: quants up to 31 without offset.
    const WIDE: bool = false;

    /// The quants of two blocks: the first one's elements in the low half, in order.
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B;

    /// Whether there is [`Small::turned`].
    const TURNS: bool = false;

    /// The quants of a block of each of 16 rows, four columns after the other, lanes being rows: bytes that hold two quants are turned
    /// once, by what is best on AMD's processors, or elsewhere.
    fn turned<S: Simd, const AMD: bool>(_s: S, _blocks: &[&[u8]; STRIP]) -> [S::B; 8] {
        unreachable!("it does not turn")
    }

    /// The quants of a block of each of four rows, abreast: elements 0..16, then 16..32.
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2];
}

/// A format with 256 elements per block.
pub(super) trait Super: Block + Sized {
    /// What is subtracted from every quant.
    const OFFSET: i32;
    /// Whether a sub-block's products can exceed two 16-bit sums.
    const WIDE: bool = false;
    /// Whether half a block's sums, times their scales, are whole numbers below 2^24, all of which floats hold: converting and a
    /// multiply-add take two operations, whole numbers three.
    const EXACT: bool = false;
    /// Which 32 elements stand in the two halves of each of the four vectors, in units of 32.
    const GROUPS: [[usize; 2]; 4];
    /// Where d and dmin are.
    const D: usize;

    /// The quants of a block.
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4];

    /// The integer scales, a signed byte per sub-block.
    fn scales(block: &[u8]) -> u128;

    /// The integer minimums, a byte per sub-block.
    fn mins(_block: &[u8]) -> u128 {
        0
    }

    /// Fills a panel with a block of each of 16 rows, by what is best on AMD's processors, or elsewhere.
    #[inline(always)]
    fn fill<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
        fill_by_rows::<S, Self>(s, blocks, panel);
    }
}

/// A format with eight sub-blocks, which begins with the numbers that [`Simd::numbers6`] takes.
pub(super) trait Abreast: Super {
    /// What all quarters of a block need, of four rows abreast.
    #[inline(always)]
    fn hold<S: Simd>(s: S, _blocks: [&[u8]; 4]) -> [S::B; 2] {
        [s.bsplat(0); 2]
    }

    /// The quants of a quarter of a block of each of four rows, abreast: 16 neighbours in each vector. Quarters are asked for in
    /// order.
    fn quarter<S: Simd>(s: S, blocks: [&[u8]; 4], held: &mut [S::B; 2], quarter: usize) -> [S::B; 4];
}

/// 16 bytes of each of four rows.
#[inline(always)]
pub(super) fn sixteen(blocks: [&[u8]; 4], at: usize) -> [&[u8; 16]; 4] {
    [bytes(blocks[0], at), bytes(blocks[1], at), bytes(blocks[2], at), bytes(blocks[3], at)]
}

/// `N` bytes at `at`.
#[inline(always)]
pub(super) fn bytes<const N: usize>(block: &[u8], at: usize) -> &[u8; N] {
    block[at..].first_chunk().expect("within the block")
}

/// The same bytes.
#[inline(always)]
pub(crate) fn unsigned<const N: usize>(x: &[i8; N]) -> &[u8; N] {
    // SAFETY: i8 and u8 have the same layout.
    unsafe { &*std::ptr::from_ref(x).cast() }
}

#[inline(always)]
fn nibbles<S: Simd>(s: S, x: &[u8], y: &[u8], at: usize) -> S::B {
    s.nibbles(bytes(x, at), bytes(y, at))
}

/// 16 bytes of each of four rows.
#[inline(always)]
fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4], at: usize) -> S::B {
    s.abreast(sixteen(blocks, at))
}

/// The low and the high nibbles of 16 bytes of each of four rows.
#[inline(always)]
fn nibbles_abreast<S: Simd>(s: S, blocks: [&[u8]; 4], at: usize) -> [S::B; 2] {
    let x = abreast(s, blocks, at);
    [s.band(x, s.bsplat(15)), s.bshr::<4>(x)]
}

/// `N` bytes of each row.
#[inline(always)]
pub(super) fn parts<'a, const N: usize>(blocks: &[&'a [u8]; STRIP], at: usize) -> [&'a [u8; N]; STRIP] {
    let mut rows = [bytes(blocks[0], at); STRIP];
    for (row, block) in rows.iter_mut().zip(blocks) {
        *row = bytes(block, at);
    }
    rows
}

/// 16 bytes of each row, turned.
#[inline(always)]
pub(super) fn four_words<S: Simd>(s: S, blocks: &[&[u8]; STRIP], at: usize) -> [S::B; 4] {
    s.words_of_rows(parts(blocks, at))
}

/// 32 bytes of each row, turned, by what is best on AMD's processors, or elsewhere.
#[inline(always)]
pub(super) fn eight_words<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP], at: usize) -> [S::B; 8] {
    if AMD {
        s.words_of_long_rows(parts(blocks, at))
    } else {
        let ([a, b, c, d], [e, f, g, h]) = (four_words(s, blocks, at), four_words(s, blocks, at + 16));
        [a, b, c, d, e, f, g, h]
    }
}

/// The low and the high nibbles of 16 bytes of each row, turned.
#[inline(always)]
fn nibbles_turned<S: Simd>(s: S, blocks: &[&[u8]; STRIP], at: usize) -> [S::B; 8] {
    let words = four_words(s, blocks, at);
    let mut turned = [s.bsplat(0); 8];
    for (i, word) in words.into_iter().enumerate() {
        turned[i] = s.band(word, s.bsplat(15));
        turned[4 + i] = s.bshr::<4>(word);
    }
    turned
}

/// Nibbles with the fifth bits, which stand in 4 bytes right before, of four rows.
#[inline(always)]
fn five_bits_abreast<S: Simd>(s: S, blocks: [&[u8]; 4], at: usize) -> [S::B; 2] {
    let [low, high] = nibbles_abreast(s, blocks, at);
    let mut bits = [0; 4];
    for r in 0..4 {
        bits[r] = u32::from_le_bytes(*bytes(blocks[r], at - 4));
    }
    let [first, second] = s.bits_abreast(bits, 16);
    [s.bor(low, first), s.bor(high, second)]
}

/// Nibbles with the fifth bits, which stand in 4 bytes right before.
#[inline(always)]
fn five_bits<S: Simd>(s: S, x: &[u8], y: &[u8], at: usize) -> S::B {
    let bits = |block: &[u8]| u64::from(u32::from_le_bytes(*bytes(block, at - 4)));
    s.bor(nibbles(s, x, y, at), s.bytes_of_bits(bits(x) | bits(y) << 32, 16))
}

impl Small for Q4_0 {
    const OFFSET: i32 = 8;

    #[inline(always)]
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B {
        nibbles(s, x, y, 2)
    }

    const TURNS: bool = true;

    #[inline(always)]
    fn turned<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP]) -> [S::B; 8] {
        nibbles_turned(s, blocks, 2)
    }

    #[inline(always)]
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        nibbles_abreast(s, blocks, 2)
    }
}

impl Small for Q4_1 {
    const OFFSET: i32 = 0;

    #[inline(always)]
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B {
        nibbles(s, x, y, 4)
    }

    const TURNS: bool = true;

    #[inline(always)]
    fn turned<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP]) -> [S::B; 8] {
        nibbles_turned(s, blocks, 4)
    }

    #[inline(always)]
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        nibbles_abreast(s, blocks, 4)
    }
}

impl Small for Q5_0 {
    const OFFSET: i32 = 16;

    #[inline(always)]
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B {
        five_bits(s, x, y, 6)
    }

    #[inline(always)]
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        five_bits_abreast(s, blocks, 6)
    }
}

impl Small for Q5_1 {
    const OFFSET: i32 = 0;
    const WIDE: bool = true;

    #[inline(always)]
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B {
        five_bits(s, x, y, 8)
    }

    #[inline(always)]
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        five_bits_abreast(s, blocks, 8)
    }
}

impl Small for Q8_0 {
    const OFFSET: i32 = 0;
    const FULL: bool = true;

    #[inline(always)]
    fn quants<S: Simd>(s: S, x: &[u8], y: &[u8]) -> S::B {
        s.bload2(bytes(x, 2), bytes(y, 2))
    }

    const TURNS: bool = true;

    #[inline(always)]
    fn turned<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP]) -> [S::B; 8] {
        eight_words::<S, AMD>(s, blocks, 2)
    }

    #[inline(always)]
    fn abreast<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        [abreast(s, blocks, 2), abreast(s, blocks, 18)]
    }
}

const LOW_NIBBLES: u128 = u128::MAX / 255 * 15;
const SIXTH_BITS: u128 = u128::MAX / 255 * 32;

/// The elements of 64 bytes with four 2-bit quants each: vector k holds bits 2k.
#[inline(always)]
fn two_bits<S: Simd>(s: S, packed: &[u8; 64]) -> [S::B; 4] {
    let (x, three) = (s.bload(packed), s.bsplat(3));
    // Each shift leaves the two bits of the vector in the low positions.
    [s.band(x, three), s.band(s.bshr::<2>(x), three), s.band(s.bshr::<4>(x), three), s.bshr::<6>(x)]
}

impl Super for Q2K {
    const OFFSET: i32 = 0;
    // Eight times 16 products of 3 by 127, times 15.
    const EXACT: bool = true;
    const GROUPS: [[usize; 2]; 4] = [[0, 4], [1, 5], [2, 6], [3, 7]];
    const D: usize = 80;

    #[inline(always)]
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4] {
        two_bits(s, bytes(block, 16))
    }

    #[inline(always)]
    fn scales(block: &[u8]) -> u128 {
        u128::from_le_bytes(*bytes(block, 0)) & LOW_NIBBLES
    }

    #[inline(always)]
    fn mins(block: &[u8]) -> u128 {
        u128::from_le_bytes(*bytes(block, 0)) >> 4 & LOW_NIBBLES
    }
}

impl Super for Q3K {
    const OFFSET: i32 = 4;
    // Eight times 16 products of 4 by 127, times 32.
    const EXACT: bool = true;
    const GROUPS: [[usize; 2]; 4] = [[0, 4], [1, 5], [2, 6], [3, 7]];
    const D: usize = 108;

    #[inline(always)]
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4] {
        // Third bits: bit g of byte i belongs to element 32g + i. Low half: bits 0..4, high half: bits 4..8.
        let third = s.bload2(bytes(block, 0), bytes(block, 0));
        let third = s.bjoin(third, s.bshr::<4>(third));
        let bit = s.bsplat(4);
        let [a, b, c, d] = two_bits(s, bytes(block, 32));
        [
            s.bor(a, s.band(s.bshl::<2>(third), bit)),
            s.bor(b, s.band(s.bshl::<1>(third), bit)),
            s.bor(c, s.band(third, bit)),
            s.bor(d, s.band(s.bshr::<1>(third), bit)),
        ]
    }

    #[inline(always)]
    fn scales(block: &[u8]) -> u128 {
        // Minus 32: with the sixth bit flipped, it is the sign, which is copied to the two above.
        let x = q3_scales(twelve(block, 96)) ^ SIXTH_BITS;
        let sign = x & SIXTH_BITS;
        x | sign << 1 | sign << 2
    }
}

impl Super for Q4K {
    const OFFSET: i32 = 0;
    // Four times 32 products of 15 by 127, times 63: 15.4 million; 2^24 are 16.8.
    const EXACT: bool = true;
    const GROUPS: [[usize; 2]; 4] = [[0, 2], [1, 3], [4, 6], [5, 7]];
    const D: usize = 0;

    #[inline(always)]
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4] {
        let (x, y) = (s.bload(bytes(block, 16)), s.bload(bytes(block, 80)));
        let low = s.bsplat(15);
        [s.band(x, low), s.bshr::<4>(x), s.band(y, low), s.bshr::<4>(y)]
    }

    #[inline(always)]
    fn scales(block: &[u8]) -> u128 {
        scales_and_mins(twelve(block, 4)).0.into()
    }

    #[inline(always)]
    fn mins(block: &[u8]) -> u128 {
        scales_and_mins(twelve(block, 4)).1.into()
    }

    #[inline(always)]
    fn fill<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
        six_bits(s, blocks, panel);
        for groups in 0..4 {
            for (i, x) in eight_words::<S, AMD>(s, blocks, 16 + 32 * groups).into_iter().enumerate() {
                let to = 16 * groups + i;
                s.bstore(s.band(x, s.bsplat(15)), &mut panel.quants[to]);
                s.bstore(s.bshr::<4>(x), &mut panel.quants[to + 8]);
            }
        }
    }
}

impl Abreast for Q4K {
    #[inline(always)]
    fn quarter<S: Simd>(s: S, blocks: [&[u8]; 4], _: &mut [S::B; 2], quarter: usize) -> [S::B; 4] {
        let at = 16 + 32 * quarter;
        let [a, c] = nibbles_abreast(s, blocks, at);
        let [b, d] = nibbles_abreast(s, blocks, at + 16);
        [a, b, c, d]
    }
}

impl Super for Q5K {
    const OFFSET: i32 = 0;
    const WIDE: bool = true;
    const GROUPS: [[usize; 2]; 4] = [[0, 2], [1, 3], [4, 6], [5, 7]];
    const D: usize = 0;

    #[inline(always)]
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4] {
        // Fifth bits: bit g of byte i belongs to element 32g + i; the groups of a vector differ by 2.
        let fifth = s.bload2(bytes(block, 16), bytes(block, 16));
        let fifth = s.bjoin(fifth, s.bshr::<2>(fifth));
        let bit = s.bsplat(16);
        let (x, y) = (s.bload(bytes(block, 48)), s.bload(bytes(block, 112)));
        let low = s.bsplat(15);
        [
            s.bor(s.band(x, low), s.band(s.bshl::<4>(fifth), bit)),
            s.bor(s.bshr::<4>(x), s.band(s.bshl::<3>(fifth), bit)),
            s.bor(s.band(y, low), s.band(fifth, bit)),
            s.bor(s.bshr::<4>(y), s.band(s.bshr::<1>(fifth), bit)),
        ]
    }

    #[inline(always)]
    fn scales(block: &[u8]) -> u128 {
        Q4K::scales(block)
    }

    #[inline(always)]
    fn mins(block: &[u8]) -> u128 {
        Q4K::mins(block)
    }

    #[inline(always)]
    fn fill<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
        six_bits(s, blocks, panel);
        // Fifth bits wait where the last group's quants will stand.
        const HELD: usize = 48;
        let (low, bit) = (s.bsplat(15), s.bsplat(16));
        // Bit g of byte i belongs to element 32g + i.
        for (i, bits) in eight_words::<S, AMD>(s, blocks, 16).into_iter().enumerate() {
            s.bstore(bits, &mut panel.quants[HELD + i]);
        }
        for groups in 0..4 {
            let nibbles = eight_words::<S, AMD>(s, blocks, 48 + 32 * groups);
            for (i, x) in nibbles.into_iter().enumerate() {
                let bits = s.bload(&panel.quants[HELD + i]);
                let [first, second] = match groups {
                    0 => [s.bshl::<4>(bits), s.bshl::<3>(bits)],
                    1 => [s.bshl::<2>(bits), s.bshl::<1>(bits)],
                    2 => [bits, s.bshr::<1>(bits)],
                    _ => [s.bshr::<2>(bits), s.bshr::<3>(bits)],
                };
                let to = 16 * groups + i;
                s.bstore(s.bor(s.band(x, low), s.band(first, bit)), &mut panel.quants[to]);
                s.bstore(s.bor(s.bshr::<4>(x), s.band(second, bit)), &mut panel.quants[to + 8]);
            }
        }
    }
}

impl Abreast for Q5K {
    #[inline(always)]
    fn hold<S: Simd>(s: S, blocks: [&[u8]; 4]) -> [S::B; 2] {
        // Fifth bits: bit g of byte i belongs to element 32g + i.
        [abreast(s, blocks, 16), abreast(s, blocks, 32)]
    }

    #[inline(always)]
    fn quarter<S: Simd>(s: S, blocks: [&[u8]; 4], held: &mut [S::B; 2], quarter: usize) -> [S::B; 4] {
        let at = 48 + 32 * quarter;
        let [a, c] = nibbles_abreast(s, blocks, at);
        let [b, d] = nibbles_abreast(s, blocks, at + 16);
        let [x, y] = *held;
        // The next quarter's two bits come down.
        *held = [s.bshr::<2>(x), s.bshr::<2>(y)];
        let bit = s.bsplat(16);
        [
            s.bor(a, s.band(s.bshl::<4>(x), bit)),
            s.bor(b, s.band(s.bshl::<4>(y), bit)),
            s.bor(c, s.band(s.bshl::<3>(x), bit)),
            s.bor(d, s.band(s.bshl::<3>(y), bit)),
        ]
    }
}

impl Super for Q6K {
    const OFFSET: i32 = 32;
    const GROUPS: [[usize; 2]; 4] = [[0, 4], [1, 5], [2, 6], [3, 7]];
    const D: usize = 208;

    #[inline(always)]
    fn quants<S: Simd>(s: S, block: &[u8]) -> [S::B; 4] {
        // Low nibbles of bytes 0..32 and 64..96, of 32..64 and 96..128; then their high nibbles.
        let x = s.bload2(bytes(block, 0), bytes(block, 64));
        let y = s.bload2(bytes(block, 32), bytes(block, 96));
        let low = s.bsplat(15);
        let (upper, bits) = (s.bload(bytes(block, 128)), s.bsplat(0x30));
        [
            s.bor(s.band(x, low), s.band(s.bshl::<4>(upper), bits)),
            s.bor(s.band(y, low), s.band(s.bshl::<2>(upper), bits)),
            s.bor(s.bshr::<4>(x), s.band(upper, bits)),
            s.bor(s.bshr::<4>(y), s.band(s.bshr::<2>(upper), bits)),
        ]
    }

    #[inline(always)]
    fn scales(block: &[u8]) -> u128 {
        u128::from_le_bytes(*bytes(block, 192))
    }

    #[inline(always)]
    fn fill<S: Simd, const AMD: bool>(s: S, blocks: &[&[u8]; STRIP], panel: &mut Panel) {
        let mut d = [0; STRIP];
        for (d, block) in d.iter_mut().zip(blocks) {
            *d = u16::from_le_bytes(*bytes(block, Self::D));
        }
        s.store(s.load_f16(&d), &mut panel.d[0]);
        signed_bytes(s, blocks, 192, panel);
        let (low, bits) = (s.bsplat(15), s.bsplat(0x30));
        for half in 0..2 {
            let upper = eight_words::<S, AMD>(s, blocks, 128 + 32 * half);
            // Bytes with elements of groups 0 and 2, then 1 and 3.
            for second in 0..2 {
                let nibbles = eight_words::<S, AMD>(s, blocks, 64 * half + 32 * second);
                for (i, (x, u)) in nibbles.into_iter().zip(upper).enumerate() {
                    let u = if second == 0 { u } else { s.bshr::<2>(u) };
                    let to = 32 * half + 8 * second + i;
                    s.bstore(s.bor(s.band(x, low), s.band(s.bshl::<4>(u), bits)), &mut panel.quants[to]);
                    s.bstore(s.bor(s.bshr::<4>(x), s.band(u, bits)), &mut panel.quants[to + 16]);
                }
            }
        }
    }
}

/// Evaluates an expression with `$block` standing for a format's type: [`Small`], [`Abreast`], or [`Super`] with sub-blocks of 16.
macro_rules! with_packed {
    ($format:expr, small $small:ident => $then_small:expr, eight $eight:ident => $then_eight:expr, sixteen $sixteen:ident => $then_sixteen:expr, _ => $other:expr) => {{
        use $crate::format::{Format, block32, kquant};
        macro_rules! small {
            ($path:ty) => {{
                type $small = $path;
                $then_small
            }};
        }
        macro_rules! eight {
            ($path:ty) => {{
                type $eight = $path;
                $then_eight
            }};
        }
        macro_rules! sixteen {
            ($path:ty) => {{
                type $sixteen = $path;
                $then_sixteen
            }};
        }
        match $format {
            Format::F32 | Format::F16 | Format::BF16 => $other,
            Format::Q4_0 => small!(block32::Q4_0),
            Format::Q4_1 => small!(block32::Q4_1),
            Format::Q5_0 => small!(block32::Q5_0),
            Format::Q5_1 => small!(block32::Q5_1),
            Format::Q8_0 => small!(block32::Q8_0),
            Format::Q2K => sixteen!(kquant::Q2K),
            Format::Q3K => sixteen!(kquant::Q3K),
            Format::Q4K => eight!(kquant::Q4K),
            Format::Q5K => eight!(kquant::Q5K),
            Format::Q6K => sixteen!(kquant::Q6K),
        }
    }};
}
pub(super) use with_packed;
