import type { LineFragment } from '../api/operations';
import { useWords } from '../settings/settings';
import { Line } from './line';
import { words } from './words';
import './evidence.css';

const nobody: ReadonlySet<string> = new Set();

/** The lines that say so, in order. */
export function EvidenceList({ evidence, asked = nobody }: { evidence: readonly LineFragment[]; asked?: ReadonlySet<string> }) {
  const label = useWords(words);
  if (evidence.length === 0) return <p class="soft">{label.none}</p>;
  return (
    <ul class="evidence" aria-label={label.evidence}>
      {evidence.map((item, index) => <Line key={keyOf(item, index)} evidence={item} asked={asked} />)}
    </ul>
  );
}

const keyOf = ({ document, line, field }: LineFragment, index: number) => `${document?.id}/${line ?? field ?? index}`;
