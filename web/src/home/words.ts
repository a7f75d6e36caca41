/** The words of the first page. */
export const words = {
  en: {
    title: 'Ask the talks',
    intro: 'Talks, speakers, services and companies of cloud conferences, each answer with the lines that say so.',
    named: 'Which talks covered Aurora failover?',
    namedAbout: 'An answer, drawn, with the lines that prove it.',
    grow: 'Start at Amazon Aurora and expand',
    growAbout: 'A graph that grows from one thing: who talks about it, who uses it.',
    map: 'The map of topics',
    mapAbout: 'What is covered together, in communities.',
    examples: 'Questions to start from',
    holds: (talks: number, documents: number) => `${talks} talks from ${documents} documents.`,
    empty: 'The graph is empty. Load reports with: talkgraph load PATH',
  },
  ja: {
    title: '講演に聞く',
    intro: 'クラウドのカンファレンスの講演・登壇者・サービス・企業について、根拠となる行を添えて答えます。',
    named: 'Auroraのフェイルオーバーについて話したセッションは?',
    namedAbout: '答えと図、そして根拠となる行。',
    grow: 'Amazon Aurora から広げる',
    growAbout: '一つのものから育つグラフ。誰が話し、誰が使うか。',
    map: 'トピックの地図',
    mapAbout: '何が一緒に語られるかを、まとまりごとに。',
    examples: '質問の例',
    holds: (talks: number, documents: number) => `文書 ${documents} 件、講演 ${talks} 件。`,
    empty: 'グラフは空です。talkgraph load PATH で文書を読み込んでください。',
  },
};
