use ai_runtime_text::{Specials, Tokenizer};

/// What a grammar must know of a tokenizer. `ai_runtime_text::Tokenizer` implements it; tests have a small one.
pub trait Vocabulary: Send + Sync {
    /// Number of token ids, holes and padding included.
    fn size(&self) -> usize;

    /// The bytes that the token stands for; for a special token its spelling; empty for a hole.
    fn bytes(&self, id: u32) -> &[u8];

    /// Whether the token is a control token: it never comes from text, however the text is spelled.
    fn is_special(&self, id: u32) -> bool;

    /// The special token with this spelling.
    fn special(&self, spelling: &str) -> Option<u32>;

    /// Tokens that end a turn: end of sequence, end of turn. Not empty.
    fn end_tokens(&self) -> Vec<u32>;

    /// The canonical tokens of text in the middle of a sequence: nothing is put in front, spellings of special tokens
    /// are text.
    fn encode(&self, text: &str) -> Vec<u32>;
}

impl Vocabulary for Tokenizer {
    fn size(&self) -> usize {
        self.vocab_size()
    }

    fn bytes(&self, id: u32) -> &[u8] {
        Self::bytes(self, id)
    }

    fn is_special(&self, id: u32) -> bool {
        Self::is_special(self, id)
    }

    fn special(&self, spelling: &str) -> Option<u32> {
        Self::special(self, spelling).filter(|id| Self::is_special(self, *id))
    }

    fn end_tokens(&self) -> Vec<u32> {
        let mut ends = self.end_of_turn().to_vec();
        if let Some(end) = self.eos()
            && !ends.contains(&end)
        {
            ends.push(end);
        }
        ends
    }

    fn encode(&self, text: &str) -> Vec<u32> {
        let ids = Self::encode(self, text, Specials::AsText);
        let plain = |ids: &[u32]| ids.iter().map(|id| Self::bytes(self, *id).len()).sum::<usize>();
        if plain(&ids) == text.len() {
            return ids;
        }
        // SentencePiece puts a space in front of a text. Behind a line break, which is a token of its own there, it puts
        // none: encode that with it and take it away again.
        let mut ids = Self::encode(self, &format!("\n{text}"), Specials::AsText);
        let mut length = 0;
        let lead = ids.iter().position(|id| {
            length += Self::bytes(self, *id).len();
            Self::bytes(self, *id).ends_with(b"\n")
        });
        match lead {
            Some(at) if plain(&ids[at + 1..]) == text.len() => ids.split_off(at + 1),
            // A vocabulary that rewrites texts: what comes closest.
            _ => Self::encode(self, text, Specials::AsText),
        }
    }
}
