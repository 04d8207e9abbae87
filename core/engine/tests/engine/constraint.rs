//! Constraints inside a generation: masks, forced tokens, calls that are taken back.

use ai_runtime_engine::{Engine, ErrorKind, FinishReason, Generate, Result, Sampling, Step};
use ai_runtime_grammar::{Constraint, Violation};

use crate::common::{build, small};
use crate::random::{Random, VOCABULARY};

/// A script: at each place the tokens that are legal. A place with one legal token is forced. After the last place the text
/// is complete.
struct Script {
    places: Vec<Vec<u32>>,
    taken: Vec<u32>,
    mask: Vec<u32>,
    force: bool,
    /// Refuses what was taken once this many tokens are there, by taking so many back; each once.
    refuse: Vec<(usize, usize)>,
    /// The method that panics from the fifth place on.
    breaks: &'static str,
}

impl Script {
    fn new(places: &[&[u32]]) -> Box<Self> {
        let places = places.iter().map(|place| place.to_vec()).collect();
        Box::new(Self {
            places,
            taken: Vec::new(),
            mask: vec![0; VOCABULARY.div_ceil(32)],
            force: true,
            refuse: Vec::new(),
            breaks: "",
        })
    }

    fn called(&self, method: &str) {
        assert!(self.breaks != method || self.taken.len() < 4, "a defect in {method}");
    }
}

impl Constraint for Script {
    fn mask(&mut self) -> Result<Option<&[u32]>> {
        self.called("mask");
        self.mask.fill(0);
        for token in &self.places[self.taken.len()] {
            self.mask[*token as usize / 32] |= 1 << (token % 32);
        }
        Ok(Some(&self.mask))
    }

    fn forced(&mut self) -> Result<Vec<u32>> {
        self.called("forced");
        let rest = self.places[self.taken.len()..].iter();
        Ok(rest.take_while(|place| self.force && place.len() == 1).map(|place| place[0]).collect())
    }

    fn accept(&mut self, token: u32) -> Result<()> {
        self.called("accept");
        let legal = self.places.get(self.taken.len()).is_some_and(|place| place.contains(&token));
        assert!(legal, "token {token} is not legal at {}", self.taken.len());
        self.taken.push(token);
        Ok(())
    }

    fn validate(&mut self, tokens: &[u32]) -> Result<usize> {
        let places = self.places[self.taken.len()..].iter();
        Ok(tokens.iter().zip(places).take_while(|(token, place)| place.contains(token)).count())
    }

    fn rollback(&mut self, tokens: usize) -> Result<()> {
        self.taken.truncate(self.taken.len() - tokens);
        Ok(())
    }

    fn is_complete(&mut self) -> bool {
        self.called("is_complete");
        self.taken.len() == self.places.len()
    }

    fn may_end(&mut self) -> bool {
        self.is_complete()
    }

    fn violation(&mut self) -> Option<Violation> {
        let at = self.refuse.iter().position(|(length, _)| *length == self.taken.len())?;
        let (_, rollback) = self.refuse.remove(at);
        if rollback > 0 {
            // What was chosen there is excluded, as the trait promises.
            let place = self.taken.len() - rollback;
            let chosen = self.taken[place];
            self.places[place].retain(|token| *token != chosen);
        }
        Some(Violation { rollback, message: "not valid".into() })
    }
}

fn engine() -> Engine {
    Engine::new(build(Random::new("llama").llama()), small()).unwrap()
}

fn run(engine: &Engine, script: Box<Script>, fast_forward: bool) -> (Vec<Step>, ai_runtime_engine::Finish) {
    let mut generate = Generate::new([1, 2, 3]);
    generate.sampling = Sampling { seed: 5, ..Sampling::default() };
    generate.constraint = Some(script);
    generate.fast_forward = fast_forward;
    let mut generation = engine.session().generate(generate).unwrap();
    let steps = generation.by_ref().map(|step| step.unwrap()).collect();
    (steps, generation.finished().unwrap().clone())
}

const PLACES: &[&[u32]] =
    &[&[70], &[71], &[10, 20, 30, 40, 50], &[72], &[73], &[74], &[11, 21, 31], &[12, 22, 32], &[75]];

#[test]
fn forced_tokens_are_not_sampled_and_the_rest_obeys_the_mask() {
    let engine = engine();
    let (steps, finish) = run(&engine, Script::new(PLACES), true);
    let forced: Vec<_> = steps.iter().map(|step| step.forced).collect();
    assert_eq!(forced, [true, true, false, true, true, true, false, false, true]);
    assert!(steps.iter().zip(PLACES).all(|(step, place)| place.contains(&step.token)));
    assert_eq!(
        (finish.reason, finish.usage.forced_tokens, finish.usage.completion_tokens),
        (FinishReason::Stop, 6, 9)
    );
}

#[test]
fn fast_forward_changes_the_speed_and_nothing_else() {
    let engine = engine();
    let tokens = |(steps, _): (Vec<Step>, _)| {
        steps.into_iter().map(|step| (step.token, step.forced)).collect::<Vec<_>>()
    };
    let batched = tokens(run(&engine, Script::new(PLACES), true));
    assert_eq!(tokens(run(&engine, Script::new(PLACES), false)), batched);
    // One that never forces, so that every token is sampled under a mask, comes to the same too.
    let mut sampled = Script::new(PLACES);
    sampled.force = false;
    let sampled = run(&engine, sampled, true).0;
    assert!(sampled.iter().all(|step| !step.forced));
    assert_eq!(
        sampled.iter().map(|step| step.token).collect::<Vec<_>>(),
        batched.iter().map(|x| x.0).collect::<Vec<_>>()
    );
}

#[test]
fn a_call_that_is_refused_is_taken_back_and_written_again() {
    let engine = engine();
    // A long beginning, so that pages that are shared already have to be given up.
    let long: Vec<Vec<u32>> = (0..70).map(|i| vec![100 + i % 50]).collect();
    let places: Vec<&[u32]> = long.iter().map(Vec::as_slice).chain(PLACES.iter().copied()).collect();
    let free = run(&engine, Script::new(&places), true).0;
    let mut script = Script::new(&places);
    // At the end of the script everything from the choice among 10..50 on is refused.
    script.refuse = vec![(79, 7)];
    let (steps, finish) = run(&engine, script, true);
    let mut kept = Vec::new();
    for step in steps {
        kept.truncate(kept.len() - step.retracted);
        kept.push(step.token);
    }
    assert_eq!(kept.len(), 79);
    assert_eq!(kept[..72], free.iter().map(|step| step.token).collect::<Vec<_>>()[..72]);
    assert_ne!(kept[72], free[72].token, "what was refused is not chosen again");
    assert_eq!(finish.reason, FinishReason::Stop);

    // What stands there in the end is what a model that had never been wrong would have computed.
    let mut narrow = places.clone();
    let rest: Vec<u32> = places[72].iter().copied().filter(|token| *token != free[72].token).collect();
    narrow[72] = &rest;
    let straight: Vec<u32> =
        run(&engine, Script::new(&narrow), true).0.iter().map(|step| step.token).collect();
    assert_eq!(kept, straight);
}

#[test]
fn a_refusal_far_back_gives_up_shared_pages_too() {
    let engine = engine();
    let long: Vec<Vec<u32>> = (0..140).map(|i| vec![100 + i % 50, 30 + i % 50]).collect();
    let places: Vec<&[u32]> = long.iter().map(Vec::as_slice).collect();
    let free: Vec<u32> = run(&engine, Script::new(&places), true).0.iter().map(|step| step.token).collect();
    let mut script = Script::new(&places);
    script.refuse = vec![(140, 120)];
    let mut kept = Vec::new();
    for step in run(&engine, script, true).0 {
        kept.truncate(kept.len() - step.retracted);
        kept.push(step.token);
    }
    let mut narrow = places.clone();
    let rest: Vec<u32> = places[20].iter().copied().filter(|token| *token != free[20]).collect();
    narrow[20] = &rest;
    let straight: Vec<u32> =
        run(&engine, Script::new(&narrow), true).0.iter().map(|step| step.token).collect();
    assert_eq!(kept, straight);
}

#[test]
fn a_model_that_finds_no_valid_arguments_fails_with_the_reason() {
    let engine = engine();
    let mut script = Script::new(PLACES);
    script.refuse = vec![(9, 0)];
    let mut generate = Generate::new([1]);
    generate.constraint = Some(script);
    let error = engine.session().generate(generate).unwrap().finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tool);
    assert!(error.to_string().contains("not valid"), "{error}");
}

#[test]
fn a_grammar_that_panics_breaks_its_request_and_nothing_else() {
    let engine = engine();
    for breaks in ["mask", "forced", "accept", "is_complete"] {
        let mut script = Script::new(PLACES);
        script.breaks = breaks;
        let generate = Generate { constraint: Some(script), ..Generate::new([1, 2, 3]) };
        let error = engine.session().generate(generate).unwrap().finish().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Internal);
        let words = format!("the grammar panicked: a defect in {breaks}");
        assert!(error.to_string().contains(&words), "{error}");
    }
    assert_eq!(run(&engine, Script::new(PLACES), true).0.len(), PLACES.len(), "the engine goes on");
}
