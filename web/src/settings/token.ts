import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const stored = 'talkgraph.token';

/** The token of those who may change the graph, kept until the tab is closed; empty without one. */
export type Token = Signal<string>;

/** The token that the tab holds. */
export function createToken(storage: Storage): Token {
  const token = signal(storage.getItem(stored) ?? '');
  token.subscribe((value) => (value === '' ? storage.removeItem(stored) : storage.setItem(stored, value)));
  return token;
}

/** The token, for every component. */
export const TokenContext = createContext<Token | undefined>(undefined);

/** The token of the page that a component stands on. */
export function useToken(): Token {
  const token = useContext(TokenContext);
  if (!token) throw new Error('a component stands outside the page');
  return token;
}
