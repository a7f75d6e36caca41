/** The words of the page of a document. */
export const words = {
  en: {
    author: 'Author', publisher: 'Publisher', published: 'Published', language: 'Language', file: 'File', reader: 'Read as', url: 'Address',
    talks: 'Talks in it',
    legend: 'Names are marked by kind; each leads to its page.',
    more: 'Next lines',
    end: 'End of the document',
    query: 'Open as GraphQL',
    line: (n: number) => `Line ${n}`,
    facts: (n: number) => (n === 1 ? '1 fact' : `${n} facts`),
  },
  ja: {
    author: '著者', publisher: '発行', published: '公開日', language: '言語', file: 'ファイル', reader: '形式', url: 'アドレス',
    talks: '含まれる講演',
    legend: '名前は種類ごとに色分けされ、それぞれのページに通じます。',
    more: '続きの行',
    end: '文書の終わり',
    query: 'GraphQL で開く',
    line: (n: number) => `${n} 行目`,
    facts: (n: number) => `事実 ${n} 件`,
  },
};
