//! Rows of a matrix handed out to the team: every thread writes its own.

use std::marker::PhantomData;
use std::ops::Range;

use crate::Compute;

/// So many elements are worth a thread's attention: about two microseconds of simple arithmetic.
const GRAIN: usize = 8192;

/// Calls `work(range, rows)` until the ranges have covered the rows of `x`, `width` elements each; `rows` are those of
/// the range.
pub(crate) fn for_rows<T: Send>(
    compute: &Compute,
    x: &mut [T],
    width: usize,
    work: impl Fn(Range<usize>, &mut [T]) + Sync,
) {
    let shared = SharedRows::new(x, width);
    compute.team().split(shared.rows(), (GRAIN / width).max(1), |range, _| {
        // SAFETY: `split` gives each row to one call only.
        let rows = unsafe { shared.take(range.clone()) };
        work(range, rows);
    });
}

/// [`for_rows`] with two outputs that have as many rows.
pub(crate) fn for_rows_of_two<T: Send, U: Send>(
    compute: &Compute,
    (x, x_width): (&mut [T], usize),
    (y, y_width): (&mut [U], usize),
    work: impl Fn(Range<usize>, &mut [T], &mut [U]) + Sync,
) {
    let (x, y) = (SharedRows::new(x, x_width), SharedRows::new(y, y_width));
    assert_eq!(x.rows(), y.rows(), "both outputs have the same rows");
    compute.team().split(x.rows(), (GRAIN / x_width.max(y_width)).max(1), |range, _| {
        // SAFETY: `split` gives each row to one call only.
        let (a, b) = unsafe { (x.take(range.clone()), y.take(range.clone())) };
        work(range, a, b);
    });
}

/// A mutable slice in rows, of which threads take disjoint parts.
pub(crate) struct SharedRows<'a, T> {
    start: *mut T,
    len: usize,
    width: usize,
    lent: PhantomData<&'a mut [T]>,
}

// SAFETY: it stands for a `&mut [T]` whose parts are taken by one thread each (the contract of `take`).
unsafe impl<T: Send> Sync for SharedRows<'_, T> {}

impl<'a, T> SharedRows<'a, T> {
    pub(crate) fn new(x: &'a mut [T], width: usize) -> Self {
        assert!(width > 0 && x.len().is_multiple_of(width), "{} elements are not rows of {width}", x.len());
        Self { start: x.as_mut_ptr(), len: x.len(), width, lent: PhantomData }
    }

    pub(crate) fn rows(&self) -> usize {
        self.len / self.width
    }

    /// The rows of a range.
    ///
    /// # Safety
    /// While the slice is in use nobody takes a range that overlaps it.
    #[allow(clippy::mut_from_ref, reason = "disjointness is the caller's promise")]
    pub(crate) unsafe fn take(&self, range: Range<usize>) -> &'a mut [T] {
        assert!(range.start <= range.end && range.end <= self.rows(), "rows {range:?} of {}", self.rows());
        // SAFETY: in bounds by the assertion; exclusive by the caller's promise; the borrow of `x` lives for 'a.
        unsafe {
            std::slice::from_raw_parts_mut(self.start.add(range.start * self.width), range.len() * self.width)
        }
    }
}
