package use

import (
	"strings"

	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/saying"
)

// usesByShape reads uses that headings, labels and rows show, and sentences that
// turn to another company.
func (r *reader) usesByShape(i, line int) {
	r.usersOfHeading(i, line)
	r.theirTurn(i, line)
	r.usesOfLabel(i, line)
	r.usesOfRow(i, line)
}

// usesOfRow claims what a row of a table lists behind a company that fills its
// first cell: "| Acme | BigQuery |".
func (r *reader) usesOfRow(i, line int) {
	services, companies := r.Services(line), r.Companies(line)
	body := strings.TrimSpace(r.Doc.Lines[line].Text)
	if len(services) == 0 || len(companies) != 1 || !strings.HasPrefix(body, "|") {
		return
	}
	c, text := companies[0], r.Coded(line)
	if r.Vendor(c.Key) || credit.IsCommunity(c) || strings.Trim(text.To(c.Start), "| 　*") != "" || !endsCell(text.From(c.End)) {
		return
	}
	for k, s := range services {
		if s.Start < c.End || s.Entry != nil && r.sellsIt(c.Key, s) || !fillsCell(text.To(s.Start), text.From(s.End), k, services, text.Slice) {
			continue
		}
		r.use(i, c.Key, s.Key, "current", line, "company-row")
	}
}

// endsCell tells what follows the last name of a cell.
func endsCell(after string) bool {
	after = strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(after, "社"), "さん"), " 　*")
	return strings.HasPrefix(after, "|")
}

// fillsCell tells whether a service stands in a cell of nothing but services.
func fillsCell(before, after string, k int, all []mention.Mention, slice func(from, to int) string) bool {
	before = strings.TrimRight(before, " 　*`")
	opens := strings.HasSuffix(before, "|") || k > 0 && saying.ListGap(slice(all[k-1].End, all[k].Start))
	closes := endsCell(after) || k+1 < len(all) && saying.ListGap(slice(all[k].End, all[k+1].Start))
	return opens && closes
}
