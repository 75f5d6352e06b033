import "linimasa/inline";
