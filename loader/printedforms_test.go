package loader_test

import (
	"fmt"
	"html"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// A form is a way to print a report: the file's name, and its text.
type form struct {
	file  string
	print func([]piece) string
}

// lined prints each piece by its kind, and a line between the paragraphs.
func lined(between string, print map[string]string) func([]piece) string {
	return func(all []piece) string {
		var out strings.Builder
		heads := 0
		for i, p := range all {
			how := print[p.kind]
			if how == "" {
				how = "%s"
			}
			if p.kind == "head" {
				heads++
				how = strings.ReplaceAll(how, "#N", fmt.Sprint(heads))
			}
			if i > 0 && (p.kind != "item" || all[i-1].kind != "item") {
				out.WriteString(between)
			}
			fmt.Fprintf(&out, how+"\n", p.text)
		}
		return out.String()
	}
}

// then prints a report, and makes something else of its text.
func then(print func([]piece) string, change func(string) string) func([]piece) string {
	return func(all []piece) string { return change(print(all)) }
}

// markup prints a report as a page in HTML.
func markup(print map[string]string) func([]piece) string {
	return func(all []piece) string {
		var out strings.Builder
		fmt.Fprintf(&out, "<html><head><title>%s</title></head><body>", html.EscapeString(all[0].text))
		for i, p := range all {
			if p.kind == "item" && all[i-1].kind != "item" {
				out.WriteString("<ul>")
			}
			fmt.Fprintf(&out, print[p.kind], html.EscapeString(p.text))
			if p.kind == "item" && (i+1 == len(all) || all[i+1].kind != "item") {
				out.WriteString("</ul>")
			}
		}
		return out.String() + "</body></html>"
	}
}

// everyLine prints a text with something before and behind each line with words.
func everyLine(before, behind string) func(string) string {
	return func(text string) string {
		var out []string
		for line := range strings.SplitSeq(text, "\n") {
			if line != "" {
				line = before + line + behind
			}
			out = append(out, line)
		}
		return strings.Join(out, "\n")
	}
}

// replaced replaces what stands in a text.
func replaced(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

// inFullWidth prints letters and digits in full width.
func inFullWidth(text string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' {
			return r - '0' + '０'
		}
		return r
	}, text)
}

// forms are the ways in which reports reach people.
func forms() map[string]form {
	bullets := map[string]string{"item": "  • %s"}
	plain := lined("\n", bullets)
	return map[string]form{
		"Markdown":              {"r.md", lined("\n", map[string]string{"title": "# %s", "head": "## %s", "item": "- %s"})},
		"Markdown, underlined":  {"r.md", lined("\n", map[string]string{"title": "%s\n===", "head": "%s\n---", "item": "* %s"})},
		"bold headings":         {"r.md", lined("\n", map[string]string{"title": "# %s", "head": "**%s**", "item": "- %s"})},
		"plain":                 {"r.txt", plain},
		"plain, no blank lines": {"r.txt", lined("", bullets)},
		"blank lines between":   {"r.txt", then(plain, replaced("\n", "\n\n"))},
		"other bullets":         {"r.txt", lined("\n", map[string]string{"item": "◦ %s"})},
		"bullets flat":          {"r.txt", lined("\n", map[string]string{"item": "・%s"})},
		"marks":                 {"r.txt", lined("\n", map[string]string{"head": "■ %s", "item": "・%s"})},
		"marks, no blank lines": {"r.txt", lined("", map[string]string{"head": "◆%s", "item": "・%s"})},
		"bold, plain":           {"r.txt", lined("\n", map[string]string{"head": "**%s**", "item": "- %s"})},
		"numbers":               {"r.txt", lined("\n", map[string]string{"head": "#N. %s", "item": "- %s"})},
		"wiki":                  {"r.txt", lined("\n", map[string]string{"head": "== %s ==", "item": "* %s"})},
		"indented":              {"r.txt", then(plain, everyLine("    ", ""))},
		"blanks at the ends":    {"r.txt", then(plain, everyLine("", "  "))},
		"no-break blanks":       {"r.txt", then(plain, replaced(" ", "\u00a0"))},
		"what is not seen":      {"r.txt", then(plain, everyLine("\ufeff", "\u200b"))},
		"line ends":             {"r.txt", then(plain, replaced("\n", "\r\n"))},
		"decomposed":            {"r.txt", then(plain, norm.NFD.String)},
		"page":                  {"r.html", markup(map[string]string{"title": "<h1>%s</h1>", "head": "<h2>%s</h2>", "text": "<p>%s</p>", "item": "<li>%s</li>"})},
		"page, no headings":     {"r.html", markup(map[string]string{"title": "<h1>%s</h1>", "head": "<p><b>%s</b></p>", "text": "<p>%s</p>", "item": "<li>%s</li>"})},
		"page of lines":         {"r.html", markup(map[string]string{"title": "%s<br><br>", "head": "%s<br><br>", "text": "%s<br><br>", "item": "<li>%s</li>"})},
	}
}
