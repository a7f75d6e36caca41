import { kindOf, type PageKind } from '../address/kinds';

/** The outline of each kind in a box of 20 by 20, the same as in drawings. */
const outlines: Record<PageKind, string> = {
  TALK: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  SERVICE: 'M2 2h16v16H2z',
  TOPIC: 'M10 0L20 10L10 20L0 10z',
  PERSON: 'M10 1L19.5 18.5H.5z',
  COMPANY: 'M5 1.5h10L20 10l-5 8.5H5L0 10z',
  EVENT: 'M10 0l2.8 6.6 7.2.6-5.5 4.7 1.7 7L10 15.2l-6.2 3.7 1.7-7L0 7.2l7.2-.6z',
  DOCUMENT: 'M3 0h9l5 5v15H3z',
};

/** The sign of a kind. It says nothing aloud: the kind's word stands nearby. */
export function Sign({ kind }: { kind: PageKind }) {
  return (
    <svg class={`sign ${kind.toLowerCase()}`} viewBox="0 0 20 20" aria-hidden="true"><path fill="currentColor" d={outlines[kind]} /></svg>
  );
}

/** The sign of the thing with this id; nothing for lines. */
export function SignOf({ id }: { id: string }) {
  const kind = kindOf(id);
  return kind ? <Sign kind={kind} /> : null;
}
