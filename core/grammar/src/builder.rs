//! Builds llguidance grammars node by node: lexemes, sequences, choices, repetitions.
//!
//! This is llguidance's own grammar form, filled in directly: no grammar text is written and parsed again, so nothing has
//! to be escaped and a tool set of a hundred tools compiles in milliseconds.

use std::collections::HashMap;

use llguidance::api::{GrammarInit, SkipSpec};
use llguidance::derivre::RegexAst;
use llguidance::earley::lexerspec::LexerSpec;
use llguidance::earley::{Grammar, SymIdx, SymbolProps};

use crate::env::{GrammarEnv, Lit, first_line};
use crate::lexemes::Lexemes;
use crate::tokens::limits;
use crate::{Error, ErrorKind, Result};

/// A symbol of the grammar under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Node(SymIdx);

/// A grammar that is complete and can be compiled for a vocabulary.
pub(crate) struct Built {
    grammar: Grammar,
    lexer: LexerSpec,
    lexemes: Lexemes,
}

impl Built {
    pub(crate) fn into_parts(self) -> (GrammarInit, Lexemes) {
        (GrammarInit::Internal(self.grammar, self.lexer), self.lexemes)
    }
}

/// A grammar under construction.
pub(crate) struct Builder<'e> {
    env: &'e GrammarEnv,
    grammar: Grammar,
    lexer: LexerSpec,
    lexemes: Lexemes,
    start: SymIdx,
    empty: Node,
    literals: HashMap<String, Node>,
}

/// Whitespace between lexemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Space {
    /// None: separators are written out.
    Fixed,
    /// JSON's, anywhere between lexemes.
    Free,
}

impl<'e> Builder<'e> {
    pub(crate) fn new(env: &'e GrammarEnv, space: Space) -> Result<Self> {
        let mut lexer = LexerSpec::new().map_err(broken)?;
        let skip = match space {
            Space::Fixed => RegexAst::NoMatch,
            Space::Free => RegexAst::Regex(r"[\x20\x0A\x0D\x09]+".into()),
        };
        let class = lexer.setup_lexeme_class_with_skip(SkipSpec::once(skip.clone())).map_err(broken)?;
        let mut lexemes = Lexemes::default();
        lexemes.add(lexer.skip_id(class), skip);
        if space == Space::Free {
            lexer.allow_initial_skip = true;
        }
        let mut grammar = Grammar::new(None);
        let props = SymbolProps { grammar_id: class, ..SymbolProps::default() };
        let start = grammar.fresh_symbol_ext("start", SymbolProps { is_start: true, ..props.clone() });
        let empty = grammar.fresh_symbol_ext("empty", props);
        grammar.add_rule(empty, Vec::new()).map_err(broken)?;
        Ok(Self { env, grammar, lexer, lexemes, start, empty: Node(empty), literals: HashMap::new() })
    }

    pub(crate) fn finish(mut self, root: Node) -> Result<Built> {
        self.grammar.add_rule(self.start, vec![root.0]).map_err(broken)?;
        self.check()?;
        Ok(Built { grammar: self.grammar, lexer: self.lexer, lexemes: self.lexemes })
    }

    /// Fails when the grammar has grown beyond the limits.
    pub(crate) fn check(&self) -> Result<()> {
        let limits = limits();
        if self.lexer.cost() > limits.initial_lexer_fuel
            || self.grammar.num_symbols() > limits.max_grammar_size
        {
            return Err(Error::new(
                ErrorKind::Schema,
                format!("the grammar is too large ({} symbols)", self.grammar.num_symbols()),
            ));
        }
        Ok(())
    }

    /// A symbol whose rules come later, through [`Builder::define`].
    pub(crate) fn placeholder(&mut self, name: &str) -> Node {
        let props = SymbolProps { grammar_id: self.lexer.current_class, ..SymbolProps::default() };
        Node(self.grammar.fresh_symbol_ext(name, props))
    }

    pub(crate) fn define(&mut self, placeholder: Node, body: Node) -> Result<()> {
        self.grammar.add_rule(placeholder.0, vec![body.0]).map_err(broken)
    }

    pub(crate) fn empty(&self) -> Node {
        self.empty
    }

    /// Text as it stands.
    pub(crate) fn text(&mut self, text: &str) -> Result<Node> {
        if text.is_empty() {
            return Ok(self.empty);
        }
        if let Some(node) = self.literals.get(text) {
            return Ok(*node);
        }
        let node = self.lexeme(RegexAst::Literal(text.to_owned()))?;
        self.literals.insert(text.to_owned(), node);
        Ok(node)
    }

    /// Text of a format: spellings of special tokens stand for the tokens.
    pub(crate) fn format_text(&mut self, text: &str) -> Result<Node> {
        let env = self.env;
        let mut parts = Vec::new();
        for part in env.split_specials(text) {
            parts.push(match part {
                Lit::Text(text) => self.text(text)?,
                Lit::Token(id) => self.token(id)?,
            });
        }
        self.sequence(&parts)
    }

    /// One token, by its id.
    pub(crate) fn token(&mut self, id: u32) -> Result<Node> {
        let lexeme = self.lexer.add_special_token(format!("<[{id}]>"), vec![id..=id]).map_err(broken)?;
        self.lexemes.add_special(lexeme);
        self.terminal(lexeme)
    }

    /// The longest match of a regular expression.
    pub(crate) fn lexeme(&mut self, regex: RegexAst) -> Result<Node> {
        let known = regex.clone();
        let lexeme =
            self.lexer.add_greedy_lexeme(String::new(), regex, false, None, usize::MAX).map_err(refused)?;
        self.lexemes.add(lexeme, known);
        self.terminal(lexeme)
    }

    /// A text that matches `content` and what ends it. The text cannot contain its end.
    pub(crate) fn text_until(&mut self, content: RegexAst, end: &str) -> Result<Node> {
        let env = self.env;
        let parts = env.split_specials(end);
        let Some((Lit::Text(first), rest)) = parts.split_first() else {
            // What ends it is a token: no text contains that.
            let body = self.lexeme(content)?;
            let end = self.format_text(end)?;
            return self.sequence(&[body, end]);
        };
        // The end is part of the lexeme, once and last: the longest match cannot run past the first one.
        let close = || RegexAst::Literal((*first).to_owned());
        let earlier = RegexAst::Concat(vec![
            RegexAst::Regex("(?s:.*)".into()),
            close(),
            RegexAst::Regex("(?s:.+)".into()),
        ]);
        let body =
            RegexAst::And(vec![RegexAst::Concat(vec![content, close()]), RegexAst::Not(Box::new(earlier))]);
        let mut nodes = vec![self.lexeme(body)?];
        for lit in rest {
            nodes.push(match lit {
                Lit::Text(text) => self.text(text)?,
                Lit::Token(id) => self.token(*id)?,
            });
        }
        self.sequence(&nodes)
    }

    fn terminal(&mut self, lexeme: llguidance::earley::lexerspec::LexemeIdx) -> Result<Node> {
        let node = self.placeholder("t");
        self.grammar.make_terminal(node.0, lexeme, &self.lexer).map_err(broken)?;
        Ok(node)
    }

    pub(crate) fn sequence(&mut self, parts: &[Node]) -> Result<Node> {
        let parts: Vec<SymIdx> =
            parts.iter().filter(|part| **part != self.empty).map(|part| part.0).collect();
        match parts.as_slice() {
            [] => Ok(self.empty),
            [one] => Ok(Node(*one)),
            _ => {
                let node = self.placeholder("s");
                self.grammar.add_rule(node.0, parts).map_err(broken)?;
                Ok(node)
            }
        }
    }

    /// One of `options`, of which there is at least one.
    pub(crate) fn choice(&mut self, options: &[Node]) -> Result<Node> {
        match options {
            [] => Err(Error::new(ErrorKind::Schema, "a choice without options cannot be satisfied")),
            [one] => Ok(*one),
            _ => {
                let node = self.placeholder("c");
                for option in options {
                    let rule = if *option == self.empty { Vec::new() } else { vec![option.0] };
                    self.grammar.add_rule(node.0, rule).map_err(broken)?;
                }
                Ok(node)
            }
        }
    }

    pub(crate) fn optional(&mut self, node: Node) -> Result<Node> {
        let empty = self.empty;
        self.choice(&[node, empty])
    }

    /// `node` at least `min` and at most `max` times; the grammar grows with the logarithm of the bounds.
    pub(crate) fn repeat(&mut self, node: Node, min: usize, max: Option<usize>) -> Result<Node> {
        let fixed = self.exactly(node, min)?;
        let rest = match max {
            None => self.any_number(node)?,
            Some(max) => self.at_most(node, max.saturating_sub(min))?,
        };
        self.sequence(&[fixed, rest])
    }

    fn any_number(&mut self, node: Node) -> Result<Node> {
        let star = self.placeholder("z");
        self.grammar.add_rule(star.0, Vec::new()).map_err(broken)?;
        self.grammar.add_rule(star.0, vec![star.0, node.0]).map_err(broken)?;
        Ok(star)
    }

    fn exactly(&mut self, node: Node, count: usize) -> Result<Node> {
        match count {
            0 => Ok(self.empty),
            1..=8 => self.sequence(&vec![node; count]),
            _ => {
                let four = self.sequence(&[node; 4])?;
                let many = self.exactly(four, count / 4)?;
                let rest = self.exactly(node, count % 4)?;
                self.sequence(&[rest, many])
            }
        }
    }

    fn at_most(&mut self, node: Node, count: usize) -> Result<Node> {
        match count {
            0 => Ok(self.empty),
            1 => self.optional(node),
            2..=11 => {
                // n (n (n ...)?)?: one derivation for each count.
                let mut rest = self.empty;
                for _ in 0..count {
                    let one = self.sequence(&[node, rest])?;
                    rest = self.optional(one)?;
                }
                Ok(rest)
            }
            _ => {
                // Either fewer than count / 4 groups of four and up to three more, or all groups and the remainder: the
                // two cases share no count, so the grammar stays unambiguous.
                let four = self.sequence(&[node; 4])?;
                let fewer = self.at_most(four, count / 4 - 1)?;
                let few = self.at_most(node, 3)?;
                let below = self.sequence(&[fewer, few])?;
                let all = self.exactly(four, count / 4)?;
                let left = self.at_most(node, count % 4)?;
                let full = self.sequence(&[all, left])?;
                self.choice(&[full, below])
            }
        }
    }
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Internal, format!("building a grammar: {}", first_line(&error.to_string())))
}

fn refused(error: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorKind::Schema,
        format!("a regular expression is not supported: {}", first_line(&error.to_string())),
    )
}
