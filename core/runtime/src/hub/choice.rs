//! Which files of a repository are meant.

use ai_runtime_chat::{Error, ErrorKind, Result};

use super::Reference;

/// What is taken when no quantisation was named: the usual balance of size and quality, then better ones.
const USUAL: [&str; 6] = ["Q4_K_M", "Q4_K_S", "Q4_0", "Q5_K_M", "Q6_K", "Q8_0"];

/// The files that a reference means among `names`, the parts of a split model in order.
///
/// # Errors
/// `NotFound` with what there is; `InvalidArgument` where several models answer to the name.
pub(super) fn choose(names: &[String], reference: &Reference) -> Result<Vec<String>> {
    let models = models(names);
    let list = || models.iter().map(|model| model[0].as_str()).collect::<Vec<_>>().join(", ");
    if models.is_empty() {
        let message = format!("{reference}: the repository has no GGUF file");
        return Err(Error::new(ErrorKind::NotFound, message).hint("look for one whose name ends in -GGUF"));
    }
    let answer = |wanted: &str| -> Vec<&Vec<String>> {
        models.iter().filter(|model| model[0] == wanted || has_quant(&model[0], wanted)).collect()
    };
    let found = match &reference.quant {
        Some(quant) => answer(quant),
        None if models.len() == 1 => models.iter().collect(),
        None => USUAL.iter().map(|quant| answer(quant)).find(|found| !found.is_empty()).unwrap_or_default(),
    };
    match found[..] {
        [model] => Ok(model.clone()),
        [] => Err(Error::new(ErrorKind::NotFound, format!("{reference}: expected one of {}", list()))
            .hint("name a quantisation or a file behind a colon, as in hf:org/repo:Q4_K_M")),
        _ => {
            let several: Vec<_> = found.iter().map(|model| model[0].as_str()).collect();
            let message = format!("{reference} is several models: {}", several.join(", "));
            Err(Error::new(ErrorKind::InvalidArgument, message).hint("name the file behind the colon"))
        }
    }
}

/// Whether the hub's list could not change the choice.
pub(super) fn is_certain(files: &[String], reference: &Reference) -> bool {
    reference.quant.is_some() || has_quant(&files[0], USUAL[0])
}

/// The models among the files: each its parts, in order. A set that lacks a part is none.
fn models(names: &[String]) -> Vec<Vec<String>> {
    let mut sorted: Vec<&String> = names.iter().filter(|name| is_model(name)).collect();
    sorted.sort();
    let mut models: Vec<Vec<String>> = Vec::new();
    for name in sorted {
        match part(name) {
            None => models.push(vec![name.clone()]),
            Some((_, 1, _)) => models.push(vec![name.clone()]),
            Some((stem, number, count)) => {
                let follows = |model: &&mut Vec<String>| {
                    model.len() + 1 == number
                        && part(&model[0]).is_some_and(|(of, _, all)| of == stem && all == count)
                };
                if let Some(model) = models.last_mut().filter(follows) {
                    model.push(name.clone());
                }
            }
        }
    }
    models.retain(|model| part(&model[0]).is_none_or(|(_, _, count)| model.len() == count));
    models
}

/// Projectors of images and importance matrices are GGUF files too, but no models.
fn is_model(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    file.ends_with(".gguf") && !file.contains("mmproj") && !file.contains("imatrix")
}

/// `stem-00002-of-00003.gguf`: the stem, 2, 3.
fn part(name: &str) -> Option<(&str, usize, usize)> {
    let rest = name.strip_suffix(".gguf")?;
    let (rest, count) = rest.rsplit_once("-of-")?;
    let (stem, number) = rest.rsplit_once('-')?;
    let digits = |text: &str| (text.len() == 5).then(|| text.parse().ok()).flatten();
    Some((stem, digits(number)?, digits(count)?)).filter(|(_, number, count)| (1..=*count).contains(number))
}

/// Whether a file's name says that it holds this quantisation: at the end of its name, or as its folder.
fn has_quant(name: &str, quant: &str) -> bool {
    let stem = part(name).map_or_else(|| name.strip_suffix(".gguf").unwrap_or(name), |(stem, _, _)| stem);
    let (folder, file) = stem.rsplit_once('/').unwrap_or(("", stem));
    let same = |text: &str| text.eq_ignore_ascii_case(quant);
    let at = file.len().checked_sub(quant.len());
    let ends = at.is_some_and(|at| {
        file.is_char_boundary(at)
            && same(&file[at..])
            && (at == 0 || matches!(file.as_bytes()[at - 1], b'-' | b'.' | b'_'))
    });
    // A folder tells only where the file's own name does not end in another one.
    ends || folder.split('/').any(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str], reference: &str) -> Result<Vec<String>> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        choose(&names, &reference.parse().unwrap())
    }

    #[test]
    fn a_quantisation_is_found_at_the_end_of_names_and_in_folders() {
        let names = [
            "README.md",
            "m-Q4_K_M.gguf",
            "m-q4_k_s.gguf",
            "m.Q8_0.gguf",
            "mmproj-Q8_0.gguf",
            "m-imatrix.gguf",
        ];
        assert_eq!(chosen(&names, "hf:a/b:q4_k_m").unwrap(), ["m-Q4_K_M.gguf"]);
        assert_eq!(chosen(&names, "hf:a/b:Q4_K_S").unwrap(), ["m-q4_k_s.gguf"]);
        assert_eq!(chosen(&names, "hf:a/b:Q8_0").unwrap(), ["m.Q8_0.gguf"]);
        assert_eq!(chosen(&names, "hf:a/b:m-q4_k_s.gguf").unwrap(), ["m-q4_k_s.gguf"]);
        assert_eq!(chosen(&names, "hf:a/b").unwrap(), ["m-Q4_K_M.gguf"], "the usual one");
        assert_eq!(
            chosen(&["Q4_0/model.gguf", "Q8_0/model.gguf"], "hf:a/b:Q8_0").unwrap(),
            ["Q8_0/model.gguf"]
        );
        assert_eq!(chosen(&["only-IQ4_NL.gguf"], "hf:a/b").unwrap(), ["only-IQ4_NL.gguf"]);
        let error = chosen(&names, "hf:a/b:Q6_K").unwrap_err();
        assert!(error.kind() == ErrorKind::NotFound && error.message().contains("m.Q8_0.gguf"), "{error}");
        assert_eq!(chosen(&["README.md"], "hf:a/b").unwrap_err().kind(), ErrorKind::NotFound);
        let error = chosen(&["a-Q4_0.gguf", "b-Q4_0.gguf"], "hf:a/b:Q4_0").unwrap_err();
        assert!(error.message().contains("a-Q4_0.gguf, b-Q4_0.gguf"), "{error}");
    }

    #[test]
    fn the_parts_of_a_model_come_together_and_in_order() {
        let names = [
            "d/m-Q8_0-00002-of-00003.gguf",
            "d/m-Q8_0-00003-of-00003.gguf",
            "d/m-Q8_0-00001-of-00003.gguf",
            "d/m-Q4_0-00001-of-00002.gguf",
        ];
        assert_eq!(chosen(&names, "hf:a/b:Q8_0").unwrap(), [names[2], names[0], names[1]]);
        assert!(chosen(&names, "hf:a/b:Q4_0").is_err(), "a part is missing");
    }
}
