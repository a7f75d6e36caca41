import { useState } from 'preact/hooks';
import { useAnswer } from '../api/answers';
import { NameDocument } from '../api/operations';
import { drawnKinds } from '../address/kinds';
import { useWords } from '../settings/settings';
import { Combobox } from './combobox';
import { words } from './words';

/** A box that takes one thing by its name. */
export function Picker({ label, id, pick }: { label: string; id: string | undefined; pick: (id: string) => void }) {
  const hint = useWords(words).pick;
  const [typed, setTyped] = useState<string>();
  const { data } = useAnswer(NameDocument, id === undefined ? undefined : { id });
  return (
    <div class="picker">
      <span>{label}</span>
      <Combobox label={label} hint={hint} text={typed ?? data?.node?.name ?? ''} type={setTyped} kinds={[...drawnKinds]} first={12}
        pick={(result) => { setTyped(undefined); pick(result.id); }} />
    </div>
  );
}
