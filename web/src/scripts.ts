import explorer from '../node_modules/@graphiql/plugin-explorer/dist/index.umd.js?url';
import graphiql from '../node_modules/graphiql/graphiql.min.js?url';
import reactDOM from '../node_modules/react-dom/umd/react-dom.production.min.js?url';
import react from '../node_modules/react/umd/react.production.min.js?url';

/**
 * Loads GraphiQL 4 as its makers built it: four files that the build copies as
 * they are, 0.5 MB compressed. GraphiQL 5 bundles a whole code editor with its
 * workers, four times as much, and has nothing more that this page would use.
 */
export async function loadGraphiQL(): Promise<void> {
  await Promise.all([react, reactDOM, graphiql, explorer].map(load));
}

/** Loads one script; those asked for together run in the order asked for. */
function load(src: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    script.onload = () => done();
    script.onerror = () => fail(new Error(`${src} could not be loaded`));
    document.head.append(script);
  });
}
