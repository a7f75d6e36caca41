// Package neo4jtest gives a test package a real Neo4j:
//
//	func TestMain(m *testing.M) { os.Exit(neo4jtest.Run(m)) }
//
//	func TestSomething(t *testing.T) {
//		neo4jtest.Empty(t)
//		s, err := neo4j.Open(t.Context(), neo4jtest.URL(t), neo4j.Options{})
//
// The server is
//   - the one that TALKGRAPH_TEST_NEO4J names, as neo4j://user:password@host:7687
//     (its database is emptied; packages that are tested side by side take turns);
//   - else, with TALKGRAPH_TEST_DOCKER=1, a container of neo4j:5.26-community;
//   - else one that scripts/neo4j-local.sh installs and starts on a free port,
//     this test package's own.
//
// Nothing is ever skipped: without a server the tests fail and say why.
package neo4jtest
