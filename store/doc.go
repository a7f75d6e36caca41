// Package store is the contract that every engine keeps: how readings go in
// (Writer), how sets of nodes, relations and counts come out (Reader), and
// that one request reads one revision (Store.View).
//
// Engines answer sets, counts and pages under a total order over stored keys,
// compared byte by byte. They rank nothing and explain nothing: that is done
// above them, once. Whatever an engine answers, every other engine answers
// byte for byte; package storetest proves it.
//
// The contract knows no driver and no GraphQL.
package store
