//! Stop strings: text is withheld only as long as it may be the beginning of one.

/// Watches a text for the first of some strings.
#[derive(Clone, Debug, Default)]
pub(crate) struct StopMatcher {
    stops: Vec<String>,
    withheld: String,
}

/// What became of the text so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Watched {
    /// This much is certain.
    Text(String),
    /// The text ends here, before this stop string.
    Stopped { text: String, stop: String },
}

impl StopMatcher {
    pub(crate) fn new(stops: &[String]) -> Self {
        let stops = stops.iter().filter(|stop| !stop.is_empty()).cloned().collect();
        Self { stops, withheld: String::new() }
    }

    /// Appends text; returns what cannot be a part of a stop string any more.
    pub(crate) fn push(&mut self, text: &str) -> Watched {
        self.withheld.push_str(text);
        let found = self.stops.iter().filter_map(|stop| Some((self.withheld.find(stop)?, stop)));
        // The first to begin; of those that begin together the longest.
        if let Some((at, stop)) = found.min_by_key(|(at, stop)| (*at, std::cmp::Reverse(stop.len()))) {
            let stop = stop.clone();
            let mut text = std::mem::take(&mut self.withheld);
            text.truncate(at);
            return Watched::Stopped { text, stop };
        }
        let longest = self.stops.iter().map(String::len).max().unwrap_or(0);
        let from = self.withheld.len().saturating_sub(longest.saturating_sub(1));
        let keep = (from..self.withheld.len())
            .filter(|at| self.withheld.is_char_boundary(*at))
            .find(|at| self.stops.iter().any(|stop| stop.starts_with(&self.withheld[*at..])))
            .unwrap_or(self.withheld.len());
        let rest = self.withheld.split_off(keep);
        Watched::Text(std::mem::replace(&mut self.withheld, rest))
    }

    /// What is still withheld, when no more text comes.
    pub(crate) fn finish(&mut self) -> String {
        std::mem::take(&mut self.withheld)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(stops: &[&str], pieces: &[&str]) -> (Vec<String>, Option<String>) {
        let mut matcher = StopMatcher::new(&stops.iter().map(|stop| (*stop).to_owned()).collect::<Vec<_>>());
        let mut texts = Vec::new();
        for piece in pieces {
            match matcher.push(piece) {
                Watched::Text(text) => texts.push(text),
                Watched::Stopped { text, stop } => {
                    texts.push(text);
                    return (texts, Some(stop));
                }
            }
        }
        texts.push(matcher.finish());
        (texts, None)
    }

    #[test]
    fn a_stop_string_is_found_across_pieces_and_never_shown() {
        let (texts, stop) = run(&["\nUser:"], &["Hello", "\n", "Us", "er: hi"]);
        assert_eq!(texts, ["Hello", "", "", ""]);
        assert_eq!(stop.as_deref(), Some("\nUser:"));
    }

    #[test]
    fn text_that_turns_out_to_be_no_stop_string_comes_out_whole() {
        let (texts, stop) = run(&["\nUser:"], &["a\nUs", "ing it"]);
        assert_eq!((texts.concat().as_str(), stop), ("a\nUsing it", None));
        assert_eq!(texts[0], "a");
    }

    #[test]
    fn an_overlapping_beginning_is_kept() {
        assert_eq!(run(&["aab"], &["a", "a", "a", "b", "c"]).0.concat(), "a");
        assert_eq!(run(&["éa"], &["xé", "b"]).0, ["x", "éb", ""]);
    }

    #[test]
    fn the_stop_string_that_begins_first_counts_and_no_stop_string_withholds_nothing() {
        assert_eq!(run(&["b", "ab"], &["xab"]), (vec!["x".to_owned()], Some("ab".to_owned())));
        assert_eq!(run(&["", "zz"], &["abc"]).0, ["abc", ""]);
    }
}
