//! Islands of the feature `participation`.
