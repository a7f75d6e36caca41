package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// whereAnnounced is the event where a line of a talk tells what was announced
// outside it, at an event that it names or on a day: else what is given.
func (r *relater) whereAnnounced(line int, at, event string) string {
	if !r.Says(line, r.Text(line), elsehere) {
		return at
	}
	for _, m := range r.Of(line, knowledge.Event) {
		return m.Key
	}
	if event == "" {
		return at
	}
	return event
}

// oldNews tells, by where they start, the services of a line in sentences of
// what was announced at another time.
func (r *relater) oldNews(line int) map[int]bool {
	if !r.Says(line, r.Text(line), elsewhere) {
		return nil
	}
	text, old := r.Coded(line), make(map[int]bool)
	for _, m := range r.Services(line) {
		if from, to := mention.ClauseAt(text, m); elsewhere.MatchString(text.Slice(from, to)) {
			old[m.Start] = true
		}
	}
	return old
}

// newThing is what an announcement is of. A size or a part of another service
// that is new in a talk about one, is news of that one; software that the
// holder of the event does not make is no news of theirs.
func (r *relater) newThing(line int, m mention.Mention, keynote bool, event string) string {
	if m.Entry != nil && m.Entry.Category == "language" && m.Entry.Provider == "" && r.Holder(event) != "" {
		return ""
	}
	s := r.Inner[line]
	if keynote || m.Entry == nil || s < 0 {
		return m.Key
	}
	if m.Entry.Category == "software" && m.Entry.Provider == "" && r.Holder(event) != "" {
		return ""
	}
	about := r.OnlyService(r.Layout.Sections[s].First - 1)
	if e := r.Lex.ByID(about); e != nil && m.Entry.PartOf != "" && m.Entry.PartOf != e.Name {
		return about
	}
	return m.Key
}

// beforeIt tells whether another service of the sentence that begins at from
// stands before a word of announcing that m follows.
func beforeIt(text *codepoint.Text, from int, all []mention.Mention, m mention.Mention) bool {
	for _, o := range all {
		if o.Start >= from && o.End < m.Start && announcedWords.In(text.Slice(o.End, m.Start)) {
			return true
		}
	}
	return false
}

// notNews tells by which rule a service in a sentence, from–to, is not what is announced;
// "" if it is.
func (r *relater) notNews(text *codepoint.Text, from, to int, all []mention.Mention, m mention.Mention, part saying.Role) string {
	before, after := text.Slice(from, m.Start), text.Slice(m.End, to)
	switch {
	case !announcedWords.In(text.Slice(from, to)):
		return "no-word-of-news"
	case isObject(before):
		return ""
	case saidUsed.MatchString(after):
		return "said-used"
	case newSuch.MatchString(after), itsPreview.MatchString(after):
		return ""
	case part <= saying.Aside && !isNew.MatchString(after):
		return "aside"
	case !announcedWords.In(after) && beforeIt(text, from, all, m):
		return "other-announced"
	case meanwhile.MatchString(after) || r.announces(m, before, after):
		return "announces-other"
	case supported.MatchString(after) || supportedEn.MatchString(before) && !getsSupport(text, all, m):
		return "supported"
	}
	return ""
}

var (
	// saidUsed follows what somebody said that they use: that is no news of it.
	saidUsed = pattern.MustCompile(`^[^、。]{0,12}(?:使|利用|採用|導入|活用|移行)[^、。]{0,12}(?:と|という|との|って)[^、。]{0,8}(?:発表|公開)`)
	// newSuch follows the names of a list of what is new: "A、B などの新サービスが発表".
	newSuch = pattern.MustCompile(`^[^。]{0,80}?[ 　]?(?:など|等|といった|の\d+つ)(?:数多く)?の?[^、。]{0,12}(?:新サービス|新機能|新しい(?:サービス|機能)|サービス|機能|アップデート)[^、。]{0,6}(?:が|を|も|の)[^、。]{0,8}(?:発表|ローンチ|リリース|公開|登場)`)
)

// supportFor stands between what is supported and what supports it from now on.
var supportFor = pattern.MustCompile(`^ (?:language )?support for (?:the )?$`)

// getsSupport tells what another service of the line is supported by: Lambda in
// "C# support for Lambda".
func getsSupport(text *codepoint.Text, all []mention.Mention, m mention.Mention) bool {
	return slices.ContainsFunc(all, func(o mention.Mention) bool {
		return o.End < m.Start && supportFor.MatchString(text.Slice(o.End, m.Start))
	})
}

// ofNewKinds stands before a service of which there are new kinds.
var ofNewKinds = pattern.MustCompile(`(?:より|もっと|さらに|新しい|新型の|新たな)[^、。]{0,12}$|(?i)\b(?:larger|bigger|faster|newer|new|more powerful)(?: and \w+)? $`)

// withoutWholes leaves out services of which others listed with them are parts:
// in "EC2 のインスタンスと F1 インスタンス" the instances are new, not EC2. It
// stays where it says that there are new kinds of it: "もっと速い EC2 と F1".
func withoutWholes(all []mention.Mention, text *codepoint.Text) []mention.Mention {
	return slices.DeleteFunc(slices.Clone(all), func(whole mention.Mention) bool {
		return whole.Entry != nil && !ofNewKinds.MatchString(text.To(whole.Start)) && slices.ContainsFunc(all, func(m mention.Mention) bool {
			return m.Entry != nil && m.Entry.PartOf == whole.Entry.Name
		})
	})
}
