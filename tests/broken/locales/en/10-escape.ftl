button-back = { "\uが" }
