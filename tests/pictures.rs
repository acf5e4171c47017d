//! Nothing on any screen is cut, every target can be seen and hit, and every code can be scanned: all
//! pictures, all pages, all shipped languages, four sizes.

#[path = "pictures/codes.rs"]
mod codes;
#[path = "pictures/room.rs"]
mod room;
mod support;
#[path = "leaflet/walk.rs"]
mod walk;
