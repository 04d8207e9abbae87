//! Plain Rust: sixteen lanes are an array. This is the definition that every other instruction set is tested against.

use super::by_fours::eight_rows_by_fours;
use super::{Kernel, Simd};
use crate::format::half::{bf16_to_f32, f16_to_f32, f32_to_f16};

/// No vector instructions at all; always there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scalar;

#[inline(always)]
fn map<A: Copy, B>(a: [A; 16], f: impl Fn(A) -> B) -> [B; 16] {
    std::array::from_fn(|i| f(a[i]))
}

#[inline(always)]
fn zip<A: Copy, B>(a: [A; 16], b: [A; 16], f: impl Fn(A, A) -> B) -> [B; 16] {
    std::array::from_fn(|i| f(a[i], b[i]))
}

impl Simd for Scalar {
    type F = [f32; 16];
    type I = [i32; 16];
    type M = [bool; 16];
    type B = [u8; 64];
    type Q = [f32; 4];
    type R = [i32; 4];
    type E = [Self::Q; 2];
    type G = [Self::R; 2];
    type D = [i32; 4];
    type N = [u64; 4];
    type P = [i32; 16];

    #[inline(never)]
    fn vectorize<K: Kernel>(self, kernel: K) -> K::Output {
        kernel.run(self)
    }

    #[inline(always)]
    fn splat(self, x: f32) -> Self::F {
        [x; 16]
    }
    #[inline(always)]
    fn load(self, x: &[f32; 16]) -> Self::F {
        *x
    }
    #[inline(always)]
    fn store(self, v: Self::F, out: &mut [f32; 16]) {
        *out = v;
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a + b)
    }
    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a - b)
    }
    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a * b)
    }
    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| a / b)
    }
    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        map(a, f32::sqrt)
    }
    #[inline(always)]
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        std::array::from_fn(|i| a[i].mul_add(b[i], c[i]))
    }
    #[inline(always)]
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        std::array::from_fn(|i| (-a[i]).mul_add(b[i], c[i]))
    }
    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| if a < b { a } else { b })
    }
    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| if a > b { a } else { b })
    }
    #[inline(always)]
    fn abs(self, a: Self::F) -> Self::F {
        map(a, f32::abs)
    }
    #[inline(always)]
    fn neg(self, a: Self::F) -> Self::F {
        map(a, |a| -a)
    }
    #[inline(always)]
    fn round(self, a: Self::F) -> Self::F {
        map(a, f32::round_ties_even)
    }
    #[inline(always)]
    fn floor(self, a: Self::F) -> Self::F {
        map(a, f32::floor)
    }

    #[inline(always)]
    fn lt(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| a < b)
    }
    #[inline(always)]
    fn not_lt(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| !matches!(a.partial_cmp(&b), Some(std::cmp::Ordering::Less)))
    }
    #[inline(always)]
    fn le(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| a <= b)
    }
    #[inline(always)]
    fn eq(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| a == b)
    }
    #[inline(always)]
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        std::array::from_fn(|i| if mask[i] { yes[i] } else { no[i] })
    }
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        mask.iter().enumerate().fold(0, |bits, (i, set)| bits | u16::from(*set) << i)
    }

    #[inline(always)]
    fn isplat(self, x: i32) -> Self::I {
        [x; 16]
    }
    #[inline(always)]
    fn iload(self, x: &[i32; 16]) -> Self::I {
        *x
    }
    #[inline(always)]
    fn istore(self, v: Self::I, out: &mut [i32; 16]) {
        *out = v;
    }
    #[inline(always)]
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, i32::wrapping_add)
    }
    #[inline(always)]
    fn isub(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, i32::wrapping_sub)
    }
    #[inline(always)]
    fn imul(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, i32::wrapping_mul)
    }
    #[inline(always)]
    fn iand(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| a & b)
    }
    #[inline(always)]
    fn ior(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| a | b)
    }
    #[inline(always)]
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| a ^ b)
    }
    #[inline(always)]
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| a << N)
    }
    #[inline(always)]
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| a >> N)
    }
    #[inline(always)]
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| ((a as u32) >> N) as i32)
    }
    #[inline(always)]
    fn igt(self, a: Self::I, b: Self::I) -> Self::M {
        zip(a, b, |a, b| a > b)
    }
    #[inline(always)]
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M {
        zip(a, b, |a, b| a == b)
    }

    #[inline(always)]
    fn to_int(self, a: Self::F) -> Self::I {
        map(a, |a| a.round_ties_even() as i32)
    }
    #[inline(always)]
    fn to_float(self, a: Self::I) -> Self::F {
        map(a, |a| a as f32)
    }
    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        map(a, |a| a.to_bits() as i32)
    }
    #[inline(always)]
    fn from_bits(self, a: Self::I) -> Self::F {
        map(a, |a| f32::from_bits(a as u32))
    }

    #[inline(always)]
    fn load_f16(self, x: &[u16; 16]) -> Self::F {
        map(*x, f16_to_f32)
    }
    #[inline(always)]
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]) {
        *out = map(v, f32_to_f16);
    }
    #[inline(always)]
    fn load_bf16(self, x: &[u16; 16]) -> Self::F {
        map(*x, bf16_to_f32)
    }
    #[inline(always)]
    fn load_i8(self, x: &[i8; 16]) -> Self::I {
        map(*x, i32::from)
    }
    #[inline(always)]
    fn store_i8(self, v: Self::I, out: &mut [i8; 16]) {
        *out = map(v, |v| v as i8);
    }

    #[inline(always)]
    fn swap_pairs(self, v: Self::F) -> Self::F {
        std::array::from_fn(|i| v[i ^ 1])
    }
    #[inline(always)]
    fn transpose(self, rows: &mut [[f32; 16]; 16]) {
        let old = *rows;
        for (i, row) in rows.iter_mut().enumerate() {
            *row = std::array::from_fn(|j| old[j][i]);
        }
    }

    #[inline(always)]
    fn bsplat(self, x: u8) -> Self::B {
        [x; 64]
    }
    #[inline(always)]
    fn bload(self, x: &[u8; 64]) -> Self::B {
        *x
    }
    #[inline(always)]
    fn bload2(self, low: &[u8; 32], high: &[u8; 32]) -> Self::B {
        std::array::from_fn(|i| if i < 32 { low[i] } else { high[i - 32] })
    }
    #[inline(always)]
    fn bstore(self, v: Self::B, out: &mut [u8; 64]) {
        *out = v;
    }
    #[inline(always)]
    fn band(self, a: Self::B, b: Self::B) -> Self::B {
        std::array::from_fn(|i| a[i] & b[i])
    }
    #[inline(always)]
    fn bor(self, a: Self::B, b: Self::B) -> Self::B {
        std::array::from_fn(|i| a[i] | b[i])
    }
    #[inline(always)]
    fn bxor(self, a: Self::B, b: Self::B) -> Self::B {
        std::array::from_fn(|i| a[i] ^ b[i])
    }
    #[inline(always)]
    fn bsub(self, a: Self::B, b: Self::B) -> Self::B {
        std::array::from_fn(|i| a[i].wrapping_sub(b[i]))
    }
    #[inline(always)]
    fn bshr<const N: i32>(self, a: Self::B) -> Self::B {
        a.map(|a| a >> N)
    }
    #[inline(always)]
    fn bshl<const N: i32>(self, a: Self::B) -> Self::B {
        a.map(|a| a << N)
    }
    #[inline(always)]
    fn bjoin(self, low: Self::B, high: Self::B) -> Self::B {
        std::array::from_fn(|i| if i < 32 { low[i] } else { high[i] })
    }

    #[inline(always)]
    fn nibbles(self, x: &[u8; 16], y: &[u8; 16]) -> Self::B {
        std::array::from_fn(|i| {
            let byte = if i < 32 { x[i % 16] } else { y[i % 16] };
            byte >> (i / 16 % 2 * 4) & 15
        })
    }
    #[inline(always)]
    fn words_of_rows(self, rows: [&[u8; 16]; 16]) -> [Self::B; 4] {
        std::array::from_fn(|w| std::array::from_fn(|i| rows[i / 4][4 * w + i % 4]))
    }
    #[inline(always)]
    fn bytes_of_bits(self, bits: u64, value: u8) -> Self::B {
        std::array::from_fn(|i| if bits >> i & 1 == 1 { value } else { 0 })
    }

    #[inline(always)]
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        std::array::from_fn(|i| {
            (4 * i..4 * i + 4)
                .fold(acc[i], |sum, k| sum.wrapping_add(i32::from(w[k] as i8) * i32::from(a[k] as i8)))
        })
    }
    #[inline(always)]
    fn dot_small(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        self.dot(acc, w, a)
    }
    #[inline(always)]
    fn dot_scaled(self, acc: Self::I, w: Self::B, a: Self::B, scales: Self::I) -> Self::I {
        self.iadd(acc, self.imul(self.dot([0; 16], w, a), scales))
    }
    #[inline(always)]
    fn scales_by_quarter(self, x: u128, low: usize, high: usize) -> Self::I {
        let x = x.to_le_bytes();
        std::array::from_fn(|i| i32::from(x[2 * (if i < 8 { low } else { high }) + i / 4 % 2] as i8))
    }
    #[inline(always)]
    fn dot_halves(self, acc: Self::I, x: u128, y: &[i16; 16]) -> Self::I {
        let (mut acc, x) = (acc, x.to_le_bytes().map(|x| x as i8));
        for (acc, (x, y)) in acc.iter_mut().zip(x.iter().zip(y)) {
            *acc += i32::from(*x) * i32::from(*y);
        }
        acc
    }

    #[inline(always)]
    fn qzero(self) -> Self::Q {
        [0.0; 4]
    }
    #[inline(always)]
    fn qload_f16(self, x: u64) -> Self::Q {
        std::array::from_fn(|r| f16_to_f32((x >> (16 * r)) as u16))
    }
    #[inline(always)]
    fn qstore(self, v: Self::Q) -> [f32; 4] {
        v
    }
    #[inline(always)]
    fn qadd_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        std::array::from_fn(|r| (sum[r] as f32).mul_add(scale[r] * times, acc[r]))
    }
    #[inline(always)]
    fn qsub_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        std::array::from_fn(|r| (-(sum[r] as f32)).mul_add(scale[r] * times, acc[r]))
    }
    #[inline(always)]
    fn rsplat(self, x: i32) -> Self::R {
        [x; 4]
    }
    #[inline(always)]
    fn rsub(self, a: Self::R, b: Self::R) -> Self::R {
        std::array::from_fn(|r| a[r].wrapping_sub(b[r]))
    }
    #[inline(always)]
    fn rfold(self, v: [Self::I; 4]) -> Self::R {
        v.map(|v| self.fold_iadd(v))
    }
    #[inline(always)]
    fn rfold_halves(self, v: [Self::I; 2]) -> Self::R {
        std::array::from_fn(|i| v[i / 2][i % 2 * 8..][..8].iter().fold(0, |sum: i32, x| sum.wrapping_add(*x)))
    }

    #[inline(always)]
    fn abreast(self, rows: [&[u8; 16]; 4]) -> Self::B {
        std::array::from_fn(|i| rows[i / 16][i % 16])
    }
    #[inline(always)]
    fn dzero(self) -> Self::D {
        [0; 4]
    }
    #[inline(always)]
    fn dsum(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        let product = |r: usize, i: usize| i32::from(w[16 * r + i] as i8) * i32::from(a[i]);
        std::array::from_fn(|r| (0..16).fold(acc[r], |sum, i| sum + product(r, i)))
    }
    #[inline(always)]
    fn dscale(self, acc: Self::D, sums: Self::D, scales: Self::D) -> Self::D {
        std::array::from_fn(|r| acc[r] + sums[r] * scales[r])
    }
    #[inline(always)]
    fn numbers(self, x: [u64; 4]) -> Self::N {
        x
    }
    #[inline(always)]
    fn dpick(self, x: &Self::N, j: usize) -> Self::D {
        x.map(|x| i32::from(x.to_le_bytes()[j] as i8))
    }
    #[inline(always)]
    fn ddot(self, x: Self::N, y: &[i16; 8]) -> Self::D {
        x.map(|x| x.to_le_bytes().iter().zip(y).map(|(x, y)| i32::from(*x as i8) * i32::from(*y)).sum())
    }
    #[inline(always)]
    fn dfold(self, d: Self::D) -> Self::R {
        d
    }

    eight_rows_by_fours!();

    const PAIRS: bool = false;

    #[inline(always)]
    fn pstart(self, x: i32, times: i32) -> Self::P {
        [x * times; 16]
    }
    #[inline(always)]
    fn psum(self, acc: Self::P, w: Self::B, a: i32) -> Self::P {
        self.dot(acc, w, self.bsplat4(a))
    }
    #[inline(always)]
    fn pscale(self, acc: Self::I, sums: Self::P, scales: Self::I) -> Self::I {
        self.iadd(acc, self.imul(sums, scales))
    }
    #[inline(always)]
    fn pfinish(self, sums: Self::P) -> Self::I {
        sums
    }
    #[inline(always)]
    fn scales_by_row(self, x: Self::I) -> Self::I {
        x
    }
    const FLIP: u8 = 0;

    #[inline(always)]
    fn full_start(self, _: i32) -> Self::I {
        [0; 16]
    }
    #[inline(always)]
    fn full_sum(self, acc: Self::I, w: Self::B, a: i32) -> Self::I {
        self.dot(acc, w, self.bsplat4(a))
    }
    #[inline(always)]
    fn madd(self, acc: Self::I, x: Self::I, y: Self::I) -> Self::I {
        let low = |x: i32| i32::from(x as i16);
        std::array::from_fn(|i| {
            let sum = (low(x[i]) * low(y[i])).wrapping_add((x[i] >> 16) * (y[i] >> 16));
            acc[i].wrapping_add(sum)
        })
    }
    #[inline(always)]
    fn bsplat4(self, x: i32) -> Self::B {
        let bytes = x.to_le_bytes();
        std::array::from_fn(|i| bytes[i % 4])
    }
}
