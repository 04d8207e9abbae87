//! Which instruction set the kernels use: detected, or forced by the host or by `AI_RUNTIME_ISA`.
//!
//! The choice is made once, at run time, and it never changes a result: every set computes the same bits.

use std::fmt;
use std::str::FromStr;

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::simd::{Amx, Avx2, Avx512, AvxVnni, DotProd, I8mm, Kernel, Neon, Scalar, Simd as _};

/// An instruction set that the kernels can run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Isa {
    /// Plain Rust; exists everywhere and defines what all others must compute.
    Scalar,
    /// x86-64 with AVX2, FMA and F16C.
    Avx2,
    /// AVX2 plus the byte dot products of AVX-VNNI.
    AvxVnni,
    /// AVX-512 with F, BW, VL, DQ, VNNI, VBMI and GFNI.
    Avx512,
    /// AVX-512 plus the byte products of AMX's tiles, where the operating system lets the process use them.
    Amx,
    /// 64-bit Arm's base vector instructions.
    Neon,
    /// NEON plus the byte dot products `sdot`.
    DotProd,
    /// NEON, `sdot` and the byte matrix products `smmla`.
    I8mm,
}

impl Isa {
    /// Every instruction set, the most capable of each architecture last.
    pub const ALL: [Self; 8] = [
        Self::Scalar,
        Self::Avx2,
        Self::AvxVnni,
        Self::Avx512,
        Self::Amx,
        Self::Neon,
        Self::DotProd,
        Self::I8mm,
    ];

    /// The best instruction set of this processor.
    pub fn detect() -> Self {
        Self::available().last().unwrap_or(Self::Scalar)
    }

    /// The instruction sets that this processor has, the best one last.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|isa| isa.is_available())
    }

    /// Whether this processor (and its operating system) has this instruction set.
    pub fn is_available(self) -> bool {
        self.token().is_some()
    }

    /// The lower-case name, as `AI_RUNTIME_ISA` and reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scalar => "scalar",
            Self::Avx2 => "avx2",
            Self::AvxVnni => "avxvnni",
            Self::Avx512 => "avx512",
            Self::Amx => "amx",
            Self::Neon => "neon",
            Self::DotProd => "dotprod",
            Self::I8mm => "i8mm",
        }
    }

    /// What proves that this processor has the instruction set; None where it does not.
    pub(crate) fn token(self) -> Option<Token> {
        match self {
            Self::Scalar => Some(Token::Scalar(Scalar)),
            Self::Avx2 => Avx2::detect().map(Token::Avx2),
            Self::AvxVnni => AvxVnni::detect().map(Token::AvxVnni),
            Self::Avx512 => Avx512::detect().map(Token::Avx512),
            Self::Amx => Amx::detect().map(Token::Amx),
            Self::Neon => Neon::detect().map(Token::Neon),
            Self::DotProd => DotProd::detect().map(Token::DotProd),
            Self::I8mm => I8mm::detect().map(Token::I8mm),
        }
    }

    /// The instruction set to use: `forced`, else `AI_RUNTIME_ISA`, else the best one.
    ///
    /// # Errors
    /// `InvalidArgument` or `Config` when the wish is unknown or this processor lacks it.
    pub(crate) fn choose(forced: Option<Self>) -> Result<Token> {
        if let Some(isa) = forced {
            return isa.require(ErrorKind::InvalidArgument);
        }
        match std::env::var("AI_RUNTIME_ISA") {
            Ok(name) if !name.is_empty() => name
                .parse::<Self>()
                .and_then(|isa| isa.require(ErrorKind::Config))
                .map_err(|error| error.context("environment variable AI_RUNTIME_ISA")),
            _ => Self::detect().require(ErrorKind::Internal),
        }
    }

    fn require(self, kind: ErrorKind) -> Result<Token> {
        self.token().ok_or_else(|| {
            let names: Vec<_> = Self::available().map(Self::name).collect();
            Error::new(kind, format!("expected an instruction set of this processor, found '{self}'"))
                .hint(format!("available here: {}", names.join(", ")))
        })
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Isa {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|isa| isa.name().eq_ignore_ascii_case(name)).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|isa| isa.name()).collect();
            Error::new(
                ErrorKind::Config,
                format!("expected an instruction set ({}), found '{name}'", names.join(", ")),
            )
        })
    }
}

/// One value per instruction set that was found on this processor. Holding it is the proof.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token {
    Scalar(Scalar),
    Avx2(Avx2),
    AvxVnni(AvxVnni),
    Avx512(Avx512),
    Amx(Amx),
    Neon(Neon),
    DotProd(DotProd),
    I8mm(I8mm),
}

impl Token {
    pub(crate) fn isa(self) -> Isa {
        match self {
            Self::Scalar(_) => Isa::Scalar,
            Self::Avx2(_) => Isa::Avx2,
            Self::AvxVnni(_) => Isa::AvxVnni,
            Self::Avx512(_) => Isa::Avx512,
            Self::Amx(_) => Isa::Amx,
            Self::Neon(_) => Isa::Neon,
            Self::DotProd(_) => Isa::DotProd,
            Self::I8mm(_) => Isa::I8mm,
        }
    }

    /// The tiles, where this instruction set has them.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn tiles(self) -> Option<Amx> {
        match self {
            Self::Amx(amx) => Some(amx),
            _ => None,
        }
    }

    /// Vectors of 512 bits, where this instruction set has them.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn wide(self) -> Option<Avx512> {
        match self {
            Self::Avx512(avx512) => Some(avx512),
            Self::Amx(amx) => Some(amx.lanes()),
            _ => None,
        }
    }

    /// Runs `kernel` compiled for this instruction set.
    #[inline]
    pub(crate) fn dispatch<K: Kernel>(self, kernel: K) -> K::Output {
        match self {
            Self::Scalar(simd) => simd.vectorize(kernel),
            _ => self.dispatch_vector(kernel),
        }
    }

    /// [`Token::dispatch`] for kernels that have a scalar twin of their own: compiling them for arrays would only cost
    /// time and space.
    ///
    /// # Panics
    /// For `Scalar`.
    #[inline]
    pub(crate) fn dispatch_vector<K: Kernel>(self, kernel: K) -> K::Output {
        match self {
            Self::Scalar(_) => unreachable!("the scalar twin was not called"),
            #[cfg(target_arch = "x86_64")]
            Self::Avx2(simd) => simd.vectorize(kernel),
            #[cfg(target_arch = "x86_64")]
            Self::AvxVnni(simd) => simd.vectorize(kernel),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(simd) => simd.vectorize(kernel),
            #[cfg(target_arch = "x86_64")]
            Self::Amx(amx) => amx.lanes().vectorize(kernel),
            #[cfg(target_arch = "aarch64")]
            Self::Neon(simd) => simd.vectorize(kernel),
            #[cfg(target_arch = "aarch64")]
            Self::DotProd(simd) => simd.vectorize(kernel),
            #[cfg(target_arch = "aarch64")]
            Self::I8mm(simd) => simd.vectorize(kernel),
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx2(absent) => absent.never(),
            #[cfg(not(target_arch = "x86_64"))]
            Self::AvxVnni(absent) => absent.never(),
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx512(absent) => absent.never(),
            #[cfg(not(target_arch = "x86_64"))]
            Self::Amx(absent) => absent.never(),
            #[cfg(not(target_arch = "aarch64"))]
            Self::Neon(absent) => absent.never(),
            #[cfg(not(target_arch = "aarch64"))]
            Self::DotProd(absent) => absent.never(),
            #[cfg(not(target_arch = "aarch64"))]
            Self::I8mm(absent) => absent.never(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parsed_back_and_unknown_ones_list_the_known() {
        for isa in Isa::ALL {
            assert_eq!(isa.name().parse::<Isa>().unwrap(), isa);
            assert_eq!(isa.name().to_uppercase().parse::<Isa>().unwrap(), isa);
        }
        let error = "mmx".parse::<Isa>().unwrap_err();
        assert!(error.to_string().contains("avx512") && error.to_string().contains("'mmx'"), "{error}");
    }

    #[test]
    fn forcing_an_instruction_set_works_where_it_exists_and_is_an_error_elsewhere() {
        for isa in Isa::ALL {
            match Isa::choose(Some(isa)) {
                Ok(token) => assert_eq!(token.isa(), isa),
                Err(error) => {
                    assert!(!isa.is_available());
                    assert!(error.to_string().contains("available here: scalar"), "{error}");
                }
            }
        }
        // No processor has the instructions of two architectures.
        assert!(Isa::ALL.iter().any(|isa| !isa.is_available()));
        assert!(Isa::detect().is_available());
    }
}
