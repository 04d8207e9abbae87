//! Any text in the parsers of several notations: no panic, and the same events however it is cut.
#![no_main]

use ai_runtime_grammar::{Arguments, CallFormat, ParserOptions, Piece};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let hermes = CallFormat::hermes();
    for arguments in [Arguments::Python, Arguments::Gemma { quote: "|".into() }, Arguments::Json(Default::default())] {
        let replace = |piece: &Piece| match piece {
            Piece::Arguments(_) => Piece::Arguments(arguments.clone()),
            other => other.clone(),
        };
        let format = CallFormat { call: hermes.call.iter().map(replace).collect(), ..hermes.clone() };
        let mut whole = format.parser(None, &[], ParserOptions::default());
        whole.push(0, data);
        whole.finish();
        let mut cut = format.parser(None, &[], ParserOptions::default());
        for byte in data {
            cut.push(0, &[*byte]);
        }
        cut.finish();
        assert_eq!(whole.calls(), cut.calls());
        assert_eq!(whole.is_incomplete(), cut.is_incomplete());
    }
});
