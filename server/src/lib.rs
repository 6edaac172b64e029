//! Das Programm: serves the pages, delivers mail, keeps the clock, and gives the operator commands.

pub mod admin;
pub mod backup;
pub mod check;
pub mod config;
pub mod demo;
pub mod district;
pub mod jobs;
pub mod mail;
pub mod retention;
pub mod router;
pub mod secret;
pub mod security;
pub mod serve;
