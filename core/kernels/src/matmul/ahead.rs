//! Asking for the weights of the next rows while the present ones are multiplied.
//!
//! All at once, the requests would wait for each other and hold up what is multiplied; a few lines before each sub-block
//! arrive without anybody waiting. The lines are asked for in the order of memory, which is one stream of a file.

use super::Job;
use crate::prefetch::line_ahead;

/// Bytes that are wanted next.
pub(super) struct Ahead {
    next: *const u8,
    /// Bytes that are left.
    left: usize,
    /// Cache lines at a time.
    lines: usize,
}

impl Ahead {
    /// What of the weights stands in the `rows` rows from `row` on, to be asked for while as many rows before them are
    /// multiplied, which calls [`Ahead::ask`] at least `calls` times.
    pub(super) fn of(job: &Job<'_>, row: usize, rows: usize, calls: usize) -> Self {
        let row_bytes = job.weight.row_bytes();
        let data = job.weight.data();
        let at = (row * row_bytes).min(data.len());
        let left = (rows * row_bytes).min(data.len() - at);
        Self { next: data[at..].as_ptr(), left, lines: left.div_ceil(64).div_ceil(calls.max(1)) }
    }

    /// Asks for some more lines.
    #[inline(always)]
    pub(super) fn ask(&mut self) {
        for _ in 0..self.lines {
            if self.left == 0 {
                return;
            }
            line_ahead(self.next);
            self.next = self.next.wrapping_add(64);
            self.left = self.left.saturating_sub(64);
        }
    }
}
