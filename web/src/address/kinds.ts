import type { Kind, Relation } from '../api/operations';

/** The kinds that have a page of their own, each with its word in addresses. */
export const pageWords = {
  SERVICE: 'service', TOPIC: 'topic', TALK: 'talk', PERSON: 'speaker', COMPANY: 'company', EVENT: 'event', DOCUMENT: 'document',
} as const satisfies Partial<Record<Kind, string>>;

/** A kind that has a page of its own. */
export type PageKind = keyof typeof pageWords;

/** The kinds that are drawn: documents and lines are evidence, not nodes. */
export const drawnKinds = ['TALK', 'SERVICE', 'TOPIC', 'PERSON', 'COMPANY', 'EVENT'] as const satisfies Kind[];

/** A kind that is drawn. */
export type DrawnKind = (typeof drawnKinds)[number];

/** The relations that are drawn, in the API's order. */
export const drawnRelations = [
  'COVERS', 'GIVEN_BY', 'FEATURES', 'PRESENTED_AT', 'PART_OF', 'WORKS_FOR', 'USES', 'PROVIDED_BY', 'ANNOUNCED_AT', 'BROADER',
] as const satisfies Relation[];

/** A relation that is drawn. */
export type DrawnRelation = (typeof drawnRelations)[number];

/** The kind of the thing with this id; undefined for lines and what is no id. */
export function kindOf(id: string): PageKind | undefined {
  const word = id.slice(0, Math.max(0, id.indexOf(':')));
  return (Object.keys(pageWords) as PageKind[]).find((kind) => kind.toLowerCase() === word);
}
