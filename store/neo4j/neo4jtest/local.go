package neo4jtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// replan is the setting for how long a plan is kept before Neo4j looks whether
// the data has changed so much that another one would do better. Tests change
// all of it all the time, and would wait for one plan after the other.
const replan = "dbms.cypher.min_replan_interval"

// local starts a server of this process's own by the repository's script. Its
// data lies in a temporary folder and goes when it stops; should this process
// be killed, the script stops the server.
func local(ctx context.Context) (server, error) {
	script, err := findScript()
	if err != nil {
		return server{}, err
	}
	home, err := os.MkdirTemp("", "talkgraph-neo4j-")
	if err != nil {
		return server{}, fmt.Errorf("making a folder for the server: %w", err)
	}
	run := func(ctx context.Context, command string) (string, error) {
		return runScript(ctx, script, command, append(os.Environ(),
			"NEO4J_LOCAL_HOME="+home, "NEO4J_BOLT_PORT=auto", "NEO4J_HTTP_PORT=0", "NEO4J_AUTH=neo4j/"+password,
			"NEO4J_JVM_OPTS=-XX:TieredStopAtLevel=1", "NEO4J_EXTRA_CONF="+replan+"=1h",
			"NEO4J_WAIT=300", "NEO4J_OWNER="+strconv.Itoa(os.Getpid())))
	}
	stop := func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		_, err := run(ctx, "stop")
		return errors.Join(err, os.RemoveAll(home))
	}
	url, err := run(ctx, "start")
	if err != nil {
		return server{}, errors.Join(err, stop())
	}
	return server{withPassword(url), stop}, nil
}

// password is that of the servers that are started here. They listen on this
// machine alone and live as long as the tests.
const password = "only-for-tests"

// withPassword puts the user and the password into a server's URL.
func withPassword(url string) string {
	return strings.Replace(url, "://", "://neo4j:"+password+"@", 1)
}

func runScript(ctx context.Context, script, command string, env []string) (string, error) {
	cmd := exec.CommandContext(ctx, "bash", script, command)
	var out, said bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr = env, &out, &said
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("neo4j-local.sh %s: %w: %s", command, err, strings.TrimSpace(said.String()))
	}
	return strings.TrimSpace(out.String()), nil
}

// findScript looks upwards from the tested package's folder, where tests run.
func findScript() (string, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("looking for the server's script: %w", err)
	}
	for {
		script := filepath.Join(folder, "scripts", "neo4j-local.sh")
		if _, err := os.Stat(script); err == nil {
			return script, nil
		}
		if parent := filepath.Dir(folder); parent != folder {
			folder = parent
			continue
		}
		return "", errors.New("there is no scripts/neo4j-local.sh above the tested package")
	}
}
