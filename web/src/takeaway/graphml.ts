import type { Edge, Graph, Node } from '../graph/visible';
import { escape } from './xml';

/** An attribute of nodes or edges, declared before it is used. */
interface Key<Thing> {
  name: string;
  type: 'string' | 'int';
  value(thing: Thing): string | number;
}

const nodeKeys: readonly Key<Node>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'name', type: 'string', value: ({ name }) => name },
  { name: 'degree', type: 'int', value: ({ degree }) => degree },
];

const edgeKeys: readonly Key<Edge>[] = [
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'text', type: 'string', value: ({ text }) => text },
  { name: 'statements', type: 'int', value: ({ statements }) => statements },
];

/** A graph as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. */
export function graphml({ nodes, edges }: Graph): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${[...declare('node', nodeKeys), ...declare('edge', edgeKeys)].join('\n')}
  <graph id="talkgraph" edgedefault="directed">
${[...nodes.map(nodeOf), ...edges.map(edgeOf)].join('\n')}
  </graph>
</graphml>
`;
}

/** Attributes of nodes and of edges are told apart by their ids. */
function declare<Thing>(domain: 'node' | 'edge', keys: readonly Key<Thing>[]): string[] {
  return keys.map(({ name, type }) => `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`);
}

function nodeOf(node: Node): string {
  return `    <node id="${token(node.id)}">${data('node', nodeKeys, node)}</node>`;
}

function edgeOf(edge: Edge): string {
  return `    <edge id="${token(edge.id)}" source="${token(edge.source)}" target="${token(edge.target)}">${data('edge', edgeKeys, edge)}</edge>`;
}

function data<Thing>(domain: string, keys: readonly Key<Thing>[], thing: Thing): string {
  return keys.map(({ name, value }) => `<data key="${domain}-${name}">${escape(String(value(thing)))}</data>`).join('');
}

/** GraphML's ids are XML name tokens: what none may hold is written as its code, so that different ids stay different. */
function token(id: string): string {
  return id.replace(/[^\p{L}\p{N}:.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}
