package ask

import (
	"testing"

	"talkgraph/store"
)

// TestDates checks which days a question asks for: those of a known year, or a
// month and a day of any.
func TestDates(t *testing.T) {
	type asked struct {
		store.Dates
		month, day int
	}
	lex, v := reader(t)
	for question, want := range map[string]asked{
		"Which sessions were on 2 June 2017?":       {Dates: store.Dates{Since: "2017-06-02", Until: "2017-06-02"}},
		"sessions on Sept 3rd, 2017":                {Dates: store.Dates{Since: "2017-09-03", Until: "2017-09-03"}},
		"talks of the first of March 2019":          {Dates: store.Dates{Since: "2019-03-01", Until: "2019-03-01"}},
		"talks on 2018-11-28":                       {Dates: store.Dates{Since: "2018-11-28", Until: "2018-11-28"}},
		"talks in May 2017":                         {Dates: store.Dates{Since: "2017-05", Until: "2017-05"}},
		"talks that may help in 2017":               {},
		"talks since October 2016":                  {Dates: store.Dates{Since: "2016-10"}},
		"talks after 31 December 2016":              {Dates: store.Dates{Since: "2017-01-01"}},
		"talks before January 2017":                 {Dates: store.Dates{Until: "2016-12"}},
		"talks from June 2016 to February 2017":     {Dates: store.Dates{Since: "2016-06", Until: "2017-02"}},
		"talks of 5 July":                           {month: 7, day: 5},
		"2019年6月12日のセッション":                          {Dates: store.Dates{Since: "2019-06-12", Until: "2019-06-12"}},
		"2019/6/12のセッション":                           {Dates: store.Dates{Since: "2019-06-12", Until: "2019-06-12"}},
		"2018年4月以降のセッション":                           {Dates: store.Dates{Since: "2018-04"}},
		"2016年11月から2017年2月までのイベント":                  {Dates: store.Dates{Since: "2016-11", Until: "2017-02"}},
		"2018年8月30日から9月2日までの講演":                     {Dates: store.Dates{Since: "2018-08-30", Until: "2018-09-02"}},
		"10月のイベント":                                  {month: 10},
		"10月4日の講演":                                  {month: 10, day: 4},
		"4日間のイベント":                                  {},
		"How many talks were there in August 2016?": {Dates: store.Dates{Since: "2016-08", Until: "2016-08"}},
	} {
		q := read(question, lex, v)
		got := asked{Dates: q.askedDates()}
		if got.Dates == (store.Dates{}) && len(q.dates) > 0 {
			got.month, got.day = q.dates[0].month, q.dates[0].day
		}
		if got != want {
			t.Errorf("%s asks for %+v, want %+v", question, got, want)
		}
	}
}
