import '../node_modules/graphiql/graphiql.min.css';
import '../node_modules/@graphiql/plugin-explorer/dist/style.css';
import './playground.css';
import { examplesPlugin, fetchExamples, variablesText, type Example } from './examples';
import { loadGraphiQL } from './scripts';

const container = document.getElementById('playground')!;

/** Keeps the address a link to what the editors hold. */
function remember(name: 'query' | 'variables', value: string): void {
  const url = new URL(window.location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  window.history.replaceState(null, '', url);
}

/** What GraphiQL starts with: the linked query, else the first example. */
function start(examples: Example[]): { query: string | undefined; variables: string } {
  const asked = new URLSearchParams(window.location.search);
  const query = asked.get('query');
  if (query !== null) return { query, variables: asked.get('variables') ?? '' };
  const first = examples[0];
  return { query: first?.query, variables: first ? variablesText(first) : '' };
}

function show(examples: Example[]): void {
  const list = examplesPlugin(examples);
  const panels = { plugins: [list, GraphiQLPluginExplorer.explorerPlugin()], visiblePlugin: list };
  const props = {
    ...panels,
    ...start(examples),
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultEditorToolsVisibility: true,
    isHeadersEditorEnabled: false,
    onEditQuery: (query: string) => remember('query', query),
    onEditVariables: (variables: string) => remember('variables', variables),
  };
  const root = ReactDOM.createRoot(container);
  const { createElement } = React;
  // GraphiQL lays its panels out before it looks at `visiblePlugin`. Its store
  // outlives its parts, so one of them is shown first, to put the list there;
  // a list that was closed on an earlier visit comes back.
  window.localStorage.removeItem('graphiql:docExplorerFlex');
  const onTogglePluginVisibility = () => queueMicrotask(() => root.render(createElement(GraphiQL, props)));
  root.render(createElement(GraphiQL.React.PluginContextProvider, { ...panels, onTogglePluginVisibility }));
}

Promise.all([fetchExamples(), loadGraphiQL()]).then(([examples]) => show(examples), (error: Error) => {
  container.textContent = `The playground could not be started: ${error.message}`;
});
