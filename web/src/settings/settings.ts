import { effect, signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The languages of the page. */
export type Language = 'en' | 'ja';

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';

/** What a reader chose once and for all pages; kept in the browser, never in an address. */
export interface Settings {
  language: Signal<Language>;
  theme: Signal<Theme>;
}

/** The settings that were kept; else the language the browser asks for, and the system's theme. */
export function createSettings(storage: Storage, wanted: string, root: HTMLElement): Settings {
  const kept = storage.getItem('talkgraph.language');
  const language = signal<Language>(kept === 'en' || kept === 'ja' ? kept : wanted.toLowerCase().startsWith('ja') ? 'ja' : 'en');
  const theme = signal<Theme>(themeOf(storage.getItem('talkgraph.theme')));
  effect(() => { root.lang = language.value; });
  effect(() => { root.dataset['theme'] = theme.value; });
  keep(language, (value) => storage.setItem('talkgraph.language', value));
  keep(theme, (value) => storage.setItem('talkgraph.theme', value));
  return { language, theme };
}

/** Keeps what is chosen from now on; what was never chosen goes on following the browser. */
function keep<Value>(setting: Signal<Value>, write: (value: Value) => void) {
  let first = true;
  setting.subscribe((value) => {
    if (!first) write(value);
    first = false;
  });
}

function themeOf(kept: string | null): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** The settings, for every component. */
export const SettingsContext = createContext<Settings | undefined>(undefined);

/** The settings of the page that a component stands on. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('a component stands outside the page');
  return settings;
}

/** The words of a component in the reader's language; the compiler sees that both have all of them. */
export function useWords<Words>(words: Record<Language, Words>): Words {
  return words[useSettings().language.value];
}
