button-back = Return
　more
