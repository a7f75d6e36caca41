/** Every word of the page that is not data, in one language. */
export interface Labels {
  title: string;
  intro: string;
  question: string;
  ask: string;
  examples: string;
  asking: string;
  answers: (n: number) => string;
  nothing: string;
  failed: string;
  again: string;
  unknown: (name: string) => string;
  meant: string;
  understood: string;
  words: string;
  years: string;
  asGraphQL: string;
  playground: string;
  evidence: string;
  line: (n: number) => string;
  holds: (talks: number, documents: number) => string;
  empty: string;
}

const en: Labels = {
  title: 'Ask the talks',
  intro: 'Talks, speakers, services and companies, each answer with the lines that say so.',
  question: 'Your question',
  ask: 'Ask',
  examples: 'For example',
  asking: 'Asking…',
  answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  nothing: 'Nothing was found.',
  failed: 'The question could not be answered.',
  again: 'Try again',
  unknown: (name) => `Nothing is called “${name}”.`,
  meant: 'Did you mean',
  understood: 'Understood',
  words: 'words',
  years: 'years',
  asGraphQL: 'Open as GraphQL',
  playground: 'Playground',
  evidence: 'Evidence',
  line: (n) => `line ${n}`,
  holds: (talks, documents) => `${talks} talks from ${documents} documents.`,
  empty: 'The graph is empty. Load reports with: talkgraph load PATH',
};

const ja: Labels = {
  title: '講演に聞く',
  intro: '講演・登壇者・サービス・企業について、根拠となる行を添えて答えます。',
  question: '質問',
  ask: '聞く',
  examples: '例',
  asking: '問い合わせ中…',
  answers: (n) => `${n} 件`,
  nothing: '見つかりませんでした。',
  failed: '質問に答えられませんでした。',
  again: 'もう一度',
  unknown: (name) => `「${name}」という名前は知られていません。`,
  meant: 'もしかして',
  understood: '解釈',
  words: '語',
  years: '年',
  asGraphQL: 'GraphQL で開く',
  playground: 'Playground',
  evidence: '根拠',
  line: (n) => `${n} 行目`,
  holds: (talks, documents) => `文書 ${documents} 件、講演 ${talks} 件。`,
  empty: 'グラフは空です。talkgraph load PATH で文書を読み込んでください。',
};

/** The language of the page: Japanese for who reads it first, English for all others. */
export const language: 'en' | 'ja' = navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';

/** The words of the page in the reader's language. */
export const labels: Labels = language === 'ja' ? ja : en;
