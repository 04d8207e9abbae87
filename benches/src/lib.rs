//! The benches are in `benches/`, comparisons with other programs in `peers/`.
