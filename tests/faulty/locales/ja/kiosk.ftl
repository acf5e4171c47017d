button-back = 戻る
idle-countdown = あと{ $seconds 秒で消します。
button-stay = まだ使う
