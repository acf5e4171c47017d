button-back = Go back
idle-countdown = Deleted in { $second } seconds.
button-back = Return
