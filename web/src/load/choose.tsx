import { useState } from 'preact/hooks';
import { useWords } from '../settings/settings';
import { words } from './words';

/** A report as it was chosen. */
export interface Report {
  file: string;
  text: string;
}

/** Takes a file that is dropped or chosen, or a text that is pasted. */
export function Choose({ choose }: { choose: (report: Report) => void }) {
  const label = useWords(words);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => { if (file) choose({ file: file.name, text: await file.text() }); };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer?.files[0]);
  };
  return (
    <>
      <div class={`drop ${over ? 'over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <label for="file">{label.drop}</label>
        <input id="file" type="file" accept=".txt,.md,.html,.json,.xml,.csv" onChange={(event) => void take(event.currentTarget.files?.[0])} />
      </div>
      <Paste choose={choose} />
    </>
  );
}

function Paste({ choose }: { choose: (report: Report) => void }) {
  const label = useWords(words);
  const [file, setFile] = useState('report.md');
  const [text, setText] = useState('');
  const read = (event: Event) => {
    event.preventDefault();
    choose({ file, text });
  };
  return (
    <details>
      <summary>{label.paste}</summary>
      <form class="paste" onSubmit={read}>
        <label for="paste-file">{label.file}</label>
        <input id="paste-file" value={file} onInput={(event) => setFile(event.currentTarget.value)} />
        <label for="paste-text">{label.text}</label>
        <textarea id="paste-text" rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" disabled={text.trim() === '' || file.trim() === ''}>{label.read}</button>
      </form>
    </details>
  );
}
