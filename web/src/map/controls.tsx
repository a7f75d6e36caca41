import type { DrawnKind } from '../address/kinds';
import { useTrail } from '../app/context';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { Sign } from '../words/sign';
import type { MapPlace } from './place';
import { words } from './words';

/** What the map is made of: a range of years, and kinds. */
export function Controls({ place, years }: { place: MapPlace; years: readonly number[] }) {
  const trail = useTrail();
  const label = useWords(words);
  const kinds = kindWords[useSettings().language.value];
  const sorted = [...new Set([...years, place.years.from, place.years.to])].filter((year) => year !== undefined && year > 0).sort();
  const within = (bound: 'from' | 'to', value: string) => {
    const { [bound]: _, ...other } = place.years;
    trail.go({ ...place, years: value === '' ? other : { ...other, [bound]: Number(value) } });
  };
  const turn = (kind: DrawnKind) => trail.go({ ...place, kindsOff: place.kindsOff.includes(kind) ? place.kindsOff.filter((one) => one !== kind) : [...place.kindsOff, kind] });
  return (
    <div class="controls">
      {(['from', 'to'] as const).map((bound) => (
        <label key={bound}>{label[bound]} <select value={place.years[bound] ?? ''} onChange={(event) => within(bound, event.currentTarget.value)}>
          <option value="">{label.any}</option>
          {sorted.map((year) => <option key={year} value={year}>{year}</option>)}
        </select></label>
      ))}
      {(['SERVICE', 'TOPIC'] as const).map((kind) => (
        <button key={kind} type="button" class="plain small" aria-pressed={!place.kindsOff.includes(kind)} onClick={() => turn(kind)}><Sign kind={kind} />{kinds[kind].many}</button>
      ))}
    </div>
  );
}
