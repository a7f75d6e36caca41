import { createClient } from 'graphql-sse';
import { useEffect, useState } from 'preact/hooks';
import { LoadingDocument, type LoadingSubscription } from '../api/operations';
import { text } from '../api/run';
import { useWords } from '../settings/settings';
import { words } from './words';

type Step = LoadingSubscription['loading'];

/** How far the loads of the server are, as it says so. */
export function Progress({ token }: { token: string }) {
  const label = useWords(words);
  const [steps, setSteps] = useState<Step[]>([]);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    const client = createClient({ url: '/graphql', headers: { Authorization: `Bearer ${token}` }, retryAttempts: 3 });
    client.subscribe<LoadingSubscription>({ query: text(LoadingDocument) }, {
      next: ({ data, errors }) => {
        if (data) setSteps((before) => [...before.filter(({ file }) => file !== data.loading.file), data.loading]);
        if (errors?.[0]) setFailed(errors[0].message);
      },
      error: (error) => setFailed(error instanceof Error ? error.message : String(error)),
      complete: () => undefined,
    });
    return () => client.dispose();
  }, [token]);
  if (failed !== undefined) return <p class="error" role="alert">{failed}</p>;
  if (steps.length === 0) return null;
  return (
    <section aria-live="polite">
      <h2>{label.progress}</h2>
      <ul>
        {steps.map(({ file, stage, milliseconds }) => (
          <li key={file}><code>{file}</code> {label.stage[stage]}{milliseconds !== null && <small> {label.milliseconds(milliseconds)}</small>}</li>
        ))}
      </ul>
    </section>
  );
}
