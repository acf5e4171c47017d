language-name = Tiếng Việt
welcome = Hướng dẫn khi không làm thủ tục được bằng thẻ bảo hiểm Myna
welcome-touch = Chạm vào màn hình hoặc nhấn một phím
welcome-unwell = Nếu thấy không khỏe, hãy báo ngay cho quầy lễ tân
welcome-paper = Hôm nay xin viết tờ khai trên giấy.
too-small = Màn hình quá nhỏ ({ $columns } cột, { $rows } hàng)
