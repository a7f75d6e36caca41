package mention

import (
	"regexp"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	// sourceHome is an address of where software is kept.
	sourceHome = pattern.MustCompile(`https?://(?:www\.)?(?:` + homesOf(hostsData) + `)`)
	// beforeHome stands between a name and the address of its source.
	beforeHome = pattern.MustCompile("[\"”'’*_`]{0,4}(?:\\]\\(<?|[ 　]?[(（<][ 　]?|[ 　]?[:：][ 　]?|[ 　]+)$")
	// lastName is a name at the end of a text.
	lastName    = pattern.MustCompile(`(?:[A-Za-z\d][\w+#]*(?:[.-][A-Za-z\d][\w+#]*)* ){0,2}[A-Za-z\d][\w+#]*(?:[.-][A-Za-z\d][\w+#]*)*$`)
	byReference = pattern.MustCompile("\\[[*_`]{0,3}([^\\[\\]]{2,40}?)[*_`]{0,3}\\](?:\\[([^\\[\\]]{0,40})\\])?")
	reference   = pattern.MustCompile(`^[ ]{0,3}\[([^\[\]]{1,40})\]:[ ]*<?(https?://\S+)`)
)

// homesOf spells a list of hosts as an expression, in which each name is a group.
func homesOf(data string) string {
	var out []string
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		host := strings.ReplaceAll(regexp.QuoteMeta(strings.TrimSpace(line)), `\*`, `[\w.-]+`)
		out = append(out, strings.ReplaceAll(host, "NAME", `([\w.-]+)`))
	}
	return strings.Join(out, "|")
}

// linkedSources gives the services of a line that stand beside the address of
// their source, which ends in their name: "[moor](https://github.com/ana/moor)".
func (r *finder) linkedSources(i int, homes map[string]string) []introduction {
	text := r.Text(i)
	var out []introduction
	if strings.Contains(text, "://") {
		for _, m := range sourceHome.FindAllStringSubmatchIndex(text, -1) {
			first := cutAt(text, max(0, m[0]-longestView))
			before := text[first:m[0]]
			gap := beforeHome.FindString(before)
			if from, to := namedAs(strings.TrimSuffix(before, gap), keptAs(text, m)); from < to && gap != "" {
				out = append(out, introduction{first + from, first + to, linked, "linked-to-source"})
			}
		}
	}
	if len(homes) == 0 || !strings.Contains(text, "[") {
		return out
	}
	for _, m := range byReference.FindAllStringSubmatchIndex(text, -1) {
		name := text[m[2]:m[3]]
		to := name
		if m[4] >= 0 && m[4] < m[5] {
			to = text[m[4]:m[5]]
		}
		if home := homes[knowledge.Fold(to)]; home != "" && home == sourceKey(name) {
			out = append(out, introduction{m[2], m[3], linked, "linked-to-source"})
		}
	}
	return out
}

// namedAs gives the bytes of the name with which a text ends, if it has a key.
func namedAs(text, key string) (from, to int) {
	at := lastName.FindStringIndex(text)
	if at == nil || key == "" {
		return 0, 0
	}
	for from = at[0]; from < at[1]; {
		if sourceKey(text[from:at[1]]) == key {
			return from, at[1]
		}
		next := strings.IndexByte(text[from:at[1]], ' ')
		if next < 0 {
			break
		}
		from += next + 1
	}
	return 0, 0
}

// keptAs is the key of the name in an address of some source.
func keptAs(text string, m []int) string {
	for k := 2; k+1 < len(m); k += 2 {
		if m[k] >= 0 {
			return sourceKey(strings.TrimSuffix(strings.TrimRight(text[m[k]:m[k+1]], "."), ".git"))
		}
	}
	return ""
}

// sourceKey is the key of a name by which it is compared with where its source
// is: "Apache Moor" is kept as moor.
func sourceKey(name string) string {
	key := knowledge.Key(name)
	if short, ok := strings.CutPrefix(key, "apache"); ok && short != "" {
		return short
	}
	return key
}

// homesOfReferences are the sources to which the document's references lead, by
// their labels: "[moor]: https://github.com/ana/moor".
func (r *finder) homesOfReferences() map[string]string {
	var out map[string]string
	for _, l := range r.Doc.Lines {
		if l.Shape != parse.Link || !strings.Contains(l.Text, "]:") {
			continue
		}
		m := reference.FindStringSubmatch(l.Text)
		if m == nil {
			continue
		}
		home := sourceHome.FindStringSubmatchIndex(m[2])
		if home == nil {
			continue
		}
		if out == nil {
			out = make(map[string]string)
		}
		out[knowledge.Fold(m[1])] = keptAs(m[2], home)
	}
	return out
}
