import type { Narrowing } from '../address/place';
import { useAnswer } from '../api/answers';
import { NameDocument } from '../api/operations';
import { Link } from '../app/link';
import { useWords } from '../settings/settings';
import { SignOf } from '../words/sign';
import { all, turned, valuesOf, type Value } from './narrowing';
import { words } from './words';

/** What narrows the talks; each can be taken away. */
export function Chips({ narrowed }: { narrowed: Narrowing }) {
  const label = useWords(words);
  const values = valuesOf(narrowed);
  if (values.length === 0) return null;
  return (
    <ul class="row chips" aria-label={label.narrowed}>
      {values.map((value) => <Chip key={value.value} value={value} narrowed={narrowed} />)}
      {values.length > 1 && <li><Link to={{ at: 'talks', narrowed: all }}>{label.widen}</Link></li>}
    </ul>
  );
}

function Chip({ value, narrowed }: { value: Value; narrowed: Narrowing }) {
  const label = useWords(words);
  const { data } = useAnswer(NameDocument, value.id === undefined ? undefined : { id: value.id });
  const plain = value.by === 'KIND' ? label.form(value.value) : value.value;
  const name = value.id === undefined ? plain : data?.node?.name ?? value.id;
  return (
    <li>
      <Link to={{ at: 'talks', narrowed: turned(narrowed, value) ?? narrowed }} class="button plain" title={label.without(name)}>
        {value.id !== undefined && <SignOf id={value.id} />}{name} <span aria-hidden="true">×</span>
      </Link>
    </li>
  );
}
