//! Drafts: tokens that probably come next, computed in one pass with the certain ones.
//!
//! A guess is kept only where sampling chooses the same token from the same logits, so a draft changes the speed and never
//! the result. Guesses are made where a grammar rules, and come from two places: the argument repeats the prompt (an
//! address, a name), or the grammar leaves few continuations (a member of an enumeration, the next key). What the
//! grammar forces behind a guess is part of the draft, and costs no row of logits.

use ai_runtime_chat::Result;
use ai_runtime_grammar::Constraint;
use ai_runtime_text::Tokenizer;

/// Guesses of one draft, at first and at most. A token more costs a fifth to two fifths of a pass (Q4_K_M on two cores), right or
/// wrong, so long drafts must be earned.
const FIRST: usize = 2;
const MOST: usize = 12;
/// Tokens of a draft beyond its guesses.
const BEHIND: usize = 4;
/// Continuations that are few.
const FEW: u32 = 8;
/// How many of the last tokens must stand in the prompt for what follows them there to be a guess.
const MATCHED: [usize; 3] = [3, 2, 1];
/// Letters and digits that the matched tokens need: punctuation is followed by anything.
const WORD: usize = 3;

/// Tokens that probably come next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) tokens: Vec<u32>,
    /// Which of them are guesses, the first included; the others are forced once the guess before them is right.
    pub(crate) guesses: Vec<usize>,
}

/// Makes the drafts of one generation, and learns how far they can be trusted.
#[derive(Debug)]
pub(crate) struct Drafter {
    /// How many guesses the next draft may have.
    length: usize,
    /// Drafts in a row of which not one guess was right.
    misses: u32,
    /// Steps without a draft that are still to come.
    rest: u32,
}

impl Drafter {
    pub(crate) fn new() -> Self {
        Self { length: FIRST, misses: 0, rest: 0 }
    }

    /// A draft of at most `room` tokens that the constraint allows after `tokens`. The constraint is left as it was.
    /// `forced`: the last token was forced, so a value or a key begins here.
    pub(crate) fn draft(
        &mut self,
        constraint: &mut dyn Constraint,
        tokenizer: &Tokenizer,
        tokens: &[u32],
        forced: bool,
        room: usize,
    ) -> Result<Option<Draft>> {
        if room == 0 || !constraint.rules() || constraint.is_complete() {
            return Ok(None);
        }
        if self.rest > 0 {
            self.rest -= 1;
            return Ok(None);
        }
        let mut draft = Draft::default();
        // What the grammar forces behind a guess is computed with it, and for nothing where the guess is wrong.
        let room = room.min(self.length + BEHIND);
        if forced && let Some(token) = few(constraint, tokenizer, tokens)? {
            extend(&mut draft, constraint, &[token], 1, room)?;
        } else if let Some((matched, next)) = repeated(tokenizer, tokens) {
            // One word alone says little of what follows it.
            let most = if matched == 1 && self.length <= FIRST { 1 } else { self.length };
            extend(&mut draft, constraint, next, most, room)?;
        }
        constraint.rollback(draft.tokens.len())?;
        Ok((!draft.tokens.is_empty()).then_some(draft))
    }

    /// How many guesses of a draft were right.
    pub(crate) fn learn(&mut self, guesses: usize, right: usize) {
        if right == 0 {
            self.misses += 1;
            self.length = (self.length / 2).max(1);
            // Two misses can happen; then it is tried less and less often.
            self.rest = if self.misses < 2 { 0 } else { 1 << self.misses.min(6) };
        } else {
            self.misses = 0;
            if right == guesses {
                self.length = (self.length * 2).min(MOST);
            }
        }
    }
}

/// Takes guesses into the draft, and what the constraint forces behind each, as long as they are legal.
fn extend(
    draft: &mut Draft,
    constraint: &mut dyn Constraint,
    guesses: &[u32],
    most: usize,
    room: usize,
) -> Result<()> {
    let mut next = guesses;
    while let Some((token, rest)) = next.split_first() {
        if draft.guesses.len() == most
            || draft.tokens.len() == room
            || constraint.is_complete()
            || constraint.validate(&[*token])? == 0
        {
            return Ok(());
        }
        constraint.accept(*token)?;
        let forced = constraint.forced()?;
        if draft.tokens.len() + 1 + forced.len() > room {
            // Without what is forced behind it a guess saves no pass.
            return constraint.rollback(1);
        }
        draft.guesses.push(draft.tokens.len());
        draft.tokens.push(*token);
        for token in &forced {
            constraint.accept(*token)?;
        }
        draft.tokens.extend(&forced);
        // The guesses go on behind what is forced, if they agree with it.
        match rest.strip_prefix(forced.as_slice()) {
            Some(rest) => next = rest,
            None => return Ok(()),
        }
    }
    Ok(())
}

/// What followed the last tokens where they stood before, and how many of them did.
fn repeated<'t>(tokenizer: &Tokenizer, tokens: &'t [u32]) -> Option<(usize, &'t [u32])> {
    let letters = |ids: &[u32]| ids.iter().map(|id| word(tokenizer.bytes(*id))).sum::<usize>();
    if letters(tokens.last().map(std::slice::from_ref)?) == 0 {
        return None;
    }
    for length in MATCHED {
        let Some(begin) = tokens.len().checked_sub(length) else { continue };
        let last = &tokens[begin..];
        if letters(last) < WORD {
            continue;
        }
        if let Some(at) = tokens[..tokens.len() - 1].windows(length).rposition(|window| window == last) {
            return Some((length, &tokens[at + length..]));
        }
    }
    None
}

fn word(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()).count()
}

/// Where few tokens are legal: the one whose text, with what is forced behind it, stands in the tokens more often than any
/// other's. A guess without a reason costs more than it saves: what is forced behind it would be computed for nothing.
fn few(constraint: &mut dyn Constraint, tokenizer: &Tokenizer, tokens: &[u32]) -> Result<Option<u32>> {
    let Some(mask) = constraint.mask()? else { return Ok(None) };
    if mask.iter().map(|word| word.count_ones()).sum::<u32>() > FEW {
        return Ok(None);
    }
    let legal = |(index, word): (usize, &u32)| {
        let word = *word;
        (0..32).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index as u32 * 32 + bit)
    };
    let candidates: Vec<u32> = mask.iter().enumerate().flat_map(legal).collect();
    let said: Vec<u8> = tokens.iter().flat_map(|token| tokenizer.bytes(*token)).copied().collect();
    let mut best: Option<(usize, u32)> = None;
    let mut second = 0;
    for token in candidates {
        if tokenizer.is_special(token) {
            continue;
        }
        constraint.accept(token)?;
        let forced = constraint.forced();
        constraint.rollback(1)?;
        let mut text = tokenizer.bytes(token).to_vec();
        forced?.iter().for_each(|token| text.extend(tokenizer.bytes(*token)));
        let times = occurrences(&said, first_word(&text));
        match best {
            Some((most, _)) if times <= most => second = second.max(times),
            _ => {
                second = second.max(best.map_or(0, |(most, _)| most));
                best = Some((times, token));
            }
        }
    }
    Ok(best.filter(|(times, _)| *times > second).map(|(_, token)| token))
}

/// The first run of letters, digits and what joins them.
fn first_word(text: &[u8]) -> &[u8] {
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"_-@.".contains(byte);
    let begin = text.iter().position(inside).unwrap_or(text.len());
    let length = text[begin..].iter().position(|byte| !inside(byte)).unwrap_or(text.len() - begin);
    &text[begin..begin + length]
}

fn occurrences(text: &[u8], part: &[u8]) -> usize {
    if part.is_empty() { 0 } else { text.windows(part.len()).filter(|window| *window == part).count() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_a_continuation_is_what_the_prompt_is_asked_for() {
        assert_eq!(first_word(br#"celsius", "days": "#), b"celsius");
        assert_eq!(first_word(br#" "john@example.com"}"#), b"john@example.com");
        assert_eq!(first_word(b"}}"), b"");
        assert_eq!(occurrences(b"in celsius, not fahrenheit: celsius", b"celsius"), 2);
    }

    #[test]
    fn drafts_that_fail_become_rarer_and_shorter_and_come_back() {
        let mut drafter = Drafter::new();
        drafter.learn(6, 6);
        assert_eq!((drafter.length, drafter.rest), (4, 0));
        for _ in 0..4 {
            drafter.learn(6, 0);
        }
        assert_eq!((drafter.length, drafter.rest), (1, 16));
        drafter.learn(1, 1);
        assert_eq!((drafter.length, drafter.misses), (2, 0));
    }
}
