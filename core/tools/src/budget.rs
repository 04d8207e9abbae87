//! Results as long as the model's context can take: head and tail around a marker. Nothing is lost: the whole stays readable
//! under a handle, until newer results need the room.

use std::collections::VecDeque;
use std::sync::Arc;

/// The smallest text a result is cut to: the marker alone needs about a hundred bytes.
const LEAST: usize = 256;

/// Cuts a text to about `limit` bytes: two thirds head, one third tail, at line ends where these are near.
pub(crate) fn cut(text: &str, limit: usize, handle: &str) -> String {
    let limit = limit.max(LEAST);
    let marker = |left_out: usize| {
        format!(
            "\n[... {left_out} of {} bytes are left out here; the whole result is kept as '{handle}' ...]\n",
            text.len()
        )
    };
    let room = limit.saturating_sub(marker(text.len()).len());
    let head_end = text.floor_char_boundary(room / 3 * 2);
    let tail_start = text.ceil_char_boundary(text.len() - (room - room / 3 * 2));
    // A cut in the middle of a line is a last resort: one in ten bytes may be given up for a whole line.
    let head = &text[..head_end];
    let head = match head.rfind('\n') {
        Some(end) if end + room / 10 >= head_end => &head[..end],
        _ => head,
    };
    let tail = &text[tail_start..];
    let tail = match tail.find('\n') {
        Some(start) if start <= room / 10 => &tail[start + 1..],
        _ => tail,
    };
    format!("{head}{}{tail}", marker(text.len() - head.len() - tail.len()))
}

/// Whole results of which the model saw a part.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    results: VecDeque<(String, Arc<str>)>,
    bytes: usize,
    count: u64,
}

impl Kept {
    /// The handle that the next result will have.
    pub(crate) fn add(&mut self, text: Arc<str>, limit: usize) -> String {
        self.count += 1;
        let handle = format!("result-{}", self.count);
        self.bytes += text.len();
        self.results.push_back((handle.clone(), text));
        while self.bytes > limit && self.results.len() > 1 {
            if let Some((_, old)) = self.results.pop_front() {
                self.bytes -= old.len();
            }
        }
        handle
    }

    pub(crate) fn get(&self, handle: &str) -> Option<Arc<str>> {
        self.results.iter().find(|(name, _)| name == handle).map(|(_, text)| text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_result_fits_and_keeps_its_beginning_and_its_end() {
        let lines: String = (0..10_000).map(|n| format!("ligne numéro {n}\n")).collect();
        for limit in [0, 300, 1000, 5000, 100_000] {
            let short = cut(&lines, limit, "result-1");
            assert!(short.len() <= limit.max(LEAST), "{} > {limit}", short.len());
            assert!(short.contains("are left out here; the whole result is kept as 'result-1'"));
            if limit >= 1000 {
                assert!(short.starts_with("ligne numéro 0\n") && short.ends_with("ligne numéro 9999\n"));
            }
        }
        let one_line = "é".repeat(5000);
        assert!(cut(&one_line, 1001, "r").len() <= 1001);
    }

    #[test]
    fn the_oldest_results_make_room_for_new_ones() {
        let mut kept = Kept::default();
        let first = kept.add("a".repeat(60).into(), 100);
        let second = kept.add("b".repeat(60).into(), 100);
        assert!(kept.get(&first).is_none());
        assert_eq!(kept.get(&second).as_deref(), Some("b".repeat(60).as_str()));
    }
}
