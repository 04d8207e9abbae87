//! One 512-bit register: AVX-512 with F, BW, VL, DQ, VNNI, VBMI and GFNI (Ice Lake, Zen 4 and later).
//!
//! Miri runs every line here too (`make test-miri`), eight instructions as `halves.rs` has them, for machines without it.

use std::arch::is_x86_feature_detected;
use std::arch::x86_64::*;

#[cfg(miri)]
use self::halves::{
    _mm512_cmp_ps_mask, _mm512_cvtph_ps, _mm512_cvtps_epi32, _mm512_cvtps_ph, _mm512_dpwssd_epi32,
    _mm512_max_ps, _mm512_min_ps, _mm512_roundscale_ps,
};
use super::by_fours::eight_rows_by_fours;
use super::{Kernel, Simd};

/// AVX-512. A value exists only where the processor has all features that `vectorize` enables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Avx512(());

impl Avx512 {
    /// The proof, where this processor and its operating system have what `vectorize` enables.
    pub(crate) fn detect() -> Option<Self> {
        let all = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vnni")
            && is_x86_feature_detected!("avx512vbmi")
            && is_x86_feature_detected!("gfni")
            && is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("fma")
            && is_x86_feature_detected!("f16c");
        all.then_some(Self(()))
    }
}

/// # Safety
/// The processor must have the features named here; `Avx512::detect` tests for each of them.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx512vbmi,gfni,avx2,fma,f16c")]
unsafe fn with_avx512<K: Kernel>(simd: Avx512, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// Calls intrinsics for a `self` of type `Avx512`.
macro_rules! on {
    ($call:expr) => {
        // SAFETY: `self` exists, hence the processor has every feature that `Avx512::detect` tests. Pointers come from
        // references to arrays of the size that is read or written.
        unsafe { $call }
    };
}

#[cfg(miri)]
mod halves;
mod rows;

impl Simd for Avx512 {
    type F = __m512;
    type I = __m512i;
    type M = __mmask16;
    type B = __m512i;
    type Q = __m128;
    type R = __m128i;
    type E = [Self::Q; 2];
    type G = [Self::R; 2];
    type P = __m512i;
    /// Four numbers of 32 bits a row, a quarter of the register.
    type D = __m512i;
    /// 32 bits each: numbers 0..4 of four rows, numbers 4..8.
    type N = [__m512i; 2];

    #[inline]
    fn vectorize<K: Kernel>(self, kernel: K) -> K::Output {
        on!(with_avx512(self, kernel))
    }

    #[inline(always)]
    fn splat(self, x: f32) -> Self::F {
        on!(_mm512_set1_ps(x))
    }
    #[inline(always)]
    fn load(self, x: &[f32; 16]) -> Self::F {
        on!(_mm512_loadu_ps(x.as_ptr()))
    }
    #[inline(always)]
    fn store(self, v: Self::F, out: &mut [f32; 16]) {
        on!(_mm512_storeu_ps(out.as_mut_ptr(), v))
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_add_ps(a, b))
    }
    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_sub_ps(a, b))
    }
    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_mul_ps(a, b))
    }
    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_div_ps(a, b))
    }
    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        on!(_mm512_sqrt_ps(a))
    }
    #[inline(always)]
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        on!(_mm512_fmadd_ps(a, b, c))
    }
    #[inline(always)]
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        on!(_mm512_fnmadd_ps(a, b, c))
    }
    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_min_ps(a, b))
    }
    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        on!(_mm512_max_ps(a, b))
    }
    #[inline(always)]
    fn abs(self, a: Self::F) -> Self::F {
        on!(_mm512_abs_ps(a))
    }
    #[inline(always)]
    fn neg(self, a: Self::F) -> Self::F {
        on!(_mm512_xor_ps(a, _mm512_set1_ps(-0.0)))
    }
    #[inline(always)]
    fn round(self, a: Self::F) -> Self::F {
        on!(_mm512_roundscale_ps::<{ _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC }>(a))
    }
    #[inline(always)]
    fn floor(self, a: Self::F) -> Self::F {
        on!(_mm512_roundscale_ps::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(a))
    }

    #[inline(always)]
    fn lt(self, a: Self::F, b: Self::F) -> Self::M {
        on!(_mm512_cmp_ps_mask::<_CMP_LT_OQ>(a, b))
    }
    #[inline(always)]
    fn not_lt(self, a: Self::F, b: Self::F) -> Self::M {
        on!(_mm512_cmp_ps_mask::<_CMP_NLT_UQ>(a, b))
    }
    #[inline(always)]
    fn le(self, a: Self::F, b: Self::F) -> Self::M {
        on!(_mm512_cmp_ps_mask::<_CMP_LE_OQ>(a, b))
    }
    #[inline(always)]
    fn eq(self, a: Self::F, b: Self::F) -> Self::M {
        on!(_mm512_cmp_ps_mask::<_CMP_EQ_OQ>(a, b))
    }
    #[inline(always)]
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        on!(_mm512_mask_blend_ps(mask, no, yes))
    }
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        mask
    }
    #[inline(always)]
    fn mask_of_bits(self, bits: u16) -> Self::M {
        bits
    }

    #[inline(always)]
    fn fold_add(self, v: Self::F) -> f32 {
        on!({
            let l8 = _mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps::<1>(v));
            let l4 = _mm_add_ps(_mm256_castps256_ps128(l8), _mm256_extractf128_ps::<1>(l8));
            let l2 = _mm_add_ps(l4, _mm_movehl_ps(l4, l4));
            _mm_cvtss_f32(_mm_add_ss(l2, _mm_movehdup_ps(l2)))
        })
    }
    #[inline(always)]
    fn fold_max(self, v: Self::F) -> f32 {
        on!({
            let l8 = _mm256_max_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps::<1>(v));
            let l4 = _mm_max_ps(_mm256_castps256_ps128(l8), _mm256_extractf128_ps::<1>(l8));
            let l2 = _mm_max_ps(l4, _mm_movehl_ps(l4, l4));
            _mm_cvtss_f32(_mm_max_ss(l2, _mm_movehdup_ps(l2)))
        })
    }
    #[inline(always)]
    fn fold_iadd(self, v: Self::I) -> i32 {
        on!(_mm512_reduce_add_epi32(v))
    }

    #[inline(always)]
    fn isplat(self, x: i32) -> Self::I {
        on!(_mm512_set1_epi32(x))
    }
    #[inline(always)]
    fn iload(self, x: &[i32; 16]) -> Self::I {
        on!(_mm512_loadu_si512(x.as_ptr().cast()))
    }
    #[inline(always)]
    fn istore(self, v: Self::I, out: &mut [i32; 16]) {
        on!(_mm512_storeu_si512(out.as_mut_ptr().cast(), v))
    }
    #[inline(always)]
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_add_epi32(a, b))
    }
    #[inline(always)]
    fn isub(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_sub_epi32(a, b))
    }
    #[inline(always)]
    fn imul(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_mullo_epi32(a, b))
    }
    #[inline(always)]
    fn iand(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_and_si512(a, b))
    }
    #[inline(always)]
    fn ior(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_or_si512(a, b))
    }
    #[inline(always)]
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I {
        on!(_mm512_xor_si512(a, b))
    }
    #[inline(always)]
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I {
        // The immediate forms want a u32 constant; counts that are all N become one.
        on!(_mm512_sllv_epi32(a, _mm512_set1_epi32(N)))
    }
    #[inline(always)]
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I {
        on!(_mm512_srav_epi32(a, _mm512_set1_epi32(N)))
    }
    #[inline(always)]
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I {
        on!(_mm512_srlv_epi32(a, _mm512_set1_epi32(N)))
    }
    #[inline(always)]
    fn igt(self, a: Self::I, b: Self::I) -> Self::M {
        on!(_mm512_cmpgt_epi32_mask(a, b))
    }
    #[inline(always)]
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M {
        on!(_mm512_cmpeq_epi32_mask(a, b))
    }

    #[inline(always)]
    fn to_int(self, a: Self::F) -> Self::I {
        on!(_mm512_cvtps_epi32(a))
    }
    #[inline(always)]
    fn to_float(self, a: Self::I) -> Self::F {
        on!(_mm512_cvtepi32_ps(a))
    }
    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        on!(_mm512_castps_si512(a))
    }
    #[inline(always)]
    fn from_bits(self, a: Self::I) -> Self::F {
        on!(_mm512_castsi512_ps(a))
    }

    #[inline(always)]
    fn load_f16(self, x: &[u16; 16]) -> Self::F {
        on!(_mm512_cvtph_ps(_mm256_loadu_si256(x.as_ptr().cast())))
    }
    #[inline(always)]
    fn two_halves(self, x: Self::I) -> [Self::F; 2] {
        on!([
            _mm512_cvtph_ps(_mm512_cvtepi32_epi16(x)),
            _mm512_cvtph_ps(_mm512_cvtepi32_epi16(_mm512_srli_epi32::<16>(x))),
        ])
    }
    #[inline(always)]
    fn two_halves_of_rows(self, rows: &[&[u8]; 16]) -> [Self::F; 2] {
        self.two_halves(self.first_words(rows))
    }
    #[inline(always)]
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]) {
        on!(_mm256_storeu_si256(
            out.as_mut_ptr().cast(),
            _mm512_cvtps_ph::<{ _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC }>(v)
        ))
    }
    #[inline(always)]
    fn load_bf16(self, x: &[u16; 16]) -> Self::F {
        on!(_mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(_mm256_loadu_si256(
            x.as_ptr().cast()
        )))))
    }
    #[inline(always)]
    fn load_i8(self, x: &[i8; 16]) -> Self::I {
        on!(_mm512_cvtepi8_epi32(_mm_loadu_si128(x.as_ptr().cast())))
    }
    #[inline(always)]
    fn iwiden(self, x: u128) -> Self::I {
        on!(_mm512_cvtepi8_epi32(bytes16(x)))
    }
    #[inline(always)]
    fn store_i8(self, v: Self::I, out: &mut [i8; 16]) {
        on!(_mm_storeu_si128(out.as_mut_ptr().cast(), _mm512_cvtepi32_epi8(v)))
    }

    #[inline(always)]
    fn swap_pairs(self, v: Self::F) -> Self::F {
        on!(_mm512_permute_ps::<0b10_11_00_01>(v))
    }
    #[inline(always)]
    fn transpose(self, rows: &mut [[f32; 16]; 16]) {
        on!({
            let mut r = [_mm512_setzero_ps(); 16];
            for i in 0..16 {
                r[i] = _mm512_loadu_ps(rows[i].as_ptr());
            }
            let t = transpose16(r);
            for i in 0..16 {
                _mm512_storeu_ps(rows[i].as_mut_ptr(), t[i]);
            }
        })
    }

    #[inline(always)]
    fn bsplat(self, x: u8) -> Self::B {
        on!(_mm512_set1_epi8(x as i8))
    }
    #[inline(always)]
    fn bload(self, x: &[u8; 64]) -> Self::B {
        on!(_mm512_loadu_si512(x.as_ptr().cast()))
    }
    #[inline(always)]
    fn bload2(self, low: &[u8; 32], high: &[u8; 32]) -> Self::B {
        on!(_mm512_inserti64x4::<1>(
            _mm512_castsi256_si512(_mm256_loadu_si256(low.as_ptr().cast())),
            _mm256_loadu_si256(high.as_ptr().cast())
        ))
    }
    #[inline(always)]
    fn bstore(self, v: Self::B, out: &mut [u8; 64]) {
        on!(_mm512_storeu_si512(out.as_mut_ptr().cast(), v))
    }
    #[inline(always)]
    fn band(self, a: Self::B, b: Self::B) -> Self::B {
        on!(_mm512_and_si512(a, b))
    }
    #[inline(always)]
    fn bor(self, a: Self::B, b: Self::B) -> Self::B {
        on!(_mm512_or_si512(a, b))
    }
    #[inline(always)]
    fn bxor(self, a: Self::B, b: Self::B) -> Self::B {
        on!(_mm512_xor_si512(a, b))
    }
    #[inline(always)]
    fn bsub(self, a: Self::B, b: Self::B) -> Self::B {
        on!(_mm512_sub_epi8(a, b))
    }
    #[inline(always)]
    fn bshr<const N: i32>(self, a: Self::B) -> Self::B {
        on!(_mm512_and_si512(
            _mm512_srlv_epi16(a, _mm512_set1_epi16(N as i16)),
            _mm512_set1_epi8((0xFF_u8 >> N) as i8)
        ))
    }
    #[inline(always)]
    fn bshl<const N: i32>(self, a: Self::B) -> Self::B {
        on!(_mm512_and_si512(
            _mm512_sllv_epi16(a, _mm512_set1_epi16(N as i16)),
            _mm512_set1_epi8((0xFF_u8 << N) as i8)
        ))
    }
    #[inline(always)]
    fn bjoin(self, low: Self::B, high: Self::B) -> Self::B {
        on!(_mm512_mask_blend_epi32(0xFF00, low, high))
    }

    #[inline(always)]
    fn nibbles(self, x: &[u8; 16], y: &[u8; 16]) -> Self::B {
        on!({
            let x = _mm256_broadcastsi128_si256(_mm_loadu_si128(x.as_ptr().cast()));
            let y = _mm256_broadcastsi128_si256(_mm_loadu_si128(y.as_ptr().cast()));
            let both = _mm512_inserti64x4::<1>(_mm512_castsi256_si512(x), y);
            let moved = _mm512_srlv_epi64(both, _mm512_setr_epi64(0, 0, 4, 4, 0, 0, 4, 4));
            _mm512_and_si512(moved, _mm512_set1_epi8(15))
        })
    }
    #[inline(always)]
    fn words_of_rows(self, rows: [&[u8; 16]; 16]) -> [Self::B; 4] {
        rows::words(self, rows)
    }
    #[inline(always)]
    fn words_of_long_rows(self, rows: [&[u8; 32]; 16]) -> [Self::B; 8] {
        rows::long_words(self, rows)
    }
    #[inline(always)]
    fn bytes_of_bits(self, bits: u64, value: u8) -> Self::B {
        on!(_mm512_maskz_set1_epi8(bits, value as i8))
    }

    #[inline(always)]
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        // |w| as unsigned (128 fits) times a with w's sign.
        on!({
            let negative = _mm512_movepi8_mask(w);
            let a = _mm512_mask_sub_epi8(a, negative, _mm512_setzero_si512(), a);
            _mm512_dpbusd_epi32(acc, _mm512_abs_epi8(w), a)
        })
    }
    #[inline(always)]
    fn dot_small(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        on!(_mm512_dpbusd_epi32(acc, w, a))
    }
    #[inline(always)]
    fn dot_scaled(self, acc: Self::I, w: Self::B, a: Self::B, scales: Self::I) -> Self::I {
        self.iadd(acc, self.imul(self.dot_small(self.isplat(0), w, a), scales))
    }
    #[inline(always)]
    fn scales_by_quarter(self, x: u128, low: usize, high: usize) -> Self::I {
        on!({
            let (low, high) = (2 * low as i32, 2 * high as i32);
            let (a, b) = (_mm_set1_epi32(low + 1), _mm_set1_epi32(low));
            let (c, d) = (_mm_set1_epi32(high + 1), _mm_set1_epi32(high));
            let place = _mm512_inserti64x4::<1>(
                _mm512_castsi256_si512(_mm256_set_m128i(a, b)),
                _mm256_set_m128i(c, d),
            );
            _mm512_permutexvar_epi32(place, _mm512_cvtepi8_epi32(bytes16(x)))
        })
    }
    #[inline(always)]
    fn dot_halves(self, acc: Self::I, x: u128, y: &[i16; 16]) -> Self::I {
        on!({
            let words = _mm256_cvtepi8_epi16(bytes16(x));
            let products = _mm256_madd_epi16(words, _mm256_loadu_si256(y.as_ptr().cast()));
            _mm512_add_epi32(acc, _mm512_zextsi256_si512(products))
        })
    }

    #[inline(always)]
    fn qzero(self) -> Self::Q {
        on!(_mm_setzero_ps())
    }
    #[inline(always)]
    fn qload_f16(self, x: u64) -> Self::Q {
        on!(_mm_cvtph_ps(_mm_cvtsi64_si128(x.cast_signed())))
    }
    #[inline(always)]
    fn qstore(self, v: Self::Q) -> [f32; 4] {
        let mut out = [0.0; 4];
        on!(_mm_storeu_ps(out.as_mut_ptr(), v));
        out
    }
    #[inline(always)]
    fn qadd_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        on!(_mm_fmadd_ps(_mm_cvtepi32_ps(sum), _mm_mul_ps(scale, _mm_set1_ps(times)), acc))
    }
    #[inline(always)]
    fn qsub_scaled(self, acc: Self::Q, sum: Self::R, scale: Self::Q, times: f32) -> Self::Q {
        on!(_mm_fnmadd_ps(_mm_cvtepi32_ps(sum), _mm_mul_ps(scale, _mm_set1_ps(times)), acc))
    }
    #[inline(always)]
    fn rsplat(self, x: i32) -> Self::R {
        on!(_mm_set1_epi32(x))
    }
    #[inline(always)]
    fn rsub(self, a: Self::R, b: Self::R) -> Self::R {
        on!(_mm_sub_epi32(a, b))
    }
    #[inline(always)]
    fn rfold(self, v: [Self::I; 4]) -> Self::R {
        on!({
            let sums = sums_of_quarters(v);
            let sums = _mm256_add_epi32(_mm512_castsi512_si256(sums), _mm512_extracti64x4_epi64::<1>(sums));
            _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256::<1>(sums))
        })
    }
    #[inline(always)]
    fn rfold_halves(self, v: [Self::I; 2]) -> Self::R {
        on!({
            // Quarters (even sum of v[0], of v[1], odd sum of v[0], of v[1]), then the whole sums, then those of the halves.
            let sums = _mm512_add_epi32(_mm512_unpacklo_epi32(v[0], v[1]), _mm512_unpackhi_epi32(v[0], v[1]));
            let sums = _mm512_add_epi32(sums, _mm512_shuffle_epi32::<0b01_00_11_10>(sums));
            let (low, high) = (_mm512_castsi512_si256(sums), _mm512_extracti64x4_epi64::<1>(sums));
            let low = _mm_add_epi32(_mm256_castsi256_si128(low), _mm256_extracti128_si256::<1>(low));
            let high = _mm_add_epi32(_mm256_castsi256_si128(high), _mm256_extracti128_si256::<1>(high));
            _mm_unpacklo_epi32(low, high)
        })
    }

    #[inline(always)]
    fn abreast(self, rows: [&[u8; 16]; 4]) -> Self::B {
        on!({
            let low = _mm256_loadu2_m128i(rows[1].as_ptr().cast(), rows[0].as_ptr().cast());
            let high = _mm256_loadu2_m128i(rows[3].as_ptr().cast(), rows[2].as_ptr().cast());
            _mm512_inserti64x4::<1>(_mm512_castsi256_si512(low), high)
        })
    }
    #[inline(always)]
    fn dzero(self) -> Self::D {
        self.isplat(0)
    }
    #[inline(always)]
    fn dsum(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        on!(_mm512_dpbusd_epi32(acc, w, _mm512_broadcast_i32x4(_mm_loadu_si128(a.as_ptr().cast()))))
    }
    #[inline(always)]
    fn dscale(self, acc: Self::D, sums: Self::D, scales: Self::D) -> Self::D {
        self.iadd(acc, self.imul(sums, scales))
    }
    #[inline(always)]
    fn dwiden(self, sums: Self::D) -> Self::D {
        sums
    }
    #[inline(always)]
    fn dfull(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        self.dot(acc, w, on!(_mm512_broadcast_i32x4(_mm_loadu_si128(a.as_ptr().cast()))))
    }
    #[inline(always)]
    fn numbers(self, x: [u64; 4]) -> Self::N {
        let [a, b, c, d] = x;
        on!({
            [
                _mm512_cvtepi8_epi32(_mm_set_epi32(d as i32, c as i32, b as i32, a as i32)),
                _mm512_cvtepi8_epi32(_mm_set_epi32(
                    (d >> 32) as i32,
                    (c >> 32) as i32,
                    (b >> 32) as i32,
                    (a >> 32) as i32,
                )),
            ]
        })
    }
    #[inline(always)]
    fn dpick(self, x: &Self::N, j: usize) -> Self::D {
        let four = x[j / 4];
        match j % 4 {
            0 => on!(_mm512_shuffle_epi32::<0x00>(four)),
            1 => on!(_mm512_shuffle_epi32::<0x55>(four)),
            2 => on!(_mm512_shuffle_epi32::<0xAA>(four)),
            _ => on!(_mm512_shuffle_epi32::<0xFF>(four)),
        }
    }
    #[inline(always)]
    fn ddot(self, x: Self::N, y: &[i16; 8]) -> Self::D {
        let y = on!(_mm256_cvtepi16_epi32(_mm_loadu_si128(y.as_ptr().cast())));
        let low = on!(_mm512_broadcast_i32x4(_mm256_castsi256_si128(y)));
        let high = on!(_mm512_broadcast_i32x4(_mm256_extracti128_si256::<1>(y)));
        self.iadd(self.imul(x[0], low), self.imul(x[1], high))
    }
    #[inline(always)]
    fn dfold(self, d: Self::D) -> Self::R {
        on!({
            let sums = _mm512_add_epi32(d, _mm512_shuffle_epi32::<0b01_00_11_10>(d));
            let sums = _mm512_add_epi32(sums, _mm512_shuffle_epi32::<0b10_11_00_01>(sums));
            let firsts = _mm512_setr_epi32(0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12);
            _mm512_castsi512_si128(_mm512_permutexvar_epi32(firsts, sums))
        })
    }

    eight_rows_by_fours!();

    const PAIRS: bool = false;

    #[inline(always)]
    fn pstart(self, x: i32, times: i32) -> Self::P {
        self.isplat(x * times)
    }
    #[inline(always)]
    fn psum(self, acc: Self::P, w: Self::B, a: i32) -> Self::P {
        on!(_mm512_dpbusd_epi32(acc, w, _mm512_set1_epi32(a)))
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
    const FLIP: u8 = 0x80;

    #[inline(always)]
    fn full_start(self, x: i32) -> Self::I {
        self.isplat(-128 * x)
    }
    #[inline(always)]
    fn full_sum(self, acc: Self::I, w: Self::B, a: i32) -> Self::I {
        on!(_mm512_dpbusd_epi32(acc, w, _mm512_set1_epi32(a)))
    }
    #[inline(always)]
    fn madd(self, acc: Self::I, x: Self::I, y: Self::I) -> Self::I {
        on!(_mm512_dpwssd_epi32(acc, x, y))
    }
    #[inline(always)]
    fn bsplat4(self, x: i32) -> Self::B {
        self.isplat(x)
    }
}

/// A vector of 16 bytes.
///
/// # Safety
/// The processor must have SSE4.1.
#[inline(always)]
unsafe fn bytes16(x: u128) -> __m128i {
    on!(_mm_set_epi64x((x >> 64) as i64, x as i64))
}

/// Lane i of quarter q is the sum of the lanes of quarter q of `v[i]`.
///
/// # Safety
/// The processor must have AVX-512 F.
#[inline(always)]
unsafe fn sums_of_quarters(v: [__m512i; 4]) -> __m512i {
    on!({
        let a = _mm512_add_epi32(_mm512_unpacklo_epi32(v[0], v[1]), _mm512_unpackhi_epi32(v[0], v[1]));
        let b = _mm512_add_epi32(_mm512_unpacklo_epi32(v[2], v[3]), _mm512_unpackhi_epi32(v[2], v[3]));
        _mm512_add_epi32(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b))
    })
}

/// Transposes 16x16 in four steps of 16 shuffles.
///
/// # Safety
/// The processor must have AVX-512 F.
#[inline(always)]
pub(crate) unsafe fn transpose16(r: [__m512; 16]) -> [__m512; 16] {
    on!({
        let mut a = r;
        for i in 0..8 {
            a[2 * i] = _mm512_unpacklo_ps(r[2 * i], r[2 * i + 1]);
            a[2 * i + 1] = _mm512_unpackhi_ps(r[2 * i], r[2 * i + 1]);
        }
        // b[4g + j]: in each 128-bit quarter q column 4q + j of rows 4g..4g+4.
        let mut b = a;
        for g in 0..4 {
            let (lo, hi) = (4 * g, 4 * g + 2);
            b[4 * g] = _mm512_shuffle_ps::<0x44>(a[lo], a[hi]);
            b[4 * g + 1] = _mm512_shuffle_ps::<0xEE>(a[lo], a[hi]);
            b[4 * g + 2] = _mm512_shuffle_ps::<0x44>(a[lo + 1], a[hi + 1]);
            b[4 * g + 3] = _mm512_shuffle_ps::<0xEE>(a[lo + 1], a[hi + 1]);
        }
        let mut out = r;
        for j in 0..4 {
            // Quarters (q of rows 0..4, q of rows 4..8, ...) gathered from the four row groups.
            let low = _mm512_shuffle_f32x4::<0x88>(b[j], b[4 + j]);
            let high = _mm512_shuffle_f32x4::<0xDD>(b[j], b[4 + j]);
            let low2 = _mm512_shuffle_f32x4::<0x88>(b[8 + j], b[12 + j]);
            let high2 = _mm512_shuffle_f32x4::<0xDD>(b[8 + j], b[12 + j]);
            out[j] = _mm512_shuffle_f32x4::<0x88>(low, low2);
            out[8 + j] = _mm512_shuffle_f32x4::<0xDD>(low, low2);
            out[4 + j] = _mm512_shuffle_f32x4::<0x88>(high, high2);
            out[12 + j] = _mm512_shuffle_f32x4::<0xDD>(high, high2);
        }
        out
    })
}
