//! The exact value of stored rows: every product and sum rounded once to f32, as the `gguf` package does it.

use super::half::{bf16_to_f32, f16_to_f32};
use super::{Block, Format, Parts, with_block};

/// Writes the values of a stored row. `row` holds `format.row_bytes(out.len())` bytes.
pub(crate) fn dequantize_row(format: Format, row: &[u8], out: &mut [f32]) {
    debug_assert_eq!(Some(row.len()), format.row_bytes(out.len()));
    with_block!(format, B => dequantize_blocks::<B>(row, out), _ => match format {
        Format::F32 => {
            for (x, bytes) in out.iter_mut().zip(row.as_chunks::<4>().0) {
                *x = f32::from_le_bytes(*bytes);
            }
        }
        Format::F16 => {
            for (x, bytes) in out.iter_mut().zip(row.as_chunks::<2>().0) {
                *x = f16_to_f32(u16::from_le_bytes(*bytes));
            }
        }
        _ => {
            for (x, bytes) in out.iter_mut().zip(row.as_chunks::<2>().0) {
                *x = bf16_to_f32(u16::from_le_bytes(*bytes));
            }
        }
    });
}

fn dequantize_blocks<B: Block>(row: &[u8], out: &mut [f32]) {
    let mut parts = Parts::ZERO;
    for (block, out) in row.chunks_exact(B::BYTES).zip(out.chunks_exact_mut(B::LEN)) {
        B::unpack(block, &mut parts);
        let subs = out.chunks_exact_mut(B::SUB).zip(parts.quants.chunks_exact(B::SUB));
        for (j, (out, quants)) in subs.enumerate() {
            let d = parts.d * f32::from(parts.scales[j]);
            for (x, quant) in out.iter_mut().zip(quants) {
                *x = d * f32::from(*quant);
            }
            if B::MINS {
                let min = parts.dmin * f32::from(parts.mins[j]);
                out.iter_mut().for_each(|x| *x -= min);
            }
        }
    }
}
