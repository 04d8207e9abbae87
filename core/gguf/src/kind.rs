/// How the numbers of a tensor are stored: ggml's types, under ggml's names.
///
/// Every type that a current file can contain is known here with its block, so that any sound file opens and can be
/// listed. Whether a type can be computed with is the engine's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the names are ggml's and say all there is to say")]
#[expect(non_camel_case_types, reason = "the names are ggml's")]
#[repr(u32)]
pub enum TensorType {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q8_1 = 9,
    Q2_K = 10,
    Q3_K = 11,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    Q8_K = 15,
    IQ2_XXS = 16,
    IQ2_XS = 17,
    IQ3_XXS = 18,
    IQ1_S = 19,
    IQ4_NL = 20,
    IQ3_S = 21,
    IQ2_S = 22,
    IQ4_XS = 23,
    I8 = 24,
    I16 = 25,
    I32 = 26,
    I64 = 27,
    F64 = 28,
    IQ1_M = 29,
    BF16 = 30,
    TQ1_0 = 34,
    TQ2_0 = 35,
    MXFP4 = 39,
    NVFP4 = 40,
    Q1_0 = 41,
}

/// Type, name, elements per block, bytes per block: `ggml.c`'s `type_traits`, in the order of the ids.
const TABLE: &[(TensorType, &str, u64, u64)] = &[
    (TensorType::F32, "F32", 1, 4),
    (TensorType::F16, "F16", 1, 2),
    (TensorType::Q4_0, "Q4_0", 32, 18),
    (TensorType::Q4_1, "Q4_1", 32, 20),
    (TensorType::Q5_0, "Q5_0", 32, 22),
    (TensorType::Q5_1, "Q5_1", 32, 24),
    (TensorType::Q8_0, "Q8_0", 32, 34),
    (TensorType::Q8_1, "Q8_1", 32, 36),
    (TensorType::Q2_K, "Q2_K", 256, 84),
    (TensorType::Q3_K, "Q3_K", 256, 110),
    (TensorType::Q4_K, "Q4_K", 256, 144),
    (TensorType::Q5_K, "Q5_K", 256, 176),
    (TensorType::Q6_K, "Q6_K", 256, 210),
    (TensorType::Q8_K, "Q8_K", 256, 292),
    (TensorType::IQ2_XXS, "IQ2_XXS", 256, 66),
    (TensorType::IQ2_XS, "IQ2_XS", 256, 74),
    (TensorType::IQ3_XXS, "IQ3_XXS", 256, 98),
    (TensorType::IQ1_S, "IQ1_S", 256, 50),
    (TensorType::IQ4_NL, "IQ4_NL", 32, 18),
    (TensorType::IQ3_S, "IQ3_S", 256, 110),
    (TensorType::IQ2_S, "IQ2_S", 256, 82),
    (TensorType::IQ4_XS, "IQ4_XS", 256, 136),
    (TensorType::I8, "I8", 1, 1),
    (TensorType::I16, "I16", 1, 2),
    (TensorType::I32, "I32", 1, 4),
    (TensorType::I64, "I64", 1, 8),
    (TensorType::F64, "F64", 1, 8),
    (TensorType::IQ1_M, "IQ1_M", 256, 56),
    (TensorType::BF16, "BF16", 1, 2),
    (TensorType::TQ1_0, "TQ1_0", 256, 54),
    (TensorType::TQ2_0, "TQ2_0", 256, 66),
    (TensorType::MXFP4, "MXFP4", 32, 17),
    (TensorType::NVFP4, "NVFP4", 64, 36),
    (TensorType::Q1_0, "Q1_0", 128, 18),
];

impl TensorType {
    /// Every type, in the order of the ids.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.0)
    }

    /// The type with this number in a GGUF file; `None` if there is no such type (or none any more).
    pub fn from_id(id: u32) -> Option<Self> {
        TABLE.iter().map(|row| row.0).find(|kind| kind.id() == id)
    }

    /// The number of this type in a GGUF file.
    pub fn id(self) -> u32 {
        self as u32
    }

    /// ggml's name, such as `Q4_K`.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// Elements per block: 1 for plain numbers.
    pub fn block_len(self) -> u64 {
        self.row().2
    }

    /// Bytes per block.
    pub fn block_bytes(self) -> u64 {
        self.row().3
    }

    /// Bytes of `elements` numbers; `None` if they are no whole number of blocks or too many to count.
    pub fn bytes_for(self, elements: u64) -> Option<u64> {
        if !elements.is_multiple_of(self.block_len()) {
            return None;
        }
        (elements / self.block_len()).checked_mul(self.block_bytes())
    }

    fn row(self) -> &'static (Self, &'static str, u64, u64) {
        TABLE.iter().find(|row| row.0 == self).expect("every variant has a row: tested below")
    }
}

impl std::fmt::Display for TensorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

/// What is known of type numbers that no current file uses.
pub(crate) fn about_unknown(id: u32) -> String {
    match id {
        4 | 5 => "an early format that was removed from ggml in 2023".into(),
        31..=33 | 36..=38 => {
            "a repacked format that was removed from ggml in 2024: use the plain quantisation".into()
        }
        _ => format!(
            "types up to {} are known: the file is newer than this version, or damaged",
            TABLE[TABLE.len() - 1].0.id()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_its_row_and_its_number() {
        for kind in TensorType::all() {
            assert_eq!(TensorType::from_id(kind.id()), Some(kind));
            assert_eq!(kind.row().0, kind);
            assert_eq!(format!("{kind:?}"), kind.name());
        }
        for removed in [4, 5, 31, 32, 33, 36, 37, 38, 1000] {
            assert_eq!(TensorType::from_id(removed), None);
        }
    }

    #[test]
    fn bytes_count_whole_blocks_only() {
        assert_eq!(TensorType::Q4_K.bytes_for(512), Some(288));
        assert_eq!(TensorType::Q4_K.bytes_for(500), None);
        assert_eq!(TensorType::F64.bytes_for(u64::MAX), None);
    }
}
