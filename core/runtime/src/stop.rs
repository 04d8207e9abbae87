//! Work that nobody waits for any more ends.

use ai_runtime_chat::Cancel;

/// Sets the flag when it is dropped, together with the future or stream that it is part of. Engines look at the flag between
/// layers, so the work stops at once, in a long prompt too.
pub(crate) struct StopOnDrop(pub(crate) Cancel);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}
