idle-countdown = In { $seconds ｝ s
