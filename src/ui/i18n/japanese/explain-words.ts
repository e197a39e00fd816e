import { eitherOf } from "./grammar";
import type { NameFact } from "../../../core/query/explain";
import type { ResolutionHow } from "../../../core/model/resolution";
import type { Words } from "../english";
import { ANSWER_WORDS_JA } from "./answer-words";

const NOTE_REASONS: Words["explain"]["noteReason"] = {
  profile: "プロフィールです。人物に関するノートのうち、日付も参加者もないものです。",
  meeting: "会議です。人物に関するノートのうち、日付または参加者があるものです。",
  "other-meeting": "別の種類のノートですが、参加者が記載されているため会議として扱います。",
  other: "人物に関するノートではありません。",
};

const SOURCES = {
  person: "personプロパティ",
  participants: "参加者",
  "attendee-line": "出席者の行",
  tag: "人物タグ",
  folder: "ノートを含む、この人物のプロフィールのフォルダ",
  profile: "ノート自体（この人物のプロフィール）",
} as const;

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `「${text}」はあなたです`,
  placeholder: ({ text }) => `「${text}」は特定の人物を指しません`,
  group: ({ text }) => `「${text}」はグループです`,
  name: ({ text, name }) => `「${text}」は${name ?? text}の名前です`,
  alias: ({ text, name }) => `「${text}」は${name ?? text}のエイリアスです`,
  compact: ({ text, name }) => `「${text}」は${name ?? text}を1語で書いたものです`,
  "first-name-in-note": ({ text, name }) =>
    `「${text}」は${name ?? text}です。最初の語が一致する人物は、このノートにほかにいません`,
  "first-name-in-vault": ({ text, candidates }) =>
    `「${text}」は${eitherOf(candidates)}の可能性があります。最初の語が一致する人物は、保管庫にほかにいません`,
  "own-name": ({ text }) => `「${text}」は登録のない人物です`,
  ambiguous: ({ text, candidates }) => `「${text}」は${eitherOf(candidates)}の可能性があります`,
  inbox: () => "担当者がなく、インボックスノートにあるため、あなたのアイテムです",
};

const COLLECTED: Words["explain"]["collected"] = {
  "whole-vault": "保管庫全体のアイテムが収集対象のため、収集されています。",
  "people-note": "人物に関するノートにあるため、収集されています。",
  "note-names-people": "ノートに人物が記載されているため、収集されています。",
  "has-owner": "担当者がいるため、収集されています。",
  "lacks-required-tag": "必須タグがないため、収集されていません。",
  "no-people-note": "人物に関するノートにないため、収集されていません。",
  "involves-nobody": "アイテムにもノートにも関係する人物がいないため、収集されていません。",
};

const FOLDED: Words["explain"]["folded"] = {
  source: "これらのノートは同じ会議です（日付とソースが同じ）。",
  title: "これらのノートは同じ会議です（日付とタイトルが同じで、共通の人物がいる）。",
  both: "これらのノートは同じ会議です（日付が同じで、ソースが同じか、タイトルが同じで共通の人物がいる）。",
};

/** Japanese words of Why is this here? */
export const EXPLAIN_WORDS_JA: Words["explain"] = {
  title: "ここに表示される理由",
  headings: { note: "ノート", people: "ノートの人物", owner: "担当者", list: "一覧での扱い" },
  noteReason: NOTE_REASONS,
  dateWritten: (date) => `日付は${date}です（ノートに記載）。`,
  dateInFileName: (date) => `日付は${date}です（ファイル名から）。`,
  noDate: "日付がありません。",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) => `${how}（記載箇所：${sources.map((source) => SOURCES[source]).join("、")}）。`,
  sentence: (text) => `${text}。`,
  nobody: "人物の記載がありません。",
  noOwner: "担当者がいません。",
  mentions: (names) => `${names.join("、")}に言及しています。`,
  status: (symbol, name, type, isOpen) =>
    `ステータス [${symbol}] は「${name}」（${type}）で、${isOpen ? "未完了" : "完了"}として扱います。`,
  proposed: {
    status: "ステータスにより提案とみなされます。",
    tag: "タグ #proposed により提案とみなされます。",
  },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `「${ANSWER_WORDS_JA.buckets.none}」に表示されます。`
      : `期限が${date}のため、「${ANSWER_WORDS_JA.buckets[bucket]}」に表示されます。`,
  collected: COLLECTED,
  folded: FOLDED,
};
