//! The tokens that are legal in a state of a grammar.
//!
//! A mask has two parts. Most tokens stay inside the lexeme that is being written: whether they are legal depends on the
//! lexer's state alone. The others leave it at some byte, and from there on the parser decides.
//!
//! The first part is a walk through the tokens as trees, together with the lexer's states (`walk.rs`). One that took long
//! is remembered with its state, which the next tokens of the same string often stand in again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use llguidance::derivre::StateID;
use llguidance::earley::{BiasComputer, ParserRecognizer};
use llguidance::toktrie::{Recognizer, SimpleVob, TokEnv, TokTrie};

use crate::exits::{Doors, follow};
use crate::lexemes::Lexemes;
use crate::sections::{Part, Sections};
use crate::steps::{Kinds, Lexing, Steps};
use crate::walk::{Inside, Walk};

/// Characters that a JSON string holds as they are.
const PLAIN: &str = r#"[^"\\\x00-\x1F\x7F]"#;

/// Fuel of one question whether a state takes all plain texts of a length; a unit is about 100 ns. llguidance remembers
/// answers, and that it ran out of fuel is a no, so all who ask give the same.
const FUEL: u64 = 1000;

/// Nodes up to which plain tokens are few, asked about by each byte for itself, and by a partition.
const FEW_NODES: u32 = 24_000;
const FEW_BELOW: u32 = 1024;

/// Nodes from which on a walk is remembered.
const WORTH_KEEPING: usize = 2048;

/// Walks remembered per grammar. Each takes as much as a mask.
const KEPT: usize = 32;

/// The regular expressions that grammars are asked about: all plain texts.
pub(crate) fn slices() -> Vec<String> {
    vec![format!("{PLAIN}+")]
}

/// Computes the masks of one grammar. Lexer states are numbers of one lexer, so those who share this share that too.
pub(crate) struct Masks {
    sections: Arc<Sections>,
    lexemes: Arc<Lexemes>,
    tokens: TokEnv,
    kept: Mutex<Kept>,
}

struct Kept {
    walks: HashMap<StateID, Arc<Found>>,
    kinds: Kinds,
    /// By bytes, each for itself.
    bytes: Steps,
}

struct Found {
    /// Tokens that stay in the lexeme.
    legal: SimpleVob,
    /// Those that leave it.
    doors: Doors,
}

impl Masks {
    pub(crate) fn new(sections: Arc<Sections>, lexemes: Arc<Lexemes>, tokens: TokEnv) -> Self {
        let bytes = Steps::new(sections.each_byte().clone());
        let kept = Kept { walks: HashMap::new(), kinds: Kinds::default(), bytes };
        Self { sections, lexemes, tokens, kept: Mutex::new(kept) }
    }

    /// What can be written inside the lexeme from its present state, into a mask that is empty.
    fn inside(&self, rec: &mut ParserRecognizer<'_>, kept: &mut Kept, mut set: SimpleVob) -> (Inside, usize) {
        let state = rec.lexer_state();
        let lexing = Lexing::new(rec, state, &self.lexemes);
        let wide = lexing.alphabet.is_wide();
        let all = wide && {
            let lexer = lexing.rec.lexer_mut();
            lexer.subsume_possible(state) && lexer.check_subsume(state, 0, FUEL, None).unwrap_or(false)
        };
        if all {
            self.sections.allow_short(usize::MAX, &mut set);
        }
        let mut walk = Walk::new(lexing, &self.sections, set);
        // Each byte for itself, where the lexemes consist of few, or their partition is not known yet.
        let each = !wide || !kept.kinds.knows(&walk.lexing.possible);
        if all || each && walk.few(&mut kept.bytes, 0, state, FEW_NODES) {
            walk.rest(&mut kept.bytes, state);
            return walk.found();
        }
        let mut ways = kept.kinds.steps(&mut walk.lexing, state, &self.lexemes, &self.sections);
        walk.plain(&mut ways, state);
        walk.rest(ways.bytes, state);
        walk.found()
    }

    /// What a walk found. Where the grammar stops at texts, the parser looks back at what stands before.
    fn found(rec: &ParserRecognizer<'_>, inside: Inside) -> Found {
        let alone = rec.lexer().lexer_spec().has_stop;
        Found { legal: inside.legal, doors: inside.exits.doors(alone) }
    }
}

impl BiasComputer for Masks {
    fn compute_bias(&self, rec: &mut ParserRecognizer<'_>, start: &[u8]) -> SimpleVob {
        // Nobody else has it: those who share it hold the lexer's lock.
        let mut kept = self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !start.is_empty() {
            let set = self.tokens.tok_trie().alloc_token_set();
            return self.behind(rec, &mut kept, start, set);
        }
        let state = rec.lexer_state();
        if let Some(found) = kept.walks.get(&state).cloned() {
            drop(kept);
            let mut set = found.legal.clone();
            found.doors.leave(rec, &self.sections, true, &mut set);
            return set;
        }
        let set = self.tokens.tok_trie().alloc_token_set();
        let (inside, visited) = self.inside(rec, &mut kept, set);
        let mut found = Self::found(rec, inside);
        if visited < WORTH_KEEPING {
            drop(kept);
            let mut set = std::mem::take(&mut found.legal);
            found.doors.leave(rec, &self.sections, false, &mut set);
            return set;
        }
        let found = Arc::new(found);
        if kept.walks.len() >= KEPT {
            kept.walks.clear();
        }
        kept.walks.insert(state, found.clone());
        drop(kept);
        let mut set = found.legal.clone();
        found.doors.leave(rec, &self.sections, false, &mut set);
        set
    }

    fn trie(&self) -> &TokTrie {
        self.tokens.tok_trie()
    }
}

impl Masks {
    /// Where the next token must begin with bytes that the grammar has read already: tokens that are part of them, or
    /// begin with them.
    fn behind(
        &self,
        rec: &mut ParserRecognizer<'_>,
        kept: &mut Kept,
        start: &[u8],
        mut set: SimpleVob,
    ) -> SimpleVob {
        let state = rec.lexer_state();
        for part in [Part::Plain, Part::Rest] {
            let trie = self.sections.part(part);
            // The node that the bytes lead to, and those whose letter goes beyond them.
            let mut top = Some(0);
            let mut left = start;
            let mut cut = Vec::new();
            while let Some(at) = top
                && let Some(byte) = left.first()
            {
                let some = self.sections.beginning(part, at, *byte);
                top = some.clone().find(|child| left.starts_with(trie.letter(*child).bytes()));
                match top {
                    Some(child) => {
                        trie.tokens(child).iter().for_each(|token| set.allow_token(*token));
                        left = &left[trie.letter(child).bytes().len()..];
                    }
                    None => cut.extend(some.filter(|child| trie.letter(*child).bytes().starts_with(left))),
                }
            }
            if !cut.is_empty() {
                rec.trie_started("masks");
                let nodes = cut.iter().map(|at| follow(rec, trie, *at, left.len(), &mut set)).sum();
                rec.trie_finished();
                rec.save_stats(nodes);
            }
            let Some(top) = top else { continue };
            let mut walk = Walk::new(Lexing::new(rec, state, &self.lexemes), &self.sections, set);
            let wide = walk.lexing.alphabet.is_wide();
            if part == Part::Rest && !wide {
                walk.tree(part, &mut kept.bytes, top, state);
            } else if wide || !walk.few(&mut kept.bytes, top, state, FEW_NODES) {
                let ways = kept.kinds.steps(&mut walk.lexing, state, &self.lexemes, &self.sections);
                match part {
                    Part::Plain if walk.few(ways.bytes, top, state, FEW_BELOW) => {}
                    Part::Plain => walk.tree(part, ways.plain, top, state),
                    Part::Rest => walk.tree(part, ways.bytes, top, state),
                }
            }
            let (inside, _) = walk.found();
            let found = Self::found(rec, inside);
            set = found.legal;
            found.doors.leave(rec, &self.sections, false, &mut set);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use llguidance::Matcher;
    use llguidance::api::{GrammarInit, TopLevelGrammar};
    use llguidance::earley::SlicedBiasComputer;
    use serde_json::{Value, json};

    use super::*;
    use crate::builder::{Builder, Space};
    use crate::schema::{Emitter, Notation, Schema, Writing};
    use crate::{GrammarEnv, JsonStyle, PropertyOrder, ValueLimits};

    /// Schemas whose strings are bounded, patterned, listed, excluded; numbers; nested objects.
    fn schemas() -> Vec<Value> {
        let text = |rest: Value| json!({"type": "array", "items": rest});
        vec![
            json!({"type": "object", "properties": {"name": {"type": "string"}, "n": {"type": "number"}},
                "additionalProperties": {"type": ["integer", "null", "boolean"]}}),
            text(json!({"type": "string", "maxLength": 33})),
            text(json!({"type": "string", "minLength": 2, "maxLength": 12})),
            text(json!({"type": "string", "pattern": "[a-f0-9]{6}"})),
            text(json!({"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_ -]{0,40}$"})),
            text(json!({"type": "string", "pattern": "^p([0-9]+)|t$", "maxLength": 100})),
            text(json!({"type": "string", "format": "uri"})),
            text(json!({"type": "string", "pattern": "^(?:\\S+\\s+){0,9}\\S+$", "maxLength": 60})),
            text(json!({"type": "string", "minLength": 3, "maxLength": 24, "pattern": "[A-z]+"})),
            text(json!({"type": "string", "pattern": "^[a-f\\n\\t\\u0001\\u0012]+$"})),
            text(json!({"type": "string", "pattern": "^(b|n[^\\n]|\\t[éü中]|[^a-f]{2})*$", "maxLength": 30})),
            text(json!({"type": "string", "pattern": "^[^:]+:[^\\u0000-\\u001f]*$"})),
            text(json!({"type": "string", "pattern": "^\\d+\\.\\d+.*$", "maxLength": 32})),
            json!({"type": "object", "properties": {"né\\\"e": {"type": "string", "maxLength": 7}, "n\nb": {"enum": ["\u{1}b", "\tf"]}},
                "patternProperties": {"^[bn]": {"type": "string", "pattern": "^[^b]*b[^b]*$"}}}),
            text(json!({"type": "string", "format": "date-time"})),
            text(json!({"not": {"enum": ["one", "two", "onerous", "…"]}, "type": "string"})),
            text(json!({"enum": ["red", "green", "greenish", "\u{e9}t\u{e9}", "a\"b", 7, null, {"a": [1]}]})),
            text(json!({"type": "integer", "minimum": -5, "maximum": 1200})),
            text(json!({"type": "object", "patternProperties": {"^x-": {"type": "string"}}})),
            json!({}),
        ]
    }

    fn parser(env: &GrammarEnv, schema: &Schema, space: Space) -> (llguidance::TokenParser, Arc<Lexemes>) {
        let mut builder = Builder::new(env, space).unwrap();
        let writing = Writing {
            notation: Notation::Json,
            style: JsonStyle::default(),
            space,
            limits: ValueLimits::default(),
            order: PropertyOrder::Schema,
            closed: false,
        };
        let root = Emitter::new(&mut builder, writing).document(schema.sets()).unwrap();
        let (init, lexemes) = builder.finish(root).unwrap().into_parts();
        (env.backend().parser(init).unwrap(), Arc::new(lexemes))
    }

    /// Both engines on one grammar.
    struct Pair<'e> {
        env: &'e GrammarEnv,
        ours: Matcher,
        /// Asks the parser about every token.
        alone: Matcher,
    }

    impl<'e> Pair<'e> {
        fn new(env: &'e GrammarEnv, schema: &Schema, space: Space) -> Self {
            Self::of(env, parser(env, schema, space))
        }

        fn of(env: &'e GrammarEnv, (parser, lexemes): (llguidance::TokenParser, Arc<Lexemes>)) -> Self {
            let backend = env.backend();
            let mut alone = parser.deep_clone();
            let tokens: TokEnv = backend.tokens().clone();
            alone.bias_computer = Arc::new(SlicedBiasComputer::new(&tokens, &[]).unwrap());
            Self { env, ours: backend.matcher(&parser, &lexemes), alone: Matcher::new(Ok(alone)) }
        }

        /// What is forced, by our numbers; both say the same.
        fn forced(&mut self, what: &str) -> Option<u32> {
            let forced = self.ours.compute_ff_tokens();
            assert_eq!(forced, self.alone.compute_ff_tokens(), "{what}");
            forced.first().copied()
        }

        /// The mask, which is the same of both.
        fn mask(&mut self, what: &str) -> Vec<u32> {
            let mask = self.ours.compute_mask_or_eos().unwrap().to_list();
            let alone = self.alone.compute_mask_or_eos().unwrap();
            let order = self.env.backend().order();
            let mut expected: Vec<u32> = alone.iter().map(|number| order.outer(number)).collect();
            expected.sort_unstable();
            if mask != expected {
                let text = |id: &&u32| {
                    (**id, String::from_utf8_lossy(self.env.vocabulary().bytes(**id)).into_owned())
                };
                let more: Vec<_> =
                    mask.iter().filter(|id| !expected.contains(id)).take(5).map(|id| text(&id)).collect();
                let less: Vec<_> =
                    expected.iter().filter(|id| !mask.contains(id)).take(5).map(|id| text(&id)).collect();
                panic!("{what}: legal for us only {more:?}, for llguidance only {less:?}");
            }
            mask
        }

        fn accept(&mut self, number: u32) {
            self.ours.consume_token(number).unwrap();
            self.alone.consume_token(number).unwrap();
        }
    }

    /// Walks through legal tokens at random, those that end a string and those that begin an escape often enough, and
    /// compares each mask with llguidance's own.
    fn compare(env: &GrammarEnv, schema: &Value, space: Space, seed: u64) -> usize {
        let pair = Pair::new(env, &Schema::for_judging(schema).unwrap(), space);
        along_a_random_text(pair, &schema.to_string(), seed)
    }

    fn along_a_random_text(mut pair: Pair<'_>, grammar: &str, seed: u64) -> usize {
        let env = pair.env;
        let mut random = seed;
        let mut below = |count: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) as usize % count
        };
        let mut masks = 0;
        for _ in 0..80 {
            if pair.ours.is_stopped() {
                break;
            }
            let what = format!("{grammar} after {masks} tokens");
            // What is forced is a mask too, but in llguidance's numbers: the one who asks for masks asks for it first.
            if let Some(number) = pair.forced(&what) {
                pair.accept(number);
                continue;
            }
            let mask = pair.mask(&what);
            masks += 1;
            let wanted = match below(8) {
                0 | 1 => Some(b'"'),
                2 => Some(b'\\'),
                _ => None,
            };
            let some: Vec<u32> = mask
                .iter()
                .copied()
                .filter(|id| wanted.is_some_and(|byte| env.vocabulary().bytes(*id).contains(&byte)))
                .collect();
            let from = if some.is_empty() { &mask } else { &some };
            let number = env.backend().order().inner(from[below(from.len())]);
            pair.accept(number);
        }
        masks
    }

    fn environment(name: &str) -> Option<Arc<GrammarEnv>> {
        let path = fixtures().join(format!("vocabs/ggml-vocab-{name}.gguf"));
        if !path.exists() {
            assert!(std::env::var_os("CI").is_none(), "fixtures not found at {}", path.display());
            return None;
        }
        let file = ai_runtime_gguf::File::open(&path).unwrap();
        Some(GrammarEnv::new(&ai_runtime_text::Tokenizer::from_gguf(&file).unwrap()).unwrap())
    }

    fn fixtures() -> std::path::PathBuf {
        std::env::var("AI_RUNTIME_FIXTURES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures").to_owned())
            .into()
    }

    fn all(name: &str, seeds: u64) {
        let Some(env) = environment(name) else { return };
        let mut masks = 0;
        for seed in 0..seeds {
            for (index, schema) in schemas().iter().enumerate() {
                let space = if (index as u64 + seed).is_multiple_of(3) { Space::Free } else { Space::Fixed };
                masks += compare(&env, schema, space, seed * 100 + index as u64);
            }
        }
        assert!(masks > 100 * seeds as usize, "only {masks} masks");
    }

    #[test]
    fn masks_are_those_of_llguidance_alone() {
        all("deepseek-coder", 2);
    }

    #[test]
    #[ignore = "several vocabularies; part of make check-full"]
    fn masks_are_those_of_llguidance_alone_with_every_vocabulary() {
        for name in ["llama-bpe", "qwen2", "llama-spm", "gemma-4", "phi-3", "gpt-2"] {
            all(name, 2);
        }
    }

    /// Of lexemes that are not known here, and of texts at which the parser looks back.
    #[test]
    fn masks_of_lark_grammars_are_those_of_llguidance_alone() {
        let Some(env) = environment("deepseek-coder") else { return };
        let grammars = [
            r#"start: "yes" | "no" " " /[a-z]+/"#,
            "start: line+\nline[stop=\"\\n\"]: /[^#]*/",
            "start: item (\"; \" item)*\nitem[stop=/end|\\.\\.\\./, max_tokens=9]: /(.|\\n)*/",
            "start: head body\nhead[suffix=\": \"]: /[A-Za-zé ]*/\nbody: /[0-9]{1,12}/ | /\"[^\"]*\"/",
            "start: word+\nword[lazy]: /.*[.!?]/",
        ];
        for grammar in grammars {
            let init = GrammarInit::Serialized(TopLevelGrammar::from_lark(grammar.to_owned()));
            let parser = env.backend().parser(init).unwrap_or_else(|error| panic!("{grammar}: {error}"));
            let mut masks = 0;
            for seed in 0..12 {
                let pair = Pair::of(&env, (parser.deep_clone(), Arc::default()));
                masks += along_a_random_text(pair, grammar, seed);
            }
            assert!(masks > 12, "{grammar}: only {masks} masks");
        }
    }

    /// Along the valid instances of JSONSchemaBench: of every schema, or of each `every`-th.
    fn along_instances(name: &str, every: usize) {
        let Some(env) = environment(name) else { return };
        let mut files: Vec<_> = std::fs::read_dir(fixtures().join("jsonschemabench/data"))
            .unwrap()
            .map(|e| e.unwrap().path())
            .collect();
        files.sort();
        let mut masks = 0;
        for path in files.iter().step_by(every) {
            let case: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
            let Ok(schema) = Schema::new(&case["schema"]) else { continue };
            for test in case["tests"].as_array().unwrap().iter().filter(|test| test["valid"] == true) {
                let Ok(value) = schema.arrange(&test["data"]) else { continue };
                let mut pair = Pair::new(&env, &schema, Space::Fixed);
                for (at, id) in
                    env.vocabulary().encode(&ai_runtime_chat::spaced_json(&value)).iter().enumerate()
                {
                    let what = format!("{} at {at}", path.display());
                    if pair.forced(&what).is_none() {
                        pair.mask(&what);
                        masks += 1;
                    }
                    let number = env.backend().order().inner(*id);
                    if pair.ours.validate_tokens(&[number]).unwrap() == 0 {
                        break;
                    }
                    pair.accept(number);
                }
            }
        }
        assert!(masks > 10_000 / every, "only {masks} masks");
    }

    #[test]
    fn masks_are_those_of_llguidance_along_instances() {
        along_instances("deepseek-coder", 40);
    }

    #[test]
    #[ignore = "schemas of JSONSchemaBench with two vocabularies, minutes; part of make check-full"]
    fn masks_are_those_of_llguidance_along_many_instances() {
        along_instances("llama-bpe", 20);
        along_instances("qwen2", 30);
    }
}
