package programme

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FromPage reads the schema.org events that a page holds in its scripts. A
// page that holds no talks, or that is an article about some, is no programme.
func FromPage(name, text string) (p Programme, found bool, err error) {
	if !strings.Contains(text, "application/ld+json") {
		return Programme{}, false, nil
	}
	problems := &problems{file: name}
	var roots []node
	for i, script := range scripts(text) {
		root, err := decodeJSON(name, script)
		if err != nil {
			continue // a browser ignores it too; the page may be a report
		}
		if isArticle(root) {
			return Programme{}, false, nil
		}
		roots = append(roots, node{root.value, fmt.Sprintf("script[%d]#", i+1), problems})
	}
	p.Event, p.Talks = linkedTalks(roots)
	if len(p.Talks) == 0 {
		return Programme{}, false, nil
	}
	p.Format = JSONLD
	p, err = p.checked(problems)
	return p, true, err
}

// scripts are the pieces of JSON-LD of a page, in order.
func scripts(text string) []string {
	var out []string
	linked := false
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return out
		case html.StartTagToken:
			t := z.Token()
			linked = t.DataAtom == atom.Script && typeOf(t) == "application/ld+json"
		case html.TextToken:
			if linked {
				out = append(out, string(z.Raw()))
			}
		case html.EndTagToken:
			linked = false
		case html.SelfClosingTagToken, html.CommentToken, html.DoctypeToken:
		}
	}
}

func typeOf(t html.Token) string {
	for _, a := range t.Attr {
		if a.Key == "type" {
			return strings.ToLower(strings.TrimSpace(a.Val))
		}
	}
	return ""
}

// isArticle tells pages that say that they are written about something.
func isArticle(root node) bool {
	for _, n := range append(root.several(), root.get("@graph").several()...) {
		for _, t := range types(n) {
			if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") {
				return true
			}
		}
	}
	return false
}
