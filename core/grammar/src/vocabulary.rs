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
