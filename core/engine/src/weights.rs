//! The tensors of a model: views into its file, each checked against the shape that the facts demand.

use std::collections::BTreeSet;

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{File, Tensor, TensorType};
use ai_runtime_kernels::{Format, Matrix};

use crate::arch::{Ffn, NormKind, NormPlace, Positions, QkNorm};
use crate::hyper::Hyper;

/// Everything that the forward function multiplies with. Matrices lie in the file; norms and biases are copied.
pub(crate) struct Weights<'m> {
    /// One row per token of the vocabulary.
    pub(crate) embeddings: Matrix<'m>,
    /// One row per position, where positions are learned.
    pub(crate) positions: Option<Matrix<'m>>,
    /// What is added to every token, where tokens have types.
    pub(crate) token_type: Option<Vec<f32>>,
    pub(crate) embedding_norm: Option<Norm>,
    pub(crate) layers: Vec<Layer<'m>>,
    pub(crate) norm: Option<Norm>,
    /// To logits; the embeddings again where the file has no other. Absent where a model gives no logits.
    pub(crate) head: Option<Linear<'m>>,
    /// What a pooled vector goes through, one after the other (EmbeddingGemma's `dense_2` and `dense_3`).
    pub(crate) dense: Vec<Linear<'m>>,
}

/// One transformer block.
pub(crate) struct Layer<'m> {
    pub(crate) attention_norm: Option<Norm>,
    pub(crate) q: Linear<'m>,
    pub(crate) k: Linear<'m>,
    pub(crate) v: Linear<'m>,
    pub(crate) q_norm: Option<Vec<f32>>,
    pub(crate) k_norm: Option<Vec<f32>>,
    pub(crate) o: Linear<'m>,
    pub(crate) attention_post_norm: Option<Norm>,
    pub(crate) ffn_norm: Option<Norm>,
    /// Absent where the feed-forward part has no gate.
    pub(crate) gate: Option<Linear<'m>>,
    pub(crate) up: Linear<'m>,
    pub(crate) down: Linear<'m>,
    pub(crate) ffn_post_norm: Option<Norm>,
}

impl<'m> Layer<'m> {
    /// Every matrix of it.
    pub(crate) fn matrices(&self) -> Vec<&Matrix<'m>> {
        let Self { q, k, v, o, gate, up, down, .. } = self;
        let linears = [q, k, v, o].into_iter().chain(gate).chain([up, down]);
        linears.map(|linear| &linear.weight).collect()
    }
}

/// `y = W x + b`.
pub(crate) struct Linear<'m> {
    pub(crate) weight: Matrix<'m>,
    pub(crate) bias: Option<Vec<f32>>,
}

pub(crate) struct Norm {
    pub(crate) weight: Vec<f32>,
    /// Only of LayerNorm.
    pub(crate) bias: Option<Vec<f32>>,
}

impl<'m> Weights<'m> {
    /// Finds every tensor that the facts demand.
    pub(crate) fn bind(file: &'m File, hyper: &Hyper) -> Result<Self> {
        let mut binder = Binder { file, hyper, used: BTreeSet::new() };
        let embeddings = binder.matrix("token_embd.weight", hyper.vocab, hyper.dim)?;
        let positions = match hyper.arch.positions {
            Positions::Learned => Some(binder.matrix("position_embd.weight", hyper.context, hyper.dim)?),
            Positions::Rope { .. } => None,
        };
        let arch = &hyper.arch;
        let token_type =
            arch.token_types.then(|| binder.first_row("token_types.weight", hyper.dim)).transpose()?;
        let embedding_norm =
            arch.embedding_norm.then(|| binder.norm("token_embd_norm", hyper.dim)).transpose()?;
        let layers = (0..hyper.layers).map(|layer| binder.layer(layer)).collect::<Result<_>>()?;
        let norm = arch.final_norm.then(|| binder.norm("output_norm", hyper.dim)).transpose()?;
        let head = match file.tensor("output.weight") {
            _ if !arch.head => None,
            Some(_) => Some(binder.linear("output", hyper.vocab, hyper.dim)?),
            None => Some(Linear { weight: embeddings, bias: None }),
        };
        let dense = if arch.head { Vec::new() } else { binder.dense()? };
        binder.check_all_used()?;
        Ok(Self { embeddings, positions, token_type, embedding_norm, layers, norm, head, dense })
    }
}

struct Binder<'m, 'h> {
    file: &'m File,
    hyper: &'h Hyper,
    used: BTreeSet<String>,
}

impl<'m> Binder<'m, '_> {
    fn layer(&mut self, index: usize) -> Result<Layer<'m>> {
        let hyper = self.hyper;
        let at = |part: &str| format!("blk.{index}.{part}");
        let (q_rows, k_rows, v_rows) =
            (hyper.heads * hyper.head_k, hyper.kv_heads * hyper.head_k, hyper.kv_heads * hyper.head_v);
        let [q, k, v] = if hyper.arch.fused_qkv {
            self.fused(&at("attn_qkv"), [q_rows, k_rows, v_rows], hyper.dim)?
        } else {
            [
                self.linear(&at("attn_q"), q_rows, hyper.dim)?,
                self.linear(&at("attn_k"), k_rows, hyper.dim)?,
                self.linear(&at("attn_v"), v_rows, hyper.dim)?,
            ]
        };
        let (q_norm, k_norm) = match hyper.arch.qk_norm {
            QkNorm::None => (None, None),
            QkNorm::PerHead => (Some(hyper.head_k), Some(hyper.head_k)),
            QkNorm::WholeRow => (Some(q_rows), Some(k_rows)),
        };
        let (gate, up) = match hyper.arch.ffn {
            Ffn::Plain => (None, self.linear(&at("ffn_up"), hyper.ffn, hyper.dim)?),
            Ffn::Gated => (
                Some(self.linear(&at("ffn_gate"), hyper.ffn, hyper.dim)?),
                self.linear(&at("ffn_up"), hyper.ffn, hyper.dim)?,
            ),
            Ffn::GatedFused => {
                let [gate, up] = self.fused(&at("ffn_up"), [hyper.ffn, hyper.ffn], hyper.dim)?;
                (Some(gate), up)
            }
        };
        let before = matches!(hyper.arch.norm_place, NormPlace::Before | NormPlace::Around);
        let after = match hyper.arch.norm_place {
            NormPlace::Before => None,
            NormPlace::After | NormPlace::Around => Some(["post_attention_norm", "post_ffw_norm"]),
            NormPlace::AfterSum => Some(["attn_output_norm", "layer_output_norm"]),
        };
        let [attention_post_norm, ffn_post_norm] = match after {
            Some(names) => names.map(|name| self.norm(&at(name), hyper.dim).map(Some)),
            None => [Ok(None), Ok(None)],
        };
        Ok(Layer {
            attention_norm: before.then(|| self.norm(&at("attn_norm"), hyper.dim)).transpose()?,
            q,
            k,
            v,
            q_norm: q_norm.map(|length| self.vector(&at("attn_q_norm.weight"), length)).transpose()?,
            k_norm: k_norm.map(|length| self.vector(&at("attn_k_norm.weight"), length)).transpose()?,
            o: self.linear(&at("attn_output"), hyper.dim, hyper.heads * hyper.head_v)?,
            attention_post_norm: attention_post_norm?,
            ffn_norm: before.then(|| self.norm(&at("ffn_norm"), hyper.dim)).transpose()?,
            gate,
            up,
            down: self.linear(&at("ffn_down"), hyper.dim, hyper.ffn)?,
            ffn_post_norm: ffn_post_norm?,
        })
    }

    /// The layers behind the pooling, where there are some. They may be wider inside.
    fn dense(&mut self) -> Result<Vec<Linear<'m>>> {
        let mut dense = Vec::new();
        let mut width = self.hyper.dim;
        for name in ["dense_2", "dense_3"] {
            let Some(tensor) = self.file.tensor(&format!("{name}.weight")) else { continue };
            let rows = usize::try_from(tensor.shape[1]).unwrap_or(usize::MAX);
            dense.push(self.linear(name, rows, width)?);
            width = rows;
        }
        if width != self.hyper.dim {
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!(
                    "expected embeddings of {} numbers, as wide as the model; found {width}",
                    self.hyper.dim
                ),
            ));
        }
        Ok(dense)
    }

    fn norm(&mut self, name: &str, dim: usize) -> Result<Norm> {
        let weight = self.vector(&format!("{name}.weight"), dim)?;
        let bias = match self.hyper.arch.norm {
            NormKind::Rms => None,
            NormKind::Layer => Some(self.vector(&format!("{name}.bias"), dim)?),
        };
        Ok(Norm { weight, bias })
    }

    fn linear(&mut self, name: &str, rows: usize, cols: usize) -> Result<Linear<'m>> {
        let weight = self.matrix(&format!("{name}.weight"), rows, cols)?;
        Ok(Linear { weight, bias: self.bias(name, rows)? })
    }

    /// Several matrices that lie in one tensor, one after the other.
    fn fused<const N: usize>(
        &mut self,
        name: &str,
        rows: [usize; N],
        cols: usize,
    ) -> Result<[Linear<'m>; N]> {
        let total = rows.iter().sum();
        let weight = self.matrix(&format!("{name}.weight"), total, cols)?;
        let bias = self.bias(name, total)?;
        let mut start = 0;
        Ok(rows.map(|rows| {
            let range = start..start + rows;
            start += rows;
            let bias = bias.as_ref().map(|bias| bias[range.clone()].to_vec());
            Linear { weight: weight.slice_rows(range), bias }
        }))
    }

    fn bias(&mut self, name: &str, rows: usize) -> Result<Option<Vec<f32>>> {
        let name = format!("{name}.bias");
        match self.file.tensor(&name) {
            Some(_) => Ok(Some(self.vector(&name, rows)?)),
            None => Ok(None),
        }
    }

    fn vector(&mut self, name: &str, length: usize) -> Result<Vec<f32>> {
        self.used.insert(name.to_owned());
        vector(self.file, name, length)
    }

    /// The first row of a matrix, copied.
    fn first_row(&mut self, name: &str, cols: usize) -> Result<Vec<f32>> {
        let rows = self.file.tensor(name).ok_or_else(|| missing(name))?.shape[1];
        let matrix = self.matrix(name, usize::try_from(rows).unwrap_or(usize::MAX), cols)?;
        let mut row = vec![0.0; cols];
        matrix.dequantize_row(0, &mut row);
        Ok(row)
    }

    fn matrix(&mut self, name: &str, rows: usize, cols: usize) -> Result<Matrix<'m>> {
        self.used.insert(name.to_owned());
        let tensor = self.file.tensor(name).ok_or_else(|| missing(name))?;
        if tensor.shape != [cols as u64, rows as u64, 1, 1] {
            return Err(wrong_shape(&tensor, &format!("[{cols}, {rows}]")));
        }
        let format = format(&tensor)?;
        Matrix::new(format, rows, cols, tensor.data)
            .map_err(|error| error.context(format!("tensor '{name}'")))
    }

    /// A tensor of a block that nobody asked for belongs to something that we would leave out.
    fn check_all_used(&self) -> Result<()> {
        // Tables that other implementations keep in the file and that we compute.
        const TABLES: [&str; 3] = ["rope_freqs.weight", "attn_rot_embd.weight", "rotary_emb.inv_freq"];
        for tensor in self.file.tensors() {
            let known =
                self.used.contains(tensor.name) || TABLES.iter().any(|table| tensor.name.ends_with(table));
            if tensor.name.starts_with("blk.") && !known {
                return Err(Error::new(
                    ErrorKind::UnsupportedModel,
                    format!(
                        "tensor '{}' has no part in a model of architecture {} as far as we know it",
                        tensor.name, self.hyper.arch.name
                    ),
                )
                .hint("without it the model would not compute what it was trained to"));
            }
        }
        Ok(())
    }
}

/// A small vector of floats, copied.
pub(crate) fn vector(file: &File, name: &str, length: usize) -> Result<Vec<f32>> {
    let tensor = file.tensor(name).ok_or_else(|| missing(name))?;
    if tensor.elements() != length as u64 {
        return Err(wrong_shape(&tensor, &format!("[{length}]")));
    }
    let format = format(&tensor)?;
    let row = Matrix::new(format, 1, length, tensor.data)
        .map_err(|error| error.context(format!("tensor '{name}'")))?;
    let mut out = vec![0.0; length];
    row.dequantize_row(0, &mut out);
    Ok(out)
}

pub(crate) fn missing(name: &str) -> Error {
    Error::new(ErrorKind::CorruptModel, format!("expected the tensor '{name}', found none of that name"))
}

fn wrong_shape(tensor: &Tensor<'_>, expected: &str) -> Error {
    let found = &tensor.shape[..tensor.dims];
    Error::new(
        ErrorKind::CorruptModel,
        format!("tensor '{}': expected the shape {expected}, found {found:?}", tensor.name),
    )
}

fn format(tensor: &Tensor<'_>) -> Result<Format> {
    Ok(match tensor.kind {
        TensorType::F32 => Format::F32,
        TensorType::F16 => Format::F16,
        TensorType::BF16 => Format::BF16,
        TensorType::Q4_0 => Format::Q4_0,
        TensorType::Q4_1 => Format::Q4_1,
        TensorType::Q5_0 => Format::Q5_0,
        TensorType::Q5_1 => Format::Q5_1,
        TensorType::Q8_0 => Format::Q8_0,
        TensorType::Q2_K => Format::Q2K,
        TensorType::Q3_K => Format::Q3K,
        TensorType::Q4_K => Format::Q4K,
        TensorType::Q5_K => Format::Q5K,
        TensorType::Q6_K => Format::Q6K,
        _ => return Err(tensor.unsupported()),
    })
}
