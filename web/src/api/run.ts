import type { TypedDocumentString } from './operations';

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

/** An operation of src/queries, with the types of its variables and answer. */
export type Operation<Data, Variables> = TypedDocumentString<Data, Variables>;

interface Response<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: Partial<Unknown> }[];
}

/** What may go with a request. */
export interface Extras {
  signal?: AbortSignal | undefined;
  /** The token of those who may change the graph. */
  token?: string | undefined;
}

/**
 * Runs one operation and returns its data.
 * Throws a Failure for errors of any sort, but what fetch throws when `signal` aborts.
 */
export async function run<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, extras: Extras = {}): Promise<Data> {
  const { data, errors } = await post<Data>(JSON.stringify({ query: text(operation), variables }), extras);
  const error = errors?.[0];
  if (error) {
    const { name, suggestions } = error.extensions ?? {};
    throw new Failure(error.message, name !== undefined && suggestions ? { name, suggestions } : undefined);
  }
  if (!data) throw new Failure('the answer holds no data');
  return data;
}

async function post<Data>(body: string, { signal, token }: Extras): Promise<Response<Data>> {
  const headers = {
    'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
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

/** The operation as it is sent, and as people read it. */
export function text<Data, Variables>(operation: Operation<Data, Variables>): string {
  return operation.toString().trim().replace(/^ {4}(?=query|mutation|fragment)/gm, '');
}

/** The address of the playground with this query in it. */
export function playgroundLink(query: string, variables?: object): string {
  const parameters = new URLSearchParams({ query });
  if (variables) parameters.set('variables', JSON.stringify(variables));
  return `/playground?${parameters}`;
}

/** The address of the playground with this operation in it, as a panel ran it. */
export function operationLink<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables): string {
  return playgroundLink(text(operation), variables);
}
