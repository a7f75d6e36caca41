import { ThingLink } from '../app/link';
import { playgroundLink } from '../api/run';
import { useWords } from '../settings/settings';
import { SignOf } from '../words/sign';
import type { Answer } from './asked';
import { words } from './words';

/** How a question was read, and the same question as GraphQL. */
export function Understood({ answer }: { answer: Answer }) {
  const label = useWords(words);
  const { entities, years, words: free } = answer.understood;
  return (
    <div class="understood panel">
      <h2 class="soft">{label.understood}</h2>
      <ul class="row">
        {entities.map(({ surface, name, id }) => (
          <li key={id + surface}><SignOf id={id} />{surface === name ? '' : `${surface} → `}<ThingLink id={id}>{name}</ThingLink></li>
        ))}
        {years.length > 0 && <li>{[...new Set(years)].join('–')} <small>{label.years}</small></li>}
        {free.length > 0 && <li>{free.join(' ')} <small>{label.words}</small></li>}
      </ul>
      {answer.graphql !== '' && <a class="graphql" href={playgroundLink(answer.graphql)}>{label.asGraphQL}</a>}
    </div>
  );
}
