button-back = Žó•t
