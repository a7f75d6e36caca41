import askQuery from './queries/ask.graphql?raw';
import knownQuery from './queries/known.graphql?raw';
import statsQuery from './queries/stats.graphql?raw';
import { Failure, run, type Unknown } from './graphql';

/** A line that says so, cut where it names things. */
export interface Evidence {
  line: number | null;
  field: string | null;
  parts: { text: string; entity: { id: string; name: string } | null }[];
  document: { id: string; title: string; url: string | null } | null;
}

/** What was found; the fields behind `name` depend on the kind. */
export interface Found {
  __typename: string;
  id: string;
  name: string;
  code?: string | null;
  date?: string | null;
  event?: { name: string } | null;
  speakers?: { name: string }[];
  category?: string | null;
  place?: string | null;
  starts?: string | null;
}

/** What came of a question. */
export interface Answer {
  kind: string;
  count: number | null;
  message: string | null;
  graphql: string;
  understood: {
    entities: { surface: string; kind: string; name: string; id: string }[];
    years: number[];
    words: string[];
  };
  answers: { node: Found; evidence: Evidence[] }[];
  evidence: Evidence[];
}

/** How much there is to ask about. */
export interface Stats {
  talks: number;
  documents: number;
}

/** Asks the question. */
export async function ask(question: string, signal: AbortSignal): Promise<Answer> {
  return (await run<{ ask: Answer }>(askQuery, { question }, signal)).ask;
}

/** Whether the answer shows nothing at all. */
export function isEmpty(answer: Answer): boolean {
  return answer.answers.length === 0 && answer.evidence.length === 0 && answer.count === null;
}

/**
 * The words of a question without an answer that nothing is called, but that
 * are near a known name: most often misspellings. At most three are looked at.
 */
export async function misspelt(answer: Answer, signal: AbortSignal): Promise<Unknown[]> {
  const words = answer.understood.words.slice(0, 3);
  const found = await Promise.all(words.map((word) => unknownOf(word, signal)));
  return found.flatMap((unknown) => (unknown?.suggestions.length ? [unknown] : []));
}

async function unknownOf(name: string, signal: AbortSignal): Promise<Unknown | undefined> {
  try {
    await run(knownQuery, { name }, signal);
  } catch (error) {
    if (error instanceof Failure) return error.unknown;
    throw error;
  }
  return undefined;
}

/** How much the graph holds. */
export async function stats(): Promise<Stats> {
  return (await run<{ stats: Stats }>(statsQuery, {})).stats;
}
