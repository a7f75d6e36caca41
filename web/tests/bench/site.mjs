// Builds the drawing's trial page into a folder of its own and serves it: it is no part of what ships.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The policy of the real server, so that a drawing that needs more fails here too. */
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** The trial page's address, and how to end it; an empty page stands beside it at /empty.html. */
export async function serveBench() {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-bench-'));
  await build({
    configFile: false, root: import.meta.dirname, logLevel: 'warn', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = async () => {
    await new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

async function answer(folder, request, response) {
  const { pathname } = new URL(request.url, 'http://host');
  const path = pathname === '/' ? '/index.html' : pathname;
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  if (path === '/empty.html') return response.end('<!doctype html><html lang="en"><title>Empty</title>');
  try {
    response.end(await readFile(join(folder, path)));
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
