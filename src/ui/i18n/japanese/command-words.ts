import type { Words } from "../english";

/** Japanese words of the command palette and the ribbon. */
export const COMMAND_WORDS_JA: Words["commands"] = {
  openActionItems: "アクションアイテムを開く",
  openPeople: "人物一覧を開く",
  openPerson: "人物を開く…",
  prepareMeeting: "会議の準備",
  rollUpByDue: "期限別にロールアップ",
  rollUpByPriority: "優先度別にロールアップ",
  rollUpByDueAndPriority: "期限と優先度別にロールアップ",
  rollUpByPerson: "人物別にロールアップ",
  rollUpForPerson: "人物を選んでロールアップ…",
  rollUpForMeeting: "この会議の人物についてロールアップ",
  showPersonCard: "人物カードを表示",
  copyDiagnostics: "診断情報をコピー",
  nobodyUnderCursor: "カーソル位置に人物へのリンクや@の付いた名前がありません。",
};
