package lines

import "testing"

// TestTextsAreCutWithoutMarks cuts lines that Markdown marks.
func TestTextsAreCutWithoutMarks(t *testing.T) {
	for line, want := range map[string]string{
		"Etsy uses [Kafka](https://kafka.example/?v=1), and **Redis** too.": "Etsy uses Kafka, and Redis too.",
		"![A boat](boat.png) of `wood`":                                     "A boat of wood",
		"[ABC301] [Title][1] and [more]":                                    "[ABC301] Title and [more]",
		"see [this (and that)](https://boats.example/a_(b)) now":            "see this (and that) now",
		"a * b ** c": "a * b  c",
		"It is[Kafka](https://kafka.example) of[Etsy][1].": "It is Kafka of Etsy.",
		"<b>Etsy</b> uses 3 < 4":                           "Etsy uses 3 < 4",
		"nothing to mark, [not even] here](":               "nothing to mark, [not even] here](",
		"{% elink Kafka https://kafka.example/ %}を使う":      "Kafkaを使う",
		"{% img /boats/1.jpg 600 %} at sea":                "{% img /boats/1.jpg 600 %} at sea",
		"at https://boats.example/ %} sea":                 "at https://boats.example/ %} sea",
	} {
		text := withClauses(line, traitsOf(line))
		if got := text.From(0); got != want {
			t.Errorf("%q: %q, not %q", line, got, want)
		}
	}
	const line = "Look [here](https://boats.example/?v=1) first! Then go."
	text := withClauses(line, traitsOf(line))
	if from, to := text.Sentence(0, 4); from != 0 || text.Slice(from, to) != "Look here first" {
		t.Errorf("the first sentence is %q", text.Slice(from, to))
	}
}
