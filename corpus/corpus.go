// Package corpus holds the reports that come with talkgraph: Markdown with YAML
// front matter, written for this repository in its own words. They are the
// demo's data, and they go through the loader like anybody's file.
package corpus

import (
	"embed"
	"io/fs"
)

//go:embed *.md
var files embed.FS

// FS returns the bundled reports, all at its root, as NAME.LANGUAGE.md. The
// language is ja or en, as in the front matter. It is read-only.
func FS() fs.FS {
	return files
}
