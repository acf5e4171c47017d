//! kiosk.toml.
