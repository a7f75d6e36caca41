import type { Place } from '../address/place';
import { graphOf } from '../address/place';
import { Box } from '../box/box';
import { useSettings, useWords, type Theme } from '../settings/settings';
import { all } from '../talks/narrowing';
import { useTrail } from './context';
import { Link } from './link';
import { words } from './words';

const themes: Theme[] = ['system', 'light', 'dark'];

/** What stands for a theme where there is no room for its name. */
const signs: Record<Theme, string> = { system: '◐', light: '☀', dark: '☾' };

/** What stands on every page: the name, the box, the ways to the other pages, and the settings. */
export function Header({ showKeys }: { showKeys: () => void }) {
  const label = useWords(words);
  return (
    <header class="top">
      <a class="skip" href="#content">{label.skip}</a>
      <Link class="brand" to={{ at: 'home' }}>talkgraph</Link>
      <Box />
      <nav aria-label={label.main} class="row">
        <Tab to={{ at: 'talks', narrowed: all }} name={label.talks} />
        <Tab to={graphOf([])} name={label.graph} />
        <Tab to={{ at: 'map', years: {}, kindsOff: [] }} name={label.map} />
        <Tab to={{ at: 'compare' }} name={label.compare} />
        <Tab to={{ at: 'missing', gap: 'talks' }} name={label.missing} />
        <Tab to={{ at: 'decisions' }} name={label.decisions} />
        <Tab to={{ at: 'load' }} name={label.load} />
        <a href="/playground">{label.playground}</a>
      </nav>
      <Choices showKeys={showKeys} />
    </header>
  );
}

function Tab({ to, name }: { to: Place; name: string }) {
  const here = useTrail().place.value.at === to.at;
  return <Link to={to} {...(here ? { 'aria-current': 'page' as const } : {})}>{name}</Link>;
}

/** Language, theme and the list of keys. */
function Choices({ showKeys }: { showKeys: () => void }) {
  const { language, theme } = useSettings();
  const label = useWords(words);
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  const other = language.value === 'en' ? 'ja' : 'en';
  return (
    <div class="row choices">
      <button type="button" class="plain small" lang={other} title={label.languageHint} onClick={() => { language.value = other; }}>{label.language}</button>
      <button type="button" class="plain small" aria-label={label.theme[theme.value]} title={label.theme[theme.value]} onClick={() => { theme.value = next; }}>{signs[theme.value]}</button>
      <button type="button" class="plain small" aria-label={label.keys} title={label.keys} onClick={showKeys}>?</button>
    </div>
  );
}
