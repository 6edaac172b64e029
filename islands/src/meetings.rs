//! Islands of the feature `meetings`.
