//! Attention: one definition, the same bits whatever computes it and however the history came about.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};

use ai_runtime_kernels::{AttentionParams, Compute, KvKind, KvLayer, KvLayout, KvPool, KvRun, math};
use common::{Rng, bits, computes, fold, scalar, through_f16};

const SEGMENT: usize = ai_runtime_kernels::ATTENTION_SEGMENT;

/// One layer's attention over one sequence.
#[derive(Clone)]
struct Case {
    kv_heads: usize,
    heads: usize,
    dk: usize,
    dv: usize,
    tokens: usize,
    kind: KvKind,
    scale: f32,
    soft_cap: Option<f32>,
    window: Option<usize>,
    bidirectional: bool,
    sinks: Option<Vec<f32>>,
    q: Vec<f32>,
    k: Vec<f32>,
    v: Vec<f32>,
}

impl Case {
    fn new(
        kv_heads: usize,
        queries: usize,
        dk: usize,
        dv: usize,
        tokens: usize,
        kind: KvKind,
        seed: u64,
    ) -> Self {
        let mut rng = Rng::new(seed);
        let heads = kv_heads * queries;
        Self {
            kv_heads,
            heads,
            dk,
            dv,
            tokens,
            kind,
            // Far from uniform: scores of a deviation of about 3.
            scale: 3.0 / (dk as f32).sqrt(),
            soft_cap: None,
            window: None,
            bidirectional: false,
            sinks: None,
            q: rng.normals(tokens * heads * dk, 1.0),
            k: rng.normals(tokens * kv_heads * dk, 1.0),
            v: rng.normals(tokens * kv_heads * dv, 1.0),
        }
    }

    fn params(&self) -> AttentionParams<'_> {
        AttentionParams {
            scale: self.scale,
            soft_cap: self.soft_cap,
            window: self.window,
            bidirectional: self.bidirectional,
            sinks: self.sinks.as_deref(),
        }
    }

    fn layout(&self, page_tokens: usize) -> KvLayout {
        // The case's layer stands between two others, so that offsets matter.
        let other = KvLayer { kv_heads: 1, head_dim_k: 8, head_dim_v: 24 };
        let this = KvLayer { kv_heads: self.kv_heads, head_dim_k: self.dk, head_dim_v: self.dv };
        KvLayout { layers: vec![other, this, other], kind: self.kind, page_tokens }
    }

    /// Prefills in chunks of the given sizes (the last one repeats) and returns the output of all tokens.
    fn run(&self, compute: &Compute, page_tokens: usize, chunks: &[usize]) -> Vec<f32> {
        let count = self.tokens.div_ceil(page_tokens);
        let mut pool = KvPool::new(self.layout(page_tokens), count + 3).unwrap();
        // Pages in no order, full of what another sequence left: NaN as F32 and F16, large as bytes.
        let pages: Vec<u32> = (0..count as u32).map(|i| (i * 7 + 2) % (count as u32 + 3)).collect();
        let distinct: std::collections::BTreeSet<_> = pages.iter().collect();
        let pages = if distinct.len() == pages.len() { pages } else { (0..count as u32).rev().collect() };
        let stale = vec![0xff; pool.page_bytes()];
        for page in &pages {
            pool.import_page(*page, &stale).unwrap();
        }
        let mut out = vec![f32::NAN; self.tokens * self.heads * self.dv];
        let (mut start, mut next) = (0, 0);
        while start < self.tokens {
            let tokens = chunks[next.min(chunks.len() - 1)].min(self.tokens - start);
            next += 1;
            let run = KvRun { pages: &pages, start, tokens };
            let part = |x: &[f32], width: usize| x[start * width..(start + tokens) * width].to_vec();
            let (k, v) = (part(&self.k, self.kv_heads * self.dk), part(&self.v, self.kv_heads * self.dv));
            compute.write_kv(&mut pool, 1, &[run], &k, &v);
            let width = self.heads * self.dv;
            let out = &mut out[start * width..(start + tokens) * width];
            let q = part(&self.q, self.heads * self.dk);
            compute.attention(&pool, 1, &[run], &q, self.heads, &self.params(), out);
            start += tokens;
        }
        out
    }

    /// Keys and values as stored.
    fn stored(&self) -> (Vec<f32>, Vec<f32>) {
        let store = |x: &[f32], dim: usize| -> Vec<f32> {
            match self.kind {
                KvKind::F32 => x.to_vec(),
                KvKind::F16 => x.iter().map(|x| through_f16(*x)).collect(),
                KvKind::Q8_0 => x.chunks(dim).flat_map(|head| head.chunks(32).flat_map(through_q8)).collect(),
            }
        };
        (store(&self.k, self.dk), store(&self.v, self.dv))
    }

    fn visible(&self, token: usize) -> std::ops::Range<usize> {
        let window = self.window.unwrap_or(usize::MAX);
        if self.bidirectional {
            return token.saturating_sub(window / 2)..token.saturating_add(window / 2 + 1).min(self.tokens);
        }
        (token + 1).saturating_sub(window)..token + 1
    }

    /// The definition, written down as plainly as possible.
    fn twin(&self) -> Vec<f32> {
        let (k, v) = self.stored();
        let mut out = Vec::new();
        for token in 0..self.tokens {
            for head in 0..self.heads {
                let kv = head / (self.heads / self.kv_heads);
                let q = &self.q[(token * self.heads + head) * self.dk..][..self.dk];
                let mut merged: Option<(f32, f32, Vec<f32>)> = None;
                let seen = self.visible(token);
                for segment in seen.start / SEGMENT..seen.end.div_ceil(SEGMENT) {
                    let keys = seen.start.max(segment * SEGMENT)..seen.end.min((segment + 1) * SEGMENT);
                    let scores: Vec<f32> = keys
                        .clone()
                        .map(|key| {
                            let k = &k[(key * self.kv_heads + kv) * self.dk..][..self.dk];
                            let dot = q.iter().zip(k).fold(0f32, |sum, (q, k)| q.mul_add(*k, sum));
                            let score = dot * self.scale;
                            self.soft_cap.map_or(score, |cap| math::tanh(score * (1.0 / cap)) * cap)
                        })
                        .collect();
                    let max = scores.iter().fold(f32::NEG_INFINITY, |a, b| if a > *b { a } else { *b });
                    let mut lanes = [0f32; 16];
                    let mut value = vec![0f32; self.dv];
                    for (key, score) in keys.zip(&scores) {
                        let weight = math::exp(score - max);
                        lanes[key % 16] += weight;
                        let v = &v[(key * self.kv_heads + kv) * self.dv..][..self.dv];
                        for (sum, v) in value.iter_mut().zip(v) {
                            *sum = weight.mul_add(*v, *sum);
                        }
                    }
                    let sum = fold(lanes, |a, b| a + b);
                    merged = Some(match merged {
                        None => (max, sum, value),
                        Some((old_max, old_sum, old)) => {
                            let top = if old_max > max { old_max } else { max };
                            let (a, b) = (math::exp(old_max - top), math::exp(max - top));
                            let value = old.iter().zip(&value).map(|(x, y)| x.mul_add(a, y * b)).collect();
                            (top, old_sum.mul_add(a, sum * b), value)
                        }
                    });
                }
                let (max, sum, value) = merged.expect("a token sees itself");
                let factor = match &self.sinks {
                    None => 1.0 / sum,
                    Some(sinks) => {
                        let top = if max > sinks[head] { max } else { sinks[head] };
                        let a = math::exp(max - top);
                        a / sum.mul_add(a, math::exp(sinks[head] - top))
                    }
                };
                out.extend(value.iter().map(|x| x * factor));
            }
        }
        out
    }

    /// The same in f64 without segments; the sinks and caps as the papers write them.
    fn reference(&self) -> Vec<f64> {
        let (k, v) = self.stored();
        let mut out = Vec::new();
        for token in 0..self.tokens {
            for head in 0..self.heads {
                let kv = head / (self.heads / self.kv_heads);
                let q = &self.q[(token * self.heads + head) * self.dk..][..self.dk];
                let mut scores = Vec::new();
                for key in self.visible(token) {
                    let k = &k[(key * self.kv_heads + kv) * self.dk..][..self.dk];
                    let dot: f64 = q.iter().zip(k).map(|(q, k)| f64::from(*q) * f64::from(*k)).sum();
                    let score = dot * f64::from(self.scale);
                    scores.push(
                        self.soft_cap
                            .map_or(score, |cap| libm::tanh(score / f64::from(cap)) * f64::from(cap)),
                    );
                }
                let sink = self.sinks.as_ref().map(|sinks| f64::from(sinks[head]));
                let max = scores.iter().copied().chain(sink).fold(f64::NEG_INFINITY, f64::max);
                let sum: f64 = scores.iter().copied().chain(sink).map(|s| libm::exp(s - max)).sum();
                let mut value = vec![0.0; self.dv];
                for (key, score) in self.visible(token).zip(&scores) {
                    for (d, value) in value.iter_mut().enumerate() {
                        let v = v[(key * self.kv_heads + kv) * self.dv + d];
                        *value += libm::exp(score - max) / sum * f64::from(v);
                    }
                }
                out.extend(value);
            }
        }
        out
    }
}

/// A block of 32 stored as bytes with a half-precision scale.
fn through_q8(x: &[f32]) -> Vec<f32> {
    let amax = x.iter().fold(0f32, |a, x| a.max(x.abs()));
    let scale = through_f16(amax / 127.0);
    let inverse = if scale == 0.0 { 0.0 } else { 1.0 / scale };
    x.iter().map(|x| (x * inverse).round_ties_even().clamp(-127.0, 127.0) * scale).collect()
}

/// Checks a case against its twin on everything that may not matter.
fn check(name: &str, case: &Case) {
    let twin = case.twin();
    for (got, want) in twin.iter().zip(case.reference()) {
        assert!((f64::from(*got) - want).abs() < 2e-5, "{name}: {got} instead of {want}");
    }
    let all = case.tokens;
    for compute in computes() {
        for (page_tokens, chunks) in
            [(64, vec![all]), (16, vec![1]), (48, vec![5, 33, 1, 1, 2, 70]), (512, vec![100, 7])]
        {
            // The slow combinations once: plain Rust takes half of them, three threads the two that spread.
            let scalar = compute.isa() == ai_runtime_kernels::Isa::Scalar;
            if (scalar && (page_tokens == 16 || page_tokens == 512 || compute.threads() > 2))
                || (compute.threads() > 2 && page_tokens != 48 && page_tokens != 64)
            {
                continue;
            }
            // Whoever looks at what follows needs all of it in one run.
            let chunks = if case.bidirectional { vec![all] } else { chunks };
            let got = case.run(&compute, page_tokens, &chunks);
            if bits(&got) != bits(&twin) {
                let at = got.iter().zip(&twin).position(|(a, b)| a.to_bits() != b.to_bits()).unwrap();
                let (token, rest) = (at / (case.heads * case.dv), at % (case.heads * case.dv));
                panic!(
                    "{name} on {} with {} threads, pages of {page_tokens}, chunks {chunks:?}: token {token} head {} element {}: {} instead of {}",
                    compute.isa(),
                    compute.threads(),
                    rest / case.dv,
                    rest % case.dv,
                    got[at],
                    twin[at]
                );
            }
        }
    }
}

#[test]
fn grouped_queries_over_several_segments_have_the_bits_of_the_definition() {
    check("f16", &Case::new(1, 4, 64, 64, 2 * SEGMENT + 45, KvKind::F16, 1));
    check("f32", &Case::new(2, 2, 64, 64, SEGMENT + 20, KvKind::F32, 2));
    check("q8_0", &Case::new(2, 2, 64, 64, SEGMENT + 20, KvKind::Q8_0, 3));
}

#[test]
fn every_head_size_has_the_bits_of_the_definition() {
    for (i, (dk, dv)) in [(8, 8), (16, 16), (40, 24), (80, 80), (96, 96), (128, 128), (192, 128), (256, 256)]
        .into_iter()
        .enumerate()
    {
        for kind in [KvKind::F16, KvKind::Q8_0] {
            check(
                &format!("{dk}/{dv} {}", kind.name()),
                &Case::new(1, 1 + i % 3, dk, dv, 37 + 5 * i, kind, i as u64),
            );
        }
    }
}

#[test]
fn every_number_of_query_heads_per_kv_head_has_the_bits_of_the_definition() {
    for queries in [1, 2, 3, 5, 6, 7, 8, 16] {
        check(&format!("{queries} queries"), &Case::new(2, queries, 32, 32, 90, KvKind::F16, queries as u64));
    }
}

#[test]
fn windows_mask_and_do_not_shift() {
    for window in [1, 15, 16, 100, 256, 300] {
        let mut case = Case::new(1, 2, 16, 16, 2 * SEGMENT + 45, KvKind::F16, window as u64);
        case.window = Some(window);
        check(&format!("window {window}"), &case);
    }
}

#[test]
fn encoders_look_both_ways() {
    for (tokens, window) in
        [(9, None), (SEGMENT + 45, None), (SEGMENT + 45, Some(40)), (2 * SEGMENT + 3, Some(300))]
    {
        let mut case = Case::new(2, 1 + tokens % 2, 16, 16, tokens, KvKind::F16, tokens as u64);
        (case.bidirectional, case.window) = (true, window);
        check(&format!("{tokens} tokens both ways, window {window:?}"), &case);
    }
}

#[test]
fn soft_caps_and_sinks_are_those_of_gemma_and_gpt_oss() {
    let mut case = Case::new(2, 2, 32, 48, 280, KvKind::F16, 9);
    case.soft_cap = Some(5.0);
    check("soft cap", &case);
    case.soft_cap = None;
    case.sinks = Some(vec![0.5, -3.0, 20.0, 2.0]);
    check("sinks", &case);
    case.window = Some(20);
    case.soft_cap = Some(30.0);
    check("all of it", &case);
}

#[test]
fn sequences_in_one_call_get_the_bits_they_get_alone() {
    let cases: Vec<Case> = [(300, 1), (1, 2), (77, 3), (520, 4)]
        .into_iter()
        .map(|(tokens, seed)| Case::new(2, 3, 64, 64, tokens, KvKind::F16, seed))
        .collect();
    let alone: Vec<Vec<f32>> = cases.iter().map(|case| case.run(&scalar(), 64, &[usize::MAX])).collect();
    // In the joint call the sequences stand at different points: a decode step, a first token, a prefill, a short run.
    let last = [1, 1, 77, 5];
    for compute in computes() {
        let mut pool = KvPool::new(cases[0].layout(64), 64).unwrap();
        let pages: Vec<Vec<u32>> = (0..4).map(|i| (0..10).map(|p| p * 4 + i).collect()).collect();
        let (mut q, mut k, mut v) = (Vec::new(), Vec::new(), Vec::new());
        let mut runs = Vec::new();
        for ((case, pages), last) in cases.iter().zip(&pages).zip(last) {
            let before = case.tokens - last;
            let (kw, vw, qw) = (2 * 64, 2 * 64, 6 * 64);
            compute.write_kv(
                &mut pool,
                1,
                &[KvRun { pages, start: 0, tokens: before }],
                &case.k[..before * kw],
                &case.v[..before * vw],
            );
            q.extend_from_slice(&case.q[before * qw..]);
            k.extend_from_slice(&case.k[before * kw..]);
            v.extend_from_slice(&case.v[before * vw..]);
            runs.push(KvRun { pages, start: before, tokens: last });
        }
        compute.write_kv(&mut pool, 1, &runs, &k, &v);
        let mut out = vec![f32::NAN; q.len()];
        compute.attention(&pool, 1, &runs, &q, 6, &cases[0].params(), &mut out);
        let want: Vec<f32> = alone
            .iter()
            .zip(last)
            .flat_map(|(out, last)| out[out.len() - last * 6 * 64..].to_vec())
            .collect();
        assert_eq!(bits(&out), bits(&want), "{} with {} threads", compute.isa(), compute.threads());
    }
}

#[test]
fn attention_ends_early_at_any_piece_of_its_work() {
    // A prompt's chunk in tiles, and a single token whose history is spread over threads.
    let case = Case::new(4, 2, 64, 64, 700, KvKind::F16, 9);
    let pages: Vec<u32> = (0..11).collect();
    let history = KvRun { pages: &pages, start: 0, tokens: 700 };
    for compute in computes() {
        let mut pool = KvPool::new(case.layout(64), 11).unwrap();
        compute.write_kv(&mut pool, 1, &[history], &case.k, &case.v);
        for tokens in [300, 1] {
            let run = KvRun { pages: &pages, start: 700 - tokens, tokens };
            let q = &case.q[(700 - tokens) * 8 * 64..];
            // How much is computed where `stop` says true from the `last`th question on.
            let computed = |last: usize| {
                let asked = AtomicUsize::new(0);
                let mut out = vec![f32::NAN; q.len()];
                let stop = || asked.fetch_add(1, Ordering::Relaxed) >= last;
                compute.attention_until(&pool, 1, &[run], q, 8, &case.params(), &mut out, &stop);
                out.iter().filter(|value| !value.is_nan()).count()
            };
            let who = format!("{tokens} tokens, {} with {} threads", compute.isa(), compute.threads());
            assert_eq!((computed(0), computed(usize::MAX)), (0, q.len()), "{who}");
            assert!(computed(2) < q.len(), "{who}");
        }
    }
}

#[test]
fn a_forked_page_is_a_copy_and_a_saved_page_comes_back() {
    let case = Case::new(1, 2, 32, 32, 40, KvKind::Q8_0, 5);
    let compute = scalar();
    let mut pool = KvPool::new(case.layout(16), 1_000_000).unwrap();
    assert_eq!(pool.resident_bytes(), 0, "a budget takes no memory");
    let pages = [3, 900_000, 7];
    let run = KvRun { pages: &pages, start: 0, tokens: 40 };
    compute.write_kv(&mut pool, 1, &[run], &case.k, &case.v);
    assert_eq!(pool.resident_bytes(), 3 * pool.page_bytes());
    let attend = |pool: &KvPool, pages: &[u32]| {
        let mut out = vec![0.0; case.q.len()];
        compute.attention(
            pool,
            1,
            &[KvRun { pages, start: 0, tokens: 40 }],
            &case.q,
            2,
            &case.params(),
            &mut out,
        );
        out
    };
    let want = attend(&pool, &pages);
    pool.copy_page(7, 8);
    // The original goes on; the copy does not notice.
    let other = KvRun { pages: &pages, start: 35, tokens: 2 };
    compute.write_kv(&mut pool, 1, &[other], &vec![9.0; 64], &vec![9.0; 64]);
    assert_ne!(bits(&attend(&pool, &pages)), bits(&want));
    assert_eq!(bits(&attend(&pool, &[3, 900_000, 8])), bits(&want));

    let mut second = KvPool::new(case.layout(16), 3).unwrap();
    for (to, from) in [3, 900_000, 8].into_iter().enumerate() {
        second.import_page(to as u32, pool.export_page(from).unwrap()).unwrap();
    }
    assert_eq!(bits(&attend(&second, &[0, 1, 2])), bits(&want));
    let mut third = KvPool::new(case.layout(16), 4).unwrap();
    for (bytes, from) in third.pages_mut(&[2, 0, 3]).into_iter().zip([3, 900_000, 8]) {
        bytes.copy_from_slice(pool.export_page(from).unwrap());
    }
    assert_eq!(bits(&attend(&third, &[2, 0, 3])), bits(&want));
    assert!(third.export_page(1).is_none(), "nobody asked for it");
    assert!(second.import_page(0, &[1, 2, 3]).unwrap_err().to_string().contains("expected"));
    pool.release(900_000);
    assert!(pool.export_page(900_000).is_none());
}

#[test]
fn the_start_of_a_page_is_exported_without_what_stands_behind_it() {
    let compute = scalar();
    for kind in [KvKind::F32, KvKind::F16, KvKind::Q8_0] {
        let case = Case::new(2, 2, 40, 24, 64, kind, 5);
        let filled = |tokens: usize| {
            let mut pool = KvPool::new(case.layout(64), 1).unwrap();
            let run = KvRun { pages: &[0], start: 0, tokens };
            compute.write_kv(&mut pool, 1, &[run], &case.k[..tokens * 80], &case.v[..tokens * 48]);
            pool
        };
        for tokens in [1, 16, 23, 63, 64] {
            let (whole, part) = (filled(64), filled(tokens));
            let start = whole.export_start(0, tokens).unwrap();
            assert!(start == part.export_page(0).unwrap(), "{} tokens as {}", tokens, kind.name());
        }
    }
}

#[test]
fn a_layout_that_cannot_be_is_refused_by_name() {
    let layout = |f: fn(&mut KvLayout)| {
        let mut layout = KvLayout::uniform(2, 2, 64, 64, KvKind::F16);
        f(&mut layout);
        KvPool::new(layout, 1).unwrap_err().to_string()
    };
    assert!(layout(|l| l.page_tokens = 24).contains("page_tokens"));
    assert!(layout(|l| l.layers[1].head_dim_v = 0).contains("layer 1: expected head_dim_v"));
    assert!(layout(|l| l.layers[0].kv_heads = usize::MAX).contains("kv_heads"));
    assert!(layout(|l| l.layers.clear()).contains("layer"));
    assert!(
        layout(|l| l.layers = vec![KvLayer { kv_heads: 16384, head_dim_k: 4096, head_dim_v: 4096 }; 99])
            .contains("bytes")
    );
}
