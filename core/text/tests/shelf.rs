//! Indexes of large vocabularies on a shelf: what is found there makes the same tokens, and nothing else is used.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use ai_runtime_gguf::File;
use ai_runtime_text::{Shelf, Specials, Tokenizer};
use common::fixture;

#[derive(Default)]
struct Shelves {
    kept: RefCell<HashMap<[u8; 32], Vec<u8>>>,
    puts: Cell<usize>,
}

impl Shelf for Shelves {
    fn take(&self, key: &[u8; 32]) -> Option<Vec<u8>> {
        self.kept.borrow().get(key).cloned()
    }

    fn put(&self, key: &[u8; 32], bytes: &[u8]) {
        self.puts.set(self.puts.get() + 1);
        self.kept.borrow_mut().insert(*key, bytes.to_vec());
    }
}

fn vocabulary(test: &str, name: &str) -> Option<File> {
    let path = fixture(test, &format!("vocabs/ggml-vocab-{name}.gguf"))?;
    Some(File::open(path).unwrap())
}

/// Everything that an index has a part in.
fn seen(tokenizer: &Tokenizer) -> (Vec<u32>, Vec<Option<u32>>) {
    let text = include_str!("shelf.rs").to_owned() + " naïve 日本語 नमस्ते 👩‍👩‍👧 <|im_end|> <|eot_id|>\r\n\t  end";
    let ids = [Specials::Parse, Specials::AsText].map(|specials| tokenizer.encode(&text, specials)).concat();
    assert_eq!(tokenizer.decode(&tokenizer.encode(&text, Specials::AsText)), text);
    let found = ["<|im_end|>", "<|eot_id|>", "<|nothing|>", "", "a"].map(|text| tokenizer.special(text));
    (ids, found.to_vec())
}

#[test]
fn an_index_from_the_shelf_makes_the_same_tokens() {
    let test = "an_index_from_the_shelf_makes_the_same_tokens";
    for (name, large) in [("llama-bpe", true), ("qwen2", true), ("gemma-4", true), ("llama-spm", false)] {
        let Some(file) = vocabulary(test, name) else { return };
        let shelves = Shelves::default();
        let expected = seen(&Tokenizer::from_gguf(&file).unwrap());
        for _ in 0..3 {
            assert_eq!(seen(&Tokenizer::from_gguf_with(&file, &shelves).unwrap()), expected, "{name}");
        }
        // Built and put once, then found; what is built quickly is not put.
        assert_eq!(shelves.puts.get(), usize::from(large), "{name}");
    }
}

#[test]
fn what_is_damaged_or_another_vocabularys_is_built_anew() {
    let test = "what_is_damaged_or_another_vocabularys_is_built_anew";
    let (Some(llama), Some(qwen)) = (vocabulary(test, "llama-bpe"), vocabulary(test, "qwen2")) else {
        return;
    };
    let shelves = Shelves::default();
    let expected = seen(&Tokenizer::from_gguf_with(&llama, &shelves).unwrap());
    let (key, good) = shelves.kept.borrow().iter().map(|(key, bytes)| (*key, bytes.clone())).next().unwrap();
    Tokenizer::from_gguf_with(&qwen, &shelves).unwrap();
    let kept = shelves.kept.borrow().clone();
    let others = kept.into_iter().find(|(other, _)| *other != key).unwrap().1;
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    let mut wrong = vec![Vec::new(), others, good[..good.len() - 1].to_vec(), [&good[..], &[0]].concat()];
    wrong.extend([0, 9, 41, 49, 57, 64, good.len() / 2, good.len() - 33, good.len() - 1].map(flipped));
    for bytes in wrong {
        let before = shelves.puts.get();
        shelves.kept.borrow_mut().insert(key, bytes);
        assert_eq!(seen(&Tokenizer::from_gguf_with(&llama, &shelves).unwrap()), expected);
        assert_eq!(shelves.puts.get(), before + 1);
        assert_eq!(seen(&Tokenizer::from_gguf_with(&llama, &shelves).unwrap()), expected);
        assert_eq!(shelves.puts.get(), before + 1, "what was put in its place is found");
    }
}

#[test]
fn a_forged_index_loses_tokens_and_does_no_other_harm() {
    let test = "a_forged_index_loses_tokens_and_does_no_other_harm";
    let Some(file) = vocabulary(test, "qwen2") else { return };
    let shelves = Shelves::default();
    let tokenizer = Tokenizer::from_gguf_with(&file, &shelves).unwrap();
    let (key, good) = shelves.kept.borrow().iter().map(|(key, bytes)| (*key, bytes.clone())).next().unwrap();
    let slots = 64..good.len() - 32;
    // Any slots under a hash that is right: numbers of tokens that are not there among them.
    for seed in 0..4u32 {
        let mut forged = good.clone();
        let mut state = seed;
        for slot in forged[slots.clone()].as_chunks_mut::<4>().0 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            match seed {
                0 => *slot = [0; 4],
                1 => *slot = state.to_le_bytes(),
                // The right hash with a wrong number: next to it, or beyond the vocabulary.
                2 => slot[0] ^= 1,
                _ => slot[0] = 0xff,
            }
        }
        // One free slot of each table, without which it is not used.
        forged[64..68].fill(0);
        let end = slots.end;
        forged[end - 4..end].fill(0);
        let hash = blake3::hash(&forged[..end]);
        forged[end..].copy_from_slice(hash.as_bytes());
        shelves.kept.borrow_mut().insert(key, forged);
        let puts = shelves.puts.get();
        let other = Tokenizer::from_gguf_with(&file, &shelves).unwrap();
        assert_eq!(shelves.puts.get(), puts, "it was used");
        for specials in [Specials::Parse, Specials::AsText] {
            let ids = other.encode("hello, wörld <|im_end|>  日本語", specials);
            assert!(ids.iter().all(|id| (*id as usize) < other.vocab_size()));
            other.decode(&ids);
        }
        assert!(other.special("<|im_end|>").is_none_or(|id| Some(id) == tokenizer.special("<|im_end|>")));
    }
}
