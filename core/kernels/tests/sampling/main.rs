//! The sampler's steps mean what llama.cpp's samplers mean, whatever shortcut computes them.
//!
//! [`reference`] has the naive form of each.

#[path = "../common/mod.rs"]
mod common;
mod reference;

use ai_runtime_chat::Sampling;
use ai_runtime_kernels::{Compute, ComputeOptions, DryBreakers, Isa, Sampler, sampling::rng};
use common::{Rng, scalar};
use reference::{Reference, Step, softmax, sorted};

const DEFAULT: [Step; 9] = [
    Step::Penalties,
    Step::Dry,
    Step::TopNSigma,
    Step::TopK,
    Step::TypicalP,
    Step::TopP,
    Step::MinP,
    Step::Xtc,
    Step::Temperature,
];

struct Setup {
    settings: Sampling,
    logits: Vec<f32>,
    mask: Option<Vec<u32>>,
    history: Vec<u32>,
    breakers: Vec<Vec<u32>>,
}

impl Setup {
    fn new(vocab: usize, seed: u64, settings: Sampling) -> Self {
        let mut rng = Rng::new(seed);
        Self {
            settings,
            logits: rng.normals(vocab, 2.5),
            mask: None,
            history: (0..200).map(|_| rng.below(30) as u32).collect(),
            breakers: Vec::new(),
        }
    }

    fn sampler(&self) -> Sampler {
        let mut breakers = DryBreakers::none();
        for breaker in &self.breakers {
            breakers.insert(breaker[0], breaker[1..].to_vec());
        }
        Sampler::new(&self.settings, self.logits.len(), breakers).unwrap()
    }

    /// Draws at many positions and compares each draw with the reference's distribution: the token must be the one at
    /// which the cumulative probability passes the position's random number, in the sampler's own order of tokens.
    fn check(&self, name: &str, compute: &Compute, positions: std::ops::Range<u64>) {
        let order =
            if self.settings.order.is_empty() { DEFAULT.to_vec() } else { self.settings.order.clone() };
        let mut sampler = self.sampler();
        for position in positions {
            let reference = Reference {
                s: &self.settings,
                history: &self.history,
                breakers: &self.breakers,
                xtc: rng::uniform(self.settings.seed, position, rng::Purpose::Xtc),
            };
            let mask = self.mask.as_deref();
            let by_rank = reference.distribution(&self.logits, mask, &order);
            let mut by_id = by_rank.clone();
            by_id.sort_by_key(|x| x.0);
            let mut logits = self.logits.clone();
            let choice = sampler.sample(compute, &mut logits, mask, position, &self.history).unwrap();
            assert_eq!(
                common::bits(&logits),
                common::bits(&self.logits),
                "{name}: the logits were not put back"
            );
            let u = rng::uniform(self.settings.seed, position, rng::Purpose::Draw);
            // Lists are drawn from by rank, the whole vocabulary by id. At a boundary f32 and f64 may differ.
            let fits = [&by_rank, &by_id].into_iter().any(|order| {
                let mut sum = 0.0;
                order.iter().any(|(id, p)| {
                    let before = sum;
                    sum += p;
                    *id == choice.token && u > before - 1e-4 && u < sum + 1e-4
                })
            });
            assert!(
                fits,
                "{name}, position {position}, u {u}: chose {} of {:?}",
                choice.token,
                &by_rank[..by_rank.len().min(8)]
            );
        }
    }
}

fn set(f: impl FnOnce(&mut Sampling)) -> Sampling {
    let mut settings = Sampling { seed: 11, ..Sampling::default() };
    f(&mut settings);
    settings
}

/// Every step alone and many together, over the whole vocabulary.
fn cases() -> Vec<(&'static str, Sampling)> {
    vec![
        ("nothing", set(|_| {})),
        ("temperature", set(|s| s.temperature = 0.7)),
        ("hot", set(|s| s.temperature = 1.8)),
        ("greedy", set(|s| s.temperature = 0.0)),
        (
            "dynamic temperature",
            set(|s| {
                (s.temperature, s.dynamic_temperature_range, s.dynamic_temperature_exponent) = (0.8, 0.5, 1.3)
            }),
        ),
        ("top-k 1", set(|s| s.top_k = 1)),
        ("top-k", set(|s| s.top_k = 40)),
        ("top-k large", set(|s| s.top_k = 3000)),
        ("top-k above the vocabulary", set(|s| s.top_k = 1_000_000)),
        ("top-p", set(|s| s.top_p = 0.9)),
        ("top-p tiny", set(|s| s.top_p = 0.0)),
        ("top-p nearly all", set(|s| s.top_p = 0.999)),
        ("min-p", set(|s| s.min_p = 0.05)),
        ("min-p one", set(|s| s.min_p = 1.0)),
        ("top-p min-p", set(|s| (s.top_p, s.min_p, s.temperature) = (0.95, 0.05, 0.8))),
        ("top-p, min-p far", set(|s| (s.top_p, s.min_p) = (0.3, 0.0001))),
        ("typical", set(|s| s.typical_p = 0.6)),
        ("top-n-sigma", set(|s| s.top_n_sigma = 1.5)),
        ("xtc", set(|s| (s.xtc_probability, s.xtc_threshold) = (0.5, 0.02))),
        ("xtc tiny", set(|s| (s.xtc_probability, s.xtc_threshold, s.top_k) = (0.5, 0.0005, 200))),
        ("xtc off", set(|s| (s.xtc_probability, s.xtc_threshold) = (1.0, 0.51))),
        (
            "penalties",
            set(|s| {
                (s.repeat_penalty, s.frequency_penalty, s.presence_penalty, s.top_k) = (1.3, 0.2, 0.4, 30)
            }),
        ),
        ("penalties whole context", set(|s| (s.repeat_penalty, s.penalty_last_n) = (1.5, -1))),
        ("dry", set(|s| (s.dry_multiplier, s.dry_allowed_length) = (0.8, 1))),
        ("dry window", set(|s| (s.dry_multiplier, s.dry_base, s.dry_penalty_last_n) = (2.0, 3.0, 60))),
        ("bias", set(|s| s.logit_bias = vec![(3, 9.0), (5, f32::NEG_INFINITY), (7, -2.0), (3, 1.0)])),
        (
            "usual",
            set(|s| {
                (s.top_k, s.top_p, s.min_p, s.temperature, s.repeat_penalty) = (40, 0.95, 0.05, 0.8, 1.1)
            }),
        ),
        (
            "everything",
            set(|s| {
                (s.top_n_sigma, s.top_k, s.typical_p, s.top_p, s.min_p) = (4.0, 500, 0.95, 0.95, 0.01);
                (s.xtc_probability, s.xtc_threshold, s.temperature) = (0.5, 0.1, 0.9);
                (s.repeat_penalty, s.dry_multiplier) = (1.1, 0.8);
            }),
        ),
        (
            "hot first",
            set(|s| {
                (s.temperature, s.min_p, s.top_p, s.repeat_penalty, s.top_k) = (1.5, 0.02, 0.9, 1.2, 300);
                s.order = vec![Step::Temperature, Step::Penalties, Step::MinP, Step::TopP, Step::TopK];
            }),
        ),
        (
            "top-p after temperature",
            set(|s| {
                (s.temperature, s.top_p) = (0.6, 0.8);
                s.order = vec![Step::Temperature, Step::TopP];
            }),
        ),
        (
            "penalties last",
            set(|s| {
                (s.top_k, s.presence_penalty, s.frequency_penalty) = (25, 1.5, 0.1);
                s.order = vec![Step::TopK, Step::Penalties];
            }),
        ),
        (
            "xtc after temperature",
            set(|s| {
                (s.temperature, s.xtc_probability, s.xtc_threshold, s.typical_p) = (0.7, 1.0, 0.05, 0.9);
                s.order = vec![Step::Temperature, Step::Xtc, Step::TypicalP];
            }),
        ),
        ("greedy with xtc", set(|s| (s.temperature, s.xtc_probability, s.xtc_threshold) = (0.0, 1.0, 0.001))),
    ]
}

#[test]
fn every_step_draws_from_the_distribution_that_llama_cpp_defines() {
    let compute = Compute::new(ComputeOptions::new().threads(1)).unwrap();
    for (name, settings) in cases() {
        for (vocab, seed) in [(30, 1), (2000, 2), (5003, 3)] {
            let mut setup = Setup::new(vocab, seed, settings.clone());
            setup.history.iter_mut().for_each(|t| *t %= vocab as u32);
            setup.check(name, &compute, 0..12);
        }
        // As a real head: a few tokens far above the rest, among them recent ones.
        let mut peaked = Setup::new(3000, 4, settings.clone());
        for i in 0..60 {
            peaked.logits[(i * 37) % 3000] += 8.0;
            peaked.logits[i] += 6.0;
        }
        peaked.check(name, &compute, 0..12);
        // Under a grammar.
        let mut masked = Setup::new(3000, 5, settings);
        let mut rng = Rng::new(6);
        masked.mask = Some(
            (0..94)
                .map(|i| if i % 3 == 0 { 0 } else { rng.next() as u32 & rng.next() as u32 | 1 << 7 })
                .collect(),
        );
        masked.check(name, &compute, 0..12);
    }
}

#[test]
fn dry_stops_at_breakers_of_one_and_of_several_tokens() {
    let compute = scalar();
    for breakers in
        [vec![vec![4]], vec![vec![1, 2]], vec![vec![1, 2], vec![1], vec![9, 9, 3]], vec![vec![29, 1, 2, 3]]]
    {
        for seed in 0..30 {
            let settings = set(|s| {
                (s.dry_multiplier, s.dry_allowed_length, s.temperature) = (3.0, (seed % 3) as usize, 0.0)
            });
            let mut setup = Setup::new(30, seed, settings);
            let mut rng = Rng::new(seed);
            setup.history = (0..40).map(|_| rng.below(5) as u32).collect();
            setup.logits.iter_mut().for_each(|l| *l *= 0.3);
            setup.breakers = breakers.clone();
            setup.check("breakers", &compute, 0..1);
        }
    }
}

#[test]
fn breakers_are_found_in_the_vocabulary_as_whole_tokens_and_across_tokens() {
    let vocabulary = ["a", "\n", "b\n\nc", "x:", "en", "d", "end", "lend", "dd"];
    let encode = |text: &str| vec![vocabulary.iter().position(|t| *t == text).unwrap_or(99) as u32];
    let strings = ["\n".to_string(), "end".to_string(), String::new()];
    let found = DryBreakers::new(&strings, vocabulary, encode);
    let mut want = DryBreakers::none();
    for single in [1, 2, 6, 7] {
        want.insert(single, vec![]);
    }
    want.insert(4, vec![5]);
    assert_eq!(found, want);
}

#[test]
fn every_instruction_set_chooses_the_same_tokens() {
    for (name, settings) in cases() {
        let mut settings = settings;
        settings.logprobs = 3;
        let setup = Setup::new(5003, 77, settings);
        let mut want = None;
        for isa in Isa::available() {
            let compute = Compute::new(ComputeOptions::new().isa(isa).threads(1)).unwrap();
            let mut sampler = setup.sampler();
            let got: Vec<_> = (0..10)
                .map(|p| {
                    sampler.sample(&compute, &mut setup.logits.clone(), None, p, &setup.history).unwrap()
                })
                .map(|c| {
                    (
                        c.token,
                        c.logprob.map(f32::to_bits),
                        c.alternatives.iter().map(|a| (a.0, a.1.to_bits())).collect::<Vec<_>>(),
                    )
                })
                .collect();
            assert_eq!(want.get_or_insert_with(|| got.clone()), &got, "{name} on {isa}");
        }
    }
}

#[test]
fn mirostat_follows_its_formulas_and_its_state_can_be_taken_back() {
    let compute = scalar();
    for version in [1, 2] {
        let settings =
            set(|s| (s.mirostat, s.mirostat_tau, s.mirostat_eta, s.temperature) = (version, 3.0, 0.3, 0.9));
        let setup = Setup::new(2000, 8, settings);
        let mut sampler = setup.sampler();
        let before = sampler.state();
        let draw = |sampler: &mut Sampler, p: u64| {
            sampler.sample(&compute, &mut setup.logits.clone(), None, p, &[]).unwrap().token
        };
        let mut mu = 6.0f64;
        let mut tokens = Vec::new();
        for position in 0..40 {
            let set = sorted(
                setup
                    .logits
                    .iter()
                    .enumerate()
                    .map(|(i, l)| (i as u32, f64::from(*l) / f64::from(0.9f32)))
                    .collect(),
            );
            let p = softmax(&set);
            let keep = if version == 2 {
                p.iter().take_while(|p| -libm::log2(**p) <= mu).count().max(1)
            } else {
                let (mut a, mut b) = (0.0, 0.0);
                for i in 0..99 {
                    let t = libm::log((i + 2) as f64 / (i + 1) as f64);
                    a += t * libm::log(p[i] / p[i + 1]);
                    b += t * t;
                }
                let s = a / b;
                let e = s - 1.0;
                let k = libm::pow(e * libm::pow(2.0, mu) / (1.0 - libm::pow(2000.0, -e)), 1.0 / s);
                (k as usize).clamp(1, 2000)
            };
            let kept = softmax(&set[..keep]);
            let u = rng::uniform(11, position, rng::Purpose::Draw);
            let mut sum = 0.0;
            let index = kept
                .iter()
                .position(|p| {
                    sum += p;
                    sum > u
                })
                .unwrap();
            let token = draw(&mut sampler, position);
            assert_eq!(token, set[index].0, "mirostat {version} at {position} with mu {mu}");
            mu -= 0.3 * (-libm::log2(kept[index]) - 3.0);
            tokens.push(token);
        }
        // A rejected draft leaves no trace.
        sampler.restore(before);
        let again: Vec<u32> = (0..40).map(|p| draw(&mut sampler, p)).collect();
        assert_eq!(again, tokens);
    }
}

#[test]
fn ties_go_to_the_lower_id_and_masks_are_obeyed() {
    for isa in Isa::available() {
        let compute = Compute::new(ComputeOptions::new().isa(isa).threads(1)).unwrap();
        let mut rng = Rng::new(3);
        for vocab in [1usize, 15, 16, 17, 1023, 1025, 4100] {
            // Few distinct values: many ties.
            let logits: Vec<f32> = (0..vocab).map(|_| (rng.below(5) as f32) - 7.0).collect();
            let mut mask: Vec<u32> = (0..vocab.div_ceil(32)).map(|_| rng.next() as u32).collect();
            mask[0] |= 1;
            // Bits past the vocabulary do not count.
            *mask.last_mut().unwrap() |= 1 << 31;
            let best = |allowed: &dyn Fn(usize) -> bool| {
                (0..vocab)
                    .filter(|i| allowed(*i))
                    .fold(None, |best: Option<usize>, i| match best {
                        Some(b) if logits[b] >= logits[i] => Some(b),
                        _ => Some(i),
                    })
                    .map(|i| i as u32)
            };
            assert_eq!(compute.argmax(&logits, None), best(&|_| true), "{isa} {vocab}");
            assert_eq!(
                compute.argmax(&logits, Some(&mask)),
                best(&|i| mask[i / 32] >> (i % 32) & 1 == 1),
                "{isa} {vocab}"
            );
            assert_eq!(compute.argmax(&logits, Some(&vec![0; mask.len()])), None);
        }
    }
}

#[test]
fn log_probabilities_are_those_of_the_model_before_any_setting() {
    let compute = scalar();
    let settings = set(|s| (s.logprobs, s.temperature, s.top_k, s.logit_bias) = (5, 0.3, 2, vec![(0, 3.0)]));
    let setup = Setup::new(3001, 1, settings);
    let choice = setup.sampler().sample(&compute, &mut setup.logits.clone(), None, 0, &[]).unwrap();
    let all: Vec<(u32, f64)> =
        setup.logits.iter().enumerate().map(|(i, l)| (i as u32, f64::from(*l))).collect();
    let p = softmax(&all);
    let want = |id: u32| libm::log(p[id as usize]);
    assert!((f64::from(choice.logprob.unwrap()) - want(choice.token)).abs() < 1e-5);
    assert_eq!(choice.alternatives.len(), 5);
    for ((id, logprob), (best, _)) in choice.alternatives.iter().zip(sorted(all)) {
        assert_eq!(*id, best);
        assert!((f64::from(*logprob) - want(*id)).abs() < 1e-5);
    }
    let ids = [5, 2000];
    for (id, logprob) in ids.iter().zip(compute.logprobs(&setup.logits, &ids)) {
        assert!((f64::from(logprob) - want(*id)).abs() < 1e-5);
    }
}

#[test]
fn a_seed_gives_its_tokens_and_another_seed_others() {
    let compute = scalar();
    let tokens = |seed: u64| -> Vec<u32> {
        let setup = Setup::new(2000, 9, set(|s| (s.seed, s.top_k) = (seed, 100)));
        let mut sampler = setup.sampler();
        // Backwards, too: a position's number does not depend on what came before.
        let mut tokens: Vec<u32> = (0..30)
            .rev()
            .map(|p| sampler.sample(&compute, &mut setup.logits.clone(), None, p, &[]).unwrap().token)
            .collect();
        tokens.reverse();
        let forwards: Vec<u32> = (0..30)
            .map(|p| sampler.sample(&compute, &mut setup.logits.clone(), None, p, &[]).unwrap().token)
            .collect();
        assert_eq!(tokens, forwards);
        tokens
    };
    assert_eq!(tokens(1), tokens(1));
    assert_ne!(tokens(1), tokens(2));
}

#[test]
fn nothing_to_choose_from_is_an_error_and_not_a_token() {
    let compute = scalar();
    for (name, settings) in cases() {
        let mut sampler = Sampler::new(&settings, 100, DryBreakers::none()).unwrap();
        for mut logits in [vec![f32::NEG_INFINITY; 100], vec![f32::NAN; 100]] {
            let error = sampler.sample(&compute, &mut logits, None, 0, &[]);
            assert!(error.is_err(), "{name}: {error:?}");
        }
        assert!(sampler.sample(&compute, &mut [0.0; 100], Some(&[0; 4]), 0, &[]).is_err(), "{name}");
        // History from another world does not matter.
        sampler.sample(&compute, &mut [0.0; 100], None, 0, &[5000, u32::MAX, 3]).unwrap();
    }
    let mut sampler = Sampler::new(&Sampling::greedy(), 100, DryBreakers::none()).unwrap();
    assert!(
        sampler
            .sample(&compute, &mut [0.0; 99], None, 0, &[])
            .unwrap_err()
            .to_string()
            .contains("expected 100 logits")
    );
    assert!(
        sampler
            .sample(&compute, &mut [0.0; 100], Some(&[1]), 0, &[])
            .unwrap_err()
            .to_string()
            .contains("mask of 4 words")
    );
}

#[test]
fn a_setting_out_of_range_is_named_with_its_range_and_value() {
    let fails = |f: fn(&mut Sampling), parts: &[&str]| {
        let text = Sampler::new(&set(f), 100, DryBreakers::none()).unwrap_err().to_string();
        for part in parts {
            assert!(text.contains(part), "'{text}' lacks '{part}'");
        }
    };
    fails(|s| s.temperature = -1.0, &["temperature", "0 or more", "-1"]);
    fails(|s| s.temperature = f32::NAN, &["temperature", "NaN"]);
    fails(|s| s.top_p = 1.5, &["top_p", "from 0 to 1", "1.5"]);
    fails(|s| s.min_p = -0.1, &["min_p"]);
    fails(|s| s.typical_p = f32::INFINITY, &["typical_p", "inf"]);
    fails(|s| s.top_n_sigma = f32::NAN, &["top_n_sigma"]);
    fails(|s| s.xtc_probability = 2.0, &["xtc_probability"]);
    fails(|s| s.mirostat = 3, &["mirostat", "0, 1 or 2", "3"]);
    fails(|s| s.mirostat_tau = 0.0, &["mirostat_tau"]);
    fails(|s| s.repeat_penalty = 0.0, &["repeat_penalty", "above 0"]);
    fails(|s| s.penalty_last_n = -2, &["penalty_last_n", "-2"]);
    fails(|s| s.dry_base = f32::NAN, &["dry_base"]);
    fails(|s| s.logit_bias = vec![(100, 1.0)], &["logit_bias", "below 100"]);
    fails(|s| s.logit_bias = vec![(1, f32::NAN)], &["logit_bias", "NaN"]);
    fails(|s| s.logprobs = 101, &["logprobs", "100", "101"]);
}
