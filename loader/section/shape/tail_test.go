package shape_test

import (
	"testing"

	"talkgraph/loader/section/shape"
)

func TestUntailed(t *testing.T) {
	for title, want := range map[string]string{
		"Boxes - Ana Lopez SLIDES":             "Boxes - Ana Lopez",
		"Boxes - Ana Lopez - Slides and video": "Boxes - Ana Lopez",
		"Boxes (Ana Lopez) Slides":             "Boxes (Ana Lopez)",
		"Boxes by Ana Lopez 🌟 #gulls #boxes":   "Boxes by Ana Lopez",
		"Boxes by Ana Lopez - Room A ★★★":      "Boxes by Ana Lopez",
		"Boxes (Ana Lopez) @ 10:30":            "Boxes (Ana Lopez)",
		"箱の話 / 早瀬 美咲 ★":                        "箱の話 / 早瀬 美咲",
		"How we make our slides":               "How we make our slides",
		"Keynote Day 1":                        "Keynote Day 1",
		"Ropes in C #":                         "Ropes in C #",
		"★":                                    "★",
	} {
		if got := shape.Untailed(title); got != want {
			t.Errorf("%q: %q", title, got)
		}
	}
}

func TestUnderTitle(t *testing.T) {
	for line, want := range map[string]string{
		"Rating: 4 of 5": "rating",
		"Video (18m) | Slides | My Rating: ★★":    "video",
		"資料：箱の話":                                  "資料",
		"Slides":                                  "",
		"Rating of boxes":                         "",
		"Boxes | Ana Lopez":                       "",
		"Video | Ana Lopez":                       "",
		"Speaker: Ana Lopez":                      "",
		"Ratings: how boxes are rated in harbour": "",
	} {
		if got := shape.UnderTitle(line); got != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}
