// Package export writes a store as files and reads them back.
//
// The native dump is NDJSON. Its first line is a manifest:
//
//	{"talkgraph":2,"decisions":1,"documents":2,"nodes":40,"relations":75,"sha256":"…"}
//
// Then comes the log of what curators decided ({"decision": …}) by number, one
// line a document ({"reading": …}) by id, one line a node ({"node": …}) by id,
// and one line a relation ({"relation": …}) by identity. The checksum is over
// the bytes of all lines behind the first. Decisions and readings are the
// whole of the graph: nodes and relations follow from them, stand there for
// other programs and are not taken in again. No dump holds when or from where
// something was loaded, so stores with the same log and the same documents
// have the same dump, byte for byte. Format 1 had no log.
package export
