// The parts of the globals of React's and GraphiQL's UMD files that playground.ts uses.

interface GraphiQLEditor {
  setValue(value: string): void;
}

interface GraphiQLPlugin {
  title: string;
  icon: () => unknown;
  content: () => unknown;
}

declare const React: {
  createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
};

declare const ReactDOM: {
  createRoot(container: Element): { render(element: unknown): void };
};

declare const GraphiQL: {
  createFetcher(options: { url: string }): unknown;
  React: {
    PluginContextProvider: unknown;
    useEditorContext(options: { nonNull: true }): {
      queryEditor: GraphiQLEditor | null;
      variableEditor: GraphiQLEditor | null;
    };
  };
};

declare const GraphiQLPluginExplorer: {
  explorerPlugin(): GraphiQLPlugin;
};
