//! How blocks of Q4_K, Q5_K and Q6_K become rows of tiles.
//!
//! The groups of 32 columns that stand in a step of 64 are 0 and 2, 1 and 3, 4 and 6, 5 and 7: those whose bits lie in the same 64
//! bytes of Q4_K. Elsewhere 32 bytes are taken twice, and shifted by different numbers of bits.

use std::arch::x86_64::__m512i;

use super::{Blocks, Planes, ROWS, STEPS};
use crate::format::kquant::{Q4K, Q5K, Q6K};
use crate::matmul::quants::{bytes, sixteen};
use crate::matmul::tiles::twice_bf16;
use crate::simd::Simd;
use crate::simd::amx::Amx;

/// Which groups a step has.
const GROUPS: [[usize; 2]; STEPS] = [[0, 2], [1, 3], [4, 6], [5, 7]];

/// [row][step]: where among four times 16 bytes each byte of a step finds its scale; 16 or 32 neighbours share one.
type Places = [[[u8; 64]; STEPS]; ROWS];

const fn places(sub: usize) -> Places {
    let mut places = [[[0; 64]; STEPS]; ROWS];
    let mut i = 0;
    while i < ROWS * STEPS * 64 {
        let (row, step, byte) = (i / (STEPS * 64), i / 64 % STEPS, i % 64);
        let column = 32 * GROUPS[step][byte / 32] + byte % 32;
        // Where 32 share a scale, the second byte of a number is zero: the first one that is no scale.
        let second = sub == 32 && byte % 2 == 1;
        places[row][step][byte] = (16 * row + if second { 8 } else { column / sub }) as u8;
        i += 1;
    }
    places
}

const OF_32: Places = places(32);
const OF_16: Places = places(16);

impl Blocks for Q4K {
    const SHIFT: i32 = 3;
    const SIGNED: bool = false;

    #[inline(always)]
    fn four(amx: Amx, blocks: [&[u8]; ROWS], planes: &mut Planes, row: usize) {
        let s = amx.lanes();
        let scales = SixBits::new(amx, blocks, planes, row);
        let low = s.bsplat(15);
        for (r, block) in blocks.iter().enumerate() {
            for half in 0..2 {
                let x = s.bload(bytes(block, 16 + 64 * half));
                scales.multiply(amx, s.band(x, low), planes, [row, r], 2 * half);
                scales.multiply(amx, s.bshr::<4>(x), planes, [row, r], 2 * half + 1);
            }
        }
    }
}

impl Blocks for Q5K {
    const SHIFT: i32 = 3;
    const SIGNED: bool = false;

    #[inline(always)]
    fn four(amx: Amx, blocks: [&[u8]; ROWS], planes: &mut Planes, row: usize) {
        let s = amx.lanes();
        let scales = SixBits::new(amx, blocks, planes, row);
        let (low, five) = (s.bsplat(15), s.bsplat(31));
        for (r, block) in blocks.iter().enumerate() {
            // Bit g of byte i belongs to element 32g + i; it comes to the fifth place.
            let fifth = amx.twice(bytes(block, 16));
            let bits = [
                amx.rotate_halves::<4, 2>(fifth),
                amx.rotate_halves::<3, 1>(fifth),
                amx.rotate_halves::<0, 30>(fifth),
                amx.rotate_halves::<31, 29>(fifth),
            ];
            for half in 0..2 {
                let x = s.bload(bytes(block, 48 + 64 * half));
                let first = s.band(amx.bits_of(low, x, bits[2 * half]), five);
                let second = s.band(amx.bits_of(low, s.iushr::<4>(x), bits[2 * half + 1]), five);
                scales.multiply(amx, first, planes, [row, r], 2 * half);
                scales.multiply(amx, second, planes, [row, r], 2 * half + 1);
            }
        }
    }
}

/// Scales of four rows of Q4_K or Q5_K, three bits each: those times a quant fit a byte.
struct SixBits {
    low: __m512i,
    high: __m512i,
}

impl SixBits {
    /// Takes scales and minimums apart, the latter for `planes`.
    #[inline(always)]
    fn new(amx: Amx, blocks: [&[u8]; ROWS], planes: &mut Planes, row: usize) -> Self {
        let s = amx.lanes();
        // Two f16, then x, y and z: six bits of scales 0 to 4 in x and of minimums in y, two bits of the others above
        // them; four bits of the others in z.
        let head = s.abreast(sixteen(blocks, 0));
        let first = amx.shr_of_quarters(amx.lanes_of_quarters::<0b11_10_11_01>(head), [0, 0, 0, 4]);
        let second = amx.shr_of_quarters(amx.lanes_of_quarters::<0b10_10_01_01>(head), [0, 2, 0, 2]);
        let four = amx.quarters([-1, 0x0F0F_0F0F, -1, 0x0F0F_0F0F]);
        let both = s.iand(amx.bits_of(four, first, second), s.bsplat(0x3F));
        for (two, mins) in
            planes.mins[row..row + ROWS].as_chunks_mut::<2>().0.iter_mut().zip(amx.upper_eights(both))
        {
            amx.store_halves(twice_bf16(s, mins), two.each_mut());
        }
        // Zeros where minimums stand.
        let three = amx.quarters([0x0707_0707, 0x0707_0707, 0, 0]);
        Self { low: s.iand(both, three), high: s.iand(s.iushr::<3>(both), three) }
    }

    /// Row `row + r`'s quants of a step times its scales.
    #[inline(always)]
    fn multiply(&self, amx: Amx, quants: __m512i, planes: &mut Planes, [row, r]: [usize; 2], step: usize) {
        let s = amx.lanes();
        let places = &OF_32[r][step];
        // Two bytes at a time: neither product reaches 256.
        let fine = amx.mul16(quants, amx.places(places, self.low));
        let coarse = amx.mul16(quants, amx.places(places, self.high));
        s.bstore(fine, &mut planes.fine[step][row + r]);
        s.bstore(coarse, &mut planes.coarse[step][row + r]);
    }
}

impl Blocks for Q6K {
    const SHIFT: i32 = 8;
    const SIGNED: bool = true;

    #[inline(always)]
    fn four(amx: Amx, blocks: [&[u8]; ROWS], planes: &mut Planes, row: usize) {
        let s = amx.lanes();
        let scales = s.abreast([
            bytes(blocks[0], 192),
            bytes(blocks[1], 192),
            bytes(blocks[2], 192),
            bytes(blocks[3], 192),
        ]);
        let (low, six) = (s.bsplat(15), s.bsplat(63));
        for (r, block) in blocks.iter().enumerate() {
            s.istore(
                twice_bf16(s, s.iwiden(u128::from_le_bytes(*bytes(block, 192)))),
                &mut planes.mins[row + r],
            );
            for half in 0..2 {
                // Nibbles of groups 0 and 2, of 1 and 3; two bits more of all four in each byte.
                let x = amx.shr_halves::<0, 4>(amx.twice(bytes(block, 64 * half)));
                let y = amx.shr_halves::<0, 4>(amx.twice(bytes(block, 64 * half + 32)));
                let upper = amx.twice(bytes(block, 128 + 32 * half));
                let first = s.band(amx.bits_of(low, x, amx.rotate_halves::<4, 0>(upper)), six);
                let second = s.band(amx.bits_of(low, y, amx.rotate_halves::<2, 30>(upper)), six);
                multiply_signed(amx, first, scales, planes, [row, r], 2 * half);
                multiply_signed(amx, second, scales, planes, [row, r], 2 * half + 1);
            }
        }
    }
}

/// Row `row + r`'s quants of a step times its scales, which are signed: products of 14 bits, of which the upper byte is.
#[inline(always)]
fn multiply_signed(
    amx: Amx,
    quants: __m512i,
    scales: __m512i,
    planes: &mut Planes,
    [row, r]: [usize; 2],
    step: usize,
) {
    let s = amx.lanes();
    let places = &OF_16[r][step];
    let even = amx.mul8(quants, amx.even_places(places, scales));
    let odd = amx.mul8(quants, amx.odd_places(places, scales));
    let low = s.isplat(0x00FF_00FF);
    s.bstore(amx.bits_of(low, even, amx.shl16::<8>(odd)), &mut planes.fine[step][row + r]);
    s.bstore(amx.bits_of(low, amx.shr16::<8>(even), odd), &mut planes.coarse[step][row + r]);
}
