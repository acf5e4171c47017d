idle-countdown = In ｛ $seconds }
