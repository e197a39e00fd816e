import type { Words } from "../english";

/** Japanese words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_JA: Words["newItem"] = {
  command: "新規アクションアイテム…",
  title: "新規アクションアイテム",
  text: "内容",
  owner: "担当者",
  ownerHint: "担当者なし",
  due: "期限",
  priority: "優先度",
  destination: "書き込み先",
  destinations: {
    "active-note": (name) => `このノート：${name}`,
    profile: (name) => `プロフィール：${name}`,
    inbox: (name) => `インボックス：${name}`,
  },
  willBeCreated: "このノートは新規作成されます。",
  noDestination: "会議ノートを開くか、設定でインボックスノートを指定してください。",
  noText: "内容を入力してください。",
  noSuchDay: "期限を日付として読み取れません。",
  add: "追加",
  added: (title) => `「${title}」に追加しました。`,
  openIt: "開く",
  completeUnderCursor: "カーソル位置のアクションアイテムを完了にする",
};
