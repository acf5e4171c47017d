button-back ＝ Return
