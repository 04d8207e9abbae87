use ai_runtime_chat::Result;

/// What may be generated next.
///
/// The one who samples asks for [`forced`](Self::forced) tokens first, or for the [`mask`](Self::mask) of the next one,
/// and reports every token with [`accept`](Self::accept). Forcing is part of the meaning and not only of the speed:
/// where the grammar leaves one string, its canonical tokens are the only legal ones, in the mask too. A run of forced
/// tokens taken at once and the same run taken token by token from masks are therefore the same.
///
/// A method that returns an error has said what went wrong; the constraint stays where it was before the call where that
/// is possible, and [`rollback`](Self::rollback) to an earlier point always is unless the error says otherwise. It never
/// turns into "everything is legal" silently.
pub trait Constraint: Send {
    /// The legal tokens, one bit a token: token `t` is bit `t % 32` of word `t / 32`. `None` means that all are legal.
    /// End tokens are in the mask where the text may end. Never empty unless [`is_complete`](Self::is_complete).
    fn mask(&mut self) -> Result<Option<&[u32]>>;

    /// The tokens that must follow here, in order; empty where there is a choice or where nothing more may follow. Asking
    /// does not advance.
    fn forced(&mut self) -> Result<Vec<u32>>;

    /// Takes one token. An illegal token is an error and changes nothing.
    fn accept(&mut self, token: u32) -> Result<()>;

    /// How many of these tokens, from the first on, would be legal one after the other. Does not advance.
    fn validate(&mut self, tokens: &[u32]) -> Result<usize>;

    /// Takes back the last `tokens` accepted tokens.
    fn rollback(&mut self, tokens: usize) -> Result<()>;

    /// Whether nothing but an end token may follow.
    fn is_complete(&mut self) -> bool;

    /// Whether an end token is legal now.
    fn may_end(&mut self) -> bool;

    /// Whether a grammar rules now. False where the text is free, until the model itself begins a call.
    fn rules(&self) -> bool {
        true
    }

    /// After a token that completed a call whose arguments the grammar could not check fully: what is wrong with them and
    /// where to go on. The one who samples takes back `rollback` tokens and goes on; the constraint excludes what was
    /// chosen there. `None` where all is well.
    fn violation(&mut self) -> Option<Violation> {
        None
    }
}

/// A finished call that its full schema refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// How many of the last tokens are to be taken back.
    pub rollback: usize,
    /// What the schema says, with the JSON pointer into the arguments.
    pub message: String,
}
