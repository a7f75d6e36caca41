package use

import (
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// meansOfTitle follows in titles what something was made with: "Redis を使った検索".
	meansOfTitle = pattern.MustCompile(`^[ 　]?(?:(?:スタック|基盤|環境)?を(?:フル|全面|本番)?(?:用いた|使った|活用した|利用した|採用した)[^、。？?]{2,}|による[^、。？?]{2,})`)
	// manyDo ends titles that say what anybody does with a service.
	manyDo = pattern.MustCompile(`による[^、。]{0,8}(?:開発|プログラミング|(?:機械|深層)学習)[ 　]*(?:$|[(（/／|｜])|による[^、。]*を利用した|時代`)
	// surelyMeans does so where the talk says nothing else of those who made it:
	// hobbies are not made that way.
	surelyMeans = pattern.MustCompile(`^[ 　]?(?:スタック|基盤|環境)?を(?:フル|全面|本番)?(?:用いた|活用した)[^、。？?]{2,}`)
	// useOfTitle ends titles that say in what a service is used: "箱便における Redis 活用".
	useOfTitle = pattern.MustCompile(`^[ 　]?の?(?:利?活用|利用|導入|運用|採用)(?:事例|術|例)?(?:[ 　]*(?:$|[(（/／|｜~〜～]))`)
	usedInIt   = pattern.MustCompile(`(?:における|での)[ 　]?$`)
)

// usesOfMeans claims what a title says that its speakers' company made something
// with, where it sells nothing of what is named, and the title teaches nothing.
func (r *reader) usesOfMeans(about actor, line, i int) {
	if about.key == "" || about.seller || teaches.MatchString(r.Layout.Sections[i].Title) {
		return
	}
	all := r.Services(line)
	for k, m := range all {
		if !r.inByline(i, line, m) && !r.makes(about.key, m) && r.isMeans(about, line, all, k) {
			r.use(i, about.key, m.Key, "current", line, "title-means")
		}
	}
}

// isMeans tells whether a title says that something was made with its k-th service,
// or with what it lists beside it.
func (r *reader) isMeans(about actor, line int, all []mention.Mention, k int) bool {
	text := r.Coded(line)
	first, last := listedWith(text, all, k)
	before, after := text.To(all[first].Start), text.From(all[last].End)
	return about.hold >= firm && meansOfTitle.MatchString(after) && !manyDo.MatchString(text.String()) || surelyMeans.MatchString(after) ||
		usedInIt.MatchString(before) && useOfTitle.MatchString(after)
}
