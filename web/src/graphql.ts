/** A name that nothing bears, and what may have been meant. */
export interface Unknown {
  name: string;
  suggestions: string[];
}

/** Why a request had no answer. */
export class Failure extends Error {
  /** The name that was at fault, where the error was an unknown name. */
  readonly unknown: Unknown | undefined;

  constructor(message: string, unknown?: Unknown) {
    super(message);
    this.name = 'Failure';
    this.unknown = unknown;
  }
}

interface Response<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: Partial<Unknown> }[];
}

/**
 * Runs one operation and returns its data.
 * Throws a Failure for errors of any sort, but what fetch throws when `signal` aborts.
 */
export async function run<Data>(query: string, variables: object, signal?: AbortSignal): Promise<Data> {
  const { data, errors } = await post<Data>(JSON.stringify({ query, variables }), signal);
  const error = errors?.[0];
  if (error) {
    const { name, suggestions } = error.extensions ?? {};
    throw new Failure(error.message, name !== undefined && suggestions ? { name, suggestions } : undefined);
  }
  if (!data) throw new Failure('the answer holds no data');
  return data;
}

async function post<Data>(body: string, signal?: AbortSignal): Promise<Response<Data>> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null }).catch((error) => {
    if (signal?.aborted) throw error;
    throw new Failure('the server does not answer');
  });
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure(`the server answers with status ${response.status}`);
  }
}

/** The address of the playground with this query in it. */
export function playgroundLink(query: string, variables?: object): string {
  const parameters = new URLSearchParams({ query });
  if (variables) parameters.set('variables', JSON.stringify(variables));
  return `/playground?${parameters}`;
}
