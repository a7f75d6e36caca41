package sqlite_test

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"talkgraph/store"
	"talkgraph/store/sqlite"
	"talkgraph/store/storetest"
)

// TestKill starts this program again with these in its environment: the store
// to load into and how many documents are there already.
const childPath, childFrom = "TALKGRAPH_TEST_KILL", "TALKGRAPH_TEST_KILL_FROM"

func TestMain(m *testing.M) {
	if path := os.Getenv(childPath); path != "" {
		fmt.Fprintln(os.Stderr, loadUntilKilled(path, os.Getenv(childFrom)))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

const killBatch = 6 // documents a load

// loadUntilKilled loads batch after batch of documents and says on standard
// output when each load is done.
func loadUntilKilled(path, from string) error {
	s, err := sqlite.Open(context.Background(), path)
	if err != nil {
		return err
	}
	start, err := strconv.Atoi(from)
	if err != nil {
		return err
	}
	for batch := range slices.Chunk(storetest.Synthetic(300)[start:], killBatch) {
		var changes []store.Change
		for _, r := range batch {
			changes = append(changes, store.Change{Document: r.Document.ID, Reading: &r})
		}
		if _, err := s.Apply(context.Background(), changes); err != nil {
			return err
		}
		fmt.Println(batch[0].Document.ID)
	}
	return errors.New("nobody killed this program")
}

// TestKill kills a program in the middle of loads, again and again. What was
// loaded is there, and nothing but whole documents.
func TestKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	random := rand.New(rand.NewPCG(9, 9))
	before := 0
	for range 5 {
		acknowledged := killed(t, path, before, time.Duration(random.IntN(40))*time.Millisecond)
		ids := inspect(t, path)
		if len(ids)%killBatch != 0 {
			t.Errorf("%d documents, want whole loads of %d", len(ids), killBatch)
		}
		for _, id := range acknowledged {
			if !slices.Contains(ids, id) {
				t.Errorf("%s was loaded and is not there", id)
			}
		}
		if len(ids) <= before {
			t.Errorf("%d documents after %d", len(ids), before)
		}
		before = len(ids)
	}
}

// killed starts the loading program, lets it do some loads, and kills it a
// little later. It gives the documents that were loaded for sure.
func killed(t *testing.T, path string, from int, later time.Duration) []string {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childPath+"="+path, childFrom+"="+strconv.Itoa(from))
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err == nil {
		err = child.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	lines := bufio.NewScanner(out)
	for loads := 0; loads < 2 && lines.Scan(); loads++ {
		ids = append(ids, lines.Text())
	}
	time.Sleep(later)
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for lines.Scan() { // what it said before it ended
		ids = append(ids, lines.Text())
	}
	if err := child.Wait(); err == nil || len(ids) == 0 {
		t.Fatalf("the loading program ended by itself (%v) after %d loads", err, len(ids))
	}
	return ids
}

// inspect opens a store after the kill and checks it, as a graph and as a file.
func inspect(t *testing.T, path string) []string {
	t.Helper()
	s, err := opener(path)()
	if err != nil {
		t.Fatal(err)
	}
	defer closed(t, s)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var verdict string
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("integrity_check says %q (%v)", verdict, err)
	}
	return storetest.Check(t, s)
}
