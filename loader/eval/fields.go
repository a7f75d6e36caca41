package eval

import (
	"maps"
	"math"
	"slices"
)

// What may stand under a key. Numbers of lines count from 1.
var (
	anything = field{}
	text     = field{holds: isText, want: "a text"}
	name     = field{holds: isName, want: "a text that is not empty"}
	orNull   = field{holds: func(v any) bool { return v == nil || isText(v) }, want: "a text or null"}
	truth    = field{holds: func(v any) bool { _, ok := v.(bool); return ok }, want: "true or false"}
	texts    = field{holds: isTexts, want: "a list of texts"}
	lineNo   = field{holds: isLine, want: "a line number, from 1"}
	span     = field{holds: isSpan, want: "[first, last], line numbers from 1"}
)

// The keys of an annotation file. What is not scored may hold anything.
var annotationFields = fields{
	"document": must(name), "title": orNull, "author": orNull, "publisher_company": orNull, "published": orNull,
	"title_inferred": anything, "author_inferred": anything, "published_hint": anything, "posts": anything, "note": anything,
	"events": anything, "announcements": anything, "uses_negated": anything, "relations": anything,
	"other_entities": anything, "facts_outside_talks": anything, "topic_mentions": anything,
	"talks":  {of: talkFields, required: true},
	"people": {of: entityFields}, "companies": {of: entityFields}, "services": {of: entityFields},
	"uses": {of: useFields}, "mentions": {of: mentionFields, required: true},
}

var talkFields = fields{
	"title": must(name), "lines": must(span), "code": orNull, "optional": truth,
	"speakers": {of: speakerFields, required: true}, "companies": must(texts),
	"services_covered": must(texts), "services_mentioned": texts, "topics": must(texts), "topics_implied": texts,
	"id": text, "kind": text, "event": orNull, "date": anything, "day": anything, "parent": orNull, "aliases": texts,
	"subtitle": orNull, "unnamed_speakers": anything, "facts": anything, "inferred": anything, "note": anything,
}

var speakerFields = fields{"name": must(name), "company": orNull, "role": orNull, "inferred": anything, "note": anything}

var entityFields = fields{
	"name": must(name), "name_en": orNull, "aliases": texts, "aliases_printed": texts, "accepted_names": texts, "accept": texts,
	"parent": orNull, "accept_type": oneOf("service", "person", "company"), "optional": truth,
	"kind": anything, "provider": anything, "category": anything, "company": anything, "roles": anything, "inferred": anything, "note": anything,
}

var useFields = fields{
	"company": must(name), "service": must(name), "line": lineNo, "status": oneOf("current", "past"),
	"inferred": truth, "note": anything,
}

var mentionFields = fields{
	"line": must(lineNo), "surface": must(name), "entity": must(name), "type": must(oneOf("service", "person", "company", "event", "topic")),
	"other_surfaces": texts, "alt": texts, "optional": truth, "count": anything, "note": anything,
}

// Keys lists every key that may stand in an annotation file, sorted.
func Keys() []string {
	all := make(map[string]bool)
	for _, object := range []fields{annotationFields, talkFields, speakerFields, entityFields, useFields, mentionFields} {
		for key := range object {
			all[key] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

func must(f field) field {
	f.required = true
	return f
}

func oneOf(words ...string) field {
	want := "one of"
	for _, w := range words {
		want += " " + w
	}
	return field{holds: func(v any) bool { s, ok := v.(string); return ok && slices.Contains(words, s) }, want: want}
}

func isText(v any) bool {
	_, ok := v.(string)
	return ok
}

func isName(v any) bool {
	s, ok := v.(string)
	return ok && s != ""
}

func isTexts(v any) bool {
	list, ok := v.([]any)
	return ok && !slices.ContainsFunc(list, func(item any) bool { return !isText(item) })
}

func isLine(v any) bool {
	n, ok := v.(float64)
	return ok && n >= 1 && n == math.Trunc(n) && n < 1<<31
}

func isSpan(v any) bool {
	list, ok := v.([]any)
	return ok && len(list) == 2 && isLine(list[0]) && isLine(list[1]) && list[0].(float64) <= list[1].(float64)
}
