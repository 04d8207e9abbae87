//! The arithmetic of ai-runtime: quantised matrix products, attention, norms and sampling maths, on threads it owns.
//!
//! Everything is safe from outside. A [`Compute`] is an instruction set plus a [`Team`] of threads; its operations take
//! slices. Every result is the same, bit for bit, whatever the instruction set, the number of threads and the tokens
//! that share a call: [`NUMERICS_VERSION`] names that definition.

mod activations;
mod affinity;
mod aligned;
mod compute;
mod format;
mod fpenv;
mod isa;
mod matmul;
mod matrix;
mod simd;
mod team;

// By the other hand (attention, norms, sampling).
mod attention;
mod elementwise;
mod float;
mod kv;
pub mod math;
mod memory;
mod norm;
mod pages;
mod prefetch;
#[cfg(target_arch = "x86_64")]
mod processor;
mod rope;
mod rows;
pub mod sampling;

pub use activations::Activations;
pub use ai_runtime_chat::{Error, ErrorKind, Result};
pub use aligned::Aligned;
pub use attention::{AttentionParams, SEGMENT as ATTENTION_SEGMENT};
pub use compute::{Compute, ComputeOptions, Stop};
pub use format::{Format, quantize};
pub use isa::Isa;
pub use kv::{KvKind, KvLayer, KvLayout, KvPool, KvRun};
pub use matmul::Product;
pub use matrix::Matrix;
pub use norm::NormWeight;
pub use rope::{Rope, RopeSpec, RopeStyle, Yarn};
pub use sampling::{Choice, DryBreakers, Sampler, SamplerState};
pub use team::{Team, Worker};

/// Names the definition of every operation's bits. It goes into hashes and cache keys, and changes whenever a bit may.
pub const NUMERICS_VERSION: u32 = 1;
