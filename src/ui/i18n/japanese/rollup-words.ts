import type { Words } from "../english";

/** Each ends so that ため may follow it. */
const REGION_REASONS: Words["rollup"]["reasons"] = {
  edited: "手動で編集されている",
  broken: "マーカーが重複しているか、入れ子になっているか、不完全な",
  unreadable: "条件を読み取れない",
  newer: "このプラグインの新しいバージョンで作成されている",
  "in-code": "コード、コメント、プロパティの中にある",
  unanswerable: "条件に該当するものを求められなくなった",
};

/** Japanese words of rollups: the view, live blocks, saved rollups. */
export const ROLLUP_WORDS_JA: Words["rollup"] = {
  filters: (active) => (active.n === 0 ? "フィルタ" : `フィルタ（${active.text}）`),
  clear: "フィルタを解除",
  status: "ステータス",
  anyStatus: "すべて",
  proposed: "提案",
  proposedFilters: { all: "表示", only: "提案のみ", hide: "非表示" },
  priority: "優先度",
  anyPriority: "すべて",
  sort: "並べ替え",
  sortings: {
    urgency: "緊急度",
    priority: "優先度",
    note: "ノート",
    person: "人物",
    created: "作成日",
  },
  tags: "タグ",
  tagsPlaceholder: "タスク, 案件/x",
  path: "パス",
  pathPlaceholder: "会議/",
  from: "期限（開始）",
  to: "期限（終了）",
  withPeople: "関係する人物",
  removePerson: (name) => `${name}を外す`,
  titleWith: (title, names) => `${title}（${names.join("、")}）`,

  matrix: "期限・優先度別の未完了アイテム",
  total: "合計",
  cell: (bucket, priority, count) => {
    const what = [bucket, priority].filter((part) => part !== null).join("、");
    return `${what === "" ? "すべて" : what}：${count.text}件`;
  },

  insertIntoNote: "ノートに挿入",
  saveAsNote: "ノートとして保存",
  exportCalendar: "カレンダーとして書き出す",
  calendarFailed: "このデバイスではカレンダーファイルを渡せません。",
  toRollUp: "ロールアップ",
  nobodyHere: "このノートには、あなた以外の人物の記載がありません。",
  chooseNote: "ロールアップの挿入先ノートを選択",
  atCursor: "開いているノート · カーソル位置",
  atEnd: "末尾",
  toInsert: "挿入",
  toDismiss: "閉じる",
  noNotes: "一致するノートはありません",
  inserted: (note) => `「${note}」にロールアップを挿入しました。`,
  notHere: "コード、コメント、リスト、プロパティの中には、ロールアップを挿入できません。",
  saveTitle: "ロールアップをノートとして保存",
  name: "名前",
  folder: "フォルダ",
  folderHint: "存在しない場合は作成します。空欄の場合は保管庫のルートに保存します。",
  save: "保存",
  cancel: "キャンセル",
  saved: (path) => `${path}を保存しました。`,
  noteExists: (path) => `${path}はすでに存在します。別の名前を指定してください。`,
  unsafeName: "この名前はファイル名に使用できません。",
  unsafeFolder: "この名前はフォルダ名に使用できません。",
  saveFailed: "ノートを作成できませんでした。",
  fileName: (title, date) => `${title} ${date}`,

  refreshHere: "このノートのロールアップを更新",
  refreshAll: "すべてのノートのロールアップを更新",
  stillReading: "ノートを読み込んでいます。しばらくしてからもう一度お試しください。",
  noneHere: "このノートに保存されたロールアップはありません。",
  noneAnywhere: "保存されたロールアップのあるノートはありません。",
  refreshing: (done, total) => `ロールアップを更新しています：ノート${done.text}/${total.text}件`,
  result: (refreshed, unchanged, refused, reasons) =>
    [
      refreshed.n > 0 ? `${refreshed.text}件を更新` : "",
      unchanged.n > 0 ? `${unchanged.text}件は最新` : "",
      refused.n > 0
        ? `${refused.text}件は更新不可${reasons.length > 0 ? `（${reasons.map((reason) => `${reason}ため`).join("、")}）` : ""}`
        : "",
    ]
      .filter(Boolean)
      .join("、"),
  refusedIn: (path, reason) => `${path}：${reason}ため`,
  refusedMore: (more) => `ほか${more.text}件も更新不可`,
  reasons: REGION_REASONS,
  renewTitle: "このロールアップは更新されませんでした",
  renewIntro: (reason) =>
    `${reason}ため、更新しませんでした。下に新しいロールアップを挿入できます。今の内容はノートの一部として残り、2つのマーカー行だけが削除されます。`,
  renewBroken: (reason) =>
    `${reason}ため、更新しませんでした。下に新しいロールアップを挿入できます。テキストはすべてノートの一部として残り、マーカー行だけが削除されます。`,
  renew: "新しく挿入",
  renewed: "新しいロールアップを挿入しました。以前の内容はノートに残っています。",

  insertCommand: "ロールアップを挿入",
  insertTitle: "ロールアップを挿入",
  insertHint: "ノートの変更に合わせて更新され、その場で編集できる一覧です。",
  insert: "挿入",
  by: "グループ化",
  owner: "担当者",
  ownerHint: "名前（複数の場合はカンマ区切り）。「this」はブロックのあるノートの人物を指します。",
  ownerPlaceholder: "全員",
  person: "関係する人物",
  personHint: "この人物が関係するアイテム。名前または「this」を指定します。",
  due: "期限",
  dueHint: (words) => `${words.join(", ")}、日付、またはFROM..TO`,
  limit: "最大件数",
  limitHint: "表示する行数。空欄の場合はすべて表示します。",
  title: "タイトル",
  blockProblem: "このロールアップを表示できません",
  tooLong: (size, limit) => `ブロックが${size.text}文字あります。読み取れるのは${limit.text}文字までです。`,
  notYaml: "有効なYAMLではありません。",
  notKeys: "「by: due」のように、1行に1つずつ設定を記述してください。",
  unknownKey: (key, allowed) => `「${key}」という設定はありません。使用できるもの：${allowed.join(", ")}。`,
  twice: (key) => `「${key}」が2回指定されています。`,
  noValue: (key) => `「${key}」に値がありません。タグは#なしで書くか、引用符で囲んでください。`,
  notText: (key) => `「${key}」の値は、テキスト、数値、またはそのリストでなければなりません。`,
  inLine: (line, message) => `${line}行目：${message}`,
  noPersonHere: (key) =>
    `「${key}: this」はブロックのあるノートの人物を指しますが、このノートはプロフィールでも、相手が1人の会議でもありません。`,
  noNoteHere: (key) => `「${key}: this」はノートの中でのみ使用できます。`,
  omitted: (count) => `ほか${count.text}件`,
  stillReadingBlock: "ノートを読み込んでいます…",
  blockEmpty: "未完了のアイテムはありません",
  openAsView: "ビューとして開く",
};
