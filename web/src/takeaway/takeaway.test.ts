import { expect, test } from 'vitest';
import type { Picture } from '../drawing/picture';
import type { Graph } from '../graph/visible';
import { csv } from './csv';
import { graphml } from './graphml';
import { edgesCsv, json, nodesCsv } from './lists';
import { fileName } from './save';
import { svg } from './svg';
import { escape } from './xml';

const graph: Graph = {
  nodes: [
    { id: 'service:amazon-aurora', kind: 'SERVICE', label: 'Aurora', name: 'Amazon Aurora', degree: 4, neighbours: [] },
    { id: 'talk:event/a b', kind: 'TALK', label: 'A&B', name: '"Scale" <up>, = and out', degree: 1, neighbours: [] },
  ],
  edges: [{ id: 'talk:event/a b>COVERS>service:amazon-aurora', source: 'talk:event/a b', target: 'service:amazon-aurora', relation: 'COVERS', text: 'A&B covers Aurora', statements: 2 }],
};

test('a graph as GraphML', () => {
  expect(graphml(graph)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="node-kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="node-label" for="node" attr.name="label" attr.type="string"/>
  <key id="node-name" for="node" attr.name="name" attr.type="string"/>
  <key id="node-degree" for="node" attr.name="degree" attr.type="int"/>
  <key id="edge-relation" for="edge" attr.name="relation" attr.type="string"/>
  <key id="edge-text" for="edge" attr.name="text" attr.type="string"/>
  <key id="edge-statements" for="edge" attr.name="statements" attr.type="int"/>
  <graph id="talkgraph" edgedefault="directed">
    <node id="service:amazon-aurora"><data key="node-kind">SERVICE</data><data key="node-label">Aurora</data><data key="node-name">Amazon Aurora</data><data key="node-degree">4</data></node>
    <node id="talk:event_2f_a_20_b"><data key="node-kind">TALK</data><data key="node-label">A&amp;B</data><data key="node-name">&quot;Scale&quot; &lt;up&gt;, = and out</data><data key="node-degree">1</data></node>
    <edge id="talk:event_2f_a_20_b_3e_COVERS_3e_service:amazon-aurora" source="talk:event_2f_a_20_b" target="service:amazon-aurora"><data key="edge-relation">COVERS</data><data key="edge-text">A&amp;B covers Aurora</data><data key="edge-statements">2</data></edge>
  </graph>
</graphml>
`);
});

test('lists as CSV, with quotes where they must be', () => {
  expect(nodesCsv(graph)).toBe('\ufeffid,kind,label,name,degree\r\nservice:amazon-aurora,SERVICE,Aurora,Amazon Aurora,4\r\n'
    + 'talk:event/a b,TALK,A&B,"""Scale"" <up>, = and out",1\r\n');
  expect(edgesCsv(graph)).toBe('\ufeffid,source,relation,target,text,statements\r\n'
    + 'talk:event/a b>COVERS>service:amazon-aurora,talk:event/a b,COVERS,service:amazon-aurora,A&B covers Aurora,2\r\n');
});

test.each([
  ['two\nlines', '"two\nlines"'], ['=1+1', "'=1+1"], ['-', "'-"], [-5, '-5'], [undefined, ''], ['日本語', '日本語'], ['@a,b', '"\'@a,b"'],
])('the cell %j', (value, written) => {
  expect(csv([[value, 'x']])).toBe(`\ufeff${written},x\r\n`);
});

test('JSON ends with a line', () => {
  expect(json([{ id: 'a' }])).toBe('[\n  {\n    "id": "a"\n  }\n]\n');
});

test('files have names that every system takes', () => {
  expect(fileName('Amazon Aurora: fail/over?', 'svg')).toBe('Amazon-Aurora-fail-over.svg');
  expect(fileName('小柳 建彦', 'csv')).toBe('小柳-建彦.csv');
  expect(fileName('../..', 'json')).toBe('talkgraph.json');
});

test('a text in XML', () => {
  expect(escape(`<a b="c">'&'\u0000</a>`)).toBe('&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;');
});

test('a drawing as SVG', () => {
  const picture: Picture = {
    size: { width: 200, height: 100 },
    strokes: [{ tone: 'faded', width: 1, dashed: true, lines: [10, 20, 30.126, 40], arrows: [1, 2, 3, 4, 5, 6] }],
    marks: [{ tone: 'plain', shape: 'square', colour: '--kind-service', spots: [50, 50, 10] }],
    ring: { x: 50, y: 50, radius: 15 },
    labels: [{ id: 'a', text: 'A&B', left: 30, top: 62, width: 40, height: 16, tone: 'lit' }],
  };
  const palette = { ink: 'black', paper: 'white', edge: 'grey', accent: 'blue', of: (property: string) => `[${property}]` };
  expect(svg({ picture, palette, legend: [{ text: 'services', shape: 'square', colour: '--kind-service' }], title: 'A <graph>' }).split('\n')).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img" font-family="system-ui, &quot;Noto Sans&quot;, &quot;Noto Sans CJK JP&quot;, &quot;Hiragino Sans&quot;, sans-serif" font-size="12">',
    '<title>A &lt;graph&gt;</title>',
    '<rect width="200" height="100" fill="white"/>',
    '<g opacity="0.22"><path d="M10 20L30.13 40" fill="none" stroke="grey" stroke-width="1" stroke-dasharray="5 4"/><path d="M1 2L3 4L5 6Z" fill="grey"/></g>',
    '<g fill="[--kind-service]" stroke="white"><path d="M41.1 41.1L58.9 41.1L58.9 58.9L41.1 58.9Z"/></g>',
    '<circle cx="50" cy="50" r="15" fill="none" stroke="blue" stroke-width="3"/>',
    '<g fill="black" stroke="white" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central"><text x="30" y="70">A&amp;B</text></g>',
    '<path d="M12.66 72.66L23.34 72.66L23.34 83.34L12.66 83.34Z" fill="[--kind-service]"/><text x="32" y="78" fill="black" stroke="white" stroke-width="3" paint-order="stroke" dominant-baseline="central">services</text>',
    '</svg>',
    '',
  ]);
});
