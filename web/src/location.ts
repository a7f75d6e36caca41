import { useEffect, useState } from 'preact/hooks';

function questionOfLocation(): string {
  return new URLSearchParams(window.location.search).get('q')?.trim() ?? '';
}

/** The address of the page with this question. */
export function questionLink(question: string): string {
  return question === '' ? '/' : `/?${new URLSearchParams({ q: question })}`;
}

/**
 * The question asked, which lives in the address, so that back, forward,
 * reload and links work; and a function that asks another.
 */
export function useQuestion(): [string, (question: string) => void] {
  const [question, setQuestion] = useState(questionOfLocation);
  useEffect(() => {
    const follow = () => setQuestion(questionOfLocation());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const ask = (next: string) => {
    if (next !== questionOfLocation()) window.history.pushState(null, '', questionLink(next));
    setQuestion(next);
  };
  return [question, ask];
}
