//! What the tests of this crate share.
#![allow(dead_code, unreachable_pub, reason = "every test file uses a part of it")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use ai_runtime_gguf::File;
use ai_runtime_grammar::{Constraint, GrammarEnv, Vocabulary};
use ai_runtime_text::Tokenizer;

/// A folder of the fixtures; `None`, said aloud, where they are not there.
pub fn fixtures(test: &str, folder: &str) -> Option<PathBuf> {
    let root = std::env::var("AI_RUNTIME_FIXTURES")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures").to_owned());
    let path = PathBuf::from(root).join(folder);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("CI").is_none(), "{test}: fixtures not found at {}", path.display());
    eprintln!("skipped: {test}: fixtures not found");
    None
}

type Environments = std::sync::Mutex<Vec<(String, Arc<GrammarEnv>)>>;

/// The environment of one of the fixture vocabularies.
pub fn env(test: &str, name: &str) -> Option<Arc<GrammarEnv>> {
    static CACHE: OnceLock<Environments> = OnceLock::new();
    let path = fixtures(test, "vocabs")?.join(format!("ggml-vocab-{name}.gguf"));
    let cache = CACHE.get_or_init(Default::default);
    let mut cache = cache.lock().unwrap();
    if let Some((_, env)) = cache.iter().find(|(have, _)| have == name) {
        return Some(env.clone());
    }
    let tokenizer = Tokenizer::from_gguf(&File::open(&path).unwrap()).unwrap();
    let env = GrammarEnv::from_shared(Arc::new(tokenizer)).unwrap();
    cache.push((name.to_owned(), env.clone()));
    Some(env)
}

/// The Llama 3 vocabulary in which reserved tokens have these spellings; those that end a turn of harmony do so.
pub fn env_with(test: &str, specials: &[&str]) -> Option<Arc<GrammarEnv>> {
    let path = fixtures(test, "vocabs")?.join("ggml-vocab-llama-bpe.gguf");
    let base = Tokenizer::from_gguf(&File::open(&path).unwrap()).unwrap();
    let reserved = |index: usize| {
        let id = Tokenizer::special(&base, &format!("<|reserved_special_token_{}|>", index + 10));
        id.expect("a reserved token")
    };
    let names =
        specials.iter().enumerate().map(|(index, name)| (reserved(index), (*name).to_owned())).collect();
    Some(GrammarEnv::from_shared(Arc::new(Renamed { base, names })).unwrap())
}

struct Renamed {
    base: Tokenizer,
    names: Vec<(u32, String)>,
}

impl Vocabulary for Renamed {
    fn size(&self) -> usize {
        Vocabulary::size(&self.base)
    }

    fn bytes(&self, id: u32) -> &[u8] {
        match self.names.iter().find(|(have, _)| *have == id) {
            Some((_, name)) => name.as_bytes(),
            None => Vocabulary::bytes(&self.base, id),
        }
    }

    fn is_special(&self, id: u32) -> bool {
        Vocabulary::is_special(&self.base, id)
    }

    fn special(&self, spelling: &str) -> Option<u32> {
        let renamed = self.names.iter().find(|(_, name)| name == spelling).map(|(id, _)| *id);
        renamed.or_else(|| Vocabulary::special(&self.base, spelling))
    }

    fn end_tokens(&self) -> Vec<u32> {
        let ends = self.names.iter().filter(|(_, name)| matches!(name.as_str(), "<|call|>" | "<|return|>"));
        ends.map(|(id, _)| *id).chain(Vocabulary::end_tokens(&self.base)).collect()
    }

    fn encode(&self, text: &str) -> Vec<u32> {
        Vocabulary::encode(&self.base, text)
    }
}

/// Tokens of text in which special tokens are spelled out.
pub fn tokens(env: &GrammarEnv, text: &str) -> Vec<u32> {
    let vocabulary = env.vocabulary();
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    'outer: while !rest.is_empty() {
        if rest.starts_with('<') || rest.starts_with('[') {
            for end in rest.char_indices().filter(|(_, c)| *c == '>' || *c == ']').map(|(at, _)| at + 1) {
                if let Some(id) = vocabulary.special(&rest[..end]) {
                    out.extend(vocabulary.encode(&std::mem::take(&mut plain)));
                    out.push(id);
                    rest = &rest[end..];
                    continue 'outer;
                }
            }
        }
        let c = rest.chars().next().unwrap();
        plain.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out.extend(vocabulary.encode(&plain));
    out
}

/// Whether a token is in the mask.
pub fn allows(constraint: &mut dyn Constraint, token: u32) -> bool {
    match constraint.mask().unwrap() {
        None => true,
        Some(mask) => mask[token as usize / 32] >> (token % 32) & 1 == 1,
    }
}

/// Feeds tokens; the index of the first that is refused.
pub fn feed(constraint: &mut dyn Constraint, tokens: &[u32]) -> Result<(), usize> {
    for (index, token) in tokens.iter().enumerate() {
        let legal = allows(constraint, *token);
        assert_eq!(
            constraint.validate(&[*token]).unwrap() == 1,
            legal,
            "mask and validate differ at {index}"
        );
        if !legal {
            assert!(constraint.accept(*token).is_err(), "mask and accept differ at {index}");
            return Err(index);
        }
        constraint.accept(*token).unwrap();
    }
    Ok(())
}

/// A small random number generator (SplitMix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }
}

/// Generates as a model with random weights would: any legal token, end tokens when they come up; what validation refuses
/// is taken back. `None` when it does not end within `most` tokens, or validation gives up.
pub fn generate(
    constraint: &mut dyn Constraint,
    env: &GrammarEnv,
    random: &mut Random,
    most: usize,
) -> Option<Vec<u32>> {
    let mut out = Vec::new();
    while out.len() < most {
        if constraint.is_complete() {
            return Some(out);
        }
        let forced = constraint.forced().unwrap();
        if let Some(token) = forced.first() {
            constraint.accept(*token).unwrap();
            out.push(*token);
            take_back(constraint, &mut out)?;
            continue;
        }
        let size = env.vocabulary().size();
        let token = match constraint.mask().unwrap() {
            None => random.below(size) as u32,
            Some(mask) => {
                let count: usize = mask.iter().map(|word| word.count_ones() as usize).sum();
                let mut index = random.below(count);
                let mut found = None;
                for (at, word) in mask.iter().enumerate() {
                    let ones = word.count_ones() as usize;
                    if index < ones {
                        let bit = (0..32).filter(|bit| word >> bit & 1 == 1).nth(index).unwrap();
                        found = Some(at as u32 * 32 + bit);
                        break;
                    }
                    index -= ones;
                }
                found.unwrap()
            }
        };
        if env.end_tokens().contains(&token) {
            return Some(out);
        }
        constraint.accept(token).unwrap();
        out.push(token);
        take_back(constraint, &mut out)?;
    }
    None
}

/// Takes back what validation refuses; `None` where it gives up.
fn take_back(constraint: &mut dyn Constraint, out: &mut Vec<u32>) -> Option<()> {
    if let Some(violation) = constraint.violation() {
        if violation.rollback == 0 {
            return None;
        }
        constraint.rollback(violation.rollback).unwrap();
        out.truncate(out.len() - violation.rollback);
    }
    Some(())
}
