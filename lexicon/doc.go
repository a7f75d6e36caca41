// Package lexicon keeps the names of the field as data (services, companies,
// people, topics and events, in both scripts) and finds them in text. The
// data are the YAML files of this folder; a user adds files of the same form.
package lexicon

//go:generate go run ./generate
