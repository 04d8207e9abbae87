//! Writing a model, a piece of a tensor at a time: memory stays small whatever the model's size.

use std::path::Path;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{TensorType, Writer};
use ai_runtime_kernels::{Format, quantize};

use crate::Progress;
use crate::recipe::{FileType, Part};
use crate::source::{Entry, Source};

/// Weights that are in memory as floats at once: 64 MB of them.
const PIECE: usize = 1 << 24;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Tensors of the file.
    pub tensors: usize,
    /// Weights, all tensors together.
    pub weights: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// Formats and how many tensors have each, in the order of their first tensor.
    pub formats: Vec<(&'static str, usize)>,
}

pub(crate) fn write(
    source: &dyn Source,
    output: &Path,
    file_type: FileType,
    mut on_progress: impl FnMut(Progress<'_>),
) -> Result<Report> {
    let entries = source.tensors();
    let mut writer = source.metadata()?;
    writer.set("general.file_type", file_type.id()).set("general.quantization_version", 2u32);
    let tied = !entries.iter().any(|entry| entry.name == "output.weight");
    let formats: Vec<_> = entries
        .iter()
        .map(|entry| {
            file_type.format(&Part {
                name: &entry.name,
                dims: entry.shape.len(),
                cols: entry.cols(),
                layer: layer(&entry.name),
                layers: source.layers(),
                query_groups: source.query_groups(),
                tied,
            })
        })
        .collect();
    announce(&mut writer, entries, &formats)?;
    let mut data = writer.create(output)?;
    let total: u64 = entries.iter().map(|entry| entry.shape.iter().product::<u64>()).sum();
    let mut done = 0;
    for (index, (entry, format)) in entries.iter().zip(&formats).enumerate() {
        let in_tensor = |error: Error| error.context(format!("tensor '{}'", entry.name));
        match source.stored(index, tensor_type(*format)?) {
            Some(bytes) => {
                data.write(bytes)?;
                done += entry.shape.iter().product::<u64>();
            }
            None => {
                let rows_at_once = (PIECE / entry.cols().max(1)).max(1);
                for start in (0..entry.rows()).step_by(rows_at_once) {
                    let end = (start + rows_at_once).min(entry.rows());
                    let values = source.rows(index, start..end).map_err(in_tensor)?;
                    for piece in in_threads(*format, &values, entry.cols()).map_err(in_tensor)? {
                        data.write(&piece)?;
                    }
                    done += values.len() as u64;
                    on_progress(Progress { tensor: &entry.name, done, total });
                }
            }
        }
    }
    data.finish()?;
    let bytes = std::fs::metadata(output)?.len();
    Ok(Report { tensors: entries.len(), weights: total, bytes, formats: count(&formats) })
}

fn announce(writer: &mut Writer, entries: &[Entry], formats: &[Format]) -> Result<()> {
    for (entry, format) in entries.iter().zip(formats) {
        writer.tensor(&entry.name, tensor_type(*format)?, &entry.shape);
    }
    Ok(())
}

fn tensor_type(format: Format) -> Result<TensorType> {
    TensorType::all()
        .find(|kind| kind.name() == format.name())
        .ok_or_else(|| Error::new(ErrorKind::Internal, format!("GGUF has no type {format}")))
}

/// Rounds rows, each thread a share of them; the pieces in order.
fn in_threads(format: Format, values: &[f32], cols: usize) -> Result<Vec<Vec<u8>>> {
    let rows = values.len() / cols;
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(rows.max(1));
    let share = rows.div_ceil(threads) * cols;
    let round = |values: &[f32]| -> Result<Vec<u8>> {
        let mut out = Vec::new();
        for row in values.chunks_exact(cols) {
            quantize(format, row, &mut out)
                .map_err(|error| Error::new(ErrorKind::CorruptModel, error.message()))?;
        }
        Ok(out)
    };
    std::thread::scope(|scope| {
        let round = &round;
        let workers: Vec<_> = values.chunks(share).map(|values| scope.spawn(move || round(values))).collect();
        let gone = || Error::new(ErrorKind::Internal, "a thread that rounds weights panicked");
        workers.into_iter().map(|worker| worker.join().unwrap_or_else(|_| Err(gone()))).collect()
    })
}

/// The number in `blk.7.attn_v.weight`; 0 elsewhere.
fn layer(name: &str) -> usize {
    name.strip_prefix("blk.").and_then(|rest| rest.split('.').next()?.parse().ok()).unwrap_or(0)
}

fn count(formats: &[Format]) -> Vec<(&'static str, usize)> {
    let mut counted: Vec<(&'static str, usize)> = Vec::new();
    for format in formats {
        match counted.iter_mut().find(|counted| counted.0 == format.name()) {
            Some(counted) => counted.1 += 1,
            None => counted.push((format.name(), 1)),
        }
    }
    counted
}
