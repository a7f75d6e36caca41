import { useEffect, useState } from 'preact/hooks';
import { useTrail } from '../app/context';
import { blank } from '../address/place';
import { useWords } from '../settings/settings';
import { Combobox } from './combobox';
import { words } from './words';

/** The one box: it finds while one types, and Enter asks. */
export function Box() {
  const trail = useTrail();
  const label = useWords(words);
  const place = trail.place.value;
  const question = place.at === 'ask' ? place.question : '';
  const [text, setText] = useState(question);
  useEffect(() => setText(question), [question]);
  const ask = (asked: string) => asked !== '' && trail.go({ at: 'ask', question: asked, drawing: blank });
  return (
    <form role="search" class="box" action="/ask" onSubmit={(event) => { event.preventDefault(); ask(text.trim()); }}>
      <Combobox id="q" label={label.label} hint={label.hint} text={text} type={setText} first={20} autoFocus={place.at === 'home'}
        pick={(result) => { setText(''); trail.go(result.to); }} submit={ask} />
      <button type="submit">{label.ask}</button>
    </form>
  );
}
