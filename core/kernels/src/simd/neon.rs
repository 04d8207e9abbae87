//! Four 128-bit registers: NEON, and the same with the byte dot product `sdot` (and `smmla`).

use std::arch::aarch64::*;
use std::arch::is_aarch64_feature_detected;

use super::by_fours::eight_rows_by_fours;
use super::{Kernel, Simd};

/// The base instructions.
const BASE: u8 = 0;
/// With `sdot`.
const DOT: u8 = 1;
/// With `sdot` and `smmla`.
const MATRIX: u8 = 2;

/// NEON with the extensions of `LEVEL`. A value exists only where the processor has them.
#[derive(Clone, Copy)]
pub(crate) struct Q<const LEVEL: u8>(());

/// The base instructions of 64-bit Arm.
pub(crate) type Neon = Q<BASE>;
/// With `sdot`.
pub(crate) type DotProd = Q<DOT>;
/// With `sdot` and `smmla`.
pub(crate) type I8mm = Q<MATRIX>;

impl<const LEVEL: u8> std::fmt::Debug for Q<LEVEL> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(["Neon", "DotProd", "I8mm"][LEVEL as usize])
    }
}

impl<const LEVEL: u8> Q<LEVEL> {
    /// The proof, where this processor and its operating system have what `vectorize` enables.
    pub(crate) fn detect() -> Option<Self> {
        let all = is_aarch64_feature_detected!("neon")
            && (LEVEL < DOT || is_aarch64_feature_detected!("dotprod"))
            && (LEVEL < MATRIX || is_aarch64_feature_detected!("i8mm"));
        all.then_some(Self(()))
    }
}

/// # Safety
/// The processor must have the features named here; `Q::detect` tests for each of them.
#[target_feature(enable = "neon")]
unsafe fn with_neon<K: Kernel>(simd: Neon, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// # Safety
/// The processor must have the features named here; `Q::detect` tests for each of them.
#[target_feature(enable = "neon,dotprod")]
unsafe fn with_dotprod<K: Kernel>(simd: DotProd, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// # Safety
/// The processor must have the features named here; `Q::detect` tests for each of them.
#[target_feature(enable = "neon,dotprod,i8mm")]
unsafe fn with_i8mm<K: Kernel>(simd: I8mm, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// Calls intrinsics for a `self` of type `Q`.
macro_rules! on {
    ($call:expr) => {
        // SAFETY: `self` exists, hence the processor has NEON and what its level names. Pointers come from references to
        // arrays of the size that is read or written.
        unsafe { $call }
    };
}

/// The same for all four registers. (Not with closures: they are compiled without the instruction set's features unless
/// they happen to be inlined.)
macro_rules! four {
    ($i:ident => $call:expr) => {
        on!([
            {
                let $i = 0_usize;
                $call
            },
            {
                let $i = 1_usize;
                $call
            },
            {
                let $i = 2_usize;
                $call
            },
            {
                let $i = 3_usize;
                $call
            }
        ])
    };
}

impl<const LEVEL: u8> Simd for Q<LEVEL> {
    type F = [float32x4_t; 4];
    type I = [int32x4_t; 4];
    type M = [uint32x4_t; 4];
    type B = [uint8x16_t; 4];
    type Q = float32x4_t;
    type R = int32x4_t;
    type E = [Self::Q; 2];
    type G = [Self::R; 2];
    type P = [int32x4_t; 4];
    /// A register a row.
    type D = [int32x4_t; 4];
    type N = [u64; 4];

    #[inline]
    fn vectorize<K: Kernel>(self, kernel: K) -> K::Output {
        match LEVEL {
            BASE => on!(with_neon(Q(()), kernel)),
            DOT => on!(with_dotprod(Q(()), kernel)),
            _ => on!(with_i8mm(Q(()), kernel)),
        }
    }

    #[inline(always)]
    fn splat(self, x: f32) -> Self::F {
        on!([vdupq_n_f32(x); 4])
    }
    #[inline(always)]
    fn load(self, x: &[f32; 16]) -> Self::F {
        four!(i => vld1q_f32(x[4 * i..].as_ptr()))
    }
    #[inline(always)]
    fn store(self, v: Self::F, out: &mut [f32; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1q_f32(out.as_mut_ptr(), v));
        }
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        four!(i => vaddq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        four!(i => vsubq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        four!(i => vmulq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        four!(i => vdivq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        four!(i => vsqrtq_f32(a[i]))
    }
    #[inline(always)]
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        four!(i => vfmaq_f32(c[i], a[i], b[i]))
    }
    #[inline(always)]
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        four!(i => vfmsq_f32(c[i], a[i], b[i]))
    }
    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        // Not vminq: its NaN and zero rules differ from x86's.
        four!(i => vbslq_f32(vcltq_f32(a[i], b[i]), a[i], b[i]))
    }
    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        four!(i => vbslq_f32(vcgtq_f32(a[i], b[i]), a[i], b[i]))
    }
    #[inline(always)]
    fn abs(self, a: Self::F) -> Self::F {
        four!(i => vabsq_f32(a[i]))
    }
    #[inline(always)]
    fn neg(self, a: Self::F) -> Self::F {
        four!(i => vnegq_f32(a[i]))
    }
    #[inline(always)]
    fn round(self, a: Self::F) -> Self::F {
        four!(i => vrndnq_f32(a[i]))
    }
    #[inline(always)]
    fn floor(self, a: Self::F) -> Self::F {
        four!(i => vrndmq_f32(a[i]))
    }

    #[inline(always)]
    fn lt(self, a: Self::F, b: Self::F) -> Self::M {
        four!(i => vcltq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn not_lt(self, a: Self::F, b: Self::F) -> Self::M {
        four!(i => vmvnq_u32(vcltq_f32(a[i], b[i])))
    }
    #[inline(always)]
    fn le(self, a: Self::F, b: Self::F) -> Self::M {
        four!(i => vcleq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn eq(self, a: Self::F, b: Self::F) -> Self::M {
        four!(i => vceqq_f32(a[i], b[i]))
    }
    #[inline(always)]
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        four!(i => vbslq_f32(mask[i], yes[i], no[i]))
    }
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        const BITS: [u32; 4] = [1, 2, 4, 8];
        let quarters = four!(i => vaddvq_u32(vandq_u32(mask[i], vld1q_u32(BITS.as_ptr()))));
        (quarters[0] | quarters[1] << 4 | quarters[2] << 8 | quarters[3] << 12) as u16
    }

    #[inline(always)]
    fn fold_add(self, v: Self::F) -> f32 {
        on!({
            let (low, high) = (vaddq_f32(v[0], v[2]), vaddq_f32(v[1], v[3]));
            let l4 = vaddq_f32(low, high);
            let l2 = vadd_f32(vget_low_f32(l4), vget_high_f32(l4));
            vget_lane_f32::<0>(l2) + vget_lane_f32::<1>(l2)
        })
    }

    #[inline(always)]
    fn isplat(self, x: i32) -> Self::I {
        on!([vdupq_n_s32(x); 4])
    }
    #[inline(always)]
    fn iload(self, x: &[i32; 16]) -> Self::I {
        four!(i => vld1q_s32(x[4 * i..].as_ptr()))
    }
    #[inline(always)]
    fn istore(self, v: Self::I, out: &mut [i32; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1q_s32(out.as_mut_ptr(), v));
        }
    }
    #[inline(always)]
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => vaddq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn isub(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => vsubq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn imul(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => vmulq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn iand(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => vandq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn ior(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => vorrq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I {
        four!(i => veorq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I {
        four!(i => vshlq_n_s32::<N>(a[i]))
    }
    #[inline(always)]
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I {
        four!(i => vshrq_n_s32::<N>(a[i]))
    }
    #[inline(always)]
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I {
        four!(i => vreinterpretq_s32_u32(vshrq_n_u32::<N>(vreinterpretq_u32_s32(a[i]))))
    }
    #[inline(always)]
    fn igt(self, a: Self::I, b: Self::I) -> Self::M {
        four!(i => vcgtq_s32(a[i], b[i]))
    }
    #[inline(always)]
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M {
        four!(i => vceqq_s32(a[i], b[i]))
    }

    #[inline(always)]
    fn to_int(self, a: Self::F) -> Self::I {
        four!(i => vcvtnq_s32_f32(a[i]))
    }
    #[inline(always)]
    fn to_float(self, a: Self::I) -> Self::F {
        four!(i => vcvtq_f32_s32(a[i]))
    }
    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        four!(i => vreinterpretq_s32_f32(a[i]))
    }
    #[inline(always)]
    fn from_bits(self, a: Self::I) -> Self::F {
        four!(i => vreinterpretq_f32_s32(a[i]))
    }

    #[inline(always)]
    fn load_f16(self, x: &[u16; 16]) -> Self::F {
        four!(i => vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(x[4 * i..].as_ptr()))))
    }
    #[inline(always)]
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1_u16(out.as_mut_ptr(), vreinterpret_u16_f16(vcvt_f16_f32(v))));
        }
    }
    #[inline(always)]
    fn load_bf16(self, x: &[u16; 16]) -> Self::F {
        four!(i => vreinterpretq_f32_u32(vshll_n_u16::<16>(vld1_u16(x[4 * i..].as_ptr()))))
    }
    #[inline(always)]
    fn load_i8(self, x: &[i8; 16]) -> Self::I {
        on!({
            let bytes = vld1q_s8(x.as_ptr());
            let (low, high) = (vmovl_s8(vget_low_s8(bytes)), vmovl_s8(vget_high_s8(bytes)));
            [
                vmovl_s16(vget_low_s16(low)),
                vmovl_s16(vget_high_s16(low)),
                vmovl_s16(vget_low_s16(high)),
                vmovl_s16(vget_high_s16(high)),
            ]
        })
    }
    #[inline(always)]
    fn store_i8(self, v: Self::I, out: &mut [i8; 16]) {
        on!({
            let low = vcombine_s16(vmovn_s32(v[0]), vmovn_s32(v[1]));
            let high = vcombine_s16(vmovn_s32(v[2]), vmovn_s32(v[3]));
            vst1q_s8(out.as_mut_ptr(), vcombine_s8(vmovn_s16(low), vmovn_s16(high)));
        })
    }

    #[inline(always)]
    fn swap_pairs(self, v: Self::F) -> Self::F {
        four!(i => vrev64q_f32(v[i]))
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
        on!([vdupq_n_u8(x); 4])
    }
    #[inline(always)]
    fn bload(self, x: &[u8; 64]) -> Self::B {
        four!(i => vld1q_u8(x[16 * i..].as_ptr()))
    }
    #[inline(always)]
    fn bload2(self, low: &[u8; 32], high: &[u8; 32]) -> Self::B {
        on!([
            vld1q_u8(low.as_ptr()),
            vld1q_u8(low[16..].as_ptr()),
            vld1q_u8(high.as_ptr()),
            vld1q_u8(high[16..].as_ptr()),
        ])
    }
    #[inline(always)]
    fn bstore(self, v: Self::B, out: &mut [u8; 64]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(16)) {
            on!(vst1q_u8(out.as_mut_ptr(), v));
        }
    }
    #[inline(always)]
    fn band(self, a: Self::B, b: Self::B) -> Self::B {
        four!(i => vandq_u8(a[i], b[i]))
    }
    #[inline(always)]
    fn bor(self, a: Self::B, b: Self::B) -> Self::B {
        four!(i => vorrq_u8(a[i], b[i]))
    }
    #[inline(always)]
    fn bxor(self, a: Self::B, b: Self::B) -> Self::B {
        four!(i => veorq_u8(a[i], b[i]))
    }
    #[inline(always)]
    fn bsub(self, a: Self::B, b: Self::B) -> Self::B {
        four!(i => vsubq_u8(a[i], b[i]))
    }
    #[inline(always)]
    fn bshr<const N: i32>(self, a: Self::B) -> Self::B {
        four!(i => vshrq_n_u8::<N>(a[i]))
    }
    #[inline(always)]
    fn bshl<const N: i32>(self, a: Self::B) -> Self::B {
        four!(i => vshlq_n_u8::<N>(a[i]))
    }
    #[inline(always)]
    fn bjoin(self, low: Self::B, high: Self::B) -> Self::B {
        [low[0], low[1], high[2], high[3]]
    }

    #[inline(always)]
    fn nibbles(self, x: &[u8; 16], y: &[u8; 16]) -> Self::B {
        on!({
            let (x, y) = (vld1q_u8(x.as_ptr()), vld1q_u8(y.as_ptr()));
            let low = vdupq_n_u8(15);
            [vandq_u8(x, low), vshrq_n_u8::<4>(x), vandq_u8(y, low), vshrq_n_u8::<4>(y)]
        })
    }
    #[inline(always)]
    fn words_of_rows(self, rows: [&[u8; 16]; 16]) -> [Self::B; 4] {
        let mut words = [self.bsplat(0); 4];
        for four in 0..4 {
            // Pairs of words of two rows each, then of four.
            let row = |i: usize| on!(vreinterpretq_u32_u8(vld1q_u8(rows[4 * four + i].as_ptr())));
            let (x, y, z, w) = (row(0), row(1), row(2), row(3));
            let low = on!([vzip1q_u32(x, y), vzip2q_u32(x, y)].map(|v| vreinterpretq_u64_u32(v)));
            let high = on!([vzip1q_u32(z, w), vzip2q_u32(z, w)].map(|v| vreinterpretq_u64_u32(v)));
            for pair in 0..2 {
                words[2 * pair][four] = on!(vreinterpretq_u8_u64(vzip1q_u64(low[pair], high[pair])));
                words[2 * pair + 1][four] = on!(vreinterpretq_u8_u64(vzip2q_u64(low[pair], high[pair])));
            }
        }
        words
    }
    #[inline(always)]
    fn bytes_of_bits(self, bits: u64, value: u8) -> Self::B {
        four!(q => {
            let (low, high) = ((bits >> (16 * q)) as u8, (bits >> (16 * q + 8)) as u8);
            let spread = vcombine_u8(vdup_n_u8(low), vdup_n_u8(high));
            let bit = vreinterpretq_u8_u64(vdupq_n_u64(0x8040_2010_0804_0201));
            vandq_u8(vtstq_u8(spread, bit), vdupq_n_u8(value))
        })
    }

    #[inline(always)]
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        four!(i => {
            let (w, a) = (vreinterpretq_s8_u8(w[i]), vreinterpretq_s8_u8(a[i]));
            let mut sum = acc[i];
            if LEVEL >= DOT {
                // The intrinsic vdotq_s32 is not stable; the asm reads and writes only its register operands.
                std::arch::asm!(
                    ".arch_extension dotprod",
                    "sdot {sum:v}.4s, {w:v}.16b, {a:v}.16b",
                    sum = inout(vreg) sum,
                    w = in(vreg) w,
                    a = in(vreg) a,
                    options(pure, nomem, nostack, preserves_flags)
                );
            } else {
                // Products of bytes in i16; pairs of neighbours summed twice give four neighbours per lane.
                let low = vpaddlq_s16(vmull_s8(vget_low_s8(w), vget_low_s8(a)));
                let high = vpaddlq_s16(vmull_s8(vget_high_s8(w), vget_high_s8(a)));
                sum = vaddq_s32(sum, vpaddq_s32(low, high));
            }
            sum
        })
    }
    #[inline(always)]
    fn dot_small(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        self.dot(acc, w, a)
    }
    #[inline(always)]
    fn dot_scaled(self, acc: Self::I, w: Self::B, a: Self::B, scales: Self::I) -> Self::I {
        let sums = self.dot(self.isplat(0), w, a);
        four!(i => vmlaq_s32(acc[i], sums[i], scales[i]))
    }
    #[inline(always)]
    fn scales_by_quarter(self, x: u128, low: usize, high: usize) -> Self::I {
        let (which, x) = ([2 * low, 2 * low + 1, 2 * high, 2 * high + 1], x.to_le_bytes());
        four!(i => vdupq_n_s32(i32::from(x[which[i]] as i8)))
    }
    #[inline(always)]
    fn dot_halves(self, acc: Self::I, x: u128, y: &[i16; 16]) -> Self::I {
        on!({
            // Not `vreinterpretq_s8_p128`, which counts as one of the AES instructions.
            let bytes =
                vreinterpretq_s8_u64(vcombine_u64(vcreate_u64(x as u64), vcreate_u64((x >> 64) as u64)));
            let (x0, x1) = (vmovl_s8(vget_low_s8(bytes)), vmovl_s8(vget_high_s8(bytes)));
            let (y0, y1) = (vld1q_s16(y.as_ptr()), vld1q_s16(y[8..].as_ptr()));
            [
                vmlal_s16(acc[0], vget_low_s16(x0), vget_low_s16(y0)),
                vmlal_s16(acc[1], vget_high_s16(x0), vget_high_s16(y0)),
                vmlal_s16(acc[2], vget_low_s16(x1), vget_low_s16(y1)),
                vmlal_s16(acc[3], vget_high_s16(x1), vget_high_s16(y1)),
            ]
        })
    }

    #[inline(always)]
    fn qzero(self) -> Self::Q {
        on!(vdupq_n_f32(0.0))
    }
    #[inline(always)]
    fn qload_f16(self, x: u64) -> Self::Q {
        let mut halves = [0; 16];
        for (r, half) in halves.iter_mut().enumerate().take(4) {
            *half = (x >> (16 * r)) as u16;
        }
        self.load_f16(&halves)[0]
    }
    #[inline(always)]
    fn qstore(self, v: Self::Q) -> [f32; 4] {
        let mut out = [0.0; 4];
        on!(vst1q_f32(out.as_mut_ptr(), v));
        out
    }
    #[inline(always)]
    fn qadd_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        on!(vfmaq_f32(acc, vcvtq_f32_s32(sum), vmulq_n_f32(scale, times)))
    }
    #[inline(always)]
    fn qsub_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        on!(vfmsq_f32(acc, vcvtq_f32_s32(sum), vmulq_n_f32(scale, times)))
    }
    #[inline(always)]
    fn rsplat(self, x: i32) -> Self::R {
        on!(vdupq_n_s32(x))
    }
    #[inline(always)]
    fn rsub(self, a: Self::R, b: Self::R) -> Self::R {
        on!(vsubq_s32(a, b))
    }
    #[inline(always)]
    fn rfold(self, v: [Self::I; 4]) -> Self::R {
        on!({
            let mut sums = [v[0][0]; 4];
            for r in 0..4 {
                sums[r] = vaddq_s32(vaddq_s32(v[r][0], v[r][1]), vaddq_s32(v[r][2], v[r][3]));
            }
            vpaddq_s32(vpaddq_s32(sums[0], sums[1]), vpaddq_s32(sums[2], sums[3]))
        })
    }
    #[inline(always)]
    fn rfold_halves(self, v: [Self::I; 2]) -> Self::R {
        on!({
            let [a, b] = v;
            let a = vpaddq_s32(vaddq_s32(a[0], a[1]), vaddq_s32(a[2], a[3]));
            let b = vpaddq_s32(vaddq_s32(b[0], b[1]), vaddq_s32(b[2], b[3]));
            vpaddq_s32(a, b)
        })
    }

    #[inline(always)]
    fn abreast(self, rows: [&[u8; 16]; 4]) -> Self::B {
        four!(i => vld1q_u8(rows[i].as_ptr()))
    }
    #[inline(always)]
    fn dzero(self) -> Self::D {
        self.isplat(0)
    }
    #[inline(always)]
    fn dsum(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        self.dot(acc, w, on!([vreinterpretq_u8_s8(vld1q_s8(a.as_ptr())); 4]))
    }
    #[inline(always)]
    fn dscale(self, acc: Self::D, sums: Self::D, scales: Self::D) -> Self::D {
        four!(i => vmlaq_s32(acc[i], sums[i], scales[i]))
    }
    #[inline(always)]
    fn numbers(self, x: [u64; 4]) -> Self::N {
        x
    }
    #[inline(always)]
    fn dpick(self, x: &Self::N, j: usize) -> Self::D {
        four!(i => vdupq_n_s32(i32::from(x[i].to_le_bytes()[j] as i8)))
    }
    #[inline(always)]
    fn ddot(self, x: Self::N, y: &[i16; 8]) -> Self::D {
        let y = on!(vld1q_s16(y.as_ptr()));
        four!(i => {
            let x = vmovl_s8(vcreate_s8(x[i]));
            vmlal_high_s16(vmull_s16(vget_low_s16(x), vget_low_s16(y)), x, y)
        })
    }
    #[inline(always)]
    fn dfold(self, d: Self::D) -> Self::R {
        on!(vpaddq_s32(vpaddq_s32(d[0], d[1]), vpaddq_s32(d[2], d[3])))
    }

    eight_rows_by_fours!();

    const PAIRS: bool = false;

    #[inline(always)]
    fn pstart(self, x: i32, times: i32) -> Self::P {
        self.isplat(x * times)
    }
    #[inline(always)]
    fn psum(self, acc: Self::P, w: Self::B, a: i32) -> Self::P {
        self.dot(acc, w, self.bsplat4(a))
    }
    #[inline(always)]
    fn pscale(self, acc: Self::I, sums: Self::P, scales: Self::I) -> Self::I {
        four!(i => vmlaq_s32(acc[i], sums[i], scales[i]))
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
        self.isplat(0)
    }
    #[inline(always)]
    fn full_sum(self, acc: Self::I, w: Self::B, a: i32) -> Self::I {
        self.dot(acc, w, self.bsplat4(a))
    }
    #[inline(always)]
    fn madd(self, acc: Self::I, x: Self::I, y: Self::I) -> Self::I {
        let low_x = self.ishr::<16>(self.ishl::<16>(x));
        let low_y = self.ishr::<16>(self.ishl::<16>(y));
        let acc = self.iadd(acc, self.imul(low_x, low_y));
        self.iadd(acc, self.imul(self.ishr::<16>(x), self.ishr::<16>(y)))
    }
    #[inline(always)]
    fn bsplat4(self, x: i32) -> Self::B {
        on!([vreinterpretq_u8_s32(vdupq_n_s32(x)); 4])
    }
}
