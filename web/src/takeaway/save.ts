/** The files that can be taken away, each with its type. */
const types = {
  png: 'image/png', svg: 'image/svg+xml', graphml: 'application/graphml+xml', csv: 'text/csv;charset=utf-8', json: 'application/json',
} as const;

/** What a file's name ends with. */
export type Ending = keyof typeof types;

/** Hands a file to the reader, under a name made of what it is about. */
export function save(about: string, ending: Ending, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[ending] }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName(about, ending) });
  link.click();
  // The browser reads the file after this turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every file system takes: letters and digits of any script, joined by hyphens. */
export function fileName(about: string, ending: Ending): string {
  const words = about.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return `${words.join('-').slice(0, 80) || 'talkgraph'}.${ending}`;
}
