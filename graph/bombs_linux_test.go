package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestBombs checks that requests which are small to send and dear to answer are
// refused, before the store is touched, in less than 5 ms of CPU time each.
func TestBombs(t *testing.T) {
	handler := NewHandler(blind{}, testLexicon(t), Options{})
	for _, c := range []struct{ name, body, want string }{
		{"a kilobyte of nested fragments", quoted(bomb(18)), "the operation has 21 levels, 5 more than the 16 that are allowed"},
		{"fragments that double", quoted("{talks{nodes{...f0}}} " + numbered("fragment f%d on Talk {...f%d ...f%d} ", 12) + "fragment f12 on Talk {id}"), "the operation has 10000 fields, 9500 more than the 500 that are allowed"},
		{"20,000 doubled fields", quoted("{stats{" + strings.Repeat("id ", 20_000) + "}}"), "the operation has 20005 tokens, 18005 more than the 2000 that are allowed"},
		{"10,000 aliases", quoted("{" + numbered("a%d:id ", 10_000) + "}"), "the body is larger than the 65536 bytes that are allowed"},
		{"aliases that fit the body", quoted("{" + numbered("a%d:id ", 5_000) + "}"), "the operation has 15002 tokens, 13002 more than the 2000 that are allowed"},
		{"a batch", "[" + strings.TrimSuffix(strings.Repeat(quoted("{stats{talks}}")+",", 1000), ",") + "]", "the body must be one JSON object with query, variables and operationName"},
		{"directives", quoted("{stats " + strings.Repeat("@a", 600) + "{talks}}"), "the operation has 600 directives, 570 more than the 30 that are allowed"},
		{"nested variables", `{"query":"query($f: TalkFilter) {talks(where: $f) {totalCount}}","variables":{"f":` + strings.Repeat(`{"not":`, 8_000) + "1" + strings.Repeat("}", 8_000) + "}}", "variables have more than 64 levels"},
		{"brackets", quoted(strings.Repeat("{a", 30_000)), "the operation has 60000 tokens, 58000 more than the 2000 that are allowed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			least := time.Hour
			for range 5 {
				answer, took := post(handler, c.body)
				least = min(least, took)
				if want := fmt.Sprintf(`"message":%q`, c.want); !strings.Contains(answer.Body.String(), want) {
					t.Fatalf("got %.300s, want %s", answer.Body, want)
				}
			}
			if least > 5*time.Millisecond {
				t.Errorf("took %v of CPU", least)
			}
		})
	}
}

func quoted(query string) string { return `{"query":` + strconv.Quote(query) + `}` }

// post sends a body and gives the CPU time of the thread that answered.
func post(handler http.Handler, body string) (*httptest.ResponseRecorder, time.Duration) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	start := threadTime()
	handler.ServeHTTP(answer, request)
	return answer, threadTime() - start
}

// threadTime is the CPU time that this thread has used.
func threadTime() time.Duration {
	var used syscall.Rusage
	const thisThread = 1 // RUSAGE_THREAD
	if err := syscall.Getrusage(thisThread, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
