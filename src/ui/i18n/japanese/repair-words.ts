import type { Words } from "../english";

/** Japanese words of the command that repairs garbled text. */
export const REPAIR_WORDS_JA: Words["repair"] = {
  command: "このノートの文字化けを修復",
  title: "文字化けの修復",
  intro: (count, note) =>
    `「${note}」の${count.text}行が変更されます。「修復」をクリックするまで書き込みは行いません。`,
  leftAlone: "コードとコメント、意図して入力された可能性のある文字は変更しません。",
  line: (number) => `${number}行目`,
  before: "変更前",
  after: "変更後",
  showMore: (count) => `あと${count.text}件を表示`,
  repair: "修復",
  cancel: "キャンセル",

  nothing: "このノートに文字化けは見つかりませんでした。",
  unreadable: "このノートを読み込めませんでした。",
  repaired: (count) => `${count.text}行を修復しました。`,
};
