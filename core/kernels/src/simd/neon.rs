//! Four 128-bit registers: NEON, and the same with the byte dot product `sdot` (and `smmla`).

use std::arch::aarch64::*;
use std::arch::is_aarch64_feature_detected;

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

#[inline(always)]
fn map<T: Copy, U>(a: [T; 4], f: impl Fn(T) -> U) -> [U; 4] {
    [f(a[0]), f(a[1]), f(a[2]), f(a[3])]
}

#[inline(always)]
fn zip<T: Copy, U: Copy, V>(a: [T; 4], b: [U; 4], f: impl Fn(T, U) -> V) -> [V; 4] {
    [f(a[0], b[0]), f(a[1], b[1]), f(a[2], b[2]), f(a[3], b[3])]
}

impl<const LEVEL: u8> Simd for Q<LEVEL> {
    type F = [float32x4_t; 4];
    type I = [int32x4_t; 4];
    type M = [uint32x4_t; 4];
    type B = [int8x16_t; 4];

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
        [0, 4, 8, 12].map(|i| on!(vld1q_f32(x[i..].as_ptr())))
    }
    #[inline(always)]
    fn store(self, v: Self::F, out: &mut [f32; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1q_f32(out.as_mut_ptr(), v));
        }
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| on!(vaddq_f32(a, b)))
    }
    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| on!(vsubq_f32(a, b)))
    }
    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| on!(vmulq_f32(a, b)))
    }
    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| on!(vdivq_f32(a, b)))
    }
    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        map(a, |a| on!(vsqrtq_f32(a)))
    }
    #[inline(always)]
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        std::array::from_fn(|i| on!(vfmaq_f32(c[i], a[i], b[i])))
    }
    #[inline(always)]
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        std::array::from_fn(|i| on!(vfmsq_f32(c[i], a[i], b[i])))
    }
    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        // Not vminq: its NaN and zero rules differ from x86's.
        zip(a, b, |a, b| on!(vbslq_f32(vcltq_f32(a, b), a, b)))
    }
    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        zip(a, b, |a, b| on!(vbslq_f32(vcgtq_f32(a, b), a, b)))
    }
    #[inline(always)]
    fn abs(self, a: Self::F) -> Self::F {
        map(a, |a| on!(vabsq_f32(a)))
    }
    #[inline(always)]
    fn neg(self, a: Self::F) -> Self::F {
        map(a, |a| on!(vnegq_f32(a)))
    }
    #[inline(always)]
    fn round(self, a: Self::F) -> Self::F {
        map(a, |a| on!(vrndnq_f32(a)))
    }
    #[inline(always)]
    fn floor(self, a: Self::F) -> Self::F {
        map(a, |a| on!(vrndmq_f32(a)))
    }

    #[inline(always)]
    fn lt(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| on!(vcltq_f32(a, b)))
    }
    #[inline(always)]
    fn le(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| on!(vcleq_f32(a, b)))
    }
    #[inline(always)]
    fn eq(self, a: Self::F, b: Self::F) -> Self::M {
        zip(a, b, |a, b| on!(vceqq_f32(a, b)))
    }
    #[inline(always)]
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        std::array::from_fn(|i| on!(vbslq_f32(mask[i], yes[i], no[i])))
    }
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        const BITS: [u32; 4] = [1, 2, 4, 8];
        let quarter = |m: uint32x4_t| on!(vaddvq_u32(vandq_u32(m, vld1q_u32(BITS.as_ptr())))) as u16;
        quarter(mask[0]) | quarter(mask[1]) << 4 | quarter(mask[2]) << 8 | quarter(mask[3]) << 12
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
        [0, 4, 8, 12].map(|i| on!(vld1q_s32(x[i..].as_ptr())))
    }
    #[inline(always)]
    fn istore(self, v: Self::I, out: &mut [i32; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1q_s32(out.as_mut_ptr(), v));
        }
    }
    #[inline(always)]
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(vaddq_s32(a, b)))
    }
    #[inline(always)]
    fn isub(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(vsubq_s32(a, b)))
    }
    #[inline(always)]
    fn imul(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(vmulq_s32(a, b)))
    }
    #[inline(always)]
    fn iand(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(vandq_s32(a, b)))
    }
    #[inline(always)]
    fn ior(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(vorrq_s32(a, b)))
    }
    #[inline(always)]
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I {
        zip(a, b, |a, b| on!(veorq_s32(a, b)))
    }
    #[inline(always)]
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| on!(vshlq_n_s32::<N>(a)))
    }
    #[inline(always)]
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| on!(vshrq_n_s32::<N>(a)))
    }
    #[inline(always)]
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I {
        map(a, |a| on!(vreinterpretq_s32_u32(vshrq_n_u32::<N>(vreinterpretq_u32_s32(a)))))
    }
    #[inline(always)]
    fn igt(self, a: Self::I, b: Self::I) -> Self::M {
        zip(a, b, |a, b| on!(vcgtq_s32(a, b)))
    }
    #[inline(always)]
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M {
        zip(a, b, |a, b| on!(vceqq_s32(a, b)))
    }

    #[inline(always)]
    fn to_int(self, a: Self::F) -> Self::I {
        map(a, |a| on!(vcvtnq_s32_f32(a)))
    }
    #[inline(always)]
    fn to_float(self, a: Self::I) -> Self::F {
        map(a, |a| on!(vcvtq_f32_s32(a)))
    }
    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        map(a, |a| on!(vreinterpretq_s32_f32(a)))
    }
    #[inline(always)]
    fn from_bits(self, a: Self::I) -> Self::F {
        map(a, |a| on!(vreinterpretq_f32_s32(a)))
    }

    #[inline(always)]
    fn load_f16(self, x: &[u16; 16]) -> Self::F {
        [0, 4, 8, 12].map(|i| on!(vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(x[i..].as_ptr())))))
    }
    #[inline(always)]
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]) {
        for (v, out) in v.into_iter().zip(out.chunks_exact_mut(4)) {
            on!(vst1_u16(out.as_mut_ptr(), vreinterpret_u16_f16(vcvt_f16_f32(v))));
        }
    }
    #[inline(always)]
    fn load_bf16(self, x: &[u16; 16]) -> Self::F {
        [0, 4, 8, 12].map(|i| on!(vreinterpretq_f32_u32(vshll_n_u16::<16>(vld1_u16(x[i..].as_ptr())))))
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
        map(v, |v| on!(vrev64q_f32(v)))
    }
    #[inline(always)]
    fn transpose(self, rows: &mut [[f32; 16]; 16]) {
        let old = *rows;
        for (i, row) in rows.iter_mut().enumerate() {
            *row = std::array::from_fn(|j| old[j][i]);
        }
    }

    #[inline(always)]
    fn bload(self, x: &[i8; 64]) -> Self::B {
        [0, 16, 32, 48].map(|i| on!(vld1q_s8(x[i..].as_ptr())))
    }
    #[inline(always)]
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        std::array::from_fn(|i| {
            if LEVEL >= DOT {
                // SAFETY: `self` proves `sdot`; the asm reads and writes only its register operands. The intrinsic
                // vdotq_s32 is not stable.
                let mut sum = acc[i];
                unsafe {
                    std::arch::asm!(
                        ".arch_extension dotprod",
                        "sdot {sum:v}.4s, {w:v}.16b, {a:v}.16b",
                        sum = inout(vreg) sum,
                        w = in(vreg) w[i],
                        a = in(vreg) a[i],
                        options(pure, nomem, nostack, preserves_flags)
                    );
                }
                sum
            } else {
                on!({
                    // Products of bytes in i16; pairs of neighbours summed twice give four neighbours per lane.
                    let low = vpaddlq_s16(vmull_s8(vget_low_s8(w[i]), vget_low_s8(a[i])));
                    let high = vpaddlq_s16(vmull_s8(vget_high_s8(w[i]), vget_high_s8(a[i])));
                    vaddq_s32(acc[i], vpaddq_s32(low, high))
                })
            }
        })
    }
}
