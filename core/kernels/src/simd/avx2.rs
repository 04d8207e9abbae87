//! Two 256-bit registers: AVX2 with FMA and F16C, and the same with the byte dot product of AVX-VNNI.

use std::arch::is_x86_feature_detected;
use std::arch::x86_64::*;

use super::{Kernel, Simd};

/// AVX2, with AVX-VNNI's `vpdpbusd` where `VNNI`. A value exists only where the processor has them.
#[derive(Clone, Copy)]
pub(crate) struct Ymm<const VNNI: bool>(());

/// AVX2, FMA and F16C.
pub(crate) type Avx2 = Ymm<false>;
/// AVX2, FMA, F16C and AVX-VNNI.
pub(crate) type AvxVnni = Ymm<true>;

impl<const VNNI: bool> std::fmt::Debug for Ymm<VNNI> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if VNNI { "AvxVnni" } else { "Avx2" })
    }
}

impl<const VNNI: bool> Ymm<VNNI> {
    /// The proof, where this processor and its operating system have what `vectorize` enables.
    pub(crate) fn detect() -> Option<Self> {
        let base = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("fma")
            && is_x86_feature_detected!("f16c");
        (base && (!VNNI || is_x86_feature_detected!("avxvnni"))).then_some(Self(()))
    }
}

/// # Safety
/// The processor must have the features named here; `Ymm::detect` tests for each of them.
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn with_avx2<K: Kernel>(simd: Avx2, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// # Safety
/// The processor must have the features named here; `Ymm::detect` tests for each of them.
#[target_feature(enable = "avx2,fma,f16c,avxvnni")]
unsafe fn with_avxvnni<K: Kernel>(simd: AvxVnni, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// Calls intrinsics for a `self` of type `Ymm`.
macro_rules! on {
    ($call:expr) => {
        // SAFETY: `self` exists, hence the processor has AVX2, FMA, F16C and, where `VNNI`, AVX-VNNI. Pointers come from
        // references to arrays of the size that is read or written.
        unsafe { $call }
    };
}

/// The same for both registers. (Not with closures: they are compiled without the instruction set's features unless they
/// happen to be inlined.)
macro_rules! both {
    ($i:ident => $call:expr) => {
        on!([
            {
                let $i = 0_usize;
                $call
            },
            {
                let $i = 1_usize;
                $call
            }
        ])
    };
}

/// Two bytes as a number.
#[inline(always)]
fn number(half: &[u8; 2]) -> i16 {
    i16::from_le_bytes(*half)
}

mod shuffles;
use shuffles::{
    EIGHT_TIMES, FACTORS, FOUR_TIMES, LOWER_HALVES, PLACES, UPPER_HALVES, block8, bytes16, eights, shuffle,
    sums_of_four, transpose8,
};

impl<const VNNI: bool> Simd for Ymm<VNNI> {
    type F = [__m256; 2];
    type I = [__m256i; 2];
    type M = [__m256; 2];
    type B = [__m256i; 2];
    type Q = __m128;
    type R = __m128i;
    type E = __m256;
    type G = __m256i;
    type P = [__m256i; 2];
    /// Narrow: four numbers of 16 bits a row. Wide: two of 32 bits.
    type D = __m256i;
    /// 16 bits each: numbers 0..4 of four rows, numbers 4..8.
    type N = [__m256i; 2];

    #[inline]
    fn vectorize<K: Kernel>(self, kernel: K) -> K::Output {
        if VNNI { on!(with_avxvnni(Ymm(()), kernel)) } else { on!(with_avx2(Ymm(()), kernel)) }
    }

    #[inline(always)]
    fn splat(self, x: f32) -> Self::F {
        on!([_mm256_set1_ps(x); 2])
    }
    #[inline(always)]
    fn load(self, x: &[f32; 16]) -> Self::F {
        on!([_mm256_loadu_ps(x.as_ptr()), _mm256_loadu_ps(x.as_ptr().add(8))])
    }
    #[inline(always)]
    fn store(self, v: Self::F, out: &mut [f32; 16]) {
        on!({
            _mm256_storeu_ps(out.as_mut_ptr(), v[0]);
            _mm256_storeu_ps(out.as_mut_ptr().add(8), v[1]);
        })
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_add_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_sub_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_mul_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_div_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn sqrt(self, a: Self::F) -> Self::F {
        both!(i => _mm256_sqrt_ps(a[i]))
    }
    #[inline(always)]
    fn mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        on!([_mm256_fmadd_ps(a[0], b[0], c[0]), _mm256_fmadd_ps(a[1], b[1], c[1])])
    }
    #[inline(always)]
    fn neg_mul_add(self, a: Self::F, b: Self::F, c: Self::F) -> Self::F {
        on!([_mm256_fnmadd_ps(a[0], b[0], c[0]), _mm256_fnmadd_ps(a[1], b[1], c[1])])
    }
    #[inline(always)]
    fn min(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_min_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn max(self, a: Self::F, b: Self::F) -> Self::F {
        both!(i => _mm256_max_ps(a[i], b[i]))
    }
    #[inline(always)]
    fn abs(self, a: Self::F) -> Self::F {
        both!(i => _mm256_andnot_ps(_mm256_set1_ps(-0.0), a[i]))
    }
    #[inline(always)]
    fn neg(self, a: Self::F) -> Self::F {
        both!(i => _mm256_xor_ps(_mm256_set1_ps(-0.0), a[i]))
    }
    #[inline(always)]
    fn round(self, a: Self::F) -> Self::F {
        both!(i => _mm256_round_ps::<{ _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC }>(a[i]))
    }
    #[inline(always)]
    fn floor(self, a: Self::F) -> Self::F {
        both!(i => _mm256_round_ps::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(a[i]))
    }

    #[inline(always)]
    fn lt(self, a: Self::F, b: Self::F) -> Self::M {
        both!(i => _mm256_cmp_ps::<_CMP_LT_OQ>(a[i], b[i]))
    }
    #[inline(always)]
    fn not_lt(self, a: Self::F, b: Self::F) -> Self::M {
        both!(i => _mm256_cmp_ps::<_CMP_NLT_UQ>(a[i], b[i]))
    }
    #[inline(always)]
    fn le(self, a: Self::F, b: Self::F) -> Self::M {
        both!(i => _mm256_cmp_ps::<_CMP_LE_OQ>(a[i], b[i]))
    }
    #[inline(always)]
    fn eq(self, a: Self::F, b: Self::F) -> Self::M {
        both!(i => _mm256_cmp_ps::<_CMP_EQ_OQ>(a[i], b[i]))
    }
    #[inline(always)]
    fn select(self, mask: Self::M, yes: Self::F, no: Self::F) -> Self::F {
        on!([_mm256_blendv_ps(no[0], yes[0], mask[0]), _mm256_blendv_ps(no[1], yes[1], mask[1])])
    }
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        on!((_mm256_movemask_ps(mask[0]) | (_mm256_movemask_ps(mask[1]) << 8)) as u16)
    }

    #[inline(always)]
    fn fold_add(self, v: Self::F) -> f32 {
        on!({
            let l8 = _mm256_add_ps(v[0], v[1]);
            let l4 = _mm_add_ps(_mm256_castps256_ps128(l8), _mm256_extractf128_ps::<1>(l8));
            let l2 = _mm_add_ps(l4, _mm_movehl_ps(l4, l4));
            _mm_cvtss_f32(_mm_add_ss(l2, _mm_movehdup_ps(l2)))
        })
    }
    #[inline(always)]
    fn fold_max(self, v: Self::F) -> f32 {
        on!({
            let l8 = _mm256_max_ps(v[0], v[1]);
            let l4 = _mm_max_ps(_mm256_castps256_ps128(l8), _mm256_extractf128_ps::<1>(l8));
            let l2 = _mm_max_ps(l4, _mm_movehl_ps(l4, l4));
            _mm_cvtss_f32(_mm_max_ss(l2, _mm_movehdup_ps(l2)))
        })
    }
    #[inline(always)]
    fn fold_iadd(self, v: Self::I) -> i32 {
        on!({
            let l8 = _mm256_add_epi32(v[0], v[1]);
            let l4 = _mm_add_epi32(_mm256_castsi256_si128(l8), _mm256_extracti128_si256::<1>(l8));
            let l2 = _mm_add_epi32(l4, _mm_unpackhi_epi64(l4, l4));
            _mm_cvtsi128_si32(_mm_add_epi32(l2, _mm_shuffle_epi32::<1>(l2)))
        })
    }

    #[inline(always)]
    fn isplat(self, x: i32) -> Self::I {
        on!([_mm256_set1_epi32(x); 2])
    }
    #[inline(always)]
    fn iload(self, x: &[i32; 16]) -> Self::I {
        on!([_mm256_loadu_si256(x.as_ptr().cast()), _mm256_loadu_si256(x.as_ptr().add(8).cast())])
    }
    #[inline(always)]
    fn istore(self, v: Self::I, out: &mut [i32; 16]) {
        on!({
            _mm256_storeu_si256(out.as_mut_ptr().cast(), v[0]);
            _mm256_storeu_si256(out.as_mut_ptr().add(8).cast(), v[1]);
        })
    }
    #[inline(always)]
    fn iadd(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_add_epi32(a[i], b[i]))
    }
    #[inline(always)]
    fn isub(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_sub_epi32(a[i], b[i]))
    }
    #[inline(always)]
    fn imul(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_mullo_epi32(a[i], b[i]))
    }
    #[inline(always)]
    fn iand(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_and_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn ior(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_or_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn ixor(self, a: Self::I, b: Self::I) -> Self::I {
        both!(i => _mm256_xor_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn ishl<const N: i32>(self, a: Self::I) -> Self::I {
        both!(i => _mm256_slli_epi32::<N>(a[i]))
    }
    #[inline(always)]
    fn ishr<const N: i32>(self, a: Self::I) -> Self::I {
        both!(i => _mm256_srai_epi32::<N>(a[i]))
    }
    #[inline(always)]
    fn iushr<const N: i32>(self, a: Self::I) -> Self::I {
        both!(i => _mm256_srli_epi32::<N>(a[i]))
    }
    #[inline(always)]
    fn igt(self, a: Self::I, b: Self::I) -> Self::M {
        both!(i => _mm256_castsi256_ps(_mm256_cmpgt_epi32(a[i], b[i])))
    }
    #[inline(always)]
    fn ieq(self, a: Self::I, b: Self::I) -> Self::M {
        both!(i => _mm256_castsi256_ps(_mm256_cmpeq_epi32(a[i], b[i])))
    }

    #[inline(always)]
    fn to_int(self, a: Self::F) -> Self::I {
        both!(i => _mm256_cvtps_epi32(a[i]))
    }
    #[inline(always)]
    fn to_float(self, a: Self::I) -> Self::F {
        both!(i => _mm256_cvtepi32_ps(a[i]))
    }
    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        both!(i => _mm256_castps_si256(a[i]))
    }
    #[inline(always)]
    fn from_bits(self, a: Self::I) -> Self::F {
        both!(i => _mm256_castsi256_ps(a[i]))
    }

    #[inline(always)]
    fn load_f16(self, x: &[u16; 16]) -> Self::F {
        on!([
            _mm256_cvtph_ps(_mm_loadu_si128(x.as_ptr().cast())),
            _mm256_cvtph_ps(_mm_loadu_si128(x.as_ptr().add(8).cast())),
        ])
    }
    #[inline(always)]
    fn two_halves(self, x: Self::I) -> [Self::F; 2] {
        on!({
            let low = _mm256_set1_epi32(0xFFFF);
            let lower = _mm256_packus_epi32(_mm256_and_si256(x[0], low), _mm256_and_si256(x[1], low));
            let upper = _mm256_packus_epi32(_mm256_srli_epi32::<16>(x[0]), _mm256_srli_epi32::<16>(x[1]));
            let mut halves = [self.zero(); 2];
            for (halves, both) in halves.iter_mut().zip([lower, upper]) {
                // Packing goes by halves of 128 bits.
                let both = _mm256_permute4x64_epi64::<0b11_01_10_00>(both);
                halves[0] = _mm256_cvtph_ps(_mm256_castsi256_si128(both));
                halves[1] = _mm256_cvtph_ps(_mm256_extracti128_si256::<1>(both));
            }
            halves
        })
    }
    #[inline(always)]
    fn store_f16(self, v: Self::F, out: &mut [u16; 16]) {
        // Miri does not know the conversion; the scalar one gives the same bits.
        #[cfg(miri)]
        {
            let mut floats = [0.0; 16];
            self.store(v, &mut floats);
            *out = floats.map(crate::format::half::f32_to_f16);
        }
        #[cfg(not(miri))]
        on!({
            let low = _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v[0]);
            let high = _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v[1]);
            _mm_storeu_si128(out.as_mut_ptr().cast(), low);
            _mm_storeu_si128(out.as_mut_ptr().add(8).cast(), high);
        })
    }
    #[inline(always)]
    fn load_bf16(self, x: &[u16; 16]) -> Self::F {
        both!(i => {
            let words = _mm256_cvtepu16_epi32(_mm_loadu_si128(x.as_ptr().add(8 * i).cast()));
            _mm256_castsi256_ps(_mm256_slli_epi32::<16>(words))
        })
    }
    #[inline(always)]
    fn load_i8(self, x: &[i8; 16]) -> Self::I {
        both!(i => _mm256_cvtepi8_epi32(_mm_loadl_epi64(x.as_ptr().add(8 * i).cast())))
    }
    #[inline(always)]
    fn store_i8(self, v: Self::I, out: &mut [i8; 16]) {
        on!({
            // packs works within 128-bit halves: (a0 b0 a1 b1) in quarters of 4 words, put in order afterwards.
            let words = _mm256_permute4x64_epi64::<0b11_01_10_00>(_mm256_packs_epi32(v[0], v[1]));
            let bytes = _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256::<1>(words));
            _mm_storeu_si128(out.as_mut_ptr().cast(), bytes);
        })
    }

    #[inline(always)]
    fn iwiden(self, x: u128) -> Self::I {
        on!({
            let bytes = bytes16(x);
            [_mm256_cvtepi8_epi32(bytes), _mm256_cvtepi8_epi32(_mm_srli_si128::<8>(bytes))]
        })
    }

    #[inline(always)]
    fn swap_pairs(self, v: Self::F) -> Self::F {
        both!(i => _mm256_permute_ps::<0b10_11_00_01>(v[i]))
    }
    #[inline(always)]
    fn transpose(self, rows: &mut [[f32; 16]; 16]) {
        // Four blocks of 8x8; the two off the diagonal change places.
        on!({
            let a = transpose8(block8(rows, 0, 0));
            let b = transpose8(block8(rows, 0, 8));
            let c = transpose8(block8(rows, 8, 0));
            let d = transpose8(block8(rows, 8, 8));
            for i in 0..8 {
                _mm256_storeu_ps(rows[i].as_mut_ptr(), a[i]);
                _mm256_storeu_ps(rows[i][8..].as_mut_ptr(), c[i]);
                _mm256_storeu_ps(rows[8 + i].as_mut_ptr(), b[i]);
                _mm256_storeu_ps(rows[8 + i][8..].as_mut_ptr(), d[i]);
            }
        });
    }

    #[inline(always)]
    fn bsplat(self, x: u8) -> Self::B {
        on!([_mm256_set1_epi8(x as i8); 2])
    }
    #[inline(always)]
    fn bload(self, x: &[u8; 64]) -> Self::B {
        on!([_mm256_loadu_si256(x.as_ptr().cast()), _mm256_loadu_si256(x.as_ptr().add(32).cast())])
    }
    #[inline(always)]
    fn bload2(self, low: &[u8; 32], high: &[u8; 32]) -> Self::B {
        on!([_mm256_loadu_si256(low.as_ptr().cast()), _mm256_loadu_si256(high.as_ptr().cast())])
    }
    #[inline(always)]
    fn bstore(self, v: Self::B, out: &mut [u8; 64]) {
        on!({
            _mm256_storeu_si256(out.as_mut_ptr().cast(), v[0]);
            _mm256_storeu_si256(out.as_mut_ptr().add(32).cast(), v[1]);
        })
    }
    #[inline(always)]
    fn band(self, a: Self::B, b: Self::B) -> Self::B {
        both!(i => _mm256_and_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn bor(self, a: Self::B, b: Self::B) -> Self::B {
        both!(i => _mm256_or_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn bxor(self, a: Self::B, b: Self::B) -> Self::B {
        both!(i => _mm256_xor_si256(a[i], b[i]))
    }
    #[inline(always)]
    fn bsub(self, a: Self::B, b: Self::B) -> Self::B {
        both!(i => _mm256_sub_epi8(a[i], b[i]))
    }
    #[inline(always)]
    fn bshr<const N: i32>(self, a: Self::B) -> Self::B {
        both!(i => _mm256_and_si256(_mm256_srli_epi16::<N>(a[i]), _mm256_set1_epi8((0xFF_u8 >> N) as i8)))
    }
    #[inline(always)]
    fn bshl<const N: i32>(self, a: Self::B) -> Self::B {
        both!(i => _mm256_and_si256(_mm256_slli_epi16::<N>(a[i]), _mm256_set1_epi8((0xFF_u8 << N) as i8)))
    }
    #[inline(always)]
    fn bjoin(self, low: Self::B, high: Self::B) -> Self::B {
        [low[0], high[1]]
    }

    #[inline(always)]
    fn nibbles(self, x: &[u8; 16], y: &[u8; 16]) -> Self::B {
        let halves = [x, y];
        both!(i => {
            let twice = _mm256_broadcastsi128_si256(_mm_loadu_si128(halves[i].as_ptr().cast()));
            let moved = _mm256_srlv_epi64(twice, _mm256_setr_epi64x(0, 0, 4, 4));
            _mm256_and_si256(moved, _mm256_set1_epi8(15))
        })
    }
    #[inline(always)]
    fn words_of_rows(self, rows: [&[u8; 16]; 16]) -> [Self::B; 4] {
        on!(shuffles::words_of_rows(rows))
    }
    #[inline(always)]
    fn bytes_of_bits(self, bits: u64, value: u8) -> Self::B {
        let halves = [bits as i32, (bits >> 32) as i32];
        both!(i => {
            // Each byte gets the byte that holds its bit, then its bit alone, then all ones if it was set.
            let source =
                _mm256_setr_epi64x(0, 0x0101_0101_0101_0101, 0x0202_0202_0202_0202, 0x0303_0303_0303_0303);
            let bit = _mm256_set1_epi64x(0x8040_2010_0804_0201_u64 as i64);
            let spread = _mm256_and_si256(_mm256_shuffle_epi8(_mm256_set1_epi32(halves[i]), source), bit);
            _mm256_and_si256(_mm256_cmpeq_epi8(spread, bit), _mm256_set1_epi8(value as i8))
        })
    }

    #[inline(always)]
    fn dot(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        // |w| as unsigned (128 fits) times a with w's sign: two products are at most 2 * 128 * 127 < 2^15, no saturation.
        let (w, a) = (both!(i => _mm256_abs_epi8(w[i])), both!(i => _mm256_sign_epi8(a[i], w[i])));
        self.dot_small(acc, w, a)
    }
    #[inline(always)]
    fn dot_small(self, acc: Self::I, w: Self::B, a: Self::B) -> Self::I {
        if VNNI {
            both!(i => _mm256_dpbusd_avx_epi32(acc[i], w[i], a[i]))
        } else {
            both!(i => {
                let pairs = _mm256_maddubs_epi16(w[i], a[i]);
                _mm256_add_epi32(acc[i], _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)))
            })
        }
    }
    #[inline(always)]
    fn dot_scaled(self, acc: Self::I, w: Self::B, a: Self::B, scales: Self::I) -> Self::I {
        both!(i => {
            let pairs = _mm256_maddubs_epi16(w[i], a[i]);
            _mm256_add_epi32(acc[i], _mm256_madd_epi16(pairs, scales[i]))
        })
    }
    #[inline(always)]
    fn scales_by_quarter(self, x: u128, low: usize, high: usize) -> Self::I {
        let words = on!(_mm256_cvtepi8_epi16(bytes16(x)));
        let halves = on!([
            _mm256_permute2x128_si256::<0x00>(words, words),
            _mm256_permute2x128_si256::<0x11>(words, words)
        ]);
        let which = [2 * low, 2 * high - 8];
        both!(i => {
            let places = &PLACES[which[i]..which[i] + 2];
            _mm256_shuffle_epi8(halves[i], _mm256_loadu_si256(places.as_ptr().cast()))
        })
    }
    #[inline(always)]
    fn dot_halves(self, acc: Self::I, x: u128, y: &[i16; 16]) -> Self::I {
        on!({
            let words = _mm256_cvtepi8_epi16(bytes16(x));
            let products = _mm256_madd_epi16(words, _mm256_loadu_si256(y.as_ptr().cast()));
            [_mm256_add_epi32(acc[0], products), acc[1]]
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
            let mut sums = [_mm256_setzero_si256(); 4];
            for r in 0..4 {
                sums[r] = _mm256_add_epi32(v[r][0], v[r][1]);
            }
            sums_of_four(sums)
        })
    }
    #[inline(always)]
    fn rfold_halves(self, v: [Self::I; 2]) -> Self::R {
        on!(sums_of_four([v[0][0], v[0][1], v[1][0], v[1][1]]))
    }

    // Rows are the quarters of both registers: columns 0..8 in the first one, 8..16 in the second.
    #[inline(always)]
    fn abreast(self, rows: [&[u8; 16]; 4]) -> Self::B {
        on!({
            let even = _mm256_loadu2_m128i(rows[2].as_ptr().cast(), rows[0].as_ptr().cast());
            let odd = _mm256_loadu2_m128i(rows[3].as_ptr().cast(), rows[1].as_ptr().cast());
            [_mm256_unpacklo_epi64(even, odd), _mm256_unpackhi_epi64(even, odd)]
        })
    }
    #[inline(always)]
    fn bits_abreast(self, bits: [u32; 4], value: u8) -> [Self::B; 2] {
        on!({
            let [a, b, c, d] = bits;
            let rows = _mm256_set_epi64x(i64::from(d), i64::from(c), i64::from(b), i64::from(a));
            let bit = _mm256_set1_epi64x(0x8040_2010_0804_0201_u64 as i64);
            let value = _mm256_set1_epi8(value as i8);
            let mut eights = [rows; 4];
            for (eight, source) in eights.iter_mut().zip(&EIGHT_TIMES) {
                let spread = _mm256_and_si256(shuffle(rows, source), bit);
                *eight = _mm256_and_si256(_mm256_cmpeq_epi8(spread, bit), value);
            }
            [[eights[0], eights[1]], [eights[2], eights[3]]]
        })
    }
    #[inline(always)]
    fn dzero(self) -> Self::D {
        on!(_mm256_setzero_si256())
    }
    #[inline(always)]
    fn dsum(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        on!({
            let [low, high] = eights(a);
            let acc = _mm256_add_epi16(acc, _mm256_maddubs_epi16(w[0], low));
            _mm256_add_epi16(acc, _mm256_maddubs_epi16(w[1], high))
        })
    }
    #[inline(always)]
    fn dscale(self, acc: Self::D, sums: Self::D, scales: Self::D) -> Self::D {
        on!(_mm256_add_epi32(acc, _mm256_madd_epi16(sums, scales)))
    }
    #[inline(always)]
    fn dwiden(self, sums: Self::D) -> Self::D {
        on!(_mm256_madd_epi16(sums, _mm256_set1_epi16(1)))
    }
    #[inline(always)]
    fn dfull(self, acc: Self::D, w: Self::B, a: &[i8; 16]) -> Self::D {
        // As in `dot`.
        let a = on!(eights(a));
        let mut acc = acc;
        for i in 0..2 {
            acc = on!({
                let (w, a) = (_mm256_abs_epi8(w[i]), _mm256_sign_epi8(a[i], w[i]));
                if VNNI {
                    _mm256_dpbusd_avx_epi32(acc, w, a)
                } else {
                    _mm256_add_epi32(acc, self.dwiden(_mm256_maddubs_epi16(w, a)))
                }
            });
        }
        acc
    }
    #[inline(always)]
    fn numbers(self, x: [u64; 4]) -> Self::N {
        let [a, b, c, d] = x;
        let bytes = on!(_mm256_set_epi64x(d as i64, c as i64, b as i64, a as i64));
        // Each byte becomes the upper half of a word, then moves down with its sign.
        both!(i => _mm256_srai_epi16::<8>(shuffle(bytes, &UPPER_HALVES[i])))
    }
    #[inline(always)]
    fn numbers6(self, rows: [&[u8; 16]; 4]) -> ([Self::N; 2], [Self::Q; 2]) {
        // Of each row d, dmin and the first four scales; the first four minimums and what is left of all the others.
        let [front, back] = self.abreast(rows);
        on!({
            let scales = shuffle(front, &LOWER_HALVES[1]);
            let (mins, rest) = (shuffle(back, &LOWER_HALVES[0]), shuffle(back, &LOWER_HALVES[1]));
            let (six, upper, four) =
                (_mm256_set1_epi16(0x3F), _mm256_set1_epi16(0x30), _mm256_set1_epi16(0x0F));
            let upper_of_scales = _mm256_and_si256(_mm256_srli_epi16::<2>(scales), upper);
            let upper_of_mins = _mm256_and_si256(_mm256_srli_epi16::<2>(mins), upper);
            let scales = [
                _mm256_and_si256(scales, six),
                _mm256_or_si256(_mm256_and_si256(rest, four), upper_of_scales),
            ];
            let mins =
                [_mm256_and_si256(mins, six), _mm256_or_si256(_mm256_srli_epi16::<4>(rest), upper_of_mins)];
            // d of two rows, dmin of two rows; the same of the other two.
            let halves = _mm256_permute4x64_epi64::<0b00_00_10_00>(shuffle(front, &FACTORS));
            let floats = _mm256_cvtph_ps(_mm256_castsi256_si128(halves));
            let (low, high) = (_mm256_castps256_ps128(floats), _mm256_extractf128_ps::<1>(floats));
            ([scales, mins], [_mm_movelh_ps(low, high), _mm_movehl_ps(high, low)])
        })
    }
    #[inline(always)]
    fn dpick(self, x: &Self::N, j: usize) -> Self::D {
        on!(shuffle(x[j / 4], &FOUR_TIMES[j % 4]))
    }
    #[inline(always)]
    fn ddot(self, x: Self::N, y: &[i16; 8]) -> Self::D {
        on!({
            let (low, high) = (y.as_ptr().cast::<i64>(), y.as_ptr().add(4).cast::<i64>());
            _mm256_add_epi32(
                _mm256_madd_epi16(x[0], _mm256_set1_epi64x(low.read_unaligned())),
                _mm256_madd_epi16(x[1], _mm256_set1_epi64x(high.read_unaligned())),
            )
        })
    }
    #[inline(always)]
    fn dfold(self, d: Self::D) -> Self::R {
        on!(_mm_hadd_epi32(_mm256_castsi256_si128(d), _mm256_extracti128_si256::<1>(d)))
    }

    #[inline(always)]
    fn ezero(self) -> Self::E {
        on!(_mm256_setzero_ps())
    }
    #[inline(always)]
    fn eload_f16(self, halves: [&[u8; 2]; 8]) -> Self::E {
        let [a, b, c, d, e, f, g, h] = halves;
        let (a, b, c, d) = (number(a), number(b), number(c), number(d));
        on!(_mm256_cvtph_ps(_mm_setr_epi16(a, b, c, d, number(e), number(f), number(g), number(h))))
    }
    #[inline(always)]
    fn estore(self, v: Self::E) -> [f32; 8] {
        let mut out = [0.0; 8];
        on!(_mm256_storeu_ps(out.as_mut_ptr(), v));
        out
    }
    #[inline(always)]
    fn eadd_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E {
        on!(_mm256_fmadd_ps(_mm256_cvtepi32_ps(sum), _mm256_mul_ps(scale, _mm256_set1_ps(times)), acc))
    }
    #[inline(always)]
    fn esub_scaled(self, acc: Self::E, sum: Self::G, scale: Self::E, times: f32) -> Self::E {
        on!(_mm256_fnmadd_ps(_mm256_cvtepi32_ps(sum), _mm256_mul_ps(scale, _mm256_set1_ps(times)), acc))
    }
    #[inline(always)]
    fn gsplat(self, x: i32) -> Self::G {
        on!(_mm256_set1_epi32(x))
    }
    #[inline(always)]
    fn gsub(self, a: Self::G, b: Self::G) -> Self::G {
        on!(_mm256_sub_epi32(a, b))
    }
    #[inline(always)]
    fn gfold(self, low: Self::D, high: Self::D) -> Self::G {
        // Quarters: rows 0 and 1, 4 and 5, 2 and 3, 6 and 7.
        on!(_mm256_permute4x64_epi64::<0b11_01_10_00>(_mm256_hadd_epi32(low, high)))
    }

    const PAIRS: bool = !VNNI;

    #[inline(always)]
    fn pstart(self, x: i32, times: i32) -> Self::P {
        if VNNI {
            return self.isplat(x * times);
        }
        on!([_mm256_mullo_epi16(_mm256_set1_epi32(x), _mm256_set1_epi16(times as i16)); 2])
    }
    #[inline(always)]
    fn psum(self, acc: Self::P, w: Self::B, a: i32) -> Self::P {
        let a = on!(_mm256_set1_epi32(a));
        if VNNI {
            both!(i => _mm256_dpbusd_avx_epi32(acc[i], w[i], a))
        } else {
            both!(i => _mm256_add_epi16(acc[i], _mm256_maddubs_epi16(w[i], a)))
        }
    }
    #[inline(always)]
    fn pscale(self, acc: Self::I, sums: Self::P, scales: Self::I) -> Self::I {
        if VNNI {
            return self.iadd(acc, self.imul(sums, scales));
        }
        both!(i => _mm256_add_epi32(acc[i], _mm256_madd_epi16(sums[i], scales[i])))
    }
    #[inline(always)]
    fn pfinish(self, sums: Self::P) -> Self::I {
        if VNNI {
            return sums;
        }
        both!(i => _mm256_madd_epi16(sums[i], _mm256_set1_epi16(1)))
    }
    #[inline(always)]
    fn scales_by_row(self, x: Self::I) -> Self::I {
        if VNNI {
            return x;
        }
        both!(i => _mm256_blend_epi16::<0b1010_1010>(x[i], _mm256_slli_epi32::<16>(x[i])))
    }
    const FLIP: u8 = if VNNI { 0x80 } else { 0 };

    #[inline(always)]
    fn full_start(self, x: i32) -> Self::I {
        self.isplat(if VNNI { -128 * x } else { 0 })
    }
    #[inline(always)]
    fn full_sum(self, acc: Self::I, w: Self::B, a: i32) -> Self::I {
        let a = self.bsplat4(a);
        if VNNI { self.dot_small(acc, w, a) } else { self.dot(acc, w, a) }
    }
    #[inline(always)]
    fn madd(self, acc: Self::I, x: Self::I, y: Self::I) -> Self::I {
        both!(i => _mm256_add_epi32(acc[i], _mm256_madd_epi16(x[i], y[i])))
    }
    #[inline(always)]
    fn bsplat4(self, x: i32) -> Self::B {
        on!([_mm256_set1_epi32(x); 2])
    }
}
