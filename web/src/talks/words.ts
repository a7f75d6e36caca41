import type { Facet } from '../api/operations';

/** The forms of talks, as the API writes them in lists of counts. */
const forms: Record<'en' | 'ja', Record<string, string>> = {
  en: { keynote: 'keynote', breakout: 'breakout session', panel: 'panel', lightning: 'lightning talk', workshop: 'workshop', talk: 'talk' },
  ja: { keynote: '基調講演', breakout: 'ブレイクアウト', panel: 'パネル', lightning: 'LT', workshop: 'ワークショップ', talk: '講演' },
};

const byEn: Record<Facet, string> = {
  YEAR: 'Talks by year', EVENT: 'Talks by event', KIND: 'Talks by form', SERVICE: 'Services covered', TOPIC: 'Topics covered', COMPANY: 'Companies shown', SPEAKER: 'Speakers',
  LANGUAGE: 'Languages',
};

const byJa: Record<Facet, string> = {
  YEAR: '年ごとの講演', EVENT: 'イベントごとの講演', KIND: '形式ごとの講演', SERVICE: '扱うサービス', TOPIC: '扱うトピック', COMPANY: '紹介された企業', SPEAKER: '登壇者', LANGUAGE: '言語',
};

/** The words of the list of talks. */
export const words = {
  en: {
    title: 'Talks',
    intro: 'All talks, the latest first. Choose a year, an event, a service … to narrow them.',
    by: byEn,
    form: (form: string) => forms.en[form] ?? form,
    unknown: 'unknown',
    narrowed: 'Only these',
    widen: 'All talks',
    without: (name: string) => `No longer only: ${name}`,
    count: (n: number) => (n === 1 ? '1 talk' : `${n} talks`),
    next: 'Next page',
    query: 'Open as GraphQL',
  },
  ja: {
    title: '講演',
    intro: '全ての講演、新しい順。年・イベント・サービスなどを選んで絞り込めます。',
    by: byJa,
    form: (form: string) => forms.ja[form] ?? form,
    unknown: '不明',
    narrowed: '絞り込み',
    widen: '全ての講演',
    without: (name: string) => `絞り込みを外す: ${name}`,
    count: (n: number) => `講演 ${n} 件`,
    next: '次のページ',
    query: 'GraphQL で開く',
  },
};
