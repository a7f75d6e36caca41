package cover

import "testing"

// TestGeneralWordsInPassing tells lines about a general topic from those that
// only use its word.
func TestGeneralWordsInPassing(t *testing.T) {
	for line, want := range map[string]string{
		"- 箱の運用は大変":      "topic-named",
		"- 運用コストの話":      "topic-named",
		"- 箱を百個も運用している":  "named-again",
		"- 箱の運用コストが高い":   "named-again",
		"- 箱のストレージ層を見る":  "named-again",
		"- 箱はストレージに置く":   "named-beside",
		"- 大事なのはストレージ":   "topic-named",
		"- 蓋のバックアップは大変":  "topic-named",
		"- 底にはバックアップがいる": "topic-named",
		"- 蓋にバックアップを使う":  "named-beside",
		"- 箱をデプロイする":     "topic-named",
		"- 蓋のセキュリティ対策":   "topic-named",
	} {
		r := talkOf(t, "# Report\n\n## ABC123: 箱の話\n\n"+line+"\n")
		all := r.Topics(4)
		if len(all) == 0 {
			t.Fatalf("%q: no topic", line)
		}
		if got := r.topicRule(0, 4, all[0]); got != want {
			t.Errorf("%q: rule %q, want %q", line, got, want)
		}
	}
}

// TestTopicsOfEveryDayNeedTwoLines shows that one line beside the point does
// not make a topic of a common word, and that two do.
func TestTopicsOfEveryDayNeedTwoLines(t *testing.T) {
	beside, about, again := covering{"topic:box", 4, "named-beside"}, covering{"topic:box", 5, "topic-named"}, covering{"topic:box", 6, "named-again"}
	for _, c := range []struct {
		lines []covering
		want  bool
	}{
		{[]covering{beside}, false},
		{[]covering{beside, beside}, false},
		{[]covering{beside, {"topic:box", 7, "named-beside"}}, true},
		{[]covering{beside, about}, true},
		{[]covering{beside, again}, false},
		{[]covering{again, {"topic:box", 8, "named-again"}}, false},
	} {
		if got := speakOfIt(c.lines); got != c.want {
			t.Errorf("%v: %t, want %t", c.lines, got, c.want)
		}
	}
}
