use std::collections::HashMap;

use ai_runtime_chat::{ToolCall, ToolResult};

/// Notices a model that goes in circles: the same call, name and arguments, round after round.
///
/// Only rounds that follow each other count, because the same question may have another answer after another call has
/// changed something (list, delete, list).
#[derive(Default)]
pub(crate) struct Repeats {
    /// How often each call was run in the unbroken row of rounds that ends with the last one.
    row: HashMap<String, Run>,
}

#[derive(Clone, Copy, Default)]
struct Run {
    succeeded: usize,
    failed: usize,
}

impl Repeats {
    /// Why the call is not to be run, if it is not. `max` is how often a call may succeed in a row; a failed one may be
    /// tried once more than that.
    pub(crate) fn objection(&self, call: &ToolCall, max: usize) -> Option<&'static str> {
        let run = self.row.get(&key(call)).copied().unwrap_or_default();
        if run.succeeded >= max {
            return Some(
                "This exact call has just been made and answered; it was not run again. \
                 Use the result above, call with other arguments, or answer the user.",
            );
        }
        (run.failed > max).then_some(
            "This exact call has failed repeatedly and was not run again. \
             Change the arguments, or tell the user what went wrong.",
        )
    }

    /// Remembers a round: its calls, and the result of each that was run. Calls of earlier rounds that it does not
    /// repeat are forgotten.
    pub(crate) fn round<'a>(&mut self, ran: impl Iterator<Item = (&'a ToolCall, Option<&'a ToolResult>)>) {
        let mut row = HashMap::new();
        for (call, result) in ran {
            let key = key(call);
            let run: &mut Run =
                row.entry(key.clone()).or_insert_with(|| self.row.get(&key).copied().unwrap_or_default());
            match result {
                Some(result) if result.is_error => run.failed += 1,
                Some(_) => run.succeeded += 1,
                None => {}
            }
        }
        self.row = row;
    }
}

/// Equal for calls that ask the same: the order in which a model writes arguments does not matter.
pub(crate) fn key(call: &ToolCall) -> String {
    let mut arguments = call.arguments.clone();
    arguments.sort_all_objects();
    format!("{}\n{arguments}", call.name)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn call(name: &str, arguments: Value) -> ToolCall {
        ToolCall { id: "x".into(), name: name.into(), arguments }
    }

    fn result(is_error: bool) -> ToolResult {
        ToolResult {
            call_id: "x".into(),
            name: "f".into(),
            content: String::new(),
            structured: None,
            is_error,
        }
    }

    #[test]
    fn a_call_that_succeeded_is_not_run_again_right_away_whatever_the_order_of_arguments() {
        let mut repeats = Repeats::default();
        let first = call("send", json!({"to": "a", "body": "b"}));
        let again = call("send", json!({"body": "b", "to": "a"}));
        assert!(repeats.objection(&first, 1).is_none());
        repeats.round([(&first, Some(&result(false)))].into_iter());
        assert!(repeats.objection(&again, 1).is_some());
        assert!(repeats.objection(&call("send", json!({"to": "c"})), 1).is_none());
        assert!(repeats.objection(&again, 2).is_none());
    }

    #[test]
    fn another_call_in_between_makes_it_worth_asking_again() {
        let mut repeats = Repeats::default();
        let list = call("list", json!({}));
        let delete = call("delete", json!({"id": 1}));
        repeats.round([(&list, Some(&result(false)))].into_iter());
        repeats.round([(&delete, Some(&result(false)))].into_iter());
        assert!(repeats.objection(&list, 1).is_none());
    }

    #[test]
    fn a_failed_call_may_be_tried_once_more() {
        let mut repeats = Repeats::default();
        let list = call("list", json!({}));
        repeats.round([(&list, Some(&result(true)))].into_iter());
        assert!(repeats.objection(&list, 1).is_none());
        repeats.round([(&list, Some(&result(true)))].into_iter());
        assert!(repeats.objection(&list, 1).is_some());
    }
}
