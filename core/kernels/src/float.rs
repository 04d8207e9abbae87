//! Choosing the instruction set for kernels without byte products.

use crate::isa::Token;
#[cfg(target_arch = "x86_64")]
use crate::simd::Avx2;
#[cfg(target_arch = "aarch64")]
use crate::simd::Neon;
use crate::simd::{Kernel, Simd};

/// [`Token::dispatch`] for kernels in `f32` only. Sets that differ in byte products alone share one compiled kernel.
#[inline]
pub(crate) fn dispatch<K: Kernel>(token: Token, kernel: K) -> K::Output {
    match token {
        Token::Scalar(simd) => simd.vectorize(kernel),
        #[cfg(target_arch = "x86_64")]
        Token::Avx2(simd) => simd.vectorize(kernel),
        #[cfg(target_arch = "x86_64")]
        Token::AvxVnni(_) => Avx2::detect().expect("AVX-VNNI is detected with AVX2").vectorize(kernel),
        #[cfg(target_arch = "x86_64")]
        Token::Avx512(simd) => simd.vectorize(kernel),
        #[cfg(target_arch = "x86_64")]
        Token::Amx(amx) => amx.lanes().vectorize(kernel),
        #[cfg(target_arch = "aarch64")]
        Token::Neon(simd) => simd.vectorize(kernel),
        #[cfg(target_arch = "aarch64")]
        Token::DotProd(_) | Token::I8mm(_) => Neon::detect().expect("all have NEON").vectorize(kernel),
        #[cfg(not(target_arch = "x86_64"))]
        Token::Avx2(absent) => absent.never(),
        #[cfg(not(target_arch = "x86_64"))]
        Token::AvxVnni(absent) => absent.never(),
        #[cfg(not(target_arch = "x86_64"))]
        Token::Avx512(absent) => absent.never(),
        #[cfg(not(target_arch = "x86_64"))]
        Token::Amx(absent) => absent.never(),
        #[cfg(not(target_arch = "aarch64"))]
        Token::Neon(absent) => absent.never(),
        #[cfg(not(target_arch = "aarch64"))]
        Token::DotProd(absent) => absent.never(),
        #[cfg(not(target_arch = "aarch64"))]
        Token::I8mm(absent) => absent.never(),
    }
}
