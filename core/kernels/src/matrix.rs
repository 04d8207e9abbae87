//! `Matrix`: weights as they lie in the file, and rows taken out of them.

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::Compute;
use crate::format::{Format, dequantize_row};

/// A matrix in its stored format: `rows` rows of `cols` elements, row by row. Borrows the bytes, usually from a mapping.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    format: Format,
    rows: usize,
    cols: usize,
    row_bytes: usize,
    data: &'a [u8],
}

impl<'a> Matrix<'a> {
    /// Wraps bytes as a matrix. Any alignment will do.
    ///
    /// # Errors
    /// `CorruptModel` when `cols` is not a whole number of blocks or `data` is not exactly `rows` rows.
    pub fn new(format: Format, rows: usize, cols: usize, data: &'a [u8]) -> Result<Self> {
        let row_bytes = format.row_bytes(cols).ok_or_else(|| {
            Error::new(
                ErrorKind::CorruptModel,
                format!(
                    "expected rows of a multiple of {} elements for {format}, found {cols}",
                    format.block_len()
                ),
            )
        })?;
        let expected = row_bytes.checked_mul(rows);
        if expected != Some(data.len()) {
            let expected = expected.map_or("more than memory".to_owned(), |bytes| bytes.to_string());
            return Err(Error::new(
                ErrorKind::CorruptModel,
                format!("expected {expected} bytes for {rows} x {cols} of {format}, found {}", data.len()),
            ));
        }
        Ok(Self { format, rows, cols, row_bytes, data })
    }

    /// The format of the elements.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How many rows: outputs of a product.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many elements in a row: inputs of a product.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Bytes from one row to the next.
    pub fn row_bytes(&self) -> usize {
        self.row_bytes
    }

    /// The bytes as stored.
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    /// The bytes of row `index`.
    pub fn row(&self, index: usize) -> &'a [u8] {
        &self.data[index * self.row_bytes..][..self.row_bytes]
    }

    /// The rows of `range` as a matrix of their own: a piece of a fused tensor.
    ///
    /// # Panics
    /// When the range does not lie within the matrix.
    #[must_use]
    pub fn slice_rows(&self, range: std::ops::Range<usize>) -> Self {
        let data = &self.data[range.start * self.row_bytes..range.end * self.row_bytes];
        Self { rows: range.len(), data, ..*self }
    }

    /// The exact values of row `index`.
    ///
    /// # Panics
    /// When there is no such row or `out` does not hold `cols` elements.
    pub fn dequantize_row(&self, index: usize, out: &mut [f32]) {
        assert_eq!(out.len(), self.cols, "a row has as many elements as the matrix has columns");
        dequantize_row(self.format, self.row(index), out);
    }
}

impl Compute {
    /// Looks up rows: `out` becomes, token by token, the exact values of row `ids[token]`.
    ///
    /// # Errors
    /// `InvalidArgument` when an id has no row or `out` does not hold `ids.len()` rows.
    pub fn embed(&self, table: &Matrix<'_>, ids: &[u32], out: &mut [f32]) -> Result<()> {
        if out.len() != ids.len() * table.cols {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!(
                    "expected room for {} tokens of {} elements, found {}",
                    ids.len(),
                    table.cols,
                    out.len()
                ),
            ));
        }
        if let Some(id) = ids.iter().find(|id| **id as usize >= table.rows) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("expected token ids below {}, found {id}", table.rows),
            ));
        }
        let _ieee = crate::fpenv::FpEnv::enter();
        for (id, out) in ids.iter().zip(out.chunks_exact_mut(table.cols.max(1))) {
            dequantize_row(table.format, table.row(*id as usize), out);
        }
        Ok(())
    }
}
