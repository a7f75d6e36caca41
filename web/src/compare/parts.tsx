import type { CompareQuery } from '../api/operations';
import { pageWords, type PageKind } from '../address/kinds';
import { ThingLink } from '../app/link';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { Sign } from '../words/sign';
import { words } from './words';

type Part = NonNullable<CompareQuery['compare']>['parts'][number];

/** What both have and what one alone has, a row for each kind. */
export function Parts({ parts, names }: { parts: readonly Part[]; names: { a: string; b: string } }) {
  const label = useWords(words);
  const filled = parts.filter(({ bothCount, onlyACount, onlyBCount }) => bothCount + onlyACount + onlyBCount > 0);
  return (
    <div class="parts-table">
      {filled.map((part) => {
        const kind = (Object.keys(pageWords) as PageKind[]).find((one) => one === part.kind);
        return kind && (
          <section key={kind}>
            <KindHeading kind={kind} />
            <div class="columns">
              <Column title={label.only(names.a)} things={part.onlyA} count={part.onlyACount} />
              <Column title={label.both} things={part.both} count={part.bothCount} />
              <Column title={label.only(names.b)} things={part.onlyB} count={part.onlyBCount} />
            </div>
          </section>
        );
      })}
    </div>
  );
}

function KindHeading({ kind }: { kind: PageKind }) {
  const kinds = kindWords[useSettings().language.value];
  return <h3><Sign kind={kind} />{kinds[kind].many}</h3>;
}

function Column({ title, things, count }: { title: string; things: Part['both']; count: number }) {
  const label = useWords(words);
  return (
    <div class="column">
      <h4>{title} <small>{count}</small></h4>
      {count === 0 && <p class="soft">{label.none}</p>}
      <ul>{things.map(({ id, name }) => <li key={id}><ThingLink id={id}>{name}</ThingLink></li>)}</ul>
      {count > things.length && <p class="soft">{label.more(count - things.length)}</p>}
    </div>
  );
}
