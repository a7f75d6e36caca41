import { SignOf } from '../words/sign';
import type { Community } from './communities';
import { colourOf } from './drawn';

interface Props {
  groups: readonly Community[];
  chosen: string | undefined;
  choose(id: string | undefined): void;
}

/** The communities with their things: all that the map draws. */
export function CommunityList({ groups, chosen, choose }: Props) {
  return (
    <>
      {groups.map(({ name, things }, place) => (
        <details key={name} class="community" open={things.some(({ id }) => id === chosen) || place < 3}>
          <summary><span class="swatch" aria-hidden="true" style={{ background: `var(${colourOf(place)})` }} />{name} <small>{things.length}</small></summary>
          <ul>
            {things.map(({ id, name, talks }) => (
              <li key={id}>
                <button type="button" class="name" aria-pressed={id === chosen} onClick={() => choose(id === chosen ? undefined : id)}><SignOf id={id} />{name}</button> <small>{talks}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
