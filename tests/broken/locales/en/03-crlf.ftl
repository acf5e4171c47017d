button-next = Onwards
idle-why = Two
    lines
