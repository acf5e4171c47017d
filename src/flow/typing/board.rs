//! Moving over the board by place, with arrows.

use super::super::{Action, Kiosk};
use crate::keyboard::layout::{Board, Cap, Keytop};

impl Kiosk {
    /// Moves the focus over the board by place: left, right, up, down; up and down lead out of it too.
    pub(in crate::flow) fn move_over_board(&mut self, cap: Cap, columns: i32, rows: i32) -> bool {
        let Some(board) = self.board() else {
            return false;
        };
        let places = self.places(board);
        let Some(here) = places.iter().find(|place| place.cap == cap) else {
            return false;
        };
        let found = if rows == 0 {
            let row = places.iter().filter(|place| place.row == here.row);
            row.filter(|place| (place.column - here.column) * columns > 0)
                .min_by_key(|place| place.column.abs_diff(here.column))
        } else {
            let beyond = places
                .iter()
                .filter(|place| (place.row - here.row) * rows > 0);
            beyond.min_by_key(|place| (place.row.abs_diff(here.row), place.apart(here)))
        };
        match found {
            Some(found) => self.focus.put(Some(Action::Cap(found.cap))),
            None if rows == 0 => return false,
            None => self
                .focus
                .put(self.beside_board(rows > 0).or_else(|| self.focus.by_hand())),
        }
        true
    }

    /// The target below the board, or above it.
    pub(in crate::flow) fn beside_board(&self, below: bool) -> Option<Action> {
        let targets = self.targets();
        let is_key = |target: &Action| matches!(target, Action::Cap(_));
        // わからない lies below the board, though Tab comes to it before the many keys.
        let is_choice = |target: &Action| matches!(target, Action::Choose(_));
        if below {
            let choice = targets.iter().copied().find(is_choice);
            let mut after = targets.into_iter().skip_while(|of| !is_key(of));
            choice.or_else(|| after.find(|of| !is_key(of)))
        } else {
            let before = targets.into_iter().take_while(|of| !is_key(of));
            before.filter(|of| !is_choice(of)).last()
        }
    }

    /// The keys of a board that are there in this field.
    fn places(&self, board: Board) -> Vec<KeyCell> {
        let mut all = Vec::new();
        for (keys, row) in self.rows(board).iter().zip(0..) {
            let mut column = 0;
            for Keytop { cap, span, .. } in keys {
                let (cap, span) = (*cap, i32::from(*span));
                if self.has_key(cap) {
                    all.push(KeyCell {
                        cap,
                        row,
                        column,
                        span,
                    });
                }
                column += span;
            }
        }
        all
    }
}

/// A key of a board and where it lies.
struct KeyCell {
    cap: Cap,
    row: i32,
    column: i32,
    span: i32,
}

impl KeyCell {
    /// Columns between the left edge of `other` and this key; 0 if it lies above or below.
    fn apart(&self, other: &Self) -> i32 {
        let behind = other.column - (self.column + self.span - 1);
        (self.column - other.column).max(behind).max(0)
    }
}
