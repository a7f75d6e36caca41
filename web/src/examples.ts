/** A query to start from, with the question that it answers. */
export interface Example {
  name: string;
  group: string;
  question: string;
  language: string;
  query: string;
  variables?: object | null;
}

/** The examples that the server brings, in its order. */
export async function fetchExamples(): Promise<Example[]> {
  const response = await fetch('/examples.json');
  if (!response.ok) throw new Error(`the examples could not be loaded: status ${response.status}`);
  return response.json();
}

/** The variables as the editor shows them; empty where the query takes none. */
export function variablesText({ variables }: Example): string {
  return variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

/** The examples by group, groups and examples in the order given. */
function grouped(examples: Example[]): [string, Example[]][] {
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  }
  return [...groups];
}

/**
 * The panel that lists the examples by group; a click, or Enter, puts one into
 * the editors. The first group is open, so that all headings can be seen.
 */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  const h = React.createElement;
  const icon = () => h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M5 6h1M10 6h9M5 12h1M10 12h9M5 18h1M10 18h9' }));
  const content = () => {
    const { queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
    const show = (example: Example) => {
      variableEditor?.setValue(variablesText(example));
      queryEditor?.setValue(example.query);
    };
    const entry = (example: Example) => h('li', { key: example.name, lang: example.language },
      h('button', { type: 'button', className: 'example', onClick: () => show(example) }, example.question));
    const group = ([name, list]: [string, Example[]], place: number) => h('details', { key: name, open: place === 0 },
      h('summary', null, h('h3', null, name), h('span', { className: 'count' }, list.length)), h('ul', { 'aria-label': name }, list.map(entry)));
    return h('div', { className: 'examples' }, h('h2', null, 'Examples'), grouped(examples).map(group));
  };
  return { title: 'Examples', icon, content };
}
