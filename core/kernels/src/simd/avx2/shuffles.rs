//! What moves numbers between places of 128- and 256-bit registers.

use std::arch::x86_64::*;

/// `vpshufb` with its places in memory. As an intrinsic with constant places it becomes a shift and a `vpbroadcastw`: twice
/// the work for the two units that shuffle, which are the busiest in a product of Q4_K.
///
/// # Safety
/// The processor must have AVX2.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) unsafe fn shuffle(v: __m256i, places: &[[u8; 16]; 2]) -> __m256i {
    // SAFETY: reads the same 32 bytes; Miri runs no assembly.
    #[cfg(miri)]
    let out = unsafe { _mm256_shuffle_epi8(v, _mm256_loadu_si256(places.as_ptr().cast())) };
    #[cfg(not(miri))]
    let out;
    // SAFETY: reads the 32 bytes behind the reference and nothing else.
    #[cfg(not(miri))]
    unsafe {
        std::arch::asm!(
            "vpshufb {out}, {v}, ymmword ptr [{places}]",
            out = lateout(ymm_reg) out,
            v = in(ymm_reg) v,
            places = in(reg) places,
            options(pure, readonly, nostack, preserves_flags),
        );
    }
    out
}

/// For `pshufb`: row i repeats the 16-bit number i.
pub(super) const PLACES: [[u8; 16]; 8] = {
    let mut places = [[0; 16]; 8];
    let mut i = 0;
    while i < 128 {
        places[i / 16][i % 16] = (i / 16 * 2 + i % 2) as u8;
        i += 1;
    }
    places
};

/// For `vpshufb`, of eight bytes a quarter: the bytes 0..4 (4..8) of each quarter as the upper halves of its words.
pub(super) static UPPER_HALVES: [[[u8; 16]; 2]; 2] = halves(1);

/// The same as lower halves.
pub(super) static LOWER_HALVES: [[[u8; 16]; 2]; 2] = halves(0);

const fn halves(at: usize) -> [[[u8; 16]; 2]; 2] {
    let mut places = [[[0x80; 16]; 2]; 2];
    let mut i = 0;
    while i < 16 {
        let (word, quarter, half) = (i % 4, i / 4 % 2, i / 8);
        let place = (8 * quarter + 4 * half + word) as u8;
        places[half][0][8 * quarter + 2 * word + at] = place;
        places[half][1][8 * quarter + 2 * word + at] = place;
        i += 1;
    }
    places
}

/// For `vpshufb`: the first two bytes of both quarters, then the next two.
pub(super) static FACTORS: [[u8; 16]; 2] =
    [[0, 1, 8, 9, 2, 3, 10, 11, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80]; 2];

/// For `vpshufb`: row i repeats the word i of each quarter in the quarter.
pub(super) static FOUR_TIMES: [[[u8; 16]; 2]; 4] = {
    let mut places = [[[0; 16]; 2]; 4];
    let mut i = 0;
    while i < 64 {
        let (word, byte) = (i / 16, i % 16);
        let place = (byte / 8 * 8 + 2 * word + byte % 2) as u8;
        places[word][0][byte] = place;
        places[word][1][byte] = place;
        i += 1;
    }
    places
};

/// For `vpshufb`: row i repeats the byte i of each quarter in the quarter.
pub(super) static EIGHT_TIMES: [[[u8; 16]; 2]; 4] = {
    let mut places = [[[0; 16]; 2]; 4];
    let mut i = 0;
    while i < 64 {
        let place = (i % 16 / 8 * 8 + i / 16) as u8;
        places[i / 16][0][i % 16] = place;
        places[i / 16][1][i % 16] = place;
        i += 1;
    }
    places
};

/// 16 activations for four rows: the first eight in each quarter, the last eight.
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn eights(a: &[i8; 16]) -> [__m256i; 2] {
    let a = a.as_ptr().cast::<i64>();
    // SAFETY: two times eight bytes of the array.
    unsafe { [_mm256_set1_epi64x(a.read_unaligned()), _mm256_set1_epi64x(a.add(1).read_unaligned())] }
}

/// A vector of 16 bytes.
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn bytes16(x: u128) -> __m128i {
    on!(_mm_set_epi64x((x >> 64) as i64, x as i64))
}

/// Lane i is the sum of the lanes of `v[i]`.
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn sums_of_four(v: [__m256i; 4]) -> __m128i {
    on!({
        let sums = _mm256_hadd_epi32(_mm256_hadd_epi32(v[0], v[1]), _mm256_hadd_epi32(v[2], v[3]));
        _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256::<1>(sums))
    })
}

/// The 8x8 block at a row and column.
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn block8(rows: &[[f32; 16]; 16], r: usize, c: usize) -> [__m256; 8] {
    on!({
        let mut block = [_mm256_setzero_ps(); 8];
        for i in 0..8 {
            block[i] = _mm256_loadu_ps(rows[r + i][c..].as_ptr());
        }
        block
    })
}

/// Transposes 8x8.
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn transpose8(r: [__m256; 8]) -> [__m256; 8] {
    on!({
        let mut a = r;
        for i in 0..4 {
            a[2 * i] = _mm256_unpacklo_ps(r[2 * i], r[2 * i + 1]);
            a[2 * i + 1] = _mm256_unpackhi_ps(r[2 * i], r[2 * i + 1]);
        }
        let b = [
            _mm256_shuffle_ps::<0x44>(a[0], a[2]),
            _mm256_shuffle_ps::<0xEE>(a[0], a[2]),
            _mm256_shuffle_ps::<0x44>(a[1], a[3]),
            _mm256_shuffle_ps::<0xEE>(a[1], a[3]),
            _mm256_shuffle_ps::<0x44>(a[4], a[6]),
            _mm256_shuffle_ps::<0xEE>(a[4], a[6]),
            _mm256_shuffle_ps::<0x44>(a[5], a[7]),
            _mm256_shuffle_ps::<0xEE>(a[5], a[7]),
        ];
        let mut out = b;
        for i in 0..4 {
            out[i] = _mm256_permute2f128_ps::<0x20>(b[i], b[i + 4]);
            out[i + 4] = _mm256_permute2f128_ps::<0x31>(b[i], b[i + 4]);
        }
        out
    })
}

/// [`Simd::words_of_rows`](super::Simd::words_of_rows).
///
/// # Safety
/// The processor must have AVX2.
#[inline(always)]
pub(super) unsafe fn words_of_rows(rows: [&[u8; 16]; 16]) -> [[__m256i; 2]; 4] {
    on!({
        let mut words = [[_mm256_setzero_si256(); 2]; 4];
        for half in 0..2 {
            // Four rows, and behind each the one four rows later.
            let mut of_four = [_mm256_setzero_si256(); 4];
            for (i, x) in of_four.iter_mut().enumerate() {
                let row = 8 * half + i;
                *x = _mm256_loadu2_m128i(rows[row + 4].as_ptr().cast(), rows[row].as_ptr().cast());
            }
            let [x, y, z, w] = of_four;
            let (a, b) = (_mm256_unpacklo_epi32(x, y), _mm256_unpackhi_epi32(x, y));
            let (c, d) = (_mm256_unpacklo_epi32(z, w), _mm256_unpackhi_epi32(z, w));
            let turned = [
                _mm256_unpacklo_epi64(a, c),
                _mm256_unpackhi_epi64(a, c),
                _mm256_unpacklo_epi64(b, d),
                _mm256_unpackhi_epi64(b, d),
            ];
            for (word, turned) in words.iter_mut().zip(turned) {
                word[half] = turned;
            }
        }
        words
    })
}
