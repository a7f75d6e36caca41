package shape

import "testing"

func TestIsDay(t *testing.T) {
	for body, want := range map[string]string{
		"6 月 1 日 (木)": "--06-01", "2016 年 12 月": "2016-12", "2017/06/01 (Thu)": "2017-06-01", "Day 1 (June 1)": "--06-01", "11月30日": "--11-30",
		"2日目 12月2日(月)": "--12-02", "Wednesday, July 25": "--07-25", "1st of May, 2019": "2019-05-01", "■ 初日": "", "Day 2 — Tuesday": "", "December 2016": "", "午前": "", "Day-1": "", "**Day 2**": "", "Thu (Lightning Talks)": "", "**Day 1 (June 1)**": "--06-01",
	} {
		if got := DayOf(body); !isDay(body) || got != want {
			t.Errorf("%q is a day: %v, %q; want %q", body, isDay(body), got, want)
		}
	}
	for _, body := range []string{"Monitoring", "Day 1 keynote", "日本の夜", "Marketing", "12 monkeys", "Sunk cost", "月次処理", "v1.2", "", "Day", "Day-1 keynote", "Boxes (Lightning Talks)"} {
		if isDay(body) {
			t.Errorf("%q is no day", body)
		}
	}
}

func TestStartDate(t *testing.T) {
	for text, want := range map[string]struct {
		date, rest string
	}{
		"2017-03-11 サーバーレスの今":         {"2017-03-11", "サーバーレスの今"},
		"2019.11.2 & 11.9 Two nights": {"2019-11-02", "Two nights"},
		"2016-12-07 / 2016-12-13 X":   {"2016-12-07", "X"},
		"2018 年 5 月 4 日(金)タイトル":       {"2018-05-04", "タイトル"},
		"March 3, 2018: Title":        {"2018-03-03", "Title"},
		"12/5(火) タイトル":                {"--12-05", "タイトル"},
		"Dec 5: Title":                {"--12-05", "Title"},
		"12/5 of the budget":          {"", "12/5 of the budget"},
		"24/7 operations":             {"", "24/7 operations"},
		"2017 in review":              {"", "2017 in review"},
		"May the queue be short":      {"", "May the queue be short"},
		"2017-03-11":                  {"", "2017-03-11"},
	} {
		if date, size := StartDate(text); date != want.date || text[size:] != want.rest {
			t.Errorf("%q: %q before %q, want %q before %q", text, date, text[size:], want.date, want.rest)
		}
	}
}
