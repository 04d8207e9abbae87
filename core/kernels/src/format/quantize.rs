//! From f32 to stored blocks.

use ai_runtime_chat::{Error, ErrorKind, Result};

use super::half::{f32_to_bf16, f32_to_f16};
use super::{Format, quantize_k};

/// Stores a row of values: appends `format.row_bytes(x.len())` bytes to `out`.
///
/// The 32-element formats round as the `gguf` package does, bit for bit.
///
/// # Errors
/// `InvalidArgument` when the values are not whole blocks or not finite.
pub fn quantize(format: Format, x: &[f32], out: &mut Vec<u8>) -> Result<()> {
    if !x.len().is_multiple_of(format.block_len()) {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("expected a multiple of {} elements for {format}, found {}", format.block_len(), x.len()),
        ));
    }
    if let Some(bad) = x.iter().find(|x| !x.is_finite()) {
        return Err(Error::new(ErrorKind::InvalidArgument, format!("expected finite weights, found {bad}")));
    }
    let (blocks, supers) = (x.as_chunks::<32>().0, x.as_chunks::<256>().0);
    match format {
        Format::F32 => x.iter().for_each(|x| out.extend(x.to_le_bytes())),
        Format::F16 => x.iter().for_each(|x| out.extend(f32_to_f16(*x).to_le_bytes())),
        Format::BF16 => x.iter().for_each(|x| out.extend(f32_to_bf16(*x).to_le_bytes())),
        Format::Q8_0 => blocks.iter().for_each(|x| q8_0(x, out)),
        Format::Q4_0 => blocks.iter().for_each(|x| symmetric::<8>(x, out)),
        Format::Q5_0 => blocks.iter().for_each(|x| symmetric::<16>(x, out)),
        Format::Q4_1 => blocks.iter().for_each(|x| with_minimum::<15>(x, out)),
        Format::Q5_1 => blocks.iter().for_each(|x| with_minimum::<31>(x, out)),
        Format::Q2K => supers.iter().for_each(|x| quantize_k::q2_k(x, out)),
        Format::Q3K => supers.iter().for_each(|x| quantize_k::q3_k(x, out)),
        Format::Q4K => supers.iter().for_each(|x| quantize_k::q4_k(x, out)),
        Format::Q5K => supers.iter().for_each(|x| quantize_k::q5_k(x, out)),
        Format::Q6K => supers.iter().for_each(|x| quantize_k::q6_k(x, out)),
    }
    Ok(())
}

/// Zero for a zero scale.
fn inverse(d: f32) -> f32 {
    if d == 0.0 { 0.0 } else { 1.0 / d }
}

fn q8_0(x: &[f32; 32], out: &mut Vec<u8>) {
    let amax = x.iter().fold(0.0_f32, |amax, x| amax.max(x.abs()));
    let d = amax / 127.0;
    let id = inverse(d);
    out.extend(f32_to_f16(d).to_le_bytes());
    // Half away from zero.
    out.extend(x.map(|x| (x * id).round() as i8 as u8));
}

/// Nibbles, and fifth bits before them where there are more than 16 levels.
fn pack(q: [u8; 32], levels: u8, out: &mut Vec<u8>) {
    if levels > 16 {
        let fifth = q.iter().enumerate().fold(0_u32, |bits, (i, q)| bits | u32::from(q >> 4 & 1) << i);
        out.extend(fifth.to_le_bytes());
    }
    out.extend((0..16).map(|i| q[i] & 15 | q[i + 16] << 4));
}

/// Q4_0 and Q5_0: the value of largest magnitude, with its sign, becomes -HALF.
fn symmetric<const HALF: u8>(x: &[f32; 32], out: &mut Vec<u8>) {
    let largest = x.iter().fold(0.0_f32, |best, x| if x.abs() > best.abs() { *x } else { best });
    let d = largest / -f32::from(HALF);
    let id = inverse(d);
    out.extend(f32_to_f16(d).to_le_bytes());
    let q = x.map(|x| ((x * id) + (f32::from(HALF) + 0.5)).clamp(0.0, f32::from(2 * HALF - 1) + 0.5) as u8);
    pack(q.map(|q| q.min(2 * HALF - 1)), 2 * HALF, out);
}

/// Q4_1 and Q5_1: from the smallest to the largest value in MAX steps.
fn with_minimum<const MAX: u8>(x: &[f32; 32], out: &mut Vec<u8>) {
    let (min, max) = x.iter().fold((f32::MAX, f32::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
    let d = (max - min) / f32::from(MAX);
    let id = inverse(d);
    out.extend(f32_to_f16(d).to_le_bytes());
    out.extend(f32_to_f16(min).to_le_bytes());
    let q = x.map(|x| (((x - min) * id + 0.5) as u8).min(MAX));
    pack(q, MAX + 1, out);
}
