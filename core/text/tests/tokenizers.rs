//! Special tokens, decoding, and vocabularies that are small, odd or hostile.
#![allow(clippy::print_stdout, reason = "skipped tests say so")]

mod common;

use ai_runtime_gguf::{File, Writer};
use ai_runtime_text::{Decoder, ErrorKind, Prompt, Specials, Tokenizer};
use common::fixture;
use proptest::prelude::*;

fn load(writer: &Writer) -> ai_runtime_text::Result<Tokenizer> {
    let mut bytes = Vec::new();
    writer.start(&mut bytes).unwrap().finish().unwrap();
    Tokenizer::from_gguf(&File::from_bytes(bytes).unwrap())
}

/// A byte-level vocabulary: all bytes, a few merges, and special tokens.
fn small() -> Writer {
    let mut tokens: Vec<String> = Vec::new();
    let printable = |byte: u32| matches!(byte, 33..=126 | 161..=172 | 174..=255);
    let mut next = 256;
    for byte in 0..256 {
        let code = if printable(byte) { byte } else { next };
        next += u32::from(!printable(byte));
        tokens.push(char::from_u32(code).unwrap().to_string());
    }
    tokens.extend(["he", "ll", "hell", "hello", "Ġh", "Ġhello"].map(String::from));
    tokens.extend(["<|im_start|>", "<|im_end|>", "<tool_call>", "  ", "<|im_end|>!"].map(String::from));
    let mut types = vec![1i32; 262];
    types.extend([3, 3, 4, 4, 4]);
    let mut writer = Writer::new();
    writer.set("tokenizer.ggml.model", "gpt2").set("tokenizer.ggml.pre", "gpt-2");
    writer.set("tokenizer.ggml.tokens", tokens).set("tokenizer.ggml.token_type", types);
    writer.set("tokenizer.ggml.merges", ["h e", "l l", "he ll", "hell o", "Ġ h", "Ġ hello"].as_slice());
    writer.set("tokenizer.ggml.bos_token_id", 262u32).set("tokenizer.ggml.eos_token_id", 263u32);
    writer
}

#[test]
fn special_tokens_are_parsed_where_asked_and_text_where_not() {
    let tokenizer = load(&small()).unwrap();
    let (start, end, call, spaces) = (262, 263, 264, 265);
    assert_eq!(tokenizer.encode("<|im_start|>hello<|im_end|>", Specials::Parse), [start, 259, end]);
    assert_eq!(tokenizer.encode("<tool_call>  x", Specials::Parse), [call, spaces, u32::from(b'x')]);
    let as_text = tokenizer.encode("<|im_end|><tool_call>  x", Specials::AsText);
    assert!(!as_text.contains(&end) && !as_text.contains(&call));
    assert!(as_text.contains(&spaces), "tokens that are plain text are found in any text");
    assert_eq!(tokenizer.decode(&as_text), "<|im_end|><tool_call>  x");
    assert_eq!(tokenizer.special("<tool_call>"), Some(call));
    assert_eq!(tokenizer.special("hello"), None);
    assert!(tokenizer.is_special(call) && tokenizer.is_special(end));
    assert!(!tokenizer.is_special(spaces) && !tokenizer.is_special(259) && !tokenizer.is_special(9999));
    assert_eq!((tokenizer.bos(), tokenizer.eos()), (Some(start), Some(end)));
    assert_eq!(tokenizer.end_of_turn(), [end]);
}

#[test]
fn the_longest_special_token_wins() {
    let tokenizer = load(&small()).unwrap();
    assert_eq!(tokenizer.encode("<|im_end|>!<|im_end|>", Specials::Parse), [266, 263]);
}

#[test]
fn literal_ranges_of_a_prompt_are_text() {
    let tokenizer = load(&small()).unwrap();
    let text = "<|im_start|><|im_end|>hello<|im_end|>".to_owned();
    let prompt = Prompt { text, literal: std::iter::once(12..22).collect() };
    let ids = tokenizer.encode_prompt(&prompt);
    assert_eq!((ids[0], *ids.last().unwrap()), (262, 263));
    assert_eq!(ids.iter().filter(|id| **id == 263).count(), 1);
    let back: Vec<u8> = ids.iter().flat_map(|id| tokenizer.bytes(*id).to_vec()).collect();
    assert_eq!(back, prompt.text.as_bytes());
}

#[test]
fn a_prompt_begins_with_the_bos_token_once() {
    let mut writer = small();
    writer.set("tokenizer.ggml.add_bos_token", true);
    let tokenizer = load(&writer).unwrap();
    assert_eq!(tokenizer.encode_prompt(&Prompt::from("hello".to_owned())), [262, 259]);
    assert_eq!(tokenizer.encode_prompt(&Prompt::from("<|im_start|>hello".to_owned())), [262, 259]);
    assert_eq!(tokenizer.encode_with_ends("hello", Specials::AsText), [262, 259]);
    assert_eq!(tokenizer.encode("hello", Specials::AsText), [259]);
}

#[test]
fn a_decoder_never_gives_half_a_character() {
    let tokenizer = load(&small()).unwrap();
    let mut decoder = Decoder::new(&tokenizer);
    let text = "aé日👩‍👧z";
    let mut decoded = String::new();
    for byte in text.bytes() {
        let piece = decoder.push(u32::from_le_bytes([byte_id(&tokenizer, byte), 0, 0, 0]));
        assert!(!piece.contains('\u{fffd}'));
        decoded.push_str(&piece);
    }
    assert_eq!(decoded, text);
    assert!(decoder.is_complete());
    // What cannot become a character is replaced as soon as that is known; what ends early, at the end.
    let push = |decoder: &mut Decoder, byte| decoder.push(byte_id(&tokenizer, byte).into());
    assert_eq!(push(&mut decoder, 0xe6), "");
    assert_eq!(push(&mut decoder, b'x'), "\u{fffd}x");
    assert_eq!(push(&mut decoder, 0xff), "\u{fffd}");
    assert_eq!(push(&mut decoder, 0xf0), "");
    assert!(!decoder.is_complete());
    assert_eq!(decoder.finish(), "\u{fffd}");
    assert_eq!(decoder.push(263), "");
    assert_eq!(Decoder::with_special_tokens(&tokenizer).push(263), "<|im_end|>");
}

fn byte_id(tokenizer: &Tokenizer, byte: u8) -> u8 {
    (0..=255).find(|id| tokenizer.bytes(u32::from(*id)) == [byte]).unwrap()
}

#[test]
fn a_word_of_a_megabyte_takes_no_time_to_speak_of() {
    let tokenizer = load(&small()).unwrap();
    let text = "hello".repeat(200_000);
    let started = std::time::Instant::now();
    let ids = tokenizer.encode(&text, Specials::AsText);
    assert_eq!(ids, vec![259; 200_000]);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn a_vocabulary_that_contradicts_itself_gets_an_error_that_names_the_key() {
    type Change = fn(&mut Writer) -> &mut Writer;
    let cases: [(Change, ErrorKind, &str); 10] = [
        (|w| w.set("tokenizer.ggml.tokens", 5u32), ErrorKind::CorruptModel, "tokenizer.ggml.tokens"),
        (|w| w.set("tokenizer.ggml.tokens", vec![1u32]), ErrorKind::CorruptModel, "tokenizer.ggml.tokens"),
        (|w| w.set("tokenizer.ggml.tokens", Vec::<String>::new()), ErrorKind::CorruptModel, "is empty"),
        (
            |w| w.set("tokenizer.ggml.token_type", vec![1i32]),
            ErrorKind::CorruptModel,
            "expected 267 types, found 1",
        ),
        (|w| w.set("tokenizer.ggml.merges", vec!["ab"]), ErrorKind::CorruptModel, "merge 0"),
        (|w| w.set("tokenizer.ggml.merges", vec![1f32]), ErrorKind::CorruptModel, "tokenizer.ggml.merges"),
        (|w| w.set("tokenizer.ggml.model", "t5"), ErrorKind::UnsupportedModel, "'t5'"),
        (|w| w.set("tokenizer.ggml.pre", "klingon"), ErrorKind::UnsupportedModel, "'klingon'"),
        (
            |w| w.set("tokenizer.ggml.bos_token_id", "one"),
            ErrorKind::CorruptModel,
            "tokenizer.ggml.bos_token_id",
        ),
        (
            |w| w.set("tokenizer.ggml.add_bos_token", 1u8),
            ErrorKind::CorruptModel,
            "tokenizer.ggml.add_bos_token",
        ),
    ];
    for (change, kind, part) in cases {
        let mut writer = small();
        change(&mut writer);
        let error = load(&writer).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
    let mut no_vocabulary = Writer::new();
    no_vocabulary.set("general.architecture", "llama");
    assert_eq!(load(&no_vocabulary).unwrap_err().kind(), ErrorKind::UnsupportedModel);
}

#[test]
fn many_merges_mean_the_same_as_few_and_their_errors_say_the_same() {
    let few = load(&small()).unwrap();
    let known = ["h e", "l l", "he ll", "hell o", "Ġ h", "Ġ hello"].map(String::from);
    // Pairs that no text of the vocabulary can be, behind the known ones: enough for a thread of their own.
    let many: Vec<String> = known.into_iter().chain((0..60_000).map(|n| format!("x{n} y{n}"))).collect();
    let with = |merges: Vec<String>, change: fn(&mut Writer)| {
        let mut writer = small();
        writer.set("tokenizer.ggml.merges", merges);
        change(&mut writer);
        load(&writer)
    };
    let all = with(many.clone(), |_| ()).unwrap();
    for text in ["hello hello", "he said hell", "x7y7", ""] {
        assert_eq!(all.encode(text, Specials::AsText), few.encode(text, Specials::AsText));
    }
    let mut odd = many.clone();
    odd[40_001] = "odd".into();
    let error = with(odd.clone(), |_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CorruptModel);
    assert!(error.to_string().contains("merge 40001"), "{error}");
    // What is wrong with the tokens comes first, as with few.
    let error = with(odd, |w| {
        w.set("tokenizer.ggml.tokens", 5u32);
    })
    .unwrap_err();
    assert!(error.to_string().contains("tokenizer.ggml.tokens"), "{error}");
}

#[test]
fn ids_beyond_the_vocabulary_are_no_tokens_and_no_panic() {
    let mut writer = small();
    writer.set("tokenizer.ggml.bos_token_id", u32::MAX).set("tokenizer.ggml.eot_token_id", 267u32);
    let tokenizer = load(&writer).unwrap();
    assert_eq!(tokenizer.bos(), None);
    assert_eq!(tokenizer.end_of_turn(), [263]);
    assert_eq!(tokenizer.bytes(u32::MAX), b"");
    assert_eq!(tokenizer.decode(&[u32::MAX, 259]), "hello");
}

#[test]
fn every_vocabulary_gives_texts_back() {
    for (name, spaces) in [
        ("llama-bpe", true),
        ("qwen2", true),
        ("gpt-2", true),
        ("falcon", true),
        ("starcoder", true),
        ("gemma-4", true),
        ("llama-spm", true),
        ("phi-3", true),
        ("deepseek-coder", true),
    ] {
        let path = format!("vocabs/ggml-vocab-{name}.gguf");
        let Some(path) = fixture("every_vocabulary_gives_texts_back", &path) else { return };
        let tokenizer = Tokenizer::from_gguf(&File::open(path).unwrap()).unwrap();
        for text in
            ["Hello, world!", "  two  spaces ", "line\r\n\n\ttab", "日本語 नमस्ते ñ 👩‍👩‍👧", "\u{0} \u{7f}", "a"]
        {
            let ids = tokenizer.encode(text, Specials::AsText);
            assert_eq!(tokenizer.decode(&ids), text, "{name}");
            assert!(spaces);
        }
        // The pieces of a vocabulary are what the decoder puts together.
        let joined: Vec<u8> = tokenizer
            .encode("x ñ日", Specials::AsText)
            .iter()
            .flat_map(|id| tokenizer.bytes(*id).to_vec())
            .collect();
        assert!(String::from_utf8(joined).unwrap().ends_with("x ñ日"), "{name}");
    }
}

#[test]
fn end_of_turn_tokens_are_known_by_their_spelling() {
    for (name, spellings) in [
        ("qwen2", &["<|endoftext|>", "<|im_end|>"][..]),
        ("llama-bpe", &["<|end_of_text|>", "<|eot_id|>"]),
        ("phi-3", &["</s>", "<|endoftext|>", "<|end|>"]),
        ("gemma-4", &["<eos>", "<|tool_response>", "<turn|>"]),
        ("gpt-2", &["<|endoftext|>"]),
    ] {
        let path = format!("vocabs/ggml-vocab-{name}.gguf");
        let Some(path) = fixture("end_of_turn_tokens_are_known_by_their_spelling", &path) else { return };
        let tokenizer = Tokenizer::from_gguf(&File::open(path).unwrap()).unwrap();
        let ends = tokenizer.end_of_turn();
        for spelling in spellings {
            let id = tokenizer.special(spelling).unwrap_or_else(|| panic!("{name} {spelling}"));
            assert!(ends.contains(&id), "{name} {spelling}");
        }
        assert_eq!(ends.len(), spellings.len(), "{name}: {ends:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_from_its_bytes(text in ".{0,60}") {
        let tokenizer = load(&small()).unwrap();
        for mode in [Specials::Parse, Specials::AsText] {
            let ids = tokenizer.encode(&text, mode);
            let bytes: Vec<u8> = ids.iter().flat_map(|id| tokenizer.bytes(*id).to_vec()).collect();
            prop_assert_eq!(bytes, text.as_bytes());
            let mut decoder = Decoder::with_special_tokens(&tokenizer);
            let decoded: String = ids.iter().map(|id| decoder.push(*id)).collect();
            prop_assert_eq!(&decoded, &text);
        }
    }
}
