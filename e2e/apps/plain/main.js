import "linimasa";
