//! What the engine promises around a forward pass that is somebody else's.

use ai_runtime_engine::{Engine, ErrorKind, Network, Result};

use crate::common::{build, greedy, small, tokens};
use crate::random::Random;

/// Counts upwards, and panics at a token that it does not like.
struct Counting {
    vocabulary: usize,
    bad: u32,
}

impl Network for Counting {
    fn forward(&mut self, tokens: &[u32], _: usize) -> Result<Vec<f32>> {
        assert!(!tokens.contains(&self.bad), "a defect of the network");
        let mut logits = vec![0.0; self.vocabulary];
        logits[(tokens[tokens.len() - 1] as usize + 1) % self.vocabulary] = 1.0;
        Ok(logits)
    }
}

#[test]
fn a_network_that_panics_breaks_its_request_and_nothing_else() {
    let mut model = Random::new("llama");
    model.llama();
    let model = build(&model);
    let network = Counting { vocabulary: model.info().vocabulary, bad: 7 };
    let engine = Engine::with_network(model, network, small()).unwrap();
    assert_eq!(tokens(&engine, greedy(&[10, 11], 3)), [12, 13, 14]);

    let mut session = engine.session();
    let error = session.generate(greedy(&[5, 6], 3)).unwrap().finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Internal);
    assert!(error.to_string().contains("the network panicked"), "{error}");

    // The session is free again, and so is the engine.
    session.truncate(0).unwrap();
    let steps = session.generate(greedy(&[20], 2)).unwrap();
    assert_eq!(steps.map(|step| step.unwrap().token).collect::<Vec<_>>(), [21, 22]);
    assert_eq!(tokens(&engine, greedy(&[10, 11], 3)), [12, 13, 14]);
}
