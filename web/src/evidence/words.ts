/** The words of evidence. */
export const words = {
  en: {
    evidence: 'Evidence',
    line: (n: number) => `line ${n}`,
    around: 'Lines around',
    less: 'This line alone',
    none: 'No line says so by itself: it follows from the lexicon.',
    lexicon: 'From the lexicon',
  },
  ja: {
    evidence: '根拠',
    line: (n: number) => `${n} 行目`,
    around: '前後の行',
    less: 'この行だけ',
    none: 'これを述べる行はなく、用語集から導かれています。',
    lexicon: '用語集より',
  },
};
