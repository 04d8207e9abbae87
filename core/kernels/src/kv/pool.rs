//! The pages' memory: taken when a page is first written, given back on request.

use ai_runtime_chat::{Error, ErrorKind, Result};

use super::{GROUP, KvKind, KvLayout, KvRun, LayerOffsets, Offsets, Q8_BLOCK};
use crate::attention::Scratches;
use crate::memory::Memory;

/// A budget of pages of one layout. Memory is taken page by page, as they are written.
#[derive(Debug)]
pub struct KvPool {
    layout: KvLayout,
    offsets: Offsets,
    pages: Vec<Option<Page>>,
    /// Working memory of attention, kept from call to call.
    pub(crate) scratches: Scratches,
}

impl KvPool {
    /// A pool of `pages` pages, numbered from 0, none of them in memory yet.
    ///
    /// # Errors
    /// `InvalidArgument` when the layout cannot be.
    pub fn new(layout: KvLayout, pages: usize) -> Result<Self> {
        let offsets = Offsets::of(&layout)?;
        let mut slots = Vec::new();
        slots.try_reserve_exact(pages).map_err(|error| {
            Error::new(ErrorKind::OutOfMemory, format!("KV cache: no memory for a table of {pages} pages"))
                .source(error)
        })?;
        slots.resize_with(pages, || None);
        Ok(Self { layout, offsets, pages: slots, scratches: Scratches::default() })
    }

    /// The layout.
    pub fn layout(&self) -> &KvLayout {
        &self.layout
    }

    /// How many pages there may be.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Bytes of one page.
    pub fn page_bytes(&self) -> usize {
        self.offsets.page_bytes
    }

    /// Bytes of the pages that are in memory.
    pub fn resident_bytes(&self) -> usize {
        self.pages.iter().flatten().count() * self.offsets.page_bytes
    }

    /// Gives a page's memory back; its content is lost.
    ///
    /// # Panics
    /// When there is no such page; so do the other functions that take one.
    pub fn release(&mut self, page: u32) {
        self.pages[page as usize] = None;
    }

    /// Copies a page's content to another (a fork that writes into a shared page).
    pub fn copy_page(&mut self, from: u32, to: u32) {
        assert!((to as usize) < self.pages.len(), "no page {to} among {}", self.pages.len());
        if from == to {
            return;
        }
        match self.pages[from as usize].take() {
            Some(source) => {
                self.ensure(to);
                let target = self.pages[to as usize].as_mut().expect("was just ensured");
                target.bytes_mut().copy_from_slice(source.bytes());
                self.pages[from as usize] = Some(source);
            }
            None => self.pages[to as usize] = None,
        }
    }

    /// A page's bytes, for a file or a cache on disk; None when it was never written. They mean something only to a pool
    /// of the same layout and `NUMERICS_VERSION`, on a machine of the same byte order.
    pub fn export_page(&self, page: u32) -> Option<&[u8]> {
        self.pages[page as usize].as_ref().map(Page::bytes)
    }

    /// [`KvPool::export_page`] of a page's first `tokens` positions: the others are zeros, whatever stands there.
    pub fn export_start(&self, page: u32, tokens: usize) -> Option<Vec<u8>> {
        let mut bytes = self.export_page(page)?.to_vec();
        let kept = tokens.min(self.layout.page_tokens);
        for layer in &self.offsets.layers {
            for head in bytes[layer.start..][..layer.shape.kv_heads * layer.head_bytes]
                .chunks_exact_mut(layer.head_bytes)
            {
                clear_from(head, layer, self.layout.kind, self.layout.page_tokens, kept);
            }
        }
        Some(bytes)
    }

    /// Sets a page to bytes from [`KvPool::export_page`]. Any bytes are safe: they are only numbers.
    ///
    /// # Errors
    /// `CorruptModel` when the length is not that of a page.
    pub fn import_page(&mut self, page: u32, bytes: &[u8]) -> Result<()> {
        if bytes.len() != self.offsets.page_bytes {
            return Err(Error::new(
                ErrorKind::CorruptModel,
                format!("KV page: expected {} bytes, found {}", self.offsets.page_bytes, bytes.len()),
            )
            .hint("it was saved with another model or another kind of cache"));
        }
        self.ensure(page);
        self.pages[page as usize].as_mut().expect("was just ensured").bytes_mut().copy_from_slice(bytes);
        Ok(())
    }

    /// The memory of these pages, in their order, to be written by whoever has the bytes, several threads if they like. What
    /// stands there is what stood there before, or zeros; any bytes are safe, as for [`KvPool::import_page`].
    ///
    /// # Panics
    /// When a page is named twice.
    pub fn pages_mut(&mut self, pages: &[u32]) -> Vec<&mut [u8]> {
        let bytes = self.offsets.page_bytes;
        let mut slots: Vec<_> = self.pages.iter_mut().map(Some).collect();
        let mut take = |page: u32| slots[page as usize].take().expect("no page is named twice");
        pages.iter().map(|page| take(*page).get_or_insert_with(|| Page::zeroed(bytes)).bytes_mut()).collect()
    }

    /// Takes memory for a page unless it has some.
    pub(crate) fn ensure(&mut self, page: u32) {
        let bytes = self.offsets.page_bytes;
        self.pages[page as usize].get_or_insert_with(|| Page::zeroed(bytes));
    }

    pub(crate) fn layer(&self, layer: usize) -> &LayerOffsets {
        &self.offsets.layers[layer]
    }

    /// The memory of a page that was written.
    pub(crate) fn page(&self, page: u32) -> &Page {
        self.pages[page as usize].as_ref().unwrap_or_else(|| panic!("KV page {page} was never written"))
    }

    /// Checks that a run's pages exist and cover it.
    pub(crate) fn check(&self, run: &KvRun<'_>) {
        let needed = run.end().div_ceil(self.layout.page_tokens);
        assert!(
            run.pages.len() >= needed,
            "a run up to {} needs {needed} pages, found {}",
            run.end(),
            run.pages.len()
        );
    }
}

/// Clears what a head's part of a page holds of the positions from `kept` on.
fn clear_from(head: &mut [u8], layer: &LayerOffsets, kind: KvKind, page_tokens: usize, kept: usize) {
    let element = match kind {
        KvKind::F32 => 4,
        KvKind::F16 => 2,
        KvKind::Q8_0 => 1,
    };
    // Sixteen positions side by side, so many vectors of them.
    let clear_lanes = |bytes: &mut [u8], element: usize, kept: usize| {
        bytes.chunks_exact_mut(GROUP * element).for_each(|lanes| lanes[kept * element..].fill(0));
    };
    let value_scale_blocks = if kind == KvKind::Q8_0 { layer.shape.head_dim_v.div_ceil(Q8_BLOCK) } else { 0 };
    for group in kept / GROUP..page_tokens / GROUP {
        let kept = kept.saturating_sub(group * GROUP);
        let (scales, keys) =
            head[group * layer.group_bytes..][..layer.group_bytes].split_at_mut(layer.group_keys);
        clear_lanes(scales, 2, kept);
        clear_lanes(&mut keys[..layer.shape.head_dim_k * GROUP * element], element, kept);
        let size = value_scale_blocks * GROUP * 2;
        let at = layer.values + layer.value_scales + group * size;
        clear_lanes(&mut head[at..at + size], 2, kept);
    }
    let row = layer.value_chunks() * 16 * element;
    head[layer.values..][kept * row..page_tokens * row].fill(0);
}

/// A page that is in memory.
#[derive(Debug)]
pub(crate) struct Page(Memory);

/// Types of which every pattern of bits is a value and which have no padding.
///
/// # Safety
/// Exactly that.
pub(crate) unsafe trait Plain: Copy {}
// SAFETY: integers and floats, and arrays of them, have no invalid bits and no padding.
unsafe impl Plain for [u16; 16] {}
// SAFETY: as above.
unsafe impl Plain for [i8; 16] {}
// SAFETY: as above.
unsafe impl Plain for crate::attention::Lanes {}

impl Page {
    fn zeroed(len: usize) -> Self {
        Self(Memory::zeroed(len))
    }

    fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    fn bytes_mut(&mut self) -> &mut [u8] {
        self.0.bytes_mut()
    }

    /// `count` elements from byte `at` on.
    #[inline(always)]
    pub(crate) fn view<T: Plain>(&self, at: usize, count: usize) -> &[T] {
        let start = self.locate::<T>(at, count);
        // SAFETY: in bounds, aligned and initialised; every pattern of bits is a T.
        unsafe { std::slice::from_raw_parts(start, count) }
    }

    /// [`Page::view`] for writing.
    ///
    /// # Safety
    /// Nobody else uses these elements while the result lives.
    #[inline(always)]
    #[allow(clippy::mut_from_ref, reason = "exclusiveness is the caller's promise")]
    pub(crate) unsafe fn view_mut<T: Plain>(&self, at: usize, count: usize) -> &mut [T] {
        let start = self.locate::<T>(at, count);
        // SAFETY: in bounds, aligned and initialised; exclusive by the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(start, count) }
    }

    #[inline(always)]
    fn locate<T: Plain>(&self, at: usize, count: usize) -> *mut T {
        let len = self.0.len();
        assert!(at <= len && count <= (len - at) / size_of::<T>() && at.is_multiple_of(align_of::<T>()));
        // SAFETY: `at` is inside the page.
        unsafe { self.0.start().add(at).cast() }
    }
}
