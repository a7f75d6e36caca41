package use

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// oneOfSeveral stands before a company of which a text tells as one of several.
var oneOfSeveral = pattern.MustCompile(`(?i:` + strings.TrimPrefix(nextOf, "|") + `)`)

// theyUseThese are lines over a list of what a company uses: "Now they are using many
// serverless things. To name a few:", "The services that they rely on:".
var theyUseThese = pattern.MustCompile(`(?i)\b(?:they|we|the team|the company)(?:['’](?:re|ve))? (?:(?:are|have|had|also|now|already|all|still|currently|been|\w+ly) ){0,3}(?:use|used|using|run|running|rely on|relying on|built it (?:with|on|from|out of)|chose|picked|adopted|ended up with|settled on)\b(?: (?:the following|these|all|many|several|a (?:lot|number|bunch|mix|combination) of|things|services|tools|products|components|technologies|building blocks|aws|azure|gcp|google|amazon|microsoft|cloud|managed|serverless|open source|of|and|for|it|this|them|following|here)\b){0,6}(?:[.,;:-]? ?(?:to name (?:a few|some)|for (?:example|instance)|namely|such as|among others|including|e\.g\.|as follows|like))?:$`)

// longestList is how many lines stand at most between what leads to a list, and an
// item of it.
const longestList = 14

// inUseList tells names with which a line begins that says no more than what they are
// for, in a list that a line leads to which says that what it lists is used. Items may
// have lost their marks.
func (r *reader) inUseList(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	return r.ledByUse(line) && r.onlyLists(line, all, k, text, ofStack)
}

// ledByUse tells lines of such a list: all of its items look alike, and blank lines
// stand between items that have marks, or over all of them.
func (r *reader) ledByUse(line int) bool {
	item := r.Doc.Lines[line]
	if item.Shape != parse.Bullet && item.Shape != parse.Text || endsSentence(item.Body) {
		return false
	}
	blank := false
	for at := line - 1; at >= 0 && line-at <= longestList; at-- {
		l := r.Doc.Lines[at]
		switch {
		case l.Shape == parse.Blank:
			blank = true
		case strings.HasSuffix(l.Body, ":"):
			return theyUseThese.MatchString(l.Body)
		case l.Shape != item.Shape || l.Indent < item.Indent || endsSentence(l.Body) || blank && l.Shape == parse.Text:
			return false
		}
	}
	return false
}

func endsSentence(text string) bool {
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?")
}
