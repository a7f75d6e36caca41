package relate

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// itsPreview follows the one of several that is in preview: "A のベータ版、B".
var itsPreview = pattern.MustCompile(`^[ 　]?(?:の[ 　]?)?(?:ベータ|プレビュー|アルファ)版?(?:[、,がもをとや]|$)|^[ 　]?[(（](?i:[^()（）]{0,10}(?:プレビュー|ベータ|preview|beta))[^()（）]{0,10}[)）]`)

// reach is how far the announcement of one of the services of a sentence goes,
// from–to: what it says to be in preview next to another, is that one alone.
func reach(text *codepoint.Text, from, to int, all []mention.Mention, m mention.Mention) string {
	status := announcedAs(text.Slice(from, to))
	if status != "preview" || itsPreview.MatchString(text.Slice(m.End, to)) {
		return status
	}
	if slices.ContainsFunc(all, func(o mention.Mention) bool {
		return o.Start >= from && o.End <= to && o.Start != m.Start && itsPreview.MatchString(text.Slice(o.End, to))
	}) {
		return "launched"
	}
	return status
}

// announcedAs reads how far an announcement goes.
func announcedAs(text string) string {
	switch {
	case plannedWords.In(text):
		return "planned"
	case previewWords.In(text):
		return "preview"
	case regionWords.In(text):
		return "region"
	}
	return "launched"
}
