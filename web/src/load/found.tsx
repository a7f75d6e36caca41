import type { LoadDocumentMutation } from '../api/operations';
import { drawnKinds } from '../address/kinds';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { Sign } from '../words/sign';
import { words } from './words';

type Findings = NonNullable<NonNullable<LoadDocumentMutation['loadDocument']>['found']>;

/** What a report names, by kind, and what it says, each fact with its line. */
export function Found({ found }: { found: Findings }) {
  const label = useWords(words);
  const kinds = kindWords[useSettings().language.value];
  return (
    <>
      <h2>{label.found(found.title, found.lines)}</h2>
      <h3>{label.things}</h3>
      {drawnKinds.map((kind) => {
        const things = found.things.filter((thing) => thing.kind === kind);
        return things.length > 0 && <p key={kind}><Sign kind={kind} />{things.length} {kinds[kind].many}: {things.map(({ name }) => name).join(' · ')}</p>;
      })}
      <h3>{label.facts(found.facts.length)}</h3>
      <ol class="found">
        {found.facts.map(({ text, line, quote }, index) => (
          <li key={index}>{text}{line !== null && <small> {label.line(line)}</small>}{quote !== null && <q class="soft">{quote}</q>}</li>
        ))}
      </ol>
    </>
  );
}
