package shape_test

import (
	"testing"

	"talkgraph/loader/section/shape"
)

// TestHeadingsStopBeforeRemarks reads headings with something behind their words,
// and titles that look so.
func TestHeadingsStopBeforeRemarks(t *testing.T) {
	for body, want := range map[string]bool{
		"会場（みなとホール）":                          true,
		"お昼🍱(と飲み物の話)":                         true,
		"イベント当日 - 会場着":                        true,
		"ポスターセッションとジョブフェア":                    true,
		"お昼・ノベルティ":                            true,
		"会場と錨":                                false,
		"食事":                                  true,
		"会場 - 錨を下ろす順番":                        false,
		"錨を下ろす順番（後編）":                         false,
		"灯台の歩き方🗼":                             false,
		"Opening (Mona Keller)":               false,
		"Looking back at Leeds":               true,
		"Was it worth it?":                    true,
		"A few takeaways overall":             true,
		"**Reflections on the talks**":        true,
		"Some final thoughts":                 true,
		"Reflections on trusting trust":       false,
		"Learnings from three years of boxes": false,
		"後の人たちに感謝":                            true,
		"感謝の技術":                               false,
		"Going back to Leeds":                 false,
	} {
		if got := shape.IsStop(body); got != want {
			t.Errorf("IsStop(%q) = %v", body, got)
		}
	}
}
