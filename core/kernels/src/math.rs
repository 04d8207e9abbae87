//! exp, ln, tanh and what follows from them, defined by us: the same bits on every machine.
//!
//! A platform's libm differs in the last bit from machine to machine, so none is used. Each function here is written
//! down for one `f32` (the definition, and what hosts may call), and those that kernels need for 16 lanes, too; tests hold
//! the two together by `==` on every instruction set and to the stated error against `f64`.
//!
//! | function | error |
//! |---|---|
//! | [`exp`] | 1 ulp; 0 below -87.33 (no subnormal results), infinity from 88.72284 |
//! | [`ln`] | 1 ulp |
//! | [`tanh`] | 2 ulp |
//! | [`sigmoid`], [`silu`] | 2.5 ulp above -80 |
//! | [`gelu`] | 1e-6 of the larger of its size and 1e-2 |
//!
//! The polynomials interpolate at Chebyshev nodes, coefficients rounded to `f32`; the truncation error of each is below
//! 1.1e-8 of the result.

use crate::simd::Simd;

const LOG2_E: f32 = std::f32::consts::LOG2_E;
/// ln 2 in two parts: the first has 12 zero bits at its end, so that n * LN2_HIGH is exact for every exponent n.
const LN2_HIGH: f32 = 0.693_115_23;
const LN2_LOW: f32 = 3.194_618_3e-5;
/// 1.5 * 2^23: adding it rounds to a whole number, ties to even, and leaves that number in the low bits.
const MAGIC: f32 = 12_582_912.0;
/// Below this exp is 0: its results would be subnormal.
pub(crate) const EXP_LOW: f32 = -87.33;
/// From here on exp is infinite.
const EXP_HIGH: f32 = 88.722_84;

/// (e^r - 1 - r) / r^2 for |r| <= ln(2)/2.
const EXP: [f32; 5] = [0.5, 0.166_665_76, 0.041_666_556, 0.008_363_186, 0.001_392_619_2];
/// (tanh(x) - x) / x^3 as a polynomial of x^2, for |x| <= 0.625.
const TANH: [f32; 6] =
    [-0.333_333_34, 0.133_333_04, -0.053_959_258, 0.021_768_918, -0.008_343_942, 0.002_292_742];
/// Up to here tanh is its polynomial, beyond it comes from exp.
const TANH_SMALL: f32 = 0.625;
/// (ln(1+f) - f + f^2/2) / f^3 for 1+f between sqrt(1/2) and sqrt(2).
const LN: [f32; 9] = [
    0.333_333_3,
    -0.249_999_97,
    0.200_007_16,
    -0.166_678_03,
    0.142_490_58,
    -0.124_256_87,
    0.116_854_2,
    -0.114_797_34,
    0.069_716_12,
];
/// The bits of sqrt(1/2).
const SQRT_HALF_BITS: i32 = 0x3f35_04f3;
/// sqrt(2/pi) * 2 and the same times 0.044715: gelu(x) = x * sigmoid(GELU_1 x + GELU_3 x^3).
const GELU_1: f32 = 1.595_769;
const GELU_3: f32 = 0.071_354_814;

/// c[0] + c[1] x + c[2] x^2 + ..., one fused multiply-add per coefficient.
#[inline(always)]
fn horner(c: &[f32], x: f32) -> f32 {
    let (last, rest) = c.split_last().expect("a polynomial has coefficients");
    rest.iter().rev().fold(*last, |sum, c| sum.mul_add(x, *c))
}

/// e^x. NaN stays NaN.
pub fn exp(x: f32) -> f32 {
    exp_inline(x)
}

/// [`exp`] for use inside kernels, where it is compiled with their instruction set.
#[inline(always)]
pub(crate) fn exp_inline(x: f32) -> f32 {
    if x.is_nan() {
        return f32::NAN;
    }
    if x < EXP_LOW {
        return 0.0;
    }
    if x >= EXP_HIGH {
        return f32::INFINITY;
    }
    let shifted = x.mul_add(LOG2_E, MAGIC);
    let n = shifted - MAGIC;
    let r = (-n).mul_add(LN2_LOW, (-n).mul_add(LN2_HIGH, x));
    let p = (r * r).mul_add(horner(&EXP, r), r) + 1.0;
    f32::from_bits(p.to_bits().wrapping_add(shifted.to_bits() << 23))
}

/// The natural logarithm: negative infinity at 0, NaN below.
pub fn ln(x: f32) -> f32 {
    if x.is_nan() || x < 0.0 {
        return f32::NAN;
    }
    if x == 0.0 {
        return f32::NEG_INFINITY;
    }
    if x == f32::INFINITY {
        return x;
    }
    let subnormal = x < f32::MIN_POSITIVE;
    let (x, bias) = if subnormal { (x * 16_777_216.0, -24.0) } else { (x, 0.0) };
    let bits = (x.to_bits() as i32).wrapping_sub(SQRT_HALF_BITS);
    let n = (bits >> 23) as f32 + bias;
    let f = f32::from_bits(((bits & 0x007f_ffff) + SQRT_HALF_BITS) as u32) - 1.0;
    let square = f * f;
    let tail = (f * square).mul_add(horner(&LN, f), n * LN2_LOW);
    n.mul_add(LN2_HIGH, f + (-0.5f32).mul_add(square, tail))
}

/// The hyperbolic tangent.
pub fn tanh(x: f32) -> f32 {
    let size = x.abs();
    if size < TANH_SMALL {
        let square = x * x;
        return (x * square).mul_add(horner(&TANH, square), x);
    }
    if x.is_nan() {
        return f32::NAN;
    }
    let large = 1.0 - 2.0 / (exp(size + size) + 1.0);
    if x < 0.0 { -large } else { large }
}

/// 1 / (1 + e^-x).
pub fn sigmoid(x: f32) -> f32 {
    1.0 / (exp(-x) + 1.0)
}

/// x * sigmoid(x), also called swish.
pub fn silu(x: f32) -> f32 {
    x / (exp(-x) + 1.0)
}

/// The tanh form of GELU: x/2 * (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), computed as x * sigmoid(2 * the same).
pub fn gelu(x: f32) -> f32 {
    let inner = x * (x * x).mul_add(GELU_3, GELU_1);
    x / (exp(-inner) + 1.0)
}

/// [`exp`] in 16 lanes.
#[inline(always)]
pub(crate) fn exp_lanes<S: Simd>(s: S, x: S::F) -> S::F {
    let magic = s.splat(MAGIC);
    let shifted = s.mul_add(x, s.splat(LOG2_E), magic);
    let n = s.sub(shifted, magic);
    let r = s.neg_mul_add(n, s.splat(LN2_LOW), s.neg_mul_add(n, s.splat(LN2_HIGH), x));
    let e = s.mul_add(s.mul(r, r), horner_lanes(s, &EXP, r), r);
    let p = s.add(e, s.splat(1.0));
    let y = s.from_bits(s.iadd(s.to_bits(p), s.ishl::<23>(s.to_bits(shifted))));
    let y = s.select(s.le(s.splat(EXP_LOW), x), y, s.zero());
    let y = s.select(s.lt(x, s.splat(EXP_HIGH)), y, s.splat(f32::INFINITY));
    s.select(s.eq(x, x), y, s.splat(f32::NAN))
}

/// [`exp`] in 16 lanes for x <= 0: softmax's case, which needs one comparison only. NaN stays NaN.
#[inline(always)]
pub(crate) fn exp_of_negative_lanes<S: Simd>(s: S, x: S::F) -> S::F {
    exp_of_negatives(s, [x])[0]
}

/// [`exp_of_negative_lanes`] of N vectors, step by step for all of them: one alone waits for itself at each of its steps,
/// and a processor does not look far enough ahead to fill all of that time with the vectors that follow.
#[allow(
    clippy::needless_range_loop,
    reason = "i runs over registers: an index says which, an iterator hides it"
)]
#[inline(always)]
pub(crate) fn exp_of_negatives<S: Simd, const N: usize>(s: S, x: [S::F; N]) -> [S::F; N] {
    let magic = s.splat(MAGIC);
    let (mut shifted, mut r, mut e) = (x, x, x);
    for i in 0..N {
        shifted[i] = s.mul_add(x[i], s.splat(LOG2_E), magic);
    }
    for i in 0..N {
        let n = s.sub(shifted[i], magic);
        r[i] = s.neg_mul_add(n, s.splat(LN2_LOW), s.neg_mul_add(n, s.splat(LN2_HIGH), x[i]));
    }
    let [rest @ .., last] = EXP;
    for i in 0..N {
        e[i] = s.splat(last);
    }
    for c in (0..rest.len()).rev() {
        for i in 0..N {
            e[i] = s.mul_add(e[i], r[i], s.splat(rest[c]));
        }
    }
    for i in 0..N {
        e[i] = s.mul_add(s.mul(r[i], r[i]), e[i], r[i]);
    }
    for i in 0..N {
        let p = s.add(e[i], s.splat(1.0));
        let y = s.from_bits(s.iadd(s.to_bits(p), s.ishl::<23>(s.to_bits(shifted[i]))));
        e[i] = s.select(s.not_lt(x[i], s.splat(EXP_LOW)), y, s.zero());
    }
    e
}

/// [`tanh`] in 16 lanes.
#[inline(always)]
pub(crate) fn tanh_lanes<S: Simd>(s: S, x: S::F) -> S::F {
    let one = s.splat(1.0);
    let size = s.abs(x);
    let square = s.mul(x, x);
    let small = s.mul_add(s.mul(x, square), horner_lanes(s, &TANH, square), x);
    let e = exp_lanes(s, s.add(size, size));
    let large = s.sub(one, s.div(s.splat(2.0), s.add(e, one)));
    let large = s.select(s.lt(x, s.zero()), s.neg(large), large);
    let y = s.select(s.lt(size, s.splat(TANH_SMALL)), small, large);
    s.select(s.eq(x, x), y, s.splat(f32::NAN))
}

/// [`silu`] in 16 lanes.
#[inline(always)]
pub(crate) fn silu_lanes<S: Simd>(s: S, x: S::F) -> S::F {
    s.div(x, s.add(exp_lanes(s, s.neg(x)), s.splat(1.0)))
}

/// [`gelu`] in 16 lanes.
#[inline(always)]
pub(crate) fn gelu_lanes<S: Simd>(s: S, x: S::F) -> S::F {
    let inner = s.mul(x, s.mul_add(s.mul(x, x), s.splat(GELU_3), s.splat(GELU_1)));
    s.div(x, s.add(exp_lanes(s, s.neg(inner)), s.splat(1.0)))
}

#[inline(always)]
fn horner_lanes<S: Simd, const N: usize>(s: S, c: &[f32; N], x: S::F) -> S::F {
    let mut sum = s.splat(c[N - 1]);
    for i in (0..N - 1).rev() {
        sum = s.mul_add(sum, x, s.splat(c[i]));
    }
    sum
}
