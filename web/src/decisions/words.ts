/** The words of the curators' log. */
export const words = {
  en: {
    title: 'Decisions',
    intro: 'What curators decided: what is one thing, what is two, what else it is called. Decisions survive loading and removing, and each can be taken back.',
    none: 'Nobody has decided anything yet. The API takes decisions: mergeEntities, splitEntity, addAlias.',
    kind: { MERGE: 'merge', SPLIT: 'split', ALIAS: 'alias', UNDO: 'undo' },
    undoes: (n: number) => `undoes ${n}`,
    undone: (n: number) => `undone by ${n}`,
    undo: 'Undo',
    token: 'To undo, give the token under “Load”.',
    query: 'Open as GraphQL',
    headings: ['No.', 'What', 'Of', 'Who', 'When', 'Undo'],
  },
  ja: {
    title: '編集履歴',
    intro: '整理した人の判断。何が一つで、何が二つで、ほかに何と呼ばれるか。読み込みや削除の後も残り、それぞれ取り消せます。',
    none: 'まだ判断はありません。API の mergeEntities・splitEntity・addAlias で加えられます。',
    kind: { MERGE: '統合', SPLIT: '分割', ALIAS: '別名', UNDO: '取り消し' },
    undoes: (n: number) => `${n} を取り消す`,
    undone: (n: number) => `${n} により取り消し済み`,
    undo: '取り消す',
    token: '取り消すには「読み込み」でトークンを入力してください。',
    query: 'GraphQL で開く',
    headings: ['番号', '内容', '対象', '誰が', 'いつ', '取り消し'],
  },
};
