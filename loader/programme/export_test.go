package programme

// Plain is what a text shows.
var Plain = plain
