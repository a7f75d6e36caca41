import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const top = import.meta.dirname;
const dist = join(top, 'dist');

/** The packages that the build copies as they are, or that the worker bundles: their licences go with it, as those of all bundled code do. */
const copied = ['react', 'react-dom', 'graphiql', '@graphiql/plugin-explorer', 'd3-dispatch', 'd3-force', 'd3-quadtree', 'd3-timer'];

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
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const shipped = [...new Set([...copied, ...modules.flatMap(packageOf)])].sort();
      const texts = shipped.map((name) => {
        const folder = join(top, 'node_modules', name);
        const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return `${name} ${version}\n\n${licenseOf(folder)}`;
      });
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join('\n----\n\n') });
    },
  };
}

/** The package that a module belongs to; none for our own. */
function packageOf(module: string): string[] {
  const name = module.split('/node_modules/').at(-1)?.match(/^(@[^/]+\/)?[^/]+/)?.[0];
  return module.includes('/node_modules/') && name !== undefined ? [name] : [];
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
