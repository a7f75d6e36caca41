package weigh

// A group is hints of which a line shows at most one: names of values in order,
// or one without a name, which it shows or not.
type group struct {
	name   string
	values []string
}

// The groups. Their order is that of the constants below.
var groups = [...]group{
	length:       {"length", []string{"4", "10", "20", "35", "60", "90", "130", "200", "400", "more"}},
	opens:        {"opens", []string{"digit", "upper", "lower", "wide", "-", "•", "・", "*", "■", "●", "◆", "▼", "◇", "○", "▶", "※", "(", "（", "[", "【", "「", "『", "“", "\"", "#", "mark"}},
	ends:         {"ends", []string{"word", "。", ".", "！", "!", "？", "?", ":", "：", ")", "）", "]", "】", "」", "』", "”", "\"", ",", "…", "mark"}},
	capitals:     {"capitals", []string{"2", "4", "6", "8", "9", "all"}},
	count:        {"words", []string{"1", "2", "3", "5", "8", "12", "18", "30", "more"}},
	names:        {"names", []string{"2", "4", "6", "8", "more"}},
	proseAbove:   {"prose above", []string{"0", "1", "2", "3", "more"}},
	proseBelow:   {"prose below", []string{"0", "1", "2", "3", "more"}},
	read:         {"read as", []string{"outside", "title", "talk"}},
	readAmong:    {"read among", []string{"outside of none", "outside of one", "outside of few", "outside of many", "title of none", "title of one", "title of few", "title of many", "talk of none", "talk of one", "talk of few", "talk of many"}},
	readLast:     {"read as last", nil},
	marked:       {"mark or number", nil},
	honorific:    {"honorific", nil},
	honorificEnd: {"ends in honorific", nil},
	date:         {"date", nil},
	hours:        {"hours", nil},
	code:         {"code", nil},
	address:      {"address", nil},
	session:      {"session word", nil},
	own:          {"heading of its own", nil},
	by:           {"by", nil},
	role:         {"role", nil},
	verb:         {"ends in verb", nil},
	indented:     {"indented", nil},
	slash:        {"slash", nil},
	colon:        {"colon", nil},
	dash:         {"dash", nil},
	bracket:      {"bracket", nil},
	sentences:    {"sentences", nil},
	ascii:        {"ASCII", nil},
	blankAbove:   {"blank above", nil},
	blanksAbove:  {"blanks above", nil},
	blankBelow:   {"blank below", nil},
	again:        {"printed twice", nil},
	person:       {"names a person", nil},
	company:      {"names a company", nil},
	service:      {"names a service", nil},
	topic:        {"names a topic", nil},
	event:        {"names an event", nil},
	edge:         {"no line", nil},
	always:       {"any line", nil},
	stop:         {"ends talks", nil},
	keynote:      {"keynote", nil},
	when:         {"when or where", nil},
	labelled:     {"label", nil},
	day:          {"day", nil},
	item:         {"item", nil},
	link:         {"link", nil},
	title:        {"like a title", nil},
	stranger:     {"names a stranger", nil},
	acquainted:   {"names people named above", nil},
	readWith:     {"read with", []string{"nobody", "speakers", "a keynote", "speakers of a keynote"}},
	readSure:     {"read credited", []string{"outside of few", "outside of some", "outside of most", "title of few", "title of some", "title of most", "talk of few", "talk of some", "talk of most"}},
	underSeveral: {"under a headline on several", nil},
	underTitle:   {"under a headline that quotes", nil},
	underEvent:   {"under a headline on an event", nil},
	underSession: {"under a headline on a session", nil},
	amongCodes:   {"in a text with codes", []string{"0", "1", "2", "4", "8", "more"}},
}

// ofText is the first of the groups that show what the whole text does. They speak
// for where talks begin, and not for what each line is: a text has many lines.
const ofText = underSeveral

const (
	length = iota
	opens
	ends
	capitals
	count
	names
	proseAbove
	proseBelow
	read
	readAmong
	readLast
	marked
	honorific
	honorificEnd
	date
	hours
	code
	address
	session
	own
	by
	role
	verb
	indented
	slash
	colon
	dash
	bracket
	sentences
	ascii
	blankAbove
	blanksAbove
	blankBelow
	again
	person
	company
	service
	topic
	event
	edge
	always
	stop
	keynote
	when
	labelled
	day
	item
	link
	title
	stranger
	acquainted
	readWith
	readSure
	underSeveral
	underTitle
	underEvent
	underSession
	amongCodes
)
