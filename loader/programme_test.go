package loader_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/loader"
	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
)

// programmeSamples are files of every form, by their names.
func programmeSamples(t testing.TB) map[string]string {
	t.Helper()
	out := make(map[string]string)
	for _, pattern := range []string{"*.json", "*.jsonld", "*.xml", "*.csv", "*.html"} {
		paths, err := filepath.Glob("programme/testdata/" + pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			out[filepath.Base(path)] = string(data)
		}
	}
	if len(out) != 10 {
		t.Fatalf("there are %d samples, want 10", len(out))
	}
	return out
}

func read(t testing.TB, name, text string) *knowledge.Reading {
	t.Helper()
	reading, err := loader.Read(name, []byte(text), testLexicon(t))
	if err != nil {
		t.Fatal(err)
	}
	return reading
}

// TestProgrammesProveByFields shows that all that programmes say is said by
// the text of a field, or by the lexicon.
func TestProgrammesProveByFields(t *testing.T) {
	for name, text := range programmeSamples(t) {
		r := read(t, name, text)
		fields := make(map[string]string)
		for _, s := range r.Statements {
			if s.Field == "" || strings.TrimSpace(s.Text) == "" {
				t.Errorf("%s: statement %d is %q of the field %q", name, s.Number, s.Text, s.Field)
			}
			fields[knowledge.StatementID(r.Document.ID, s.Number)] = s.Field
		}
		for _, l := range r.Links {
			for _, e := range l.Evidence {
				if e.Entry == "" && fields[e.Statement] == "" {
					t.Errorf("%s: %s %s %s is proved by %+v", name, l.From, l.Kind, l.To, e)
				}
			}
		}
		checkSpans(t, r, loader.Extract(r))
	}
}

// links lists who says what, by which fields: "from KIND to qualifier title @field [rule]".
func links(r *knowledge.Reading, kinds ...knowledge.RelationKind) []string {
	at := make(map[string]string)
	for _, s := range r.Statements {
		at[knowledge.StatementID(r.Document.ID, s.Number)] = s.Field
	}
	var out []string
	for _, kind := range kinds {
		for _, l := range r.Links {
			for _, e := range l.Evidence {
				if l.Kind == kind {
					out = append(out, strings.Join([]string{l.From, string(l.Kind), l.To, l.Qualifier, l.Title, "@" + at[e.Statement], e.Rule}, " "))
				}
			}
		}
	}
	return out
}

// TestFieldsOfOneTalk reads what every field of a record proves.
func TestFieldsOfOneTalk(t *testing.T) {
	r := read(t, "reinvent-2031-sessions.json", `[{"code": "ABC301", "title": "Failover without tears", "abstract": "Aurora takes seconds.", "date": "2031-12-02T09:00:00-08:00",
		"services": ["S3"], "speakers": [{"name": "Jane Smith", "company": "Ropeworks", "jobTitle": "CTO"}, {"name": "Tomo Hara", "role": "Moderator"}]}]`)
	const talk, event, jane = "talk:aws-reinvent-2031/abc301", "event:aws-reinvent-2031", "person:jane-smith"
	want := []string{
		talk + " PRESENTED_AT " + event + "   @/0/title file-name",
		talk + " GIVEN_BY " + jane + " speaker  @/0/speakers/0/name speaker-field",
		talk + " GIVEN_BY person:tomo-hara moderator  @/0/speakers/1/name speaker-field",
		jane + " WORKS_FOR company:ropeworks " + event + " CTO @/0/speakers/0/company speaker-field",
		jane + " WORKS_FOR company:ropeworks " + event + " CTO @/0/speakers/0/jobTitle position-field",
		talk + " FEATURES company:ropeworks presenter  @/0/speakers/0/company speaker-field",
		talk + " COVERS service:amazon-aurora   @/0/abstract line-subject",
		talk + " COVERS service:amazon-s3   @/0/services/0 declared",
		talk + " COVERS topic:failover   @/0/title talk-title",
	}
	got := links(r, knowledge.PresentedAt, knowledge.GivenBy, knowledge.WorksFor, knowledge.Features, knowledge.Covers)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSpeakersOfNoCompany takes neither "TBA" for a person nor "Freelance" for a company.
func TestSpeakersOfNoCompany(t *testing.T) {
	r := read(t, "a.json", `[{"title": "A", "speakers": [{"name": "TBA", "company": "Freelance"}, {"name": "Tomo Hara", "company": "Self-employed"}, {"name": "", "company": "Acme"}]}]`)
	var got []string
	for _, thing := range r.Things {
		got = append(got, thing.Key())
	}
	want := []string{"company:acme", "person:tomo-hara", "talk:unknown/a-json-a"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLongFields reads fields as long as a whole file in time that grows with
// their length alone: the test would not end otherwise.
func TestLongFields(t *testing.T) {
	for _, unit := range []string{"a. ", "A. ", "e.g. A ", "(A. ", "。", "「。」", "<b>", "&amp;", "- a\\n", "a b, "} {
		text := strings.Repeat(unit, 1<<18/len(unit))
		if _, err := loader.Read("a.json", []byte(`[{"title": "A", "abstract": "`+text+`"}]`), testLexicon(t)); err != nil {
			t.Error(err)
		}
	}
	_, err := loader.Read("a.csv", []byte("title,speakers\nA,\""+strings.Repeat("Ann Kim; ", 1<<17)+"\"\n"), testLexicon(t))
	if want := "a.csv: field of a programme: cell=2,2: 1179647 bytes are too many for names; the limit is 10000"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// TestUnknownFilesInFolders skips what is no programme where it was found, and
// refuses it where it was named.
func TestUnknownFilesInFolders(t *testing.T) {
	root := folder(t, map[string]string{"package.json": `{"name": "x"}`, "table.csv": "a,b\n1,2\n", "broken.json": "{", "sessions.json": `{"sessions": [{"title": "A"}]}`})
	load := func(path string) loader.Summary {
		sum, err := loader.Load(t.Context(), []string{path}, loader.Options{Lexicon: testLexicon(t)}, &memory{origins: make(map[string]string)})
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	sum := load(root)
	if diff := cmp.Diff([]string{"package.json", "table.csv"}, sum.Skipped); diff != "" || sum.New != 1 || len(sum.Failed) != 1 || !errors.Is(sum.Failed[0].Err, programme.ErrSyntax) {
		t.Errorf("%+v\n%s", sum, diff)
	}
	if sum := load(filepath.Join(root, "package.json")); len(sum.Failed) != 1 || !errors.Is(sum.Failed[0].Err, programme.ErrUnknown) {
		t.Errorf("%+v", sum)
	}
}

// FuzzProgramme shows that any file of any form makes a valid reading, or an
// error of the file.
func FuzzProgramme(f *testing.F) {
	lex := testLexicon(f)
	names := []string{"a.json", "a.jsonld", "a.xml", "a.csv", "a.html"}
	for name, text := range programmeSamples(f) {
		for i := range names {
			if filepath.Ext(names[i]) == filepath.Ext(name) {
				f.Add(byte(i), text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, form byte, text string) {
		r, err := loader.Read(names[int(form)%len(names)], []byte(text), lex)
		var refused *parse.Error
		if err != nil && !errors.As(err, &refused) {
			t.Fatal(err)
		}
		if err == nil {
			checkSpans(t, r, loader.Extract(r))
		}
	})
}
