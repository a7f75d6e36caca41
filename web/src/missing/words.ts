/** The words of the lists for who curates. */
export const words = {
  en: {
    title: 'Missing',
    intro: 'What the reports leave open, for the person who curates.',
    gaps: { talks: 'Talks without speakers', speakers: 'Speakers without companies', names: 'Names seen once' },
    count: (n: number) => `${n} in all`,
    first: (n: number) => `the first ${n}`,
    none: 'Nothing is missing here.',
    query: 'Open as GraphQL',
  },
  ja: {
    title: '不足しているもの',
    intro: '報告が述べていないこと。整理する人のために。',
    gaps: { talks: '登壇者のない講演', speakers: '所属のない登壇者', names: '一度だけ現れる名前' },
    count: (n: number) => `全 ${n} 件`,
    first: (n: number) => `先頭 ${n} 件`,
    none: 'ここに不足はありません。',
    query: 'GraphQL で開く',
  },
};
