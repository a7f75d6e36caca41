import type { ReadingQuery } from '../api/operations';

/** Lines fetched at once. */
export const pageLength = 300;

/** A document. */
export type Document = Extract<NonNullable<ReadingQuery['node']>, { __typename: 'Document' }>;
