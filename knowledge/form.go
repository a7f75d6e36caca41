package knowledge

// A form is what folding asks of a rune that most text is made of, all at once.
type form struct {
	shift uint16 // how far it is from what it folds to
	is    formTrait
}

// A formTrait is a set of the bits below.
type formTrait uint8

const (
	alone     formTrait = 1 << iota // it folds alone: see plain
	lengthens                       // イ after it is the long vowel mark
	shortI                          // イ itself
)

// forms are those of the runes of three bytes: on few pages does one fold alone.
var forms = Pages(formOf, 0x20, 0x21, 0x25, 0x30, 0xFF)

func formOf(r rune) (f form) {
	if !isPlainWide(r) {
		return f
	}
	f = form{uint16(r - lower(r)), alone}
	if beforeLong(r) {
		f.is |= lengthens
	}
	if r == 'イ' {
		f.is |= shortI
	}
	return f
}

// wideSize is how many bytes the runes have that wide reads.
const wideSize = len("あ")

// wide is the rune of three bytes that stands at a byte of a text, and its form:
// none where another one stands there.
func wide(text string, at int) (rune, form) {
	if at+2 >= len(text) {
		return 0, form{}
	}
	a, b, c := text[at], text[at+1], text[at+2]
	if a < 0xE1 || a > 0xEF || b&0xC0 != 0x80 || c&0xC0 != 0x80 {
		return 0, form{}
	}
	r := rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F)
	return r, forms[uint8(r>>8)][uint8(r)]
}
