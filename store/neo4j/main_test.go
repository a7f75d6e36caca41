package neo4j

import (
	"os"
	"testing"

	"talkgraph/store/neo4j/neo4jtest"
)

func TestMain(m *testing.M) { os.Exit(neo4jtest.Run(m)) }
