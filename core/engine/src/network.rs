//! The seam for a forward pass that is not ours.

use ai_runtime_chat::Result;

/// A forward pass of somebody else's, for architectures and devices that the native one does not cover: it holds the
/// weights and the state of one sequence. [`Engine::with_network`](crate::Engine::with_network) puts sessions, sampling,
/// grammars and chat turns around it.
///
/// What it computes is its own affair: the promise of equal bits is that of the native forward pass.
pub trait Network: Send {
    /// The logits after the last of `tokens`, one for each entry of the vocabulary.
    ///
    /// The tokens stand at the positions from `start` on. 0 begins a new sequence, whatever was there; any other `start`
    /// continues the sequence where the last call ended.
    ///
    /// # Errors
    /// What keeps it from computing; the next call then begins a new sequence. A panic is caught and counts as one.
    fn forward(&mut self, tokens: &[u32], start: usize) -> Result<Vec<f32>>;
}
