import type { Words } from "../english";
import { DUE_VOCABULARY_JA } from "./due-vocabulary";

const DUE_CHOICES: Words["edits"]["dueChoices"] = {
  today: "今日",
  tomorrow: "明日",
  "next-week": "来週",
  "in-a-month": "1か月後",
};

const PRIORITIES: Words["edits"]["priorities"] = {
  highest: "最高",
  high: "高",
  medium: "中",
  none: "なし",
  low: "低",
  lowest: "最低",
};

const DONE: Words["edits"]["done"] = {
  done: "完了にしました。",
  reopened: "未完了に戻しました。",
  accepted: "承認しました。",
  rejected: "却下しました。",
  status: "ステータスを変更しました。",
  due: "期限を変更しました。",
  priority: "優先度を変更しました。",
  owners: "担当者を変更しました。",
};

/** Japanese words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_JA: Words["edits"] = {
  dueVocabulary: DUE_VOCABULARY_JA,

  completeAll: (count) => (count.n === 1 ? "完了にする" : `${count.text}件すべてを完了にする`),
  reopenAll: (count) => (count.n === 1 ? "未完了に戻す" : `${count.text}件すべてを未完了に戻す`),
  acceptAll: (count) => (count.n === 1 ? "承認" : `${count.text}件すべてを承認`),
  rejectAll: (count) => (count.n === 1 ? "却下" : `${count.text}件すべてを却下`),
  completeOnly: (title) => `「${title}」のものだけを完了にする`,
  accept: "承認",
  reject: "却下",
  reassign: "担当者を変更",
  due: "期限…",
  priority: "優先度…",
  owner: "担当者…",
  status: "ステータス…",
  editInTasks: "Tasksで編集…",
  open: "ノートを開く",
  openInTab: "新規タブで開く",
  openSource: (title, line) => `「${title}」の${line.text}行目を開く`,
  copyLink: "リンクをコピー",
  linkCopied: "リンクをコピーしました。",
  showSimilar: (count) => `類似アイテム${count.text}件を表示`,
  similarTitle: "類似するアクションアイテム",
  undo: "直前の変更を元に戻す",
  select: "選択",
  deselect: "選択を解除",
  moreActions: "その他の操作",

  dueChoices: DUE_CHOICES,
  pickDate: "日付を選択…",
  noDueDate: "期限なし",
  priorities: PRIORITIES,
  statusName: (name, symbol) => `${name} [${symbol}]`,

  pickTitle: "期限",
  typeDate: "日付を入力",
  typeDateHint: "金曜、2週間後、1月5日、2026-01-05",
  calendarDay: "またはカレンダーから選択",
  noSuchDay: "日付として読み取れません。",
  save: "保存",
  cancel: "キャンセル",

  chooseOwner: "担当者を選択",
  nobody: "担当者なし",
  inThisNote: "このノートの人物",
  useName: (name) => `「${name}」を使用`,
  nobodyFound: "人物が見つかりません。姓名を入力すると、その名前を使用できます。",

  done: DONE,
  working: (done, total) => `アイテムを変更しています：${done.text}/${total.text}件`,
  changed: (changed) => `${changed.text}件を変更`,
  unchanged: (unchanged) => `${unchanged.text}件は変更不要`,
  refused: (refused) => `${refused.text}件は変更不可`,
  stopped: "中断しました",
  reason: (count, reason) => (count.n === 1 ? reason : `${count.text}件：${reason}`),
  alreadySo: "変更する内容がありません。",
  undoButton: "元に戻す",
  undone: (notes) => `ノート${notes.text}件の変更を元に戻しました。`,
  notUndone: (path, reason) => `${path}は元に戻せませんでした：${reason}`,
  nothingToUndo: "元に戻す変更はありません。",
  undoStopped: "停止しました。もう一度元に戻すと続きを行います。",
  undoing: (done, total) => `ノートを元に戻しています：${done.text}/${total.text}件`,

  copies: (count) => `×${count.text}`,
  copiesTooltip: (count, titles) => `同じアイテムが${count.text}行にあります：${titles.join("、")}`,

  selected: (count) => `${count.text}件を選択中`,
  selectedAnd: (rows, lines) => `${rows.text}件（${lines.text}行）を選択中`,
  clearSelection: "選択をすべて解除",
  bulkActions: "選択したアイテムの操作",

  keysTitle: "アクションアイテム一覧のキー操作",
  ctrlKey: "Ctrl",
  keys: [
    { keys: ["↑", "↓"], what: "移動" },
    { keys: ["Space"], what: "完了にする／未完了に戻す" },
    { keys: ["Enter"], what: "ノート内のアイテムの位置を開く" },
    { keys: ["Mod", "Enter"], what: "新規タブで開く" },
    { keys: ["d"], what: "期限" },
    { keys: ["p"], what: "優先度" },
    { keys: ["o"], what: "担当者" },
    { keys: ["a"], what: "提案を承認" },
    { keys: ["r"], what: "提案を却下" },
    { keys: ["m"], what: "アイテムのメニュー" },
    { keys: ["x"], what: "選択／選択を解除" },
    { keys: ["Shift", "↑ ↓"], what: "範囲を選択" },
    { keys: ["Mod", "A"], what: "グループ全体を選択" },
    { keys: ["Esc"], what: "選択をすべて解除" },
    { keys: ["Mod", "Z"], what: "直前の変更を元に戻す" },
    { keys: ["/"], what: "検索" },
    { keys: ["?"], what: "この一覧を表示" },
  ],
};
