//! Islands of the feature `projects`.
