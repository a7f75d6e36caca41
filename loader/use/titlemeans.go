package use

import "talkgraph/loader/pattern"

// meansOfTitle follows in titles what something was made with: "Redis を用いた検索".
var meansOfTitle = pattern.MustCompile(`^[ 　]?(?:スタック|基盤|環境)?を(?:フル|全面|本番)?(?:用いた|使った|活用した|利用した|採用した)[^、。？?]{2,}`)

// usesOfMeans claims what a title says that its speakers' company made something
// with, where it sells nothing of what is named, and the title teaches nothing.
func (r *reader) usesOfMeans(about actor, line, i int) {
	if about.key == "" || about.hold < firm || teaches.MatchString(r.Layout.Sections[i].Title) {
		return
	}
	for _, m := range r.Services(line) {
		if !r.inByline(i, line, m) && !r.makes(about.key, m) && meansOfTitle.MatchString(r.Coded(line).From(m.End)) {
			r.use(i, about.key, m.Key, "current", line, "title-means")
		}
	}
}
