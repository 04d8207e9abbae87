//! Sixteen lanes on every machine: the one vector that all kernels are written for.
//!
//! A [`Simd`] value names an instruction set and proves that this processor has it, so kernels that take one are safe to
//! call. `F` holds 16 `f32` and `I` 16 `i32`: one 512-bit register, two of 256, four of 128 bits, or an array. All
//! operations give the same bits everywhere; where instruction sets differ (minimum of NaN, conversion out of range)
//! the rule is written at the operation.
//!
//! A kernel is a value with its arguments inside ([`Kernel`]); [`Simd::vectorize`] enters the one function that is
//! compiled with the instruction set's features. Everything a kernel calls must be `#[inline(always)]`, otherwise it is
//! compiled without those features: still right, but 5 to 20 times slower, because every intrinsic becomes a call. For the
//! same reason no closure may contain an operation (closures cannot be `#[inline(always)]`): write loops, not
//! `map`, `fold` or `from_fn`. In hot loops avoid `array::from_fn` altogether: in large functions it becomes a call.

mod by_fours;
mod scalar;
#[cfg(test)]
mod tests;

#[cfg(target_arch = "x86_64")]
pub(crate) mod amx;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "aarch64")]
mod neon;

pub(crate) use scalar::Scalar;

#[cfg(target_arch = "x86_64")]
pub(crate) use amx::Amx;
#[cfg(target_arch = "x86_64")]
pub(crate) use avx2::{Avx2, AvxVnni};
#[cfg(target_arch = "x86_64")]
pub(crate) use avx512::Avx512;
#[cfg(target_arch = "aarch64")]
pub(crate) use neon::{DotProd, I8mm, Neon};

#[cfg(not(target_arch = "x86_64"))]
pub(crate) use absent::{Amx, Avx2, Avx512, AvxVnni};
#[cfg(not(target_arch = "aarch64"))]
pub(crate) use absent::{DotProd, I8mm, Neon};

use crate::format::kquant::scales_and_mins;

/// How many lanes every vector has.
pub(crate) const LANES: usize = 16;

/// Bit i in lane i.
const LANE_BITS: [i32; LANES] = {
    let mut bits = [0; LANES];
    let mut i = 0;
    while i < LANES {
        bits[i] = 1 << i;
        i += 1;
    }
    bits
};

/// A computation that can be compiled for any instruction set.
pub(crate) trait Kernel {
    /// What it returns.
    type Output;

    /// Computes. Implementations are `#[inline(always)]`.
    fn run<S: Simd>(self, simd: S) -> Self::Output;
}

/// The operations of one instruction set on vectors of 16 lanes.
#[allow(dead_code, reason = "the vocabulary is whole even where no kernel speaks all of it")]
pub(crate) trait Simd: Copy + std::fmt::Debug + Send + Sync + 'static {
    /// 16 lanes of `f32`.
    type F: Copy;
    /// 16 lanes of `i32`.
    type I: Copy;
    /// 16 truth values.
    type M: Copy;
    /// 64 bytes: lane i of a byte dot product is bytes 4i..4i+4. The halves are bytes 0..32 and 32..64.
    type B: Copy;
    /// 4 lanes of `f32`: the running sums of four rows.
    type Q: Copy;
    /// 4 lanes of `i32`.
    type R: Copy;
    /// 8 lanes of `f32`: the running sums of eight rows.
    type E: Copy;
    /// 8 lanes of `i32`.
    type G: Copy;
    /// Running sums of byte products for 16 rows, see [`Simd::psum`].
    type P: Copy;
    /// Sums for four rows, some lanes each, see [`Simd::dsum`].
    type D: Copy;
    /// Eight signed bytes of each of four rows.
    type N: Copy;

    /// Runs a kernel inside a function compiled for this instruction set.
    fn vectorize<K: Kernel>(self, kernel: K) -> K::Output;

    // ---- f32: make, load, store

    /// `x` in every lane.
    fn splat(self, x: f32) -> Self::F;
    /// Lane i is `x[i]`.
    fn load(self, x: &[f32; 16]) -> Self::F;
    /// `out[i]` becomes lane i.
    fn store(self, v: Self::F, out: &mut [f32; 16]);

    /// Zero in every lane.
    #[inline(always)]
    fn zero(self) -> Self::F {
        self.splat(0.0)
    }

    /// Lane i is `x[i]`; lanes past the end of `x` are `fill`. `x` may be longer than 16.
    #[inline(always)]
    fn load_part(self, x: &[f32], fill: f32) -> Self::F {
        if let Some(whole) = x.first_chunk::<16>() {
            return self.load(whole);
        }
        let mut lanes = [fill; 16];
        lanes[..x.len()].copy_from_slice(x);
        self.load(&lanes)
    }

    /// `out[i]` becomes lane i; lanes past the end of `out` are dropped. `out` may be longer than 16.
    #[inline(always)]
    fn store_part(self, v: Self::F, out: &mut [f32]) {
        if let Some(whole) = out.first_chunk_mut::<16>() {
            return self.store(v, whole);
        }
        let mut lanes = [0.0; 16];
        self.store(v, &mut lanes);
        out.copy_from_slice(&lanes[..out.len()]);
    }

    // ---- f32: arithmetic, each lane rounded once (IEEE, to nearest even)

    /// a + b
    fn add(self, a: Self::F, b: Self::F) -> Self::F;
    /// a - b
    fn sub(self, a: Self::F, b: Self::F) -> Self::F;
    /// a * b
    fn mul(self, a: Self::F, b: Self::F) -> Self::F;
    /// a / b
    fn div(self, a: Self::F, b: Self::F) -> Self::F;
    /// The square root.
    fn sqrt(self, a: Self::F) -> Self::F;
    /// a * b + c, rounded once.
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F;
    /// c - a * b, rounded once.
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F;
    /// The smaller one: `if a < b { a } else { b }`, so `b` when either is NaN or both are zeros.
    fn min(self, a: Self::F, b: Self::F) -> Self::F;
    /// The larger one: `if a > b { a } else { b }`, so `b` when either is NaN or both are zeros.
    fn max(self, a: Self::F, b: Self::F) -> Self::F;
    /// Without its sign bit.
    fn abs(self, a: Self::F) -> Self::F;
    /// With its sign bit flipped.
    fn neg(self, a: Self::F) -> Self::F;
    /// The nearest whole number, ties to even.
    fn round(self, a: Self::F) -> Self::F;
    /// The next whole number that is not larger.
    fn floor(self, a: Self::F) -> Self::F;

    // ---- f32: comparison; false where either is NaN, if it does not say otherwise

    /// a < b
    fn lt(self, a: Self::F, b: Self::F) -> Self::M;
    /// !(a < b): true where either is NaN
    fn not_lt(self, a: Self::F, b: Self::F) -> Self::M;
    /// a <= b
    fn le(self, a: Self::F, b: Self::F) -> Self::M;
    /// a == b
    fn eq(self, a: Self::F, b: Self::F) -> Self::M;
    /// Lane by lane, `yes` where the mask is true, else `no`.
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F;
    /// Bit i is mask lane i.
    fn mask_bits(self, mask: Self::M) -> u16;
    /// Mask lane i is bit i.
    #[inline(always)]
    fn mask_of_bits(self, bits: u16) -> Self::M {
        let lanes = self.iload(&LANE_BITS);
        self.ieq(self.iand(self.isplat(i32::from(bits)), lanes), lanes)
    }

    // ---- folding sixteen lanes to one

    /// The sum, by the one tree: i + (i+8), then + (i+4), + (i+2), + (i+1).
    #[inline(always)]
    fn fold_add(self, v: Self::F) -> f32 {
        let mut lanes = [0.0; 16];
        self.store(v, &mut lanes);
        fold16(lanes, |a, b| a + b)
    }

    /// The largest lane, by the same tree with the rule of [`Simd::max`].
    #[inline(always)]
    fn fold_max(self, v: Self::F) -> f32 {
        let mut lanes = [0.0; 16];
        self.store(v, &mut lanes);
        fold16(lanes, |a, b| if a > b { a } else { b })
    }

    /// The sum of the lanes, wrapping.
    #[inline(always)]
    fn fold_iadd(self, v: Self::I) -> i32 {
        let mut lanes = [0; 16];
        self.istore(v, &mut lanes);
        fold16(lanes, i32::wrapping_add)
    }

    // ---- i32

    /// `x` in every lane.
    fn isplat(self, x: i32) -> Self::I;
    /// Lane i is `x[i]`.
    fn iload(self, x: &[i32; 16]) -> Self::I;
    /// `out[i]` becomes lane i.
    fn istore(self, v: Self::I, out: &mut [i32; 16]);
    /// a + b, wrapping.
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I;
    /// a - b, wrapping.
    fn isub(self, a: Self::I, b: Self::I) -> Self::I;
    /// The low 32 bits of a * b.
    fn imul(self, a: Self::I, b: Self::I) -> Self::I;
    /// a & b
    fn iand(self, a: Self::I, b: Self::I) -> Self::I;
    /// a | b
    fn ior(self, a: Self::I, b: Self::I) -> Self::I;
    /// a ^ b
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I;
    /// a << N, for N < 32.
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I;
    /// a >> N with the sign shifted in, for 0 < N < 32.
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I;
    /// a >> N with zeros shifted in, for 0 < N < 32.
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I;
    /// a > b, signed.
    fn igt(self, a: Self::I, b: Self::I) -> Self::M;
    /// a == b
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M;

    // ---- between the two

    /// The nearest integer, ties to even. Only for finite |a| < 2^31: clamp first.
    fn to_int(self, a: Self::F) -> Self::I;
    /// The nearest `f32`, ties to even.
    fn to_float(self, a: Self::I) -> Self::F;
    /// The same 32 bits as integers.
    fn to_bits(self, a: Self::F) -> Self::I;
    /// The same 32 bits as `f32`.
    #[expect(clippy::wrong_self_convention, reason = "what is converted is the lanes")]
    fn from_bits(self, a: Self::I) -> Self::F;

    // ---- storage types

    /// Sixteen f16 (as bits), widened exactly; signalling NaNs become quiet.
    fn load_f16(self, x: &[u16; 16]) -> Self::F;
    /// The two f16 (as bits) in each lane, the lower ones first, widened exactly.
    #[inline(always)]
    fn two_halves(self, x: Self::I) -> [Self::F; 2] {
        let (mut words, mut lower, mut upper) = ([0; 16], [0; 16], [0; 16]);
        self.istore(x, &mut words);
        for (r, word) in words.into_iter().enumerate() {
            (lower[r], upper[r]) = (word as u16, (word >> 16) as u16);
        }
        [self.load_f16(&lower), self.load_f16(&upper)]
    }
    /// The two f16 with which each of 16 rows begins, widened exactly.
    ///
    /// # Panics
    /// When a row has fewer than four bytes.
    #[inline(always)]
    fn two_halves_of_rows(self, rows: &[&[u8]; 16]) -> [Self::F; 2] {
        let mut words = [0; 16];
        for (word, row) in words.iter_mut().zip(rows) {
            *word = i32::from_le_bytes(*row.first_chunk().expect("four bytes"));
        }
        self.two_halves(self.iload(&words))
    }
    /// Sixteen f16 (as bits), rounded to nearest even; overflow gives infinity.
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]);
    /// Sixteen bf16 (as bits), widened exactly.
    fn load_bf16(self, x: &[u16; 16]) -> Self::F;
    /// Sixteen signed bytes.
    fn load_i8(self, x: &[i8; 16]) -> Self::I;
    /// The low byte of every lane. Only for lanes in -128..=127.
    fn store_i8(self, v: Self::I, out: &mut [i8; 16]);

    /// Sixteen signed bytes, the lowest first. (A number, not an array, as for [`Simd::scales_by_quarter`].)
    #[inline(always)]
    fn iwiden(self, x: u128) -> Self::I {
        self.load_i8(&x.to_le_bytes().map(u8::cast_signed))
    }

    // ---- moving lanes

    /// Lane i becomes lane i ^ 1: (1, 0, 3, 2, ...).
    fn swap_pairs(self, v: Self::F) -> Self::F;
    /// Rows become columns: `rows[i][j]` and `rows[j][i]` change places.
    fn transpose(self, rows: &mut [[f32; 16]; 16]);

    // ---- bytes

    /// `x` in every byte.
    fn bsplat(self, x: u8) -> Self::B;
    /// 64 bytes.
    fn bload(self, x: &[u8; 64]) -> Self::B;
    /// 64 bytes from two places.
    fn bload2(self, low: &[u8; 32], high: &[u8; 32]) -> Self::B;
    /// `out[i]` becomes byte i.
    fn bstore(self, v: Self::B, out: &mut [u8; 64]);
    /// a & b
    fn band(self, a: Self::B, b: Self::B) -> Self::B;
    /// a | b
    fn bor(self, a: Self::B, b: Self::B) -> Self::B;
    /// a ^ b
    fn bxor(self, a: Self::B, b: Self::B) -> Self::B;
    /// a - b in each byte, wrapping.
    fn bsub(self, a: Self::B, b: Self::B) -> Self::B;
    /// Each byte shifted right by N with zeros shifted in, for 0 < N < 8.
    fn bshr<const N: i32>(self, a: Self::B) -> Self::B;
    /// Each byte shifted left by N, for 0 < N < 8.
    fn bshl<const N: i32>(self, a: Self::B) -> Self::B;
    /// The low half of `low` and the high half of `high`.
    fn bjoin(self, low: Self::B, high: Self::B) -> Self::B;

    /// The nibbles of 2 times 16 bytes: low ones of `x`, high ones of `x`, low ones of `y`, high ones of `y`.
    fn nibbles(self, x: &[u8; 16], y: &[u8; 16]) -> Self::B;
    /// Word w of each of 16 rows of four, row by row.
    fn words_of_rows(self, rows: [&[u8; 16]; 16]) -> [Self::B; 4];
    /// Word w of each of 16 rows of eight, row by row.
    #[inline(always)]
    fn words_of_long_rows(self, rows: [&[u8; 32]; 16]) -> [Self::B; 8] {
        let half = |upper| {
            let mut halves = [&[0; 16]; 16];
            for (half, row) in halves.iter_mut().zip(rows) {
                *half = &row.as_chunks().0[upper];
            }
            self.words_of_rows(halves)
        };
        let ([a, b, c, d], [e, f, g, h]) = (half(0), half(1));
        [a, b, c, d, e, f, g, h]
    }
    /// Byte i is `value` where bit i is set, else 0.
    fn bytes_of_bits(self, bits: u64, value: u8) -> Self::B;

    // ---- byte products of one row: lanes are neighbours in the row

    /// Lane i of `acc` plus the sum of `w[4i+j] * a[4i+j]`, j in 0..4, all signed; exact. `a` must not hold -128.
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I;
    /// [`Simd::dot`] for `w` in 0..=127.
    fn dot_small(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I;
    /// The lane sums of [`Simd::dot_small`] times lanes of `scales`, added to `acc`. `w` in 0..=63; `scales` come from
    /// [`Simd::scales_by_quarter`].
    fn dot_scaled(self, acc: Self::I, w: Self::B, a: Self::B, scales: Self::I) -> Self::I;
    /// Scales for [`Simd::dot_scaled`] out of `x`, whose bytes are signed: four lanes each of the bytes `2 * low`,
    /// `2 * low + 1`, `2 * high` and `2 * high + 1`, where `low` < 4 <= `high`. (A number, not an array: small arrays go through
    /// memory, which takes as long as a block.)
    fn scales_by_quarter(self, x: u128, low: usize, high: usize) -> Self::I;
    /// Adds the products of the 16 bytes of `x`, signed, with those of `y` to lanes of `acc`; which ones is unspecified.
    fn dot_halves(self, acc: Self::I, x: u128, y: &[i16; 16]) -> Self::I;

    // ---- four rows: one lane each

    /// Zeros.
    fn qzero(self) -> Self::Q;
    /// Four f16 (as bits), the first one lowest, widened exactly.
    fn qload_f16(self, x: u64) -> Self::Q;
    /// The four lanes.
    fn qstore(self, v: Self::Q) -> [f32; 4];
    /// acc + f32(sum) * (scale * times), the product in parentheses rounded, the rest fused.
    fn qadd_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q;
    /// acc - f32(sum) * (scale * times), likewise.
    fn qsub_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q;
    /// `x` in every lane.
    fn rsplat(self, x: i32) -> Self::R;
    /// a - b, wrapping.
    fn rsub(self, a: Self::R, b: Self::R) -> Self::R;
    /// Lane r is the sum of all lanes of `v[r]`.
    fn rfold(self, v: [Self::I; 4]) -> Self::R;
    /// Lane 2i is the sum of lanes 0..8 of `v[i]`, lane 2i + 1 of lanes 8..16.
    fn rfold_halves(self, v: [Self::I; 2]) -> Self::R;

    // ---- byte products of four rows: lanes are rows and neighbours in them
    //
    // A `B` holds 16 columns of four rows, in an arrangement of the instruction set's own (one row behind the other, if it does
    // not say otherwise), which operations on single bytes keep. Its products with the same 16 activations are summed in `D`
    // over one sub-block: narrow sums, which may be 16-bit numbers, four to a row, so that each takes a quarter of the row's
    // products. Scaled, they are wide. Where sums are of 32 bits from the start, both are the same.

    /// 16 bytes of each of four rows.
    fn abreast(self, rows: [&[u8; 16]; 4]) -> Self::B;
    /// Byte i of row r is `value` where bit i of `bits[r]` is set, else 0: columns 0..16, then 16..32.
    #[inline(always)]
    fn bits_abreast(self, bits: [u32; 4], value: u8) -> [Self::B; 2] {
        let (mut first, mut second) = (0, 0);
        for (r, bits) in bits.into_iter().enumerate() {
            first |= u64::from(bits & 0xFFFF) << (16 * r);
            second |= u64::from(bits >> 16) << (16 * r);
        }
        [self.bytes_of_bits(first, value), self.bytes_of_bits(second, value)]
    }
    /// No sums, narrow or wide.
    fn dzero(self) -> Self::D;
    /// Narrow sums, and the products of each row's bytes in `w`, 0..=63, with `a`. 32 columns of quants up to 31 fit, or 16 of
    /// up to 63.
    fn dsum(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D;
    /// Wide sums, and the narrow ones of a sub-block times its `scales`, which come from [`Simd::dpick`].
    fn dscale(self, acc: Self::D, sums: Self::D, scales: Self::D) -> Self::D;
    /// Narrow sums made wide.
    #[inline(always)]
    fn dwiden(self, sums: Self::D) -> Self::D {
        sums
    }
    /// Wide sums, and the products of each row's signed bytes in `w` with `a`, none of which is -128.
    #[inline(always)]
    fn dfull(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        self.dsum(acc, w, a)
    }
    /// The eight bytes of four rows, the first one lowest.
    fn numbers(self, x: [u64; 4]) -> Self::N;
    /// What stands before the quants of Q4_K and Q5_K, of four rows: scales and minimums of the sub-blocks, then the f16 that
    /// they are multiplied by.
    #[inline(always)]
    fn numbers6(self, rows: [&[u8; 16]; 4]) -> ([Self::N; 2], [Self::Q; 2]) {
        let (mut scales, mut mins, mut d, mut dmin) = ([0; 4], [0; 4], 0, 0);
        for r in 0..4 {
            let [a, b, c, e, packed @ ..] = rows[r];
            (scales[r], mins[r]) = scales_and_mins(packed);
            d |= u64::from(u16::from_le_bytes([*a, *b])) << (16 * r);
            dmin |= u64::from(u16::from_le_bytes([*c, *e])) << (16 * r);
        }
        ([self.numbers(scales), self.numbers(mins)], [self.qload_f16(d), self.qload_f16(dmin)])
    }
    /// Each row's number `j` as scales.
    fn dpick(self, x: &Self::N, j: usize) -> Self::D;
    /// Wide sums: each row's eight numbers times `y`.
    fn ddot(self, x: Self::N, y: &[i16; 8]) -> Self::D;
    /// Lane r is row r's sum of wide ones.
    fn dfold(self, d: Self::D) -> Self::R;

    // ---- eight rows, two times four abreast: one lane each

    /// Zeros.
    fn ezero(self) -> Self::E;
    /// Eight f16, widened exactly.
    fn eload_f16(self, halves: [&[u8; 2]; 8]) -> Self::E;
    /// The eight lanes.
    fn estore(self, v: Self::E) -> [f32; 8];
    /// As [`Simd::qadd_scaled`].
    fn eadd_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E;
    /// As [`Simd::qsub_scaled`].
    fn esub_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E;
    /// `x` in every lane.
    fn gsplat(self, x: i32) -> Self::G;
    /// a - b, wrapping.
    fn gsub(self, a: Self::G, b: Self::G) -> Self::G;
    /// Each row's sum of wide ones: the first four rows' in `low`, the others' in `high`.
    fn gfold(self, low: Self::D, high: Self::D) -> Self::G;

    // ---- byte products of 16 rows: lanes are rows
    //
    // A panel holds, for each four columns, 4 bytes of each of 16 rows. Products with 4 activations, broadcast, are
    // summed in `P` over one sub-block. Where bytes are multiplied into 16 bits (AVX2), `P` has two 16-bit sums per row
    // (columns 0, 1 and 2, 3 of each four), which may wrap on the way as long as the sub-block's sum fits.

    /// Whether `P` holds two 16-bit sums per row rather than one of 32 bits.
    const PAIRS: bool;

    /// Sums that start at `x` times `times`, a sub-block's activation sum: see [`pair_sums`] for `x` where `PAIRS`.
    fn pstart(self, x: i32, times: i32) -> Self::P;
    /// Adds the products of each row's 4 bytes in `w`, 0..=63 each, with the 4 signed bytes of `a`.
    fn psum(self, acc: Self::P, w: Self::B, a: i32) -> Self::P;
    /// `acc` plus the sums times `scales`, row by row; `scales` come from [`Simd::scales_by_row`].
    fn pscale(self, acc: Self::I, sums: Self::P, scales: Self::I) -> Self::I;
    /// The sums.
    fn pfinish(self, sums: Self::P) -> Self::I;
    /// Scales for [`Simd::pscale`]; lanes in -128..=127.
    fn scales_by_row(self, x: Self::I) -> Self::I;
    /// What the full bytes of a panel are xored with, so that this instruction set can multiply them: 0 or 0x80.
    const FLIP: u8;

    /// Sums for [`Simd::full_sum`], where `x` is the sum of the activations to come.
    fn full_start(self, x: i32) -> Self::I;
    /// Adds the products of each row's 4 signed bytes in `w`, xored with `FLIP`, with the 4 signed bytes of `a`.
    fn full_sum(self, acc: Self::I, w: Self::B, a: i32) -> Self::I;

    /// Each lane of `x` and `y` holds two signed 16-bit numbers: adds both products to `acc`.
    fn madd(self, acc: Self::I, x: Self::I, y: Self::I) -> Self::I;

    /// 4 bytes in each lane.
    fn bsplat4(self, x: i32) -> Self::B;
}

/// Activation sums for [`Simd::pstart`]: bytes 0, 1 of each four summed in the low 16 bits, bytes 2, 3 in the high ones.
#[inline(always)]
pub(crate) fn pair_sums(quants: &[i8]) -> i32 {
    let (mut low, mut high) = (0_i16, 0_i16);
    for four in quants.as_chunks::<4>().0 {
        low += i16::from(four[0]) + i16::from(four[1]);
        high += i16::from(four[2]) + i16::from(four[3]);
    }
    i32::from(low) & 0xFFFF | i32::from(high) << 16
}

/// The one order in which sixteen lanes become one.
#[inline(always)]
pub(crate) fn fold16<T: Copy>(lanes: [T; 16], f: impl Fn(T, T) -> T) -> T {
    let l8: [T; 8] = std::array::from_fn(|i| f(lanes[i], lanes[i + 8]));
    let l4: [T; 4] = std::array::from_fn(|i| f(l8[i], l8[i + 4]));
    let l2: [T; 2] = std::array::from_fn(|i| f(l4[i], l4[i + 2]));
    f(l2[0], l2[1])
}

/// Stand-ins for the instruction sets of other architectures: types without values.
mod absent {
    macro_rules! absent {
        ($($name:ident)*) => {$(
            /// An instruction set of another architecture: has no value here.
            #[allow(dead_code, reason = "which ones are used depends on the architecture")]
            #[derive(Clone, Copy, Debug)]
            pub(crate) enum $name {}

            #[allow(dead_code, reason = "which ones are used depends on the architecture")]
            impl $name {
                pub(crate) fn detect() -> Option<Self> {
                    None
                }

                pub(crate) fn never(self) -> ! {
                    match self {}
                }
            }
        )*};
    }
    absent!(Avx2 AvxVnni Avx512 Amx Neon DotProd I8mm);
}
