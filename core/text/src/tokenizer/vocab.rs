//! The tokens of a file: their texts where they lie, what kind each is, and an index from text to number.

use ai_runtime_chat::{Error, ErrorKind, Result};
use ai_runtime_gguf::{Array, File, ValueType};

use super::index::{Hash, Index};

/// What a token is for: `tokenizer.ggml.token_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Normal = 1,
    Unknown = 2,
    /// Steers the model; never part of a text.
    Control = 3,
    /// Added to the vocabulary by hand: found in a text before anything else is done to it.
    UserDefined = 4,
    Unused = 5,
    /// One byte, for what no other token covers.
    Byte = 6,
}

impl Kind {
    fn from_number(number: i128) -> Self {
        match number {
            2 => Self::Unknown,
            3 => Self::Control,
            4 => Self::UserDefined,
            5 => Self::Unused,
            6 => Self::Byte,
            _ => Self::Normal,
        }
    }

    /// Whether such tokens are looked for in a text before it is tokenised.
    pub(crate) fn is_added(self) -> bool {
        matches!(self, Self::Control | Self::UserDefined | Self::Unknown)
    }
}

/// Strings of an array in the file, as offsets.
#[derive(Debug)]
struct StringTable {
    /// Where the array's data begins in the file.
    base: usize,
    /// Where each string begins, after its length, counted from `base`.
    starts: Vec<u32>,
}

impl StringTable {
    /// Walks an array of strings; `each` sees every string, and the table up to it.
    fn new(array: &Array<'_>, key: &str, mut each: impl FnMut(&Self, u32, &[u8])) -> Result<Self> {
        let Some(strings) = array.strings() else {
            return Err(wrong(format!("metadata key '{key}': expected strings, found {}", array.kind())));
        };
        // Numbers stay below 2^31 - 1, offsets below 2^32.
        if array.data().len() > u32::MAX as usize || array.len() >= i32::MAX as usize {
            return Err(wrong(format!("metadata key '{key}': expected less than 4 GB")));
        }
        let mut table = Self { base: array.start(), starts: Vec::with_capacity(array.len()) };
        let mut at = 0;
        for (number, string) in strings.enumerate() {
            at += 8;
            table.starts.push(at as u32);
            at += string.len();
            each(&table, number as u32, string);
        }
        Ok(table)
    }

    fn get<'f>(&self, file: &'f [u8], number: u32) -> &'f [u8] {
        // All of this was checked when the file was opened; it can only fail if the file changed under the mapping.
        let get = || {
            let start = self.base + *self.starts.get(number as usize)? as usize;
            let len = u64::from_le_bytes(*file.get(start - 8..)?.first_chunk()?);
            file.get(start..start.checked_add(usize::try_from(len).ok()?)?)
        };
        get().unwrap_or_default()
    }
}

#[derive(Debug)]
pub(crate) struct Vocab {
    file: File,
    table: StringTable,
    kinds: Vec<Kind>,
    index: Index,
    hash: Hash,
    longest: usize,
}

impl Vocab {
    pub(crate) const KEY: &str = "tokenizer.ggml.tokens";

    /// `index` is that of the same tokens with the same hash, where there is one already.
    pub(crate) fn new(file: &File, hash: Hash, index: Option<Index>) -> Result<Self> {
        const TOKENS: &str = Vocab::KEY;
        let Some(tokens) = file.array(TOKENS)? else {
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!("the file has no vocabulary ('{TOKENS}')"),
            )
            .hint("only part of a model was converted, or it has no tokenizer"));
        };
        let build = index.is_none();
        let mut index = index.unwrap_or_else(|| Index::with_room(tokens.len()));
        let mut longest = 0;
        let bytes = file.metadata_bytes();
        let table = StringTable::new(&tokens, TOKENS, |table, number, text| {
            longest = longest.max(text.len());
            // An empty text can never be found; of two equal ones the first is meant.
            if build && !text.is_empty() {
                index.insert(hash.bytes(text), number, |other| table.get(bytes, other) == text);
            }
        })?;
        let kinds = kinds(file, tokens.len())?;
        Ok(Self { file: file.clone(), table, kinds, index, hash, longest })
    }

    pub(crate) fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Bytes of the longest token.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    pub(crate) fn hash(&self) -> Hash {
        self.hash
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// The text of a token as the file spells it; empty for numbers beyond the vocabulary.
    pub(crate) fn text(&self, id: u32) -> &[u8] {
        self.table.get(self.file.metadata_bytes(), id)
    }

    pub(crate) fn kind(&self, id: u32) -> Kind {
        self.kinds.get(id as usize).copied().unwrap_or(Kind::Unused)
    }

    pub(crate) fn set_kind(&mut self, id: u32, kind: Kind) {
        self.kinds[id as usize] = kind;
    }

    pub(crate) fn find(&self, text: &[u8]) -> Option<u32> {
        if text.len() > self.longest {
            return None;
        }
        self.find_hashed(text, self.hash.bytes(text))
    }

    pub(crate) fn find_hashed(&self, text: &[u8], hash: u64) -> Option<u32> {
        // A token without text is not meant by anything.
        self.index.find(hash, |id| !text.is_empty() && self.text(id) == text)
    }
}

fn kinds(file: &File, count: usize) -> Result<Vec<Kind>> {
    const KEY: &str = "tokenizer.ggml.token_type";
    let Some(array) = file.array(KEY)? else { return Ok(vec![Kind::Normal; count]) };
    let Some(numbers) = array.ints() else {
        return Err(wrong(format!("metadata key '{KEY}': expected integers, found {}", array.kind())));
    };
    let mut kinds = Vec::with_capacity(count);
    if array.kind() == ValueType::I32 {
        let (numbers, _) = array.data().as_chunks::<4>();
        kinds.extend(numbers.iter().map(|number| Kind::from_number(i32::from_le_bytes(*number).into())));
    } else {
        kinds.extend(numbers.map(Kind::from_number));
    }
    if kinds.len() < count {
        return Err(wrong(format!("metadata key '{KEY}': expected {count} types, found {}", kinds.len())));
    }
    kinds.truncate(count);
    Ok(kinds)
}

/// The pairs that byte-pair encoding merges, best first.
#[derive(Debug)]
pub(crate) struct Merges {
    file: File,
    table: StringTable,
    index: Index,
}

impl Merges {
    pub(crate) const KEY: &str = "tokenizer.ggml.merges";

    /// `index` is that of the same merges with the same hash, where there is one already: they were looked at then.
    pub(crate) fn new(file: &File, hash: Hash, index: Option<Index>) -> Result<Self> {
        const KEY: &str = Merges::KEY;
        let Some(merges) = file.array(KEY)? else {
            return Err(Error::new(
                ErrorKind::UnsupportedModel,
                format!("the vocabulary is byte-pair encoded, but has no merges ('{KEY}')"),
            )
            .hint("the file is too old: convert the model again"));
        };
        let bytes = file.metadata_bytes();
        if let Some(index) = index {
            return Ok(Self {
                file: file.clone(),
                table: StringTable::new(&merges, KEY, |_, _, _| {})?,
                index,
            });
        }
        let mut index = Index::with_room(merges.len());
        let mut odd = None;
        let table = StringTable::new(&merges, KEY, |table, number, merge| match halves(merge) {
            Some((left, right)) => {
                let hash = hash.pair(hash.bytes(left), hash.bytes(right));
                index.insert(hash, number, |other| table.get(bytes, other) == merge);
            }
            None => odd = odd.or(Some(number)),
        })?;
        if let Some(number) = odd {
            return Err(wrong(format!(
                "metadata key '{KEY}': merge {number} is not two texts with a space between"
            )));
        }
        Ok(Self { file: file.clone(), table, index })
    }

    pub(crate) fn len(&self) -> usize {
        self.table.starts.len()
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// The rank of a pair, given as text and hash each; lower is merged earlier.
    pub(crate) fn rank(&self, hash: u64, left: &[u8], right: &[u8]) -> Option<u32> {
        let bytes = self.file.metadata_bytes();
        self.index.find(hash, |number| {
            let merge = self.table.get(bytes, number);
            merge.len() == left.len() + right.len() + 1
                && merge[left.len()] == b' '
                && merge.starts_with(left)
                && merge.ends_with(right)
        })
    }
}

/// The two sides of a merge; the first may itself begin with a space.
fn halves(merge: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = 1 + merge.get(1..)?.iter().position(|byte| *byte == b' ')?;
    Some((&merge[..space], &merge[space + 1..])).filter(|(_, right)| !right.is_empty())
}

/// An error about a vocabulary that contradicts itself.
pub(crate) fn wrong(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::CorruptModel, message)
}
