//! Where pages of keys and values and intermediate results lie: zeros that the system gives, taken so that nothing is cleared twice.
//!
//! An allocator clears aligned memory by writing it, which touches every small page of it; the system's own mappings are
//! cleared when they are first touched, and by two megabytes at a time where it has huge pages. So a megabyte and
//! more is a mapping of its own, and less comes from the allocator.

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::ptr::NonNull;

use memmap2::MmapMut;

/// Bytes of a cache line.
pub(crate) const LINE: usize = 64;

/// From this size on it is a mapping of its own: what is lost at its end is little.
const LARGE: usize = 1 << 20;

/// Bytes on a cache line, zeros at first, owned.
#[derive(Debug)]
pub(crate) struct Memory {
    start: NonNull<u8>,
    len: usize,
    /// What `start` points into; without it that is the allocator's.
    mapping: Option<MmapMut>,
}

// SAFETY: it owns its bytes, like a Box<[u8]>.
unsafe impl Send for Memory {}
// SAFETY: shared references only read, except through `start`, whose users keep their own promise.
unsafe impl Sync for Memory {}

impl Memory {
    /// `len` bytes, at least one.
    pub(crate) fn zeroed(len: usize) -> Self {
        if !cfg!(miri)
            && len >= LARGE
            && let Ok(mut mapping) = MmapMut::map_anon(len)
            && let Some(start) = NonNull::new(mapping.as_mut_ptr())
        {
            // A wish: without huge pages it is cleared in small ones.
            #[cfg(target_os = "linux")]
            let _ = mapping.advise(memmap2::Advice::HugePage);
            return Self { start, len, mapping: Some(mapping) };
        }
        let layout = Self::layout(len);
        assert!(len > 0, "a layout has at least one layer with one head");
        // SAFETY: the size is not zero.
        let start = unsafe { alloc_zeroed(layout) };
        match NonNull::new(start) {
            Some(start) => Self { start, len, mapping: None },
            None => handle_alloc_error(layout),
        }
    }

    fn layout(len: usize) -> Layout {
        Layout::from_size_align(len, LINE).expect("a page is far smaller than the address space")
    }

    /// How many bytes.
    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The first byte. It and the `len` bytes from it on stay where they are, initialised, while this value lives.
    #[inline(always)]
    pub(crate) fn start(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: `start` points to `len` initialised bytes that live as long as self.
        unsafe { std::slice::from_raw_parts(self.start(), self.len) }
    }

    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as `bytes`, and exclusive.
        unsafe { std::slice::from_raw_parts_mut(self.start(), self.len) }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        if self.mapping.is_none() {
            // SAFETY: allocated in `zeroed` with the same layout.
            unsafe { dealloc(self.start(), Self::layout(self.len)) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(miri, ignore = "no mappings there")]
    fn memory_of_any_size_is_zeros_on_a_cache_line_and_takes_writes() {
        for len in [1, 64, LARGE - 64, LARGE, LARGE + 64, 5 * LARGE + 4096 + 64] {
            let mut memory = Memory::zeroed(len);
            assert!(memory.start().addr().is_multiple_of(LINE));
            assert_eq!((memory.len(), memory.bytes().len()), (len, len));
            assert!(memory.bytes().iter().all(|byte| *byte == 0), "{len}");
            memory.bytes_mut().fill(0xa5);
            assert!(memory.bytes().iter().all(|byte| *byte == 0xa5), "{len}");
        }
    }
}
