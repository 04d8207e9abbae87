use super::Tokenizer;

/// Turns tokens into text as they come, never half a character.
///
/// Tokens are pieces of bytes, and a character outside ASCII is often two or three of them. What is not whole yet is
/// kept until it is. Bytes that can no longer become a character are U+FFFD.
#[derive(Clone, Debug)]
pub struct Decoder {
    tokenizer: Tokenizer,
    /// The beginning of a character: at most three bytes.
    pending: Vec<u8>,
    show_special: bool,
}

impl Decoder {
    /// A decoder that leaves out control tokens.
    pub fn new(tokenizer: &Tokenizer) -> Self {
        Self { tokenizer: tokenizer.clone(), pending: Vec::new(), show_special: false }
    }

    /// A decoder that spells out control tokens.
    pub fn with_special_tokens(tokenizer: &Tokenizer) -> Self {
        Self { show_special: true, ..Self::new(tokenizer) }
    }

    /// What this token adds to the text: empty while a character is incomplete.
    pub fn push(&mut self, id: u32) -> String {
        if self.show_special || !self.tokenizer.is_hidden(id) {
            self.pending.extend(self.tokenizer.bytes(id));
        }
        let mut text = String::new();
        let mut rest = self.pending.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(valid) => {
                    text.push_str(valid);
                    rest = &[];
                    break;
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    text.push_str(&String::from_utf8_lossy(valid));
                    rest = after;
                    // None: what is left may still become a character.
                    let Some(bad) = error.error_len() else { break };
                    text.push(char::REPLACEMENT_CHARACTER);
                    rest = &rest[bad..];
                }
            }
        }
        let kept = self.pending.len() - rest.len();
        self.pending.drain(..kept);
        text
    }

    /// The end of the text: U+FFFD if it ends within a character, and otherwise nothing.
    pub fn finish(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.pending).into_owned();
        self.pending.clear();
        text
    }

    /// Whether everything that was pushed has been given back.
    pub fn is_complete(&self) -> bool {
        self.pending.is_empty()
    }
}
