//! The forward pass: from tokens to logits or hidden states, read from top to bottom.
//!
//! One call takes any number of runs, each some tokens of one sequence: a prompt's chunk, one token, a token with the
//! tokens a grammar forces behind it, a draft to verify. What a run computes depends on its own sequence only.

use ai_runtime_chat::Result;
use ai_runtime_kernels::{
    Activations, Aligned, AttentionParams, Compute, KvPool, KvRun, NormWeight, Product, Rope, Stop,
};

use crate::arch::{Activation, NormKind, NormPlace, QkNorm};
use crate::hyper::Hyper;
use crate::weights::{Linear, Norm, Weights};

/// Some tokens of one sequence that are computed together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'a> {
    /// The sequence's pages, enough for the run's end.
    pub(crate) pages: &'a [u32],
    /// Position of the first token; everything before it is in the pages.
    pub(crate) start: usize,
    /// Where tokens look both ways: a whole text.
    pub(crate) tokens: &'a [u32],
    /// Of how many of the last tokens the logits are wanted.
    pub(crate) logits: usize,
    /// Of which tokens before those they are wanted too: indices into `tokens`, ascending.
    pub(crate) earlier: &'a [usize],
    /// Whether it is hidden states that are wanted, rather than logits.
    pub(crate) hidden: bool,
}

/// How a pass ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// The logits are there, and the runs' keys and values.
    Done,
    /// Stopped on request. Nothing is there.
    Stopped,
}

/// A bound model, ready to compute.
pub(crate) struct Forward<'m> {
    hyper: Hyper,
    weights: Weights<'m>,
    rope: Option<Rope>,
    local_rope: Option<Rope>,
    state: State,
    /// Of how many layers, the head being one behind the last, the weights' pages are mapped.
    mapped: usize,
}

/// Intermediate results, `[token][...]` each. Allocated once and grown to the largest pass so far.
#[derive(Default)]
struct State {
    ids: Vec<u32>,
    positions: Vec<u32>,
    /// The residual stream.
    x: Aligned<f32>,
    /// A normalised row, or what a block adds to the stream.
    xb: Aligned<f32>,
    /// What attention or the feed-forward part gives back.
    out: Aligned<f32>,
    q: Aligned<f32>,
    k: Aligned<f32>,
    v: Aligned<f32>,
    /// The heads' weighted values.
    att: Aligned<f32>,
    gate: Aligned<f32>,
    up: Aligned<f32>,
    logits: Aligned<f32>,
    hidden: Vec<f32>,
    activations: Activations,
}

impl<'m> Forward<'m> {
    /// Positions from 0 to `context` can be computed.
    pub(crate) fn new(hyper: Hyper, weights: Weights<'m>, context: usize) -> Result<Self> {
        let rope = hyper.rope.as_ref().map(|spec| Rope::new(spec, context)).transpose()?;
        let local_rope = hyper.local_rope.as_ref().map(|spec| Rope::new(spec, context)).transpose()?;
        Ok(Self { hyper, weights, rope, local_rope, state: State::default(), mapped: 0 })
    }

    /// Computes the runs. Their keys and values go into the pool; of each token whose logits are wanted, run by run, one row
    /// of logits stands in [`logits`](Self::logits) afterwards, and in the same way [`hidden`](Self::hidden) states.
    ///
    /// `stop` is asked every few milliseconds; once it says true the pass ends early. It is asked again behind every product that may
    /// have left something out, so that nothing else, such as the check of activations, takes that for a result.
    pub(crate) fn pass(
        &mut self,
        compute: &Compute,
        pool: &mut KvPool,
        runs: &[Run<'_>],
        stop: Stop<'_>,
    ) -> Result<Pass> {
        let Self { hyper, weights, rope, local_rope, state: s, mapped } = self;
        let kv_runs: Vec<_> = runs
            .iter()
            .map(|run| KvRun { pages: run.pages, start: run.start, tokens: run.tokens.len() })
            .collect();
        s.ids.clear();
        s.positions.clear();
        for run in runs {
            s.ids.extend(run.tokens);
            s.positions.extend((run.start..run.start + run.tokens.len()).map(|position| position as u32));
        }
        let tokens = s.ids.len();
        let wanted = wanted_rows(runs);
        let (dim, heads, kv_heads) = (hyper.dim, hyper.heads, hyper.kv_heads);
        let (q_width, k_width) = (heads * hyper.head_k, kv_heads * hyper.head_k);
        let scored = scored_rows(runs);
        s.grow(hyper, tokens, scored);

        // Each token begins as its embedding, and where positions are learned its position's.
        let (x, xb) = (&mut s.x[..tokens * dim], &mut s.xb[..tokens * dim]);
        compute.embed(&weights.embeddings, &s.ids, x)?;
        if hyper.embedding_scale != 1.0 {
            compute.scale(x, hyper.embedding_scale);
        }
        if let Some(token_type) = &weights.token_type {
            compute.add_bias(x, token_type);
        }
        if let Some(positions) = &weights.positions {
            compute.embed(positions, &s.positions, xb)?;
            compute.add(x, xb);
        }
        if let Some(norm) = &weights.embedding_norm {
            normalise(compute, hyper, norm, x, xb);
            x.copy_from_slice(xb);
        }

        let mut rows = tokens;
        for (index, layer) in weights.layers.iter().enumerate() {
            if stop() {
                return Ok(Pass::Stopped);
            }
            if *mapped == index {
                compute.map_pages(&layer.matrices());
                *mapped += 1;
            }
            let x = &mut s.x[..tokens * dim];
            let xb = &mut s.xb[..tokens * dim];
            let (q, k) = (&mut s.q[..tokens * q_width], &mut s.k[..tokens * k_width]);
            let v = &mut s.v[..tokens * kv_heads * hyper.head_v];

            // Queries, keys and values.
            let input: &[f32] = match &layer.attention_norm {
                Some(norm) => {
                    normalise(compute, hyper, norm, x, xb);
                    xb
                }
                None => x,
            };
            let products = &mut [(&layer.q, &mut *q), (&layer.k, &mut *k), (&layer.v, &mut *v)];
            multiply(compute, &mut s.activations, input, products, stop)?;
            if let (Some(q_norm), Some(k_norm)) = (&layer.q_norm, &layer.k_norm) {
                let (q_row, k_row) = match hyper.arch.qk_norm {
                    QkNorm::WholeRow => (q_width, k_width),
                    QkNorm::PerHead | QkNorm::None => (hyper.head_k, hyper.head_k),
                };
                compute.rms_norm_in_place(q, NormWeight::Plain(q_norm), hyper.norm_eps, q_row);
                compute.rms_norm_in_place(k, NormWeight::Plain(k_norm), hyper.norm_eps, k_row);
            }
            let window = hyper.window(index);
            let rope = if window.is_some() { &*local_rope } else { &*rope };
            if let Some(rope) = rope.as_ref().filter(|_| hyper.rotates(index)) {
                compute.rope(rope, &s.positions, q, heads, hyper.head_k);
                compute.rope(rope, &s.positions, k, kv_heads, hyper.head_k);
            }
            compute.write_kv(pool, index, &kv_runs, k, v);
            if stop() {
                return Ok(Pass::Stopped);
            }

            // In the last layer only the rows that are wanted go on.
            let last = index + 1 == weights.layers.len();
            if last && wanted.is_empty() {
                return Ok(Pass::Done);
            }

            // Attention looks at what the pages hold, these tokens included.
            let att_width = heads * hyper.head_v;
            let params = AttentionParams {
                scale: hyper.attention_scale,
                soft_cap: (hyper.attention_cap > 0.0).then_some(hyper.attention_cap),
                window,
                bidirectional: !hyper.causal,
                sinks: None,
            };
            let att = &mut s.att[..tokens * att_width];
            compute.attention_until(pool, index, &kv_runs, q, heads, &params, att, stop);
            if stop() {
                return Ok(Pass::Stopped);
            }
            if last {
                rows = wanted.len();
                keep_rows(&mut s.att, att_width, &wanted);
                keep_rows(&mut s.x, dim, &wanted);
            }
            let (x, xb, out) = (&mut s.x[..rows * dim], &mut s.xb[..rows * dim], &mut s.out[..rows * dim]);
            multiply(compute, &mut s.activations, &s.att[..rows * att_width], &mut [(&layer.o, out)], stop)?;
            add(compute, hyper, layer.attention_post_norm.as_ref(), x, out, xb);
            if stop() {
                return Ok(Pass::Stopped);
            }

            // Feed forward.
            let input: &[f32] = match &layer.ffn_norm {
                Some(norm) => {
                    normalise(compute, hyper, norm, x, xb);
                    xb
                }
                None => x,
            };
            let up = &mut s.up[..rows * hyper.ffn];
            let hidden = match &layer.gate {
                Some(gate_weight) => {
                    let gate = &mut s.gate[..rows * hyper.ffn];
                    multiply(
                        compute,
                        &mut s.activations,
                        input,
                        &mut [(gate_weight, gate), (&layer.up, up)],
                        stop,
                    )?;
                    match hyper.arch.activation {
                        Activation::Silu => compute.silu_mul(gate, up),
                        Activation::Gelu => compute.gelu_mul(gate, up),
                    }
                    gate
                }
                None => {
                    multiply(compute, &mut s.activations, input, &mut [(&layer.up, up)], stop)?;
                    match hyper.arch.activation {
                        Activation::Silu => compute.silu(up),
                        Activation::Gelu => compute.gelu(up),
                    }
                    up
                }
            };
            if stop() {
                return Ok(Pass::Stopped);
            }
            multiply(compute, &mut s.activations, hidden, &mut [(&layer.down, out)], stop)?;
            add(compute, hyper, layer.ffn_post_norm.as_ref(), x, out, xb);
        }

        // Hidden states.
        let (x, xb) = (&s.x[..rows * dim], &mut s.xb[..rows * dim]);
        match &weights.norm {
            Some(norm) => normalise(compute, hyper, norm, x, xb),
            None => xb.copy_from_slice(x),
        }
        s.hidden.clear();
        if scored < rows {
            take_hidden(runs, xb, dim, &mut s.hidden);
        }
        if stop() {
            return Ok(Pass::Stopped);
        }
        let Some(head) = weights.head.as_ref().filter(|_| scored > 0) else { return Ok(Pass::Done) };

        // Logits.
        if *mapped == weights.layers.len() {
            compute.map_pages(&[&head.weight]);
            *mapped += 1;
        }
        let logits = &mut s.logits[..scored * hyper.vocab];
        multiply(compute, &mut s.activations, &xb[..scored * dim], &mut [(head, logits)], stop)?;
        if hyper.logit_scale != 1.0 {
            compute.scale(logits, hyper.logit_scale);
        }
        if hyper.logit_cap > 0.0 {
            compute.soft_cap(logits, hyper.logit_cap);
        }
        if stop() {
            return Ok(Pass::Stopped);
        }
        Ok(Pass::Done)
    }

    /// Row `index` of the last pass's logits. Whoever samples may change it.
    pub(crate) fn logits(&mut self, index: usize) -> &mut [f32] {
        &mut self.state.logits[index * self.hyper.vocab..][..self.hyper.vocab]
    }

    /// Row `index` of the last pass's hidden states: what the head would make logits of.
    pub(crate) fn hidden(&self, index: usize) -> &[f32] {
        &self.state.hidden[index * self.hyper.dim..][..self.hyper.dim]
    }

    /// A pooled vector through the layers that stand behind the pooling.
    pub(crate) fn project(&mut self, compute: &Compute, mut pooled: Vec<f32>) -> Result<Vec<f32>> {
        for linear in &self.weights.dense {
            let mut out = vec![0.0; linear.weight.rows()];
            let products = &mut [(linear, &mut out[..])];
            multiply(compute, &mut self.state.activations, &pooled, products, &|| false)?;
            pooled = out;
        }
        Ok(pooled)
    }

    pub(crate) fn hyper(&self) -> &Hyper {
        &self.hyper
    }
}

impl State {
    fn grow(&mut self, hyper: &Hyper, tokens: usize, rows: usize) {
        self.x.resize(tokens * hyper.dim);
        self.xb.resize(tokens * hyper.dim);
        self.out.resize(tokens * hyper.dim);
        self.q.resize(tokens * hyper.heads * hyper.head_k);
        self.k.resize(tokens * hyper.kv_heads * hyper.head_k);
        self.v.resize(tokens * hyper.kv_heads * hyper.head_v);
        self.att.resize(tokens * hyper.heads * hyper.head_v);
        self.gate.resize(tokens * hyper.ffn);
        self.up.resize(tokens * hyper.ffn);
        self.logits.resize(rows * hyper.vocab);
    }
}

impl Run<'_> {
    /// How many rows of it are wanted.
    fn wanted(&self) -> usize {
        self.earlier.len() + self.logits.min(self.tokens.len())
    }
}

/// The rows, among all runs' tokens, whose logits or hidden states are wanted.
fn wanted_rows(runs: &[Run<'_>]) -> Vec<usize> {
    let mut rows = Vec::new();
    let mut end = 0;
    for run in runs {
        rows.extend(run.earlier.iter().map(|index| end + index));
        end += run.tokens.len();
        rows.extend(end - run.logits.min(run.tokens.len())..end);
    }
    rows
}

/// How many rows of logits are wanted.
fn scored_rows(runs: &[Run<'_>]) -> usize {
    runs.iter().filter(|run| !run.hidden).map(Run::wanted).sum()
}

/// Moves the rows that are wanted as they are to `hidden`, and those that go on to logits to the front.
fn take_hidden(runs: &[Run<'_>], x: &mut [f32], dim: usize, hidden: &mut Vec<f32>) {
    let (mut row, mut scored) = (0, Vec::new());
    for run in runs {
        let rows = row..row + run.wanted();
        row = rows.end;
        if run.hidden {
            hidden.extend_from_slice(&x[rows.start * dim..rows.end * dim]);
        } else {
            scored.extend(rows);
        }
    }
    keep_rows(x, dim, &scored);
}

/// Moves the rows to the front. They are in ascending order, so none is overwritten before it is moved.
fn keep_rows(x: &mut [f32], width: usize, rows: &[usize]) {
    for (to, from) in rows.iter().enumerate() {
        x.copy_within(from * width..(from + 1) * width, to * width);
    }
}

fn normalise(compute: &Compute, hyper: &Hyper, norm: &Norm, x: &[f32], out: &mut [f32]) {
    let weight = NormWeight::Plain(&norm.weight);
    match hyper.arch.norm {
        NormKind::Rms => compute.rms_norm(x, weight, hyper.norm_eps, hyper.dim, out),
        NormKind::Layer => {
            compute.layer_norm(x, weight, norm.bias.as_deref(), hyper.norm_eps, hyper.dim, out)
        }
    }
}

/// Several products with the same input, `[token][cols]`, which is rounded for them once.
fn multiply(
    compute: &Compute,
    activations: &mut Activations,
    x: &[f32],
    products: &mut [(&Linear<'_>, &mut [f32])],
    stop: Stop<'_>,
) -> Result<()> {
    let Some((first, _)) = products.first() else { return Ok(()) };
    let cols = first.weight.cols();
    let formats: Vec<_> = products.iter().map(|(linear, _)| linear.weight.format()).collect();
    activations.load(compute, x, x.len() / cols, cols, &formats)?;
    let mut products: Vec<_> = products
        .iter_mut()
        .map(|(linear, out)| Product { weight: &linear.weight, bias: linear.bias.as_deref(), out })
        .collect();
    compute.matmul_until(activations, &mut products, stop)
}

/// The residual stream takes what a block gives, normalised and scaled where the model does so.
fn add(compute: &Compute, hyper: &Hyper, norm: Option<&Norm>, x: &mut [f32], out: &[f32], spare: &mut [f32]) {
    if let (NormPlace::AfterSum, Some(norm)) = (hyper.arch.norm_place, norm) {
        compute.add(x, out);
        normalise(compute, hyper, norm, x, spare);
        return x.copy_from_slice(spare);
    }
    let delta = match norm {
        Some(norm) => {
            normalise(compute, hyper, norm, out, spare);
            spare
        }
        None => out,
    };
    if hyper.residual_scale == 1.0 {
        compute.add(x, delta);
    } else {
        compute.add_scaled(x, delta, hyper.residual_scale);
    }
}
