import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { run, type Extras, type Operation } from './run';

/** Runs operations and keeps their answers, so that going back shows at once what was there. */
export interface Answers {
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables, extras?: Extras): Promise<Data>;
  /** The answer, if it is at hand. */
  kept<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Data | undefined;
  /** Forgets all answers, after the graph was changed from this page. */
  forget(): void;
}

/** Answers that are kept: the latest ones asked for. */
const room = 200;

/** Answers with nothing kept yet. */
export function createAnswers(): Answers {
  const answers = new Map<string, unknown>();
  const key = (operation: unknown, variables: unknown) => JSON.stringify([String(operation), variables]);
  return {
    async ask(operation, variables, extras) {
      const name = key(operation, variables);
      if (answers.has(name)) return answers.get(name) as never;
      const data = await run(operation, variables, extras);
      answers.set(name, data);
      const [oldest] = answers.keys();
      if (answers.size > room && oldest !== undefined) answers.delete(oldest);
      return data;
    },
    kept: (operation, variables) => answers.get(key(operation, variables)) as never,
    forget: () => answers.clear(),
  };
}

/** The answers of the page that a component stands on. */
export const AnswersContext = createContext<Answers>(createAnswers());

/** How far a request has come. While another answer is on its way the old one still shows. */
export interface Asked<Data> {
  data: Data | undefined;
  error: Error | undefined;
  busy: boolean;
  again: () => void;
}

interface Outcome<Data> {
  name: string;
  data?: Data;
  error?: Error;
}

/** Asks for something, again whenever what is asked changes; undefined variables ask for nothing. */
export function useAnswer<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables | undefined): Asked<Data> {
  const answers = useContext(AnswersContext);
  return useResult(
    variables === undefined ? undefined : String(operation) + JSON.stringify(variables),
    (signal) => answers.ask(operation, variables as Variables, { signal }),
    variables === undefined ? undefined : answers.kept(operation, variables),
  );
}

/**
 * The result of a piece of work that is known by name, done again when the name
 * changes; without a name there is nothing to do. `at hand` is shown at once.
 */
export function useResult<Data>(name: string | undefined, work: (signal: AbortSignal) => Promise<Data>, atHand?: Data): Asked<Data> {
  const [outcome, setOutcome] = useState<Outcome<Data>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (name === undefined || (atHand !== undefined && attempt === 0)) return undefined;
    const canceller = new AbortController();
    work(canceller.signal).then(
      (data) => !canceller.signal.aborted && setOutcome({ name, data }),
      (error: Error) => !canceller.signal.aborted && setOutcome({ name, error }),
    );
    return () => canceller.abort();
  }, [name, attempt]);
  const again = useCallback(() => {
    setOutcome(undefined);
    setAttempt((count) => count + 1);
  }, []);
  if (name !== undefined && atHand !== undefined) return { data: atHand, error: undefined, busy: false, again };
  const current = outcome !== undefined && outcome.name === name;
  return { data: name === undefined ? undefined : outcome?.data, error: current ? outcome.error : undefined, busy: name !== undefined && !current, again };
}
