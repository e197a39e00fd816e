import { eitherOf } from "./grammar";
import type { Words } from "../english";

/** Japanese words of Names to check. */
export const NAMES_WORDS_JA: Words["names"] = {
  title: "確認が必要な名前",
  intro: "回答はプラグインの設定に保存され、いつでも取り消せます。ノートの内容は書き換えません。",
  headings: {
    possible: "既知の人物の可能性あり",
    ambiguous: "該当する人物が複数",
    unknown: "該当する人物なし",
    "near-duplicate": "よく似た2つの名前",
    doubled: "姓が2回書かれた名前",
  },
  groupLabel: (heading, count) => `${heading}：${count.text}件`,
  left: (count) => `確認が必要な名前：${count.text}件`,
  leftOf: (count, person) => `${person}について確認が必要な名前：${count.text}件`,
  showAll: "確認が必要な名前をすべて表示",
  indexing: (done, total) => `ノートを読み込んでいます：${done.text}/${total.text}`,

  possible: (people) => `${eitherOf(people)}の可能性があります。最初の語が一致する人物はほかにいません。`,
  ambiguous: (people) => `${eitherOf(people)}の可能性があります。`,
  ambiguousForGood: (people) =>
    `${eitherOf(people)}の可能性があります。名前またはエイリアスが同じため、どちらかを変更してください。`,
  unknown: "アイテムの担当者ですが、会議にもプロフィールにもない名前です。",
  unknownAlike: (people) => `${eitherOf(people)}ですか？`,
  alike: {
    "same-name": (other) => `${other}には、同じ名前のプロフィールがもう1つあります。`,
    "word-order": (other) => `${other}と語順だけが異なります。`,
    initial: (other) => `${other}の名前の一部を省略したものですか？`,
    spelling: (other) => `${other}とつづりがほぼ同じです。`,
  },
  twoProfiles: "どちらにもプロフィールがあります。1人にするには、2つのノートを統合してください。",
  doubled: (person) => `${person}とみなしています。`,

  rowLabel: (name, uses, why) => `${name}、${uses}。${why}`,
  times: (count) => `${count.text}回`,
  notes: (count) => `ノート${count.text}件`,
  inNote: (title) => `「${title}」内`,
  noteItself: "ノートに記載",
  openPerson: (name, path) => (path === "" ? `${name}を開く` : `${name}を開く（${path}）`),

  samePerson: "同一人物",
  different: "別人",
  notAPerson: "人物ではない",
  createProfile: "プロフィールを作成",
  samePersonLabel: (name, target) => `${name}は${target}と同一人物`,
  samePersonMenu: (name) => `${name}がどの人物かを指定`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name}は既知の人物ではない` : `${name}は${people.join("や")}とは別人`,
  notAPersonLabel: (name) => `${name}は人物ではない`,
  createProfileLabel: (name) => `${name}のプロフィールを作成`,
  keepAs: (kept, alias) => `${alias}は${kept}`,
  somebodyElse: "ほかの人物…",
  whoIs: (name) => `${name}はどの人物ですか？`,
  nobodyFound: "人物が見つかりません。",

  isNow: (alias, target) => `${alias}を${target}とみなします。`,
  isDifferent: (name) => `${name}を別の人物として扱います。`,
  isNobody: (name) => `${name}を人物として扱いません。`,
  profileCreated: (path) => `${path}を作成しました。`,
  profileExists: (path) => `${path}はすでに存在します。書き込みは行っていません。`,
  profileUnsafe: (name) => `「${name}」はファイル名に使用できません。書き込みは行っていません。`,
  profileFailed: (name) => `${name}のプロフィールを作成できませんでした。`,
  stillNamed: (name, count) => `ノート${count.text}件にまだ「${name}」の名前があります。`,

  allClear: "確認が必要な名前はありません",
  allClearHint: "ノート内の名前はすべて明確か、確認済みです。",
};
