package neo4j

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"strings"

	"talkgraph/knowledge"
)

// properties are all that nodes and relations may have.
var properties = []string{
	"id", "name", "aliases", "nameEn", "nameJa", "category", "code", "title", "kind", "date", "starts", "ends", "published",
	"year", "language", "abstract", "series", "place", "url", "file", "author", "publisher", "hash", "reader", "text", "line", "field",
	"qualifier", "role", "as", "event", "status", "surface", "start", "end", "statements", "evidence", "rules", "entries",
	"_body", "_sort", "_date", "_length", "_terms",
	"format", "number", "loading", "locked", "document", "origin", "body", "key", "from", "to",
}

// dateName is what the model calls the date of a kind, where not "date".
var dateName = map[knowledge.Kind]string{knowledge.Event: "starts", knowledge.Document: "published"}

// nodeProperties are what people read and, after "_", what the engine reads:
// the node as it was (its body), its sort keys and its terms.
func nodeProperties(n knowledge.Node) (params, error) {
	p := params{
		"id": n.ID, "_sort": n.SortKey(), "_date": n.Date, "_length": n.LengthKey(),
		"_terms": strings.Join(n.Terms(), " "),
	}
	if !isPlain(n) {
		body, err := json.Marshal(n)
		if err != nil {
			return nil, fmt.Errorf("spelling %s: %w", n.ID, err)
		}
		p["_body"] = string(body)
	}
	if len(n.Aliases) > 0 {
		p["aliases"] = n.Aliases
	}
	if year := n.Year(); year != 0 {
		p["year"] = year
	}
	if n.Line != 0 {
		p["line"] = n.Line
	}
	maps.Copy(p, readable(n))
	return p, nil
}

// readable are the properties of text that a node has, as the model names them.
func readable(n knowledge.Node) params {
	date := dateName[n.Kind]
	if date == "" {
		date = "date"
	}
	title := ""
	if n.Kind == knowledge.Talk || n.Kind == knowledge.Document {
		title = n.Name
	}
	return filled(map[string]string{
		"name": n.Name, "nameEn": n.NameEn, "nameJa": n.NameJa, "category": n.Category, "code": n.Code, "title": title,
		"kind": n.Type, date: n.Date, "ends": n.Ends, "language": n.Language, "abstract": n.Abstract, "series": n.Series,
		"place": n.Place, "url": n.URL, "file": n.File, "author": n.Author, "publisher": n.Publisher, "hash": n.Hash,
		"reader": n.Reader, "text": n.Text, "field": n.Field,
	})
}

// filled leaves out what is empty: Neo4j's tools show what is there.
func filled(all map[string]string) params {
	p := make(params, len(all))
	for name, value := range all {
		if value != "" {
			p[name] = value
		}
	}
	return p
}

// isPlain tells whether a node is no more than a line. There are so many
// that they are kept without a body: their properties say all.
func isPlain(n knowledge.Node) bool {
	return reflect.DeepEqual(n, knowledge.Node{ID: n.ID, Kind: knowledge.Statement, Name: n.Name,
		Properties: knowledge.Properties{Text: n.Text, Line: n.Line, Field: n.Field}})
}

// nodeOf reads a node back: its body, or the properties of a plain one.
func nodeOf(value any) (n knowledge.Node, err error) {
	switch v := value.(type) {
	case string:
		err = json.Unmarshal([]byte(v), &n)
	case params:
		n.Kind = knowledge.Statement
		n.ID, _ = v["id"].(string)
		n.Name, _ = v["name"].(string)
		n.Text, _ = v["text"].(string)
		n.Field, _ = v["field"].(string)
		line, _ := v["line"].(int64)
		n.Line = int(line)
	default:
		err = fmt.Errorf("it is a %T", value)
	}
	if err != nil {
		err = fmt.Errorf("reading a node: %w", err)
	}
	return n, err
}
