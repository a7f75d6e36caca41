// A Neo4j for the tests: the one that TALKGRAPH_TEST_NEO4J names, else one that
// the repository's script installs and starts. Run as a program it starts one
// for a whole run: node tests/neo4j.mjs COMMAND…
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/neo4j-local.sh', import.meta.url));
const password = 'only-for-tests';

/** Runs the script; what it prints on standard output. It fails with all that was said. */
function run(command, home) {
  const env = {
    ...process.env, NEO4J_LOCAL_HOME: home, NEO4J_BOLT_PORT: 'auto', NEO4J_HTTP_PORT: '0', NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_JVM_OPTS: '-XX:TieredStopAtLevel=1', NEO4J_WAIT: '300', NEO4J_OWNER: String(process.pid),
  };
  return new Promise((done, fail) => {
    execFile('bash', [script, command], { env }, (error, out, said) => (error ? fail(new Error(`neo4j-local.sh ${command}: ${said}`)) : done(out.trim())));
  });
}

/** The store's URL, and how to stop the server if it was started here. */
export async function useNeo4j() {
  if (process.env.TALKGRAPH_TEST_NEO4J) return { store: process.env.TALKGRAPH_TEST_NEO4J, drop: async () => undefined };
  const home = await mkdtemp(join(tmpdir(), 'talkgraph-neo4j-'));
  const drop = async () => {
    await run('stop', home);
    await rm(home, { recursive: true });
  };
  try {
    const url = await run('start', home);
    return { store: url.replace('://', `://neo4j:${password}@`), drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { store, drop } = await useNeo4j();
  const [command, ...rest] = process.argv.slice(2);
  const env = { ...process.env, TALKGRAPH_TEST_STORE: 'neo4j', TALKGRAPH_TEST_NEO4J: store };
  process.exitCode = await new Promise((done, fail) => spawn(command, rest, { stdio: 'inherit', env }).on('error', fail).on('exit', (code) => done(code ?? 1)));
  await drop();
}
