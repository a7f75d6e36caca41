// Package web serves the page that asks and answers, and the playground.
//
// Their sources are in src; `make web` builds them into dist, which is
// embedded here. Git holds one file of dist, placeholder.html: the embedding
// needs a file to compile in a fresh clone, without Node, and the handler shows
// it while the real pages are missing. The build leaves that file alone.
package web
