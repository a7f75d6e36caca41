import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../settings/settings';
import { useToken } from '../settings/token';
import { Choose, type Report } from './choose';
import { Progress } from './progress';
import { Review } from './review';
import { TokenForm } from './token-form';
import { words } from './words';
import './load.css';

/** Loading from the page: a report is chosen, read, looked at, and then kept. */
export function LoadRoom() {
  const label = useWords(words);
  const token = useToken();
  const [report, setReport] = useState<Report>();
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  return (
    <main class="page">
      <h1>{label.title}</h1>
      <p>{label.intro}</p>
      <TokenForm />
      {token.value !== '' && (
        <>
          <Choose choose={setReport} />
          {report && <Review key={report.file + report.text} report={report} />}
          <Progress token={token.value} />
        </>
      )}
    </main>
  );
}
