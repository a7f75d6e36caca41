// Starts the program that is tested: the binary named by TALKGRAPH_BIN, with a
// store that holds the bundled reports: a file of its own, or with
// TALKGRAPH_TEST_STORE=neo4j a Neo4j.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useNeo4j } from './neo4j.mjs';

/** The token of the servers that are tested. They listen on this machine alone and live as long as the tests. */
export const token = 'only-for-tests';

/** A store for one server: its URL, and how to be rid of it. */
async function useStore() {
  if (process.env.TALKGRAPH_TEST_STORE === 'neo4j') return useNeo4j();
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-web-'));
  return { store: `sqlite:${join(folder, 'graph.db')}`, drop: () => rm(folder, { recursive: true }) };
}

/** A port that was free a moment ago. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until the program answers, for a minute at most; says what it printed where it does not. */
async function ready(url, child, printed) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error(`talkgraph ended with status ${child.exitCode}:\n${printed.join('')}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`talkgraph is not ready after a minute:\n${printed.join('')}`);
}

/** Serves, with more arguments if any are given, and returns the address and a function that stops it. */
export async function serve(...more) {
  const binary = process.env.TALKGRAPH_BIN;
  if (!binary) throw new Error('TALKGRAPH_BIN must name the talkgraph binary: run `make test-browser`');
  const { store, drop } = await useStore();
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(binary, ['serve', '--addr', address, '--store', store, '--demo', ...more], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TALKGRAPH_TOKEN: token },
  });
  const printed = [];
  child.stdout.on('data', (text) => printed.push(text));
  child.stderr.on('data', (text) => printed.push(text));
  const ended = new Promise((done) => child.on('exit', done));
  const stop = async () => {
    child.kill();
    await ended;
    await drop();
  };
  try {
    await ready(`http://${address}/readyz`, child, printed);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${address}`, stop };
}
