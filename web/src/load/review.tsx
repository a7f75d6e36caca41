import { useContext, useState } from 'preact/hooks';
import { AnswersContext, useResult } from '../api/answers';
import { LoadDocumentDocument, type LoadDocumentMutation } from '../api/operations';
import { Failure, run } from '../api/run';
import { ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { useToken } from '../settings/token';
import { Trouble } from '../things/panel';
import type { Report } from './choose';
import { Found } from './found';
import { words } from './words';

type Payload = NonNullable<LoadDocumentMutation['loadDocument']>;

/** What a report says, read without being kept; then it is kept, or not. */
export function Review({ report }: { report: Report }) {
  const label = useWords(words);
  const token = useToken().value;
  const answers = useContext(AnswersContext);
  const [replace, setReplace] = useState(false);
  const [kept, setKept] = useState<Payload>();
  const [failed, setFailed] = useState<Error>();
  const send = async (preview: boolean, signal?: AbortSignal): Promise<Payload> => {
    const { loadDocument } = await run(LoadDocumentDocument, { input: { ...report, preview, replace } }, { token, signal });
    if (!loadDocument) throw new Failure('the answer holds no data');
    return loadDocument;
  };
  const { data, error, again } = useResult('preview', (signal) => send(true, signal));
  const keep = () => send(false).then((payload) => {
    answers.forget();
    setFailed(undefined);
    setKept(payload);
  }, setFailed);
  if (error) return <Trouble error={error} again={again} />;
  if (!data) return <p role="status">{label.reading}</p>;
  return (
    <section class="review">
      <Errors errors={(kept ?? data).errors} />
      {failed && <Trouble error={failed} again={keep} />}
      {kept?.outcome && <p role="status"><strong>{label.outcome[kept.outcome]}</strong> {kept.document && <ThingLink id={kept.document.id}>{label.open}</ThingLink>}</p>}
      {data.found && !kept?.outcome && (
        <p class="row">
          <button type="button" onClick={keep}>{label.keep}</button>
          <label><input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} /> {label.replace}</label>
        </p>
      )}
      {data.found && <Found found={data.found} />}
    </section>
  );
}

function Errors({ errors }: { errors: Payload['errors'] }) {
  if (errors.length === 0) return null;
  return <ul class="error" role="alert">{errors.map(({ message }) => <li key={message}>{message}</li>)}</ul>;
}
