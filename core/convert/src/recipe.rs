//! Which format each tensor of a file gets.

use std::fmt;
use std::str::FromStr;

use ai_runtime_chat::{Error, ErrorKind};
use ai_runtime_kernels::Format;

/// A type of file: one format, or a mixture that treats the tensors better on which most depends. The names are llama.cpp's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(missing_docs, reason = "the names are llama.cpp's and say all there is to say")]
#[expect(non_camel_case_types, reason = "the names are llama.cpp's")]
pub enum FileType {
    F32,
    F16,
    BF16,
    Q8_0,
    Q6_K,
    Q5_K_M,
    Q5_K_S,
    Q5_1,
    Q5_0,
    Q4_K_M,
    Q4_K_S,
    Q4_1,
    Q4_0,
    Q3_K_L,
    Q3_K_M,
    Q3_K_S,
    Q2_K,
}

/// Type, name, number in `general.file_type`, format of most tensors.
const TABLE: &[(FileType, &str, u32, Format)] = &[
    (FileType::F32, "F32", 0, Format::F32),
    (FileType::F16, "F16", 1, Format::F16),
    (FileType::BF16, "BF16", 32, Format::BF16),
    (FileType::Q8_0, "Q8_0", 7, Format::Q8_0),
    (FileType::Q6_K, "Q6_K", 18, Format::Q6K),
    (FileType::Q5_K_M, "Q5_K_M", 17, Format::Q5K),
    (FileType::Q5_K_S, "Q5_K_S", 16, Format::Q5K),
    (FileType::Q5_1, "Q5_1", 9, Format::Q5_1),
    (FileType::Q5_0, "Q5_0", 8, Format::Q5_0),
    (FileType::Q4_K_M, "Q4_K_M", 15, Format::Q4K),
    (FileType::Q4_K_S, "Q4_K_S", 14, Format::Q4K),
    (FileType::Q4_1, "Q4_1", 3, Format::Q4_1),
    (FileType::Q4_0, "Q4_0", 2, Format::Q4_0),
    (FileType::Q3_K_L, "Q3_K_L", 13, Format::Q3K),
    (FileType::Q3_K_M, "Q3_K_M", 12, Format::Q3K),
    (FileType::Q3_K_S, "Q3_K_S", 11, Format::Q3K),
    (FileType::Q2_K, "Q2_K", 10, Format::Q2K),
];

impl FileType {
    /// Every type, the largest files first.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.0)
    }

    /// The name, such as `Q4_K_M`.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The number in `general.file_type`.
    pub(crate) fn id(self) -> u32 {
        self.row().2
    }

    fn row(self) -> &'static (Self, &'static str, u32, Format) {
        TABLE.iter().find(|row| row.0 == self).expect("every variant has a row: tested below")
    }

    /// The format of a tensor: llama.cpp's choice (`llama_tensor_get_type` in `llama-quant.cpp`), by what the tensor does and
    /// where in the model it stands.
    pub(crate) fn format(self, tensor: &Part<'_>) -> Format {
        let base = self.row().3;
        // Vectors are small and everything hangs on them.
        let added = matches!(tensor.name, "position_embd.weight" | "token_types.weight");
        if tensor.dims < 2 || tensor.name.ends_with("_norm.weight") || added {
            return Format::F32;
        }
        let wanted = self.wanted(tensor, base);
        fitting(wanted, tensor.cols)
    }

    fn wanted(self, tensor: &Part<'_>, base: Format) -> Format {
        use Format::{Q3K, Q4K, Q5K, Q6K, Q8_0};
        if matches!(base, Format::F32 | Format::F16 | Format::BF16 | Q8_0) {
            return base;
        }
        let Part { layer, layers, .. } = *tensor;
        // The first and the last eighth of the layers, and every third between.
        let eighth = layers / 8;
        let more = layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
        match tensor.role() {
            Role::Head => Q6K,
            Role::Values => match self {
                Self::Q2_K => {
                    if tensor.query_groups >= 4 {
                        Q4K
                    } else {
                        Q3K
                    }
                }
                Self::Q3_K_M => {
                    if layer < 2 {
                        Q5K
                    } else {
                        Q4K
                    }
                }
                Self::Q3_K_L => Q5K,
                Self::Q4_K_S if layer < 4 => Q5K,
                Self::Q4_K_M | Self::Q5_K_M if more => Q6K,
                _ => base,
            },
            Role::FusedQkv => match self {
                Self::Q3_K_M | Self::Q3_K_L => Q4K,
                Self::Q4_K_M => Q5K,
                Self::Q5_K_M => Q6K,
                _ => base,
            },
            Role::AttentionOutput => match self {
                Self::Q2_K => Q3K,
                Self::Q3_K_M => Q4K,
                Self::Q3_K_L => Q5K,
                _ => base,
            },
            Role::Down => match self {
                Self::Q2_K => Q3K,
                Self::Q3_K_M => {
                    if layer < layers / 16 {
                        Q5K
                    } else if more {
                        Q4K
                    } else {
                        Q3K
                    }
                }
                Self::Q3_K_L => Q5K,
                Self::Q4_K_S if layer < eighth => Q5K,
                Self::Q4_K_M | Self::Q5_K_M if more => Q6K,
                _ => base,
            },
            Role::Other => base,
        }
    }
}

/// The wanted format, or for rows that are no whole blocks of it the next one that fits.
fn fitting(wanted: Format, cols: usize) -> Format {
    let fits = |format: Format| cols.is_multiple_of(format.block_len());
    let smaller_blocks = match wanted {
        Format::Q2K | Format::Q3K => Format::Q4_0,
        Format::Q4K => Format::Q5_0,
        Format::Q5K => Format::Q5_1,
        Format::Q6K => Format::Q8_0,
        other => other,
    };
    [wanted, smaller_blocks].into_iter().find(|format| fits(*format)).unwrap_or(Format::F16)
}

/// What a choice depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) name: &'a str,
    pub(crate) dims: usize,
    pub(crate) cols: usize,
    pub(crate) layer: usize,
    pub(crate) layers: usize,
    pub(crate) query_groups: usize,
    /// Whether the embeddings serve as the head too.
    pub(crate) tied: bool,
}

enum Role {
    Head,
    Values,
    FusedQkv,
    AttentionOutput,
    Down,
    Other,
}

impl Part<'_> {
    fn role(&self) -> Role {
        match self.name.rsplit_once("blk.").map_or(self.name, |(_, rest)| rest) {
            "output.weight" => Role::Head,
            "token_embd.weight" if self.tied => Role::Head,
            name if name.ends_with("attn_v.weight") => Role::Values,
            name if name.ends_with("attn_qkv.weight") => Role::FusedQkv,
            name if name.ends_with("attn_output.weight") => Role::AttentionOutput,
            name if name.ends_with("ffn_down.weight") => Role::Down,
            _ => Role::Other,
        }
    }
}

impl fmt::Display for FileType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for FileType {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        // Without a size the middle one is meant, as elsewhere.
        let name = match text.to_ascii_uppercase().as_str() {
            size @ ("Q3_K" | "Q4_K" | "Q5_K") => format!("{size}_M"),
            name => name.to_owned(),
        };
        Self::all().find(|kind| kind.name() == name).ok_or_else(|| {
            let names: Vec<_> = Self::all().map(Self::name).collect();
            let message = format!("expected a type of file ({}), found '{text}'", names.join(", "));
            Error::new(ErrorKind::InvalidArgument, message)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, layer: usize) -> Part<'_> {
        Part { name, dims: 2, cols: 2048, layer, layers: 16, query_groups: 4, tied: true }
    }

    #[test]
    fn every_type_has_a_row_and_a_name_that_is_read_back() {
        for kind in FileType::all() {
            assert_eq!(kind.row().0, kind);
            assert_eq!(kind.name().to_lowercase().parse::<FileType>().unwrap(), kind);
        }
        assert_eq!("q4_k".parse::<FileType>().unwrap(), FileType::Q4_K_M);
        let error = "IQ4_XS".parse::<FileType>().unwrap_err();
        assert!(error.message().contains("Q4_K_M") && error.message().contains("'IQ4_XS'"), "{error}");
    }

    /// What llama-quantize makes of Llama 3.2 1B (16 layers, tied embeddings): layers 0 and 1, 4, 7, 10, 13, and the last two.
    #[test]
    fn a_mixture_is_llama_cpps() {
        let sixes = |name: &str| -> Vec<usize> {
            (0..16).filter(|layer| FileType::Q4_K_M.format(&part(name, *layer)) == Format::Q6K).collect()
        };
        assert_eq!(sixes("blk.3.attn_v.weight"), [0, 1, 4, 7, 10, 13, 14, 15]);
        assert_eq!(sixes("blk.3.ffn_down.weight"), [0, 1, 4, 7, 10, 13, 14, 15]);
        assert!(sixes("blk.3.attn_k.weight").is_empty());
        assert_eq!(FileType::Q4_K_M.format(&part("token_embd.weight", 0)), Format::Q6K);
        assert_eq!(FileType::Q8_0.format(&part("token_embd.weight", 0)), Format::Q8_0);
        assert_eq!(FileType::Q2_K.format(&part("blk.3.attn_v.weight", 3)), Format::Q4K);
    }

    #[test]
    fn vectors_stay_floats_and_odd_rows_get_smaller_blocks() {
        let vector = Part { dims: 1, ..part("blk.0.attn_norm.weight", 0) };
        assert_eq!(FileType::Q4_0.format(&vector), Format::F32);
        assert_eq!(FileType::Q4_0.format(&part("token_types.weight", 0)), Format::F32);
        for (cols, format) in [(896, Format::Q5_0), (100, Format::F16)] {
            assert_eq!(FileType::Q4_K_S.format(&Part { cols, ..part("blk.9.attn_q.weight", 9) }), format);
        }
    }
}
