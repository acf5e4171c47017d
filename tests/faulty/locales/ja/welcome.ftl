welcome-touch = この画面にさわってください
