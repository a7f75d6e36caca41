package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// A Form is a way to print a title and who gave the talk in one line: what stands
// between them, and which of them is first.
type Form int

const (
	ByForm     Form = iota // "題 by mona"
	QuotedForm             // "「題」mona"
	waveForm               // "題 〜 mona"
	DashForm               // "題 - mona"
	barForm                // "題 / mona"
	ColonForm              // "題: mona"
	blankForm              // "題 @mona"
	honourForm             // "題 カモメ堂 早瀬さん"
	calledForm             // "monaさん 題", "@mona 題"
	firstForm              // "mona: 題"
	Forms                  // how many there are
)

// between is what parts a title from who gave the talk, by form; the last such
// counts, but where the title is last.
var between = [Forms]*pattern.Pattern{
	ByForm:     pattern.MustCompile(`[ 　](?i:by)[ 　:：]+`),
	QuotedForm: pattern.MustCompile(`[」』][ 　]*(?:[-–—〜～~/／|｜:：,、]+|by |from )?[ 　]*`),
	blankForm:  pattern.MustCompile(`[ 　]+[@＠]|[ 　]*[(（][@＠]`),
	waveForm:   pattern.MustCompile(`[ 　]*[〜～~][ 　]*`),
	DashForm:   pattern.MustCompile(`[ 　]+[-–—]+[ 　]*`),
	barForm:    pattern.MustCompile(`[ 　]*[/／|｜][ 　]*`),
	ColonForm:  pattern.MustCompile(`[ 　]*[:：][ 　]*`),
	honourForm: pattern.MustCompile(`[ 　]`),
	calledForm: pattern.MustCompile(`(?:さん|氏|様)(?:の|による)?[ 　]*[:：/／|｜–—-]?[ 　]*|[ 　]+`),
	firstForm:  pattern.MustCompile(`[ 　]*[:：/／|｜][ 　]*|[ 　]+[-–—]+[ 　]+`),
}

// formShows are the marks of which a line shows one that is printed in a form, if
// that has such.
var formShows = [Forms]shape.Trait{
	QuotedForm: shape.ShowsWide, blankForm: shape.ShowsAt, DashForm: shape.ShowsDash,
	ColonForm: shape.ShowsColon, honourForm: shape.ShowsWide, calledForm: shape.ShowsAt | shape.ShowsWide,
}

// A Printed is a line read in one form.
type Printed struct {
	shape.Title
	Sure  bool   // those who spoke are somebody, whatever other lines say
	Whole bool   // the first of them is spelt as whole names are, which no list need know
	Name  string // of the first of them
}

// InForm reads what a line says in a form; false if nobody stands where the form
// has those who spoke.
func (b *Reader) InForm(l *shape.Line, f Form) (Printed, bool) {
	if formShows[f] != 0 && !l.Shows(formShows[f]) {
		return Printed{}, false
	}
	said := shape.Untailed(l.Said())
	out, ok := b.inForm(said[:shape.OwnEnd(said)], f)
	if ok {
		out.Title = l.Back(out.Title)
	}
	if ok = ok && len(out.People) > 0; ok {
		out.Name = out.People[0].Name
		out.Whole = wholeName.MatchString(out.Name) && !b.lex.Ordinary(out.Name)
		out.Sure = out.Sure || isWholeKanji(out.Name)
	}
	return out, ok
}

// wholeName is how names of two or three words are spelt in Latin letters.
var wholeName = pattern.MustCompile(`^\p{Lu}[\p{Latin}'’-]+(?: \p{Lu}[\p{Latin}'’-]*\.?)?(?: (?:d[eiu]|van|von|der|la|le))* \p{Lu}[\p{Latin}'’-]+$`)

// inForm is InForm for what a line says.
func (b *Reader) inForm(body string, f Form) (Printed, bool) {
	all := between[f].FindAllStringIndex(body, -1)
	if len(all) == 0 {
		return Printed{}, false
	}
	switch f {
	case calledForm, firstForm:
		return b.whoFirst(body, f)
	case honourForm:
		return b.whoHonoured(body)
	}
	at := all[len(all)-1]
	if f == blankForm {
		at[1] = at[0] + strings.IndexAny(body[at[0]:], "@＠")
	}
	head := strings.TrimRight(body[:at[0]], " 　")
	if f == QuotedForm {
		head = body[:at[0]+len("」")]
	}
	tail := body[at[1]:]
	if f == blankForm && strings.ContainsAny(body[at[0]:at[1]], "(（") {
		tail = strings.TrimRight(tail, ")）")
	}
	who := b.WhoIs(tail)
	if who.People == nil || !isTitled(head) || f == blankForm && goesOn.MatchString(head) || f == DashForm && strings.Contains(body[at[0]:at[1]], "—") && handlesBehind.MatchString(tail) {
		return Printed{}, false // another form has it, or it is what somebody said elsewhere
	}
	t := b.Parts(head)
	t.At, t.People, t.Handle = utf8.RuneCountInString(body[:at[1]]), who.People, who.Handle
	t.Kind = shape.TitleKind(t)
	return Printed{Title: t, Sure: who.Sure}, t.Text != ""
}

// goesOn is the end of what stands before a handle, and is no title alone: that of
// another form, or somebody's name behind what they said elsewhere.
var goesOn = pattern.MustCompile(`(?:[ 　]by|[-–—〜～~/／|｜:：])$|[ 　][—–][ 　]?[^ 　]{1,20}$`)
