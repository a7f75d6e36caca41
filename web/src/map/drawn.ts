import { kindOf } from '../address/kinds';
import { looks, type DrawnGraph } from '../drawing/graph';
import type { Community, Link } from './communities';

/** Colours of communities, the largest first; smaller ones than these share the last. */
const colours = 8;

/** Pixels of the strongest link. */
const widest = 6;

/** The custom property with the colour of the community at this place. */
export const colourOf = (place: number) => `--community-${Math.min(place, colours - 1) + 1}`;

/** The id of a link in an address. */
export const linkId = ({ a, b }: { a: string; b: string }) => `${a}..${b}`;

/** How wide a line is in pixels: in steps, so that many are of one look. */
const widthOf = (part: number) => Math.max(0.5, Math.round(2 * widest * part) / 2);

/** The map as a drawing: shapes by kind, colours by community, areas and widths by talks. */
export function drawn(groups: readonly Community[], links: readonly Link[]): DrawnGraph {
  const most = Math.max(1, ...groups.flatMap(({ things }) => things.map(({ talks }) => talks)));
  const strongest = Math.max(1, ...links.map(({ talks }) => talks));
  return {
    nodes: groups.flatMap(({ things }, place) => things.map(({ id, name, talks }) => ({
      id, label: name, shape: looks[kindOf(id) === 'SERVICE' ? 'SERVICE' : 'TOPIC'].shape, colour: colourOf(place), radius: 5 + 15 * Math.sqrt(talks / most),
    }))),
    edges: links.map((link) => ({ id: linkId(link), source: link.a, target: link.b, undirected: true, width: widthOf(link.talks / strongest) })),
  };
}
