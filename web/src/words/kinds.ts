import type { DrawnRelation, PageKind } from '../address/kinds';
import type { Language } from '../settings/settings';

/** How the kinds are called: one of them, and several. */
export const kindWords: Record<Language, Record<PageKind, { one: string; many: string }>> = {
  en: {
    SERVICE: { one: 'service', many: 'services' },
    TOPIC: { one: 'topic', many: 'topics' },
    TALK: { one: 'talk', many: 'talks' },
    PERSON: { one: 'person', many: 'people' },
    COMPANY: { one: 'company', many: 'companies' },
    EVENT: { one: 'event', many: 'events' },
    DOCUMENT: { one: 'document', many: 'documents' },
  },
  ja: {
    SERVICE: { one: 'サービス', many: 'サービス' },
    TOPIC: { one: 'トピック', many: 'トピック' },
    TALK: { one: '講演', many: '講演' },
    PERSON: { one: '人物', many: '人物' },
    COMPANY: { one: '企業', many: '企業' },
    EVENT: { one: 'イベント', many: 'イベント' },
    DOCUMENT: { one: '文書', many: '文書' },
  },
};

/** How the relations are called, read from the end they lead to. */
export const reverseWords: Record<Language, Record<DrawnRelation, string>> = {
  en: {
    COVERS: 'covered by', GIVEN_BY: 'gave', FEATURES: 'shown in', PRESENTED_AT: 'talks held', PART_OF: 'has parts', WORKS_FOR: 'people',
    USES: 'used by', PROVIDED_BY: 'provides', ANNOUNCED_AT: 'announced', BROADER: 'special cases',
  },
  ja: {
    COVERS: '扱う講演', GIVEN_BY: '講演', FEATURES: '紹介した講演', PRESENTED_AT: '開かれた講演', PART_OF: '含むもの', WORKS_FOR: '所属する人',
    USES: '利用者', PROVIDED_BY: '提供するもの', ANNOUNCED_AT: '発表されたもの', BROADER: '下位概念',
  },
};

/** How the relations are called, read from the end they start at. */
export const relationWords: Record<Language, Record<DrawnRelation, string>> = {
  en: {
    COVERS: 'covers', GIVEN_BY: 'given by', FEATURES: 'shows', PRESENTED_AT: 'held at', PART_OF: 'part of', WORKS_FOR: 'works for',
    USES: 'uses', PROVIDED_BY: 'provided by', ANNOUNCED_AT: 'announced at', BROADER: 'special case of',
  },
  ja: {
    COVERS: '扱う', GIVEN_BY: '登壇者', FEATURES: '紹介する', PRESENTED_AT: '開催', PART_OF: '一部', WORKS_FOR: '所属',
    USES: '利用', PROVIDED_BY: '提供元', ANNOUNCED_AT: '発表', BROADER: '上位概念',
  },
};
