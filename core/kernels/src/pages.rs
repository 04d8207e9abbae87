//! Pages of a mapped file, entered into the process's page table before they are read.
//!
//! Whoever reads a mapping for the first time is interrupted every 64 KB, and what it asks the memory for beyond that is
//! dropped, because the processor fetches nothing ahead from pages it does not know. A pass over a model's weights takes half
//! as long again so. Asking the system for a whole range costs less than its interruptions, and every thread takes a part.

use std::ops::Range;

use crate::{Compute, Matrix};

/// What one call asks for: little enough to be shared out evenly.
const PIECE: usize = 1 << 20;

impl Compute {
    /// Has the pages of these matrices' elements ready before they are read for the first time. Changes nothing else, and does
    /// nothing where the system cannot.
    pub fn map_pages(&self, matrices: &[&Matrix<'_>]) {
        let pieces: Vec<Range<usize>> = matrices.iter().flat_map(|matrix| pieces(matrix.data())).collect();
        self.team().split(pieces.len(), 1, |range, _| {
            pieces[range].iter().for_each(|piece| map(piece.clone()));
        });
    }
}

/// The addresses of some bytes, divided at multiples of a piece.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let Range { start, end } = bytes.as_ptr_range();
    let (mut start, end) = (start.addr(), end.addr());
    std::iter::from_fn(move || {
        let piece = start..end.min((start / PIECE + 1) * PIECE);
        start = piece.end;
        (!piece.is_empty()).then_some(piece)
    })
}

#[cfg(all(target_os = "linux", not(miri)))]
fn map(piece: Range<usize>) {
    // SAFETY: it takes a number and gives one.
    let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096).max(1);
    let start = piece.start / page * page;
    // SAFETY: it fills the page table from what the address space already says; no byte of it changes. What it cannot read
    // (a file that was cut short) it says, and nobody is killed.
    let _ = unsafe {
        libc::madvise(std::ptr::without_provenance_mut(start), piece.end - start, libc::MADV_POPULATE_READ)
    };
}

#[cfg(not(all(target_os = "linux", not(miri))))]
fn map(_: Range<usize>) {}

// An emulator answers for the system elsewhere, and does not pass the wish on.
#[cfg(all(test, target_os = "linux", target_arch = "x86_64", not(miri)))]
mod tests {
    use std::fs::File;

    use memmap2::Mmap;

    use super::*;
    use crate::{ComputeOptions, Format};

    /// Kilobytes of the mapping that begins here that are in the process's page table.
    fn resident(start: usize) -> usize {
        let smaps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mapping = smaps.split_once(&format!("{start:x}-")).unwrap().1;
        let line = mapping.lines().find_map(|line| line.strip_prefix("Rss:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    #[test]
    fn a_matrix_in_a_file_is_resident_before_it_is_read() {
        let path = std::env::temp_dir().join(format!("ai-runtime-pages-{}", std::process::id()));
        let (rows, cols) = (1000, 1024);
        std::fs::write(&path, vec![0; 4096 + rows * cols * 4]).unwrap();
        // SAFETY: nobody else has the file.
        let mapping = unsafe { Mmap::map(&File::open(&path).unwrap()) }.unwrap();
        std::fs::remove_file(&path).unwrap();
        let start = mapping.as_ptr().addr();
        assert_eq!(resident(start), 0);
        let compute = Compute::new(ComputeOptions::new().threads(2)).unwrap();
        // From the middle of a page on.
        let matrix = Matrix::new(Format::F32, rows, cols, &mapping[100..100 + rows * cols * 4]).unwrap();
        compute.map_pages(&[]);
        compute.map_pages(&[&matrix]);
        assert!(resident(start) >= rows * cols * 4 / 1024, "{} KB", resident(start));
    }
}
