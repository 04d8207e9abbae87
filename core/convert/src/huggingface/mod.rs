//! A model as transformers saves it: `config.json`, safetensors, `tokenizer.json`.

mod config;
mod metadata;
mod names;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{TensorType, Writer};
use serde_json::Value;

use crate::source::{Entry, Source};
use crate::weights::Weights;
use config::Config;
use names::{Order, Target};

pub(crate) struct Model {
    config: Config,
    weights: Weights,
    /// The files beside the weights.
    folder: PathBuf,
    entries: Vec<Entry>,
    /// What each entry is made from.
    origins: Vec<Origin>,
}

enum Origin {
    /// A tensor of the files, with its rows in this order.
    Weights { name: String, order: Order },
    /// Numbers that the configuration stands for.
    Values(Vec<f32>),
}

impl Model {
    /// Opens the folder of a model, or the folder of this file.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(Path::new("")) };
        let config = Config::new(read_json(folder, "config.json")?)?;
        let weights = Weights::open(&files(path, folder)?)?;
        let mut model =
            Self { config, weights, folder: folder.to_owned(), entries: Vec::new(), origins: Vec::new() };
        model.find_tensors()?;
        Ok(model)
    }

    fn find_tensors(&mut self) -> Result<()> {
        let mut found = Vec::new();
        for name in self.weights.names() {
            match names::target(&self.config, name) {
                Target::Tensor { name: gguf, order } => found.push((gguf, name.to_owned(), order)),
                Target::Nothing => {}
                Target::Unknown => {
                    let message = format!(
                        "tensor '{name}' has no part in a model of type {} as far as we know it",
                        self.config.model_type
                    );
                    return Err(Error::new(ErrorKind::UnsupportedModel, message)
                        .hint("without it the model would not compute what it was trained to"));
                }
            }
        }
        found.sort_by_key(|(gguf, ..)| names::place(gguf));
        for (gguf, name, order) in found {
            let mut shape: Vec<u64> =
                self.weights.shape(&name)?.iter().rev().map(|length| *length as u64).collect();
            if matches!(order, Order::Transposed) {
                shape.reverse();
            }
            if shape.is_empty() || shape.contains(&0) {
                let message =
                    format!("tensor '{name}': expected at least one element, found the shape {shape:?}");
                return Err(Error::new(ErrorKind::CorruptModel, message));
            }
            order.check(&name, &shape)?;
            self.entries.push(Entry { name: gguf, shape });
            self.origins.push(Origin::Weights { name, order });
        }
        for (name, values) in self.config.tables()? {
            self.entries.push(Entry { name: name.into(), shape: vec![values.len() as u64] });
            self.origins.push(Origin::Values(values));
        }
        Ok(())
    }
}

impl Source for Model {
    fn metadata(&self) -> Result<Writer> {
        let embeddings = self.entries.iter().find(|entry| entry.name == "token_embd.weight");
        let vocabulary = embeddings.map_or(0, Entry::rows);
        let name = self.folder.file_name().and_then(|name| name.to_str()).unwrap_or(&self.config.model_type);
        metadata::metadata(&self.config, &self.folder, name, vocabulary)
    }

    fn tensors(&self) -> &[Entry] {
        &self.entries
    }

    fn layers(&self) -> usize {
        self.config.layers
    }

    fn query_groups(&self) -> usize {
        self.config.heads / self.config.kv_heads.max(1)
    }

    fn rows(&self, tensor: usize, rows: Range<usize>) -> Result<Vec<f32>> {
        let entry = &self.entries[tensor];
        let cols = entry.cols();
        match &self.origins[tensor] {
            Origin::Values(values) => Ok(values[rows.start * cols..rows.end * cols].to_vec()),
            Origin::Weights { name, order } => {
                let mut values = match order {
                    Order::Transposed => {
                        let (across, down) = (cols, entry.rows());
                        let all = self.weights.read(name, 0..across * down)?;
                        rows.flat_map(|row| (0..across).map(move |col| (row, col)))
                            .map(|(row, col)| all[col * down + row])
                            .collect()
                    }
                    Order::Paired { .. } => {
                        let mut values = Vec::with_capacity(rows.len() * cols);
                        for row in rows {
                            let from = order.origin(row);
                            values.extend(self.weights.read(name, from * cols..(from + 1) * cols)?);
                        }
                        values
                    }
                    Order::Same | Order::PlusOne => {
                        self.weights.read(name, rows.start * cols..rows.end * cols)?
                    }
                };
                if matches!(order, Order::PlusOne) {
                    values.iter_mut().for_each(|value| *value += 1.0);
                }
                Ok(values)
            }
        }
    }

    fn stored(&self, _tensor: usize, _kind: TensorType) -> Option<&[u8]> {
        None
    }
}

/// The files of the model: all that its index names, or the one that was given.
fn files(path: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let index = "model.safetensors.index.json";
    if folder.join(index).is_file() {
        let index = read_json(folder, index)?;
        let map = index.get("weight_map").and_then(Value::as_object);
        let names: BTreeSet<&str> = map.into_iter().flatten().filter_map(|(_, file)| file.as_str()).collect();
        let given = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() || names.contains(given) {
            if let Some(bad) = names.iter().find(|name| name.contains(['/', '\\']) || **name == "..") {
                let message = format!("the index names a file '{bad}', which is not in its folder");
                return Err(Error::new(ErrorKind::CorruptModel, message));
            }
            return Ok(names.into_iter().map(|name| folder.join(name)).collect());
        }
    }
    Ok(vec![if path.is_dir() { folder.join("model.safetensors") } else { path.to_owned() }])
}

/// A JSON file beside the weights.
fn read_json(folder: &Path, name: &str) -> Result<Value> {
    let path = folder.join(name);
    let text = std::fs::read(&path).map_err(|error| {
        let error = Error::from(error).context(path.display());
        match error.kind() {
            ErrorKind::NotFound => {
                error.hint(format!("a safetensors file holds weights only: {name} must lie beside it"))
            }
            _ => error,
        }
    })?;
    serde_json::from_slice(&text).map_err(|error| {
        Error::new(ErrorKind::CorruptModel, format!("{}: not JSON: {error}", path.display()))
    })
}
