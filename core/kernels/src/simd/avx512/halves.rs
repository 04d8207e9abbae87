//! For Miri only: the instructions of AVX-512 that it does not know, made of those of AVX2 that it does.
//!
//! Each stands for one intrinsic of the same name, with its operands in the same order, so that every line of the kernels
//! is run as it is written. What a processor does with these few is not shown by it; their twins in `avx2.rs` have run.

use std::arch::x86_64::*;

/// A function of two registers, half by half.
macro_rules! by_halves {
    ($($name:ident = $half:ident;)*) => {$(
        /// # Safety
        /// Miri must run with AVX2, which its caller's proof includes.
        pub(super) unsafe fn $name(a: __m512, b: __m512) -> __m512 {
            let ([a0, a1], [b0, b1]) = (split(a), split(b));
            join(on!([$half(a0, b0), $half(a1, b1)]))
        }
    )*};
}

by_halves! {
    _mm512_min_ps = _mm256_min_ps;
    _mm512_max_ps = _mm256_max_ps;
}

/// # Safety
/// As above.
pub(super) unsafe fn _mm512_cmp_ps_mask<const PREDICATE: i32>(a: __m512, b: __m512) -> __mmask16 {
    let ([a0, a1], [b0, b1]) = (split(a), split(b));
    on!({
        let low = _mm256_movemask_ps(_mm256_cmp_ps::<PREDICATE>(a0, b0));
        let high = _mm256_movemask_ps(_mm256_cmp_ps::<PREDICATE>(a1, b1));
        (high << 8 | low) as __mmask16
    })
}

/// # Safety
/// As above.
pub(super) unsafe fn _mm512_roundscale_ps<const HOW: i32>(a: __m512) -> __m512 {
    let [low, high] = split(a);
    join(on!([_mm256_round_ps::<HOW>(low), _mm256_round_ps::<HOW>(high)]))
}

/// # Safety
/// As above.
pub(super) unsafe fn _mm512_cvtps_epi32(a: __m512) -> __m512i {
    let [low, high] = split(a);
    on!(_mm512_inserti64x4::<1>(_mm512_castsi256_si512(_mm256_cvtps_epi32(low)), _mm256_cvtps_epi32(high)))
}

/// # Safety
/// As above.
pub(super) unsafe fn _mm512_cvtph_ps(a: __m256i) -> __m512 {
    join(on!([_mm256_cvtph_ps(_mm256_castsi256_si128(a)), _mm256_cvtph_ps(_mm256_extracti128_si256::<1>(a))]))
}

/// The scalar conversion, as Miri does not know that of half a register either.
///
/// # Safety
/// As above.
pub(super) unsafe fn _mm512_cvtps_ph<const HOW: i32>(a: __m512) -> __m256i {
    assert_eq!(HOW, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    let (mut floats, mut halves) = ([0.0; 16], [0_u16; 16]);
    on!({
        _mm512_storeu_ps(floats.as_mut_ptr(), a);
        for (half, float) in halves.iter_mut().zip(floats) {
            *half = crate::format::half::f32_to_f16(float);
        }
        _mm256_loadu_si256(halves.as_ptr().cast())
    })
}

/// Sums wrap in both instructions.
///
/// # Safety
/// As above.
pub(super) unsafe fn _mm512_dpwssd_epi32(acc: __m512i, a: __m512i, b: __m512i) -> __m512i {
    on!(_mm512_add_epi32(acc, _mm512_madd_epi16(a, b)))
}

/// # Safety
/// As above; there are four bytes at each offset.
pub(super) unsafe fn _mm512_i32gather_epi32<const SCALE: i32>(offsets: __m512i, base: *const i32) -> __m512i {
    on!({
        let low = _mm256_i32gather_epi32::<SCALE>(base, _mm512_castsi512_si256(offsets));
        let high = _mm256_i32gather_epi32::<SCALE>(base, _mm512_extracti64x4_epi64::<1>(offsets));
        _mm512_inserti64x4::<1>(_mm512_castsi256_si512(low), high)
    })
}

fn split(v: __m512) -> [__m256; 2] {
    on!([_mm512_castps512_ps256(v), _mm512_extractf32x8_ps::<1>(v)])
}

fn join([low, high]: [__m256; 2]) -> __m512 {
    on!(_mm512_insertf32x8::<1>(_mm512_castps256_ps512(low), high))
}
