//! The program as a browser meets it: every address, every role, two districts, hostile input. One world, made by the store's verbs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, missing_docs, dead_code)]

#[path = "http/browser.rs"]
mod browser;
#[path = "http/districts.rs"]
mod districts;
#[path = "http/fair.rs"]
mod fair;
#[path = "http/files.rs"]
mod files;
#[path = "http/fill.rs"]
mod fill;
#[path = "process/folder.rs"]
mod folder;
#[path = "http/following.rs"]
mod following;
#[path = "http/home.rs"]
mod home;
#[path = "http/hostile.rs"]
mod hostile;
#[path = "http/html.rs"]
mod html;
#[path = "http/languages.rs"]
mod languages;
#[path = "http/marker.rs"]
mod marker;
#[path = "http/matrix.rs"]
mod matrix;
#[path = "http/objects.rs"]
mod objects;
#[path = "http/origin.rs"]
mod origin;
#[path = "http/pairs.rs"]
mod pairs;
#[path = "http/public.rs"]
mod public;
#[path = "http/renderings.rs"]
mod renderings;
#[path = "http/sign_in.rs"]
mod sign_in;
#[path = "http/statements.rs"]
mod statements;
#[path = "http/world.rs"]
mod world;
