/** The words of the box and of what it finds. */
export const words = {
  en: {
    label: 'Search or ask',
    hint: 'Search, or ask: Which talks covered Lambda?',
    ask: 'Ask',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    nothing: 'Nothing is called so. Press Enter to ask it as a question.',
    corrected: (text: string) => `Nothing matches as typed; shown: ${text}`,
    called: (name: string) => `also called ${name}`,
    lines: 'Lines',
    pick: 'Type a name',
  },
  ja: {
    label: '検索・質問',
    hint: '名前を検索、または質問。例: Lambdaについて話したのは誰?',
    ask: '聞く',
    found: (n: number) => `${n} 件`,
    nothing: 'その名前は見つかりません。Enter で質問として聞けます。',
    corrected: (text: string) => `そのままでは見つからないため「${text}」を表示`,
    called: (name: string) => `別名 ${name}`,
    lines: '行',
    pick: '名前を入力',
  },
};
