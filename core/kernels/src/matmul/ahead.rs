//! Asking for the weights of the next rows while the present ones are multiplied.
//!
//! All at once, the requests would wait for each other and hold up what is multiplied; a few lines before each sub-block
//! arrive without anybody waiting. The lines are asked for in the order of memory, which is one stream of a file; where rows are so
//! long that those of a group would not wait in the second-level cache, part by part ([`Order`]).

use std::ops::Range;

use super::Job;
use crate::memory::LINE;
use crate::prefetch::line_ahead;

/// Bytes that are wanted next.
pub(super) struct Ahead {
    next: *const u8,
    /// Where the row that is asked for ends, and how far behind that the next one begins; rows that are wanted whole are one.
    end: *const u8,
    gap: usize,
    row: usize,
    /// Bytes at a time, and the cache lines in which they are wherever they begin.
    bytes: usize,
    lines: usize,
}

impl Ahead {
    /// What of the weights stands in the `rows` rows from `row` on, to be asked for while as many rows before them are
    /// multiplied, which calls [`Ahead::ask`] about `calls` times.
    pub(super) fn of(job: &Job<'_>, row: usize, rows: usize, calls: usize) -> Self {
        let row_bytes = job.weight.row_bytes();
        let data = job.weight.data();
        let at = (row * row_bytes).min(data.len());
        let left = (rows * row_bytes).min(data.len() - at);
        // Behind the last rows there is nothing to ask for: the same line then, which is there.
        let next = if left == 0 { data.as_ptr() } else { data[at..].as_ptr() };
        Self::new(next, left, 0, left.div_ceil(calls.max(1)))
    }

    /// The bytes `part` of each of the `rows` rows from `row` on, which are there.
    fn of_parts(job: &Job<'_>, row: usize, rows: usize, part: Range<usize>, calls: usize) -> Self {
        let row_bytes = job.weight.row_bytes();
        let next = job.weight.data()[row * row_bytes + part.start..].as_ptr();
        let of_a_row = (calls / rows).max(1);
        Self::new(next, part.len(), row_bytes - part.len(), part.len().div_ceil(of_a_row))
    }

    fn new(next: *const u8, row: usize, gap: usize, bytes: usize) -> Self {
        let lines = if bytes <= LINE { 1 } else { (bytes + LINE - 1).div_ceil(LINE) };
        Self { next, end: next.wrapping_add(row), gap, row, bytes, lines }
    }

    /// Asks for some more lines. One after the other without a loop, up to five: counting them took a twentieth of what stands around
    /// them. That some are asked for twice costs nothing.
    #[inline(always)]
    pub(super) fn ask(&mut self) {
        line_ahead(self.next);
        if self.lines > 1 {
            line_ahead(self.next.wrapping_add(LINE));
            if self.lines > 2 {
                for line in 2..5 {
                    line_ahead(self.next.wrapping_add(line * LINE));
                }
                for line in 5..self.lines {
                    line_ahead(self.next.wrapping_add(line * LINE));
                }
            }
        }
        self.next = self.next.wrapping_add(self.bytes);
        if self.next >= self.end {
            self.next = self.end.wrapping_add(self.gap);
            self.end = self.next.wrapping_add(self.row);
        }
    }
}

/// Bytes of weights that may wait in the second-level cache for their turn, beside those whose turn it is and the activations.
const WAITING_BYTES: usize = 160 * 1024;
/// How many are asked for at once where all would be more.
const PART_BYTES: usize = 48 * 1024;

/// In which order the weights of the next rows are asked for, panel by panel of the present ones.
pub(super) struct Order<'a> {
    job: &'a Job<'a>,
    rows: usize,
    /// Panels of a row, and the parts that they are asked for in.
    panels: usize,
    parts: usize,
    calls: usize,
}

impl<'a> Order<'a> {
    /// For `rows` rows of `panels` panels, which ask about `calls` times.
    pub(super) fn of(job: &'a Job<'a>, rows: usize, panels: usize, calls: usize) -> Self {
        let bytes = rows * job.weight.row_bytes();
        let wanted = if bytes > WAITING_BYTES { bytes.div_ceil(PART_BYTES) } else { 1 };
        // Each request is for one row at most, so a part asks at least as often as there are rows.
        let fewest = (rows * panels).div_ceil(calls.max(1)).max(1);
        Self { job, rows, panels, parts: wanted.min(panels / fewest).max(1), calls }
    }

    /// The first panel of a part.
    fn start(&self, part: usize) -> usize {
        part * self.panels / self.parts
    }

    /// What is wanted behind the part of the rows from `row` on that begins with `panel`, if one does.
    pub(super) fn ahead(&self, row: usize, panel: usize) -> Option<Ahead> {
        let part = (panel * self.parts).div_ceil(self.panels.max(1));
        if self.start(part) != panel {
            return None;
        }
        if self.parts == 1 {
            return Some(Ahead::of(self.job, row + self.rows, self.rows, self.calls));
        }
        let (row, next) = if part + 1 < self.parts { (row, part + 1) } else { (row + self.rows, 0) };
        let rows = self.rows.min(self.job.weight.rows().saturating_sub(row));
        if rows == 0 {
            return Some(Ahead::of(self.job, row, 0, 1));
        }
        let byte = |part: usize| self.start(part) * self.job.weight.row_bytes() / self.panels;
        let calls = self.calls * (self.start(part + 1) - panel) / self.panels;
        Some(Ahead::of_parts(self.job, row, rows, byte(next)..byte(next + 1), calls))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activations::Activations;
    use crate::{Format, Matrix};

    /// Asserts that everything from the second group of strips on is asked for.
    fn assert_all_asked_for(rows: usize, panels: usize, at_once: usize, calls: usize) {
        let format = Format::Q6K;
        let bytes = format.row_bytes(256 * panels).unwrap();
        let data = vec![0; rows * bytes];
        let weight = Matrix::new(format, rows, 256 * panels, &data).unwrap();
        let activations = Activations::new();
        let job = Job { weight: &weight, bias: None, activations: &activations, out: std::ptr::null_mut() };
        let mut asked = vec![false; data.len()];
        for row in (0..rows).step_by(at_once) {
            let order = Order::of(&job, at_once, panels, calls * panels);
            let mut ahead = Ahead::of(&job, row, 0, 1);
            for panel in 0..panels {
                if let Some(next) = order.ahead(row, panel) {
                    ahead = next;
                }
                for _ in 0..calls {
                    let from = ahead.next.addr() - data.as_ptr().addr();
                    for asked in asked.iter_mut().skip(from).take(ahead.bytes) {
                        *asked = true;
                    }
                    ahead.ask();
                }
            }
        }
        let missed = asked.iter().skip(at_once * bytes).filter(|asked| !**asked).count();
        assert_eq!(missed, 0, "{rows} rows of {panels} panels, {at_once} at once, {calls} calls");
    }

    #[test]
    fn everything_behind_the_first_rows_is_asked_for() {
        for (rows, panels) in [(64, 8), (70, 8), (150, 33), (130, 13), (256, 128), (3, 1)] {
            for at_once in [16, 64] {
                for calls in [4, 8, 64, 512] {
                    assert_all_asked_for(rows, panels, at_once, calls);
                }
            }
        }
    }
}
