button-agree = Yes, I agree
