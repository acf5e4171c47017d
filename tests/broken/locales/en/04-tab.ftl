button-back = Return
	more
