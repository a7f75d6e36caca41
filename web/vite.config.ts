import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const top = import.meta.dirname;
const dist = join(top, 'dist');

/** The packages whose code the build copies or bundles: their licences go with it. */
const shipped = [
  'preact', '@preact/signals', '@preact/signals-core', 'react', 'react-dom', 'graphiql', '@graphiql/plugin-explorer',
  ...['color', 'dispatch', 'drag', 'ease', 'force', 'interpolate', 'quadtree', 'selection', 'timer', 'transition', 'zoom'].map((part) => `d3-${part}`),
];

/**
 * Empties dist/ but for its one committed file, the page that stands in until
 * the first build; Vite's own emptyOutDir would delete that too.
 */
function emptyDist(): Plugin {
  return {
    name: 'empty-dist',
    apply: 'build',
    buildStart() {
      for (const name of readdirSync(dist)) {
        if (name !== 'placeholder.html') rmSync(join(dist, name), { recursive: true });
      }
    },
  };
}

/** Writes licenses.txt, since the licences of what we ship ask to come along. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    apply: 'build',
    generateBundle() {
      const texts = shipped.map((name) => {
        const folder = join(top, 'node_modules', name);
        const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return `${name} ${version}\n\n${licenseOf(folder)}`;
      });
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join('\n----\n\n') });
    },
  };
}

/** The text of a package's licence; of a package that brings no text, the licence's name. */
function licenseOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  return `Licence: ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license}.\n`;
}

export default defineConfig({
  root: top,
  plugins: [emptyDist(), licenses()],
  build: {
    outDir: dist,
    emptyOutDir: false,
    // The content security policy allows scripts from files only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: resolve(top, 'index.html'), playground: resolve(top, 'playground.html') },
    },
  },
  server: {
    // `npm run dev` beside a running `talkgraph serve`.
    proxy: { '/graphql': 'http://127.0.0.1:8080', '/examples.json': 'http://127.0.0.1:8080' },
  },
});
