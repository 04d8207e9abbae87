//! The tokens that are legal in a state of a grammar.
//!
//! A mask has two parts. Most tokens stay inside the lexeme that is being written: whether they are legal depends on the
//! lexer's state alone. The others leave it at some byte, and from there on the parser decides.
//!
//! For the first part the tokens are walked as a tree, together with the lexer's states. Two things make that cheap: where
//! everything printable is legal for as long as the tokens below are, nothing below is looked at; and a walk that took
//! long is remembered with its state, which the next tokens of the same string often stand in again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use llguidance::derivre::StateID;
use llguidance::earley::{BiasComputer, ParserRecognizer};
use llguidance::toktrie::{Recognizer, SimpleVob, TokEnv, TokTrie};

use crate::trie::{NONE, Trie};

/// Characters that a JSON string holds as they are.
const PLAIN: &str = r#"[^"\\\x00-\x1F\x7F]"#;

/// Lengths up to which plain texts are told apart, in characters. The last one has no end.
const LENGTHS: [u8; 3] = [10, 30, u8::MAX];

/// Fuel of one question whether a state takes all plain texts of a length; a unit is about 100 ns. llguidance remembers
/// answers, and that it ran out of fuel is a no, so all who ask give the same.
const FUEL: u64 = 1000;

/// Such questions on the way that one walk may ask, and how many of them in vain.
const MOST_QUESTIONS: usize = 24;
const MOST_REFUSALS: usize = 6;

/// Subtrees of fewer nodes are walked without asking.
const WORTH_ASKING: u32 = 64;

/// Nodes from which on a walk is remembered.
const WORTH_KEEPING: usize = 4096;

/// Walks remembered per grammar. Each takes as much as a mask.
const KEPT: usize = 32;

/// Lexer states whose steps are remembered at a time, per grammar: 1 KiB each.
const MOST_ROWS: usize = 1024;

/// The regular expressions that grammars are asked about, in the order of [`LENGTHS`].
pub(crate) fn slices() -> Vec<String> {
    let repeat = |length: u8| if length == u8::MAX { "+".to_owned() } else { format!("{{1,{length}}}") };
    LENGTHS.iter().map(|length| format!("{PLAIN}{}", repeat(*length))).collect()
}

/// The tokens of a vocabulary as masks need them.
pub(crate) struct Sections {
    /// Of plain characters only.
    plain: Trie,
    /// Those of them that are longer than each of [`LENGTHS`] but the last.
    longer: Vec<Trie>,
    /// Those that are not longer than each of [`LENGTHS`].
    shorter: Vec<SimpleVob>,
    /// All others.
    rest: Trie,
}

impl Sections {
    /// Of words in ascending order with their tokens, none empty; `size` tokens in all.
    pub(crate) fn new(words: &[(&[u8], u32)], size: usize) -> Self {
        let lengths: Vec<Option<usize>> = words.iter().map(|(word, _)| plain_length(word)).collect();
        let some = |wanted: &dyn Fn(Option<usize>) -> bool| {
            Trie::new(
                words.iter().zip(&lengths).filter(|(_, length)| wanted(**length)).map(|(word, _)| *word),
            )
        };
        let bounds: Vec<usize> = LENGTHS.iter().map(|length| bound(*length)).collect();
        let shorter = |bound: usize| {
            let mut mask = SimpleVob::alloc(size);
            for ((_, token), length) in words.iter().zip(&lengths) {
                if length.is_some_and(|length| length <= bound) {
                    mask.allow_token(*token);
                }
            }
            mask
        };
        Self {
            plain: some(&|length| length.is_some()),
            longer: bounds[..bounds.len() - 1]
                .iter()
                .map(|bound| some(&|length| length.is_some_and(|length| length > *bound)))
                .collect(),
            shorter: bounds.iter().map(|bound| shorter(*bound)).collect(),
            rest: some(&|length| length.is_none()),
        }
    }
}

fn bound(length: u8) -> usize {
    if length == u8::MAX { usize::MAX } else { usize::from(length) }
}

/// Characters of a text of plain ones.
fn plain_length(word: &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(word).ok()?;
    let plain = |c: char| !matches!(c, '"' | '\\' | '\0'..='\x1f' | '\x7f');
    text.chars().all(plain).then(|| text.chars().count())
}

/// Computes the masks of one grammar. Lexer states are numbers of one lexer, so those who share this share that too.
pub(crate) struct Masks {
    sections: Arc<Sections>,
    tokens: TokEnv,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    walks: HashMap<StateID, Arc<Inside>>,
    steps: Steps,
}

/// What a walk inside a lexeme found.
struct Inside {
    /// Tokens that stay in it.
    legal: SimpleVob,
    /// Nodes whose byte leaves it.
    exits: Vec<Exit>,
    /// What stands before them, one after the other.
    paths: Vec<u8>,
}

impl Inside {
    fn new(legal: SimpleVob) -> Self {
        Self { legal, exits: Vec::new(), paths: Vec::new() }
    }
}

#[derive(Clone, Copy)]
struct Exit {
    part: Part,
    node: u32,
    /// Bytes before it, from the top of the walk.
    before: u16,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Plain,
    Longer(u8),
    Rest,
}

impl Masks {
    pub(crate) fn new(sections: Arc<Sections>, tokens: TokEnv) -> Self {
        Self { sections, tokens, kept: Mutex::default() }
    }

    fn part(&self, part: Part) -> &Trie {
        match part {
            Part::Plain => &self.sections.plain,
            Part::Longer(index) => &self.sections.longer[usize::from(index)],
            Part::Rest => &self.sections.rest,
        }
    }

    /// What can be written inside the lexeme from its present state.
    fn inside(&self, rec: &mut ParserRecognizer<'_>, steps: &mut Steps, set: SimpleVob) -> (Inside, usize) {
        let state = rec.lexer_state();
        let mut walk =
            Walk { rec, steps, found: Inside::new(set), asked: Vec::new(), refused: 0, visited: 0 };
        // The longest texts that are all legal.
        let all = (0..LENGTHS.len()).rev().find(|index| walk.takes(state, *index));
        let part = match all {
            None => Some(Part::Plain),
            Some(index) => {
                walk.found.legal.or(&self.sections.shorter[index]);
                (index + 1 < LENGTHS.len()).then_some(Part::Longer(index as u8))
            }
        };
        for part in part.into_iter().chain([Part::Rest]) {
            walk.tree(self.part(part), part, 0, state);
        }
        (walk.found, walk.visited)
    }
}

impl BiasComputer for Masks {
    fn compute_bias(&self, rec: &mut ParserRecognizer<'_>, start: &[u8]) -> SimpleVob {
        let mut set = self.tokens.tok_trie().alloc_token_set();
        if !start.is_empty() {
            self.behind(rec, start, &mut set);
            return set;
        }
        let state = rec.lexer_state();
        // Nobody else has it: those who share it hold the lexer's lock.
        let mut kept = self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let found = match kept.walks.get(&state).cloned() {
            Some(found) => {
                set.or(&found.legal);
                found
            }
            None => {
                let (found, visited) = self.inside(rec, &mut kept.steps, set);
                set = found.legal.clone();
                let found = Arc::new(found);
                if visited >= WORTH_KEEPING {
                    if kept.walks.len() >= KEPT {
                        kept.walks.clear();
                    }
                    kept.walks.insert(state, found.clone());
                }
                found
            }
        };
        drop(kept);
        self.leave(rec, &found, &mut set);
        set
    }

    fn trie(&self) -> &TokTrie {
        self.tokens.tok_trie()
    }
}

impl Masks {
    /// Where the next token must begin with bytes that the grammar has read already: tokens that are part of them, or
    /// begin with them.
    fn behind(&self, rec: &mut ParserRecognizer<'_>, start: &[u8], set: &mut SimpleVob) {
        let state = rec.lexer_state();
        let mut kept = self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for part in [Part::Plain, Part::Rest] {
            let trie = self.part(part);
            let mut at = Some(0);
            for byte in start {
                at = at.and_then(|at| trie.child(at, *byte));
                for token in at.map(|at| trie.tokens(at)).unwrap_or_default() {
                    set.allow_token(*token);
                }
            }
            let Some(top) = at else { continue };
            let found = Inside::new(std::mem::take(set));
            let mut walk =
                Walk { rec, steps: &mut kept.steps, found, asked: Vec::new(), refused: 0, visited: 0 };
            walk.tree(trie, part, top, state);
            let mut found = walk.found;
            *set = std::mem::take(&mut found.legal);
            self.leave(rec, &found, set);
        }
    }

    /// Follows the tokens that leave the lexeme, as the parser sees them.
    fn leave(&self, rec: &mut ParserRecognizer<'_>, found: &Inside, set: &mut SimpleVob) {
        if found.exits.is_empty() {
            return;
        }
        rec.trie_started("masks");
        let mut paths = found.paths.as_slice();
        // First bytes that the parser has refused: both kinds of tokens begin with them.
        let mut refused = [false; 256];
        let mut nodes = 0;
        for exit in &found.exits {
            let trie = self.part(exit.part);
            let node = trie.node(exit.node);
            let (path, others) = paths.split_at(usize::from(exit.before));
            paths = others;
            let first = path.is_empty();
            if first && refused[usize::from(node.byte)] {
                continue;
            }
            let before = path.iter().take_while(|byte| rec.try_push_byte(**byte)).count();
            if before == path.len() {
                let legal = follow(rec, trie, exit.node, set);
                nodes += legal;
                refused[usize::from(node.byte)] |= first && legal == 0;
            }
            rec.pop_bytes(before);
        }
        rec.trie_finished();
        rec.save_stats(nodes);
    }
}

/// Allows the tokens of a subtree that the parser accepts; how many of its nodes it does.
fn follow(rec: &mut ParserRecognizer<'_>, trie: &Trie, from: u32, set: &mut SimpleVob) -> usize {
    let (base, end) = (trie.node(from).depth, trie.node(from).end);
    let (mut at, mut pushed, mut legal) = (from, 0, 0);
    while at < end {
        let node = trie.node(at);
        let above = usize::from(node.depth - base);
        rec.pop_bytes(pushed - above);
        pushed = above;
        if rec.try_push_byte(node.byte) {
            pushed += 1;
            legal += 1;
            for token in trie.tokens(at) {
                set.allow_token(*token);
            }
            at += 1;
        } else {
            at = node.end;
        }
    }
    rec.pop_bytes(pushed);
    legal
}

/// What the lexer does with a byte, asked once for each of its states.
#[derive(Default)]
struct Steps {
    /// Of a state, by llguidance's number: its own plus one, 0 where it has none.
    numbers: Vec<u32>,
    states: Vec<StateID>,
    /// By state and byte: one of the three below, or the number of the next state and [`NEXT`].
    rows: Vec<[u32; 256]>,
}

/// Not asked yet.
const UNKNOWN: u32 = 0;
/// The byte is not legal.
const DEAD: u32 = 1;
/// The lexeme ends in front of the byte or with it.
const EXIT: u32 = 2;
const NEXT: u32 = 3;

impl Steps {
    fn number(&mut self, state: StateID) -> u32 {
        let at = state.as_usize();
        if at >= self.numbers.len() {
            self.numbers.resize(at + 1, 0);
        }
        if self.numbers[at] == 0 {
            self.states.push(state);
            self.rows.push([UNKNOWN; 256]);
            self.numbers[at] = self.states.len() as u32;
        }
        self.numbers[at] - 1
    }

    /// Asks the lexer.
    #[cold]
    fn ask(&mut self, rec: &mut ParserRecognizer<'_>, from: u32, byte: u8) -> u32 {
        let state = self.states[from as usize];
        let lexer = rec.lexer_mut();
        let next = lexer.transition_start_state(state, Some(byte), &None);
        let step = if next.has_lowest_match() {
            EXIT
        } else if !next.is_dead() {
            NEXT + self.number(next)
        } else if lexer.advance(state, byte, false, &None).is_error() {
            DEAD
        } else {
            EXIT
        };
        self.rows[from as usize][usize::from(byte)] = step;
        step
    }
}

/// A walk through tokens and lexer states.
struct Walk<'w, 'p> {
    rec: &'w mut ParserRecognizer<'p>,
    steps: &'w mut Steps,
    found: Inside,
    /// Answers of [`Walk::takes`], and how many were no.
    asked: Vec<(StateID, usize, bool)>,
    refused: usize,
    visited: usize,
}

impl Walk<'_, '_> {
    /// Whether every plain text of the length with this index is legal from a state on.
    fn takes(&mut self, state: StateID, length: usize) -> bool {
        let lexer = self.rec.lexer_mut();
        lexer.subsume_possible(state) && lexer.check_subsume(state, length, FUEL, None).unwrap_or(false)
    }

    /// As [`Walk::takes`], on the way: asked once, and not for ever.
    fn takes_all(&mut self, number: u32, chars: u8) -> bool {
        let length = LENGTHS.iter().position(|length| chars <= *length).unwrap_or(LENGTHS.len() - 1);
        let state = self.steps.states[number as usize];
        if let Some((.., answer)) = self.asked.iter().find(|(of, at, _)| *of == state && *at == length) {
            return *answer;
        }
        if self.asked.len() >= MOST_QUESTIONS || self.refused >= MOST_REFUSALS {
            return false;
        }
        let answer = self.takes(state, length);
        self.asked.push((state, length, answer));
        self.refused += usize::from(!answer);
        answer
    }

    /// Walks what is below the node `top`, at which the lexer is in a state.
    fn tree(&mut self, trie: &Trie, part: Part, top: u32, state: StateID) {
        let end = if top == 0 { trie.len() } else { trie.node(top).end };
        let base = usize::from(trie.node(top).depth);
        let twins = trie.has_twins();
        // By depth below the top; those of the path to the present node count.
        let (mut states, mut path) = (vec![self.steps.number(state)], Vec::new());
        let mut at = top + 1;
        while at < end {
            self.visited += 1;
            let node = trie.node(at);
            let below = usize::from(node.depth) - base;
            states.truncate(below);
            path.truncate(below - 1);
            if self.steps.rows.len() > MOST_ROWS {
                let here: Vec<StateID> =
                    states.iter().map(|number| self.steps.states[*number as usize]).collect();
                *self.steps = Steps::default();
                states = here.into_iter().map(|state| self.steps.number(state)).collect();
            }
            let before = states[below - 1];
            let step = match self.steps.rows[before as usize][usize::from(node.byte)] {
                UNKNOWN => self.steps.ask(self.rec, before, node.byte),
                step => step,
            };
            if step < NEXT {
                if step == EXIT {
                    self.found.exits.push(Exit { part, node: at, before: path.len() as u16 });
                    self.found.paths.extend_from_slice(&path);
                }
                at = node.end;
                continue;
            }
            let next = step - NEXT;
            if part != Part::Rest
                && node.end - at >= WORTH_ASKING
                && trie.at_boundary(at)
                && self.takes_all(next, node.chars)
            {
                for token in trie.tokens_below(at) {
                    self.found.legal.allow_token(*token);
                }
                at = node.end;
                continue;
            }
            states.push(next);
            path.push(node.byte);
            if node.token != NONE {
                self.found.legal.allow_token(node.token);
                if twins {
                    trie.tokens(at).iter().for_each(|token| self.found.legal.allow_token(*token));
                }
            }
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use llguidance::Matcher;
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
            text(json!({"type": "string", "format": "date-time"})),
            text(json!({"not": {"enum": ["one", "two", "onerous", "…"]}, "type": "string"})),
            text(json!({"enum": ["red", "green", "greenish", "\u{e9}t\u{e9}", "a\"b", 7, null, {"a": [1]}]})),
            text(json!({"type": "integer", "minimum": -5, "maximum": 1200})),
            text(json!({"type": "object", "patternProperties": {"^x-": {"type": "string"}}})),
            json!({}),
        ]
    }

    fn parser(env: &GrammarEnv, schema: &Value, space: Space) -> llguidance::TokenParser {
        let schema = Schema::for_judging(schema).unwrap();
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
        env.backend().parser(builder.finish(root).unwrap().into_init()).unwrap()
    }

    /// Walks through legal tokens at random, those of more than one byte and those that end a string often enough, and
    /// compares each mask with llguidance's own, which asks the parser about every token.
    fn compare(env: &GrammarEnv, schema: &Value, space: Space, seed: u64) -> usize {
        let backend = env.backend();
        let parser = parser(env, schema, space);
        let mut ours = backend.matcher(&parser);
        let mut alone = parser.deep_clone();
        let tokens: TokEnv = backend.tokens().clone();
        alone.bias_computer = Arc::new(SlicedBiasComputer::new(&tokens, &[]).unwrap());
        let mut alone = Matcher::new(Ok(alone));
        let mut random = seed;
        let mut below = |count: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) as usize % count
        };
        let mut masks = 0;
        for _ in 0..80 {
            if ours.is_stopped() {
                break;
            }
            // What is forced is a mask too, but in llguidance's numbers: the one who asks for masks asks for it first.
            let forced = ours.compute_ff_tokens();
            assert_eq!(forced, alone.compute_ff_tokens(), "{schema} after {masks} tokens");
            if let Some(number) = forced.first() {
                ours.consume_token(*number).unwrap();
                alone.consume_token(*number).unwrap();
                continue;
            }
            let mask = ours.compute_mask_or_eos().unwrap().to_list();
            let mut expected: Vec<u32> = alone
                .compute_mask_or_eos()
                .unwrap()
                .iter()
                .map(|number| backend.order().outer(number))
                .collect();
            expected.sort_unstable();
            assert_eq!(mask, expected, "{schema} after {masks} tokens");
            masks += 1;
            // Now and then what ends the lexeme.
            let ending: Vec<u32> =
                mask.iter().copied().filter(|id| env.vocabulary().bytes(*id).contains(&b'"')).collect();
            let from = if below(4) == 0 && !ending.is_empty() { &ending } else { &mask };
            let number = backend.order().inner(from[below(from.len())]);
            ours.consume_token(number).unwrap();
            alone.consume_token(number).unwrap();
        }
        masks
    }

    fn all(name: &str, seeds: u64) {
        let root = std::env::var("AI_RUNTIME_FIXTURES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/fixtures").to_owned());
        let path = std::path::PathBuf::from(root).join(format!("vocabs/ggml-vocab-{name}.gguf"));
        if !path.exists() {
            assert!(std::env::var_os("CI").is_none(), "fixtures not found at {}", path.display());
            return;
        }
        let file = ai_runtime_gguf::File::open(&path).unwrap();
        let env = GrammarEnv::new(&ai_runtime_text::Tokenizer::from_gguf(&file).unwrap()).unwrap();
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
}
