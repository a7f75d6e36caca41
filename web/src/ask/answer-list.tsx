import { TakeList } from '../takeaway/take-list';
import { SignOf } from '../words/sign';
import type { Answer } from './asked';
import './ask.css';

interface Props {
  answer: Answer;
  chosen: string | undefined;
  choose(id: string | undefined): void;
}

/** The answers in their order; lines, of facts and numbers, stand with the evidence alone. */
export function AnswerList({ answer, chosen, choose }: Props) {
  const things = answer.answers.filter(({ node }) => node.__typename !== 'Statement');
  if (things.length === 0) return null;
  return (
    <>
      <ol class="answers">
        {things.map(({ node }) => (
          <li key={node.id} data-id={node.id} aria-current={node.id === chosen ? 'true' : undefined}>
            <button type="button" class="name" aria-pressed={node.id === chosen} onClick={() => choose(node.id === chosen ? undefined : node.id)}>
              <SignOf id={node.id} />{codeOf(node) && <code>{codeOf(node)}</code>} {node.name}
            </button>
            <p class="soft about">{aboutOf(node)}</p>
          </li>
        ))}
      </ol>
      <TakeList about={answer.question} rows={things.map(({ node, evidence }) => ({ id: node.id, name: node.name, about: aboutOf(node), line: evidence[0]?.parts.map(({ text }) => text).join('') ?? '' }))} />
    </>
  );
}

type Found = Answer['answers'][number]['node'];

const codeOf = (node: Found) => (node.__typename === 'Talk' ? node.code : null);

/** What to know of a thing besides its name: who and where, or what sort it is. */
function aboutOf(node: Found): string {
  switch (node.__typename) {
    case 'Talk': return [node.speakers.map(({ name }) => name).join(', '), node.event?.name, node.date].filter(Boolean).join(' · ');
    case 'Service': return node.category ?? '';
    case 'Event': return [node.place, node.starts].filter(Boolean).join(' · ');
    default: return '';
  }
}
