package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// firmThenName is a company, with a mark or a blank between it and what follows.
var firmThenName = pattern.MustCompile(`^([^,，、/／:：()（）「」『』@＠]{2,40}?)([ 　]*[,，、/／:：][ 　]*|[ 　]+)([^,，、/／:：()（）「」『』 　][^,，、/／:：()（）「」『』]{1,30})$`)

// partsFirm is the marks between a company and somebody.
var partsFirm = pattern.MustCompile(`[,，、/／:：]`)

// noneInBrackets is what is left of a handle in brackets.
var noneInBrackets = pattern.MustCompile(`[ 　]*[(（][ 　]*[)）][ 　]*$`)

// firmFirst reads a text that is a company and somebody behind it: "カモメ株式会社,
// 早瀬 透 (@mona)", "株式会社カモメ mona". A word is somebody only behind the legal
// form of a company.
func (b *Reader) firmFirst(text string) []byline.Person {
	if !partsFirm.MatchString(text) && !FirmsForm.MatchString(text) {
		return nil // most words with a blank in them
	}
	text = strings.TrimSuffix(text, handlesBehind.FindString(text))
	text = strings.TrimSuffix(text, noneInBrackets.FindString(text))
	m := firmThenName.FindStringSubmatchIndex(text)
	if m == nil || !b.isFirm(text[m[2]:m[3]]) {
		return nil
	}
	runes := func(at int) int { return utf8.RuneCountInString(text[:at]) }
	name, parted := byline.WithoutHonorific(strings.TrimRight(text[m[6]:m[7]], " 　")), strings.TrimSpace(text[m[4]:m[5]]) != ""
	var people []byline.Person
	switch {
	case parted && strings.ContainsAny(name, " 　・") && !officeEnd.MatchString(name):
		people = byline.Parse(name, b.lex)
	case FirmsForm.MatchString(text[m[2]:m[3]]) && knowledge.IsASCII(name) && b.mayBeCalled(name):
		people = []byline.Person{byline.PersonAt(name, 0, len(name))}
	}
	if len(people) != 1 || people[0].Company != "" || b.lex.Ordinary(people[0].Name) {
		return nil
	}
	people = behind(people, runes(m[6]))
	people[0].SetCompany(text, m[2], m[3])
	return people
}

// officeEnd is how the offices of a company are called.
var officeEnd = pattern.MustCompile(`(?:[部課室係局]|チーム|グループ|事業部)$`)
