button-back = Return
button-ask = { $name
