import type { QuestionWords } from "../../../core/answers/question-words";

/** The Japanese words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_JA: QuestionWords = {
  commands: {
    items: "未完了のアクションアイテムを一覧表示",
    rollup: "未完了のアクションアイテムをグループ別にロールアップ",
    person: "人物を表示：お互いの対応待ちとタイムライン",
    list: "すべての人物を一覧表示",
  },
  flags: {
    format: "出力形式",
    total: "件数のみを出力",
    by: "グループ化の基準",
    owner: "担当者：所定の語、またはカンマ区切りの名前",
    person: "関係する人物：名前、エイリアス、またはプロフィールのパス。複数の場合はカンマ区切り",
    due: "期限：所定の語、日付（YYYY-MM-DD）、または期間（FROM..TO）",
    status: "ステータスの記号、名前、または種類（カンマ区切り）",
    priority: "優先度（カンマ区切り）",
    proposed: "仕分け待ちのアイテムを含めるかどうか",
    tag: "タグ（カンマ区切り）。入れ子のタグも含む",
    path: "フォルダ、パスの先頭部分、またはglob",
    search: "検索語（すべてを含むもの）",
    sort: "アイテムの並び順",
    limit: "表示するアイテムの最大件数",
  },
  flagWithWords: (text, allowed) => `${text}（${allowed.join(", ")}）`,
  notOneOf: (flag, value, allowed) =>
    `${flag}には次のいずれかを指定してください：${allowed.join(", ")}。${value}は指定できません。`,
  notADueRange: (flag, value, allowed) =>
    `${flag}には次のいずれかを指定してください：${allowed.join(", ")}、日付（YYYY-MM-DD）、期間（FROM..TO）。${value}は指定できません。`,
  reversed: (flag, value) => `${flag} の最後の日が最初の日より前です：${value}`,
  notACount: (flag, value) => `${flag}には1以上の整数を指定してください。${value}は指定できません。`,
  unknownFlag: (flag, allowed) => `${flag}は使用できません。使用できるもの：${allowed.join(", ")}。`,
  missing: (flag) => `${flag}が指定されていません。`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `${name}という人物はいません。`
      : `${name}という人物はいません。もしかして：${similar.join("、")}`,
  several: (name, which) => `${name}という名前の人物が複数います：${which.join("、")}`,
  stillReading: (done, total) =>
    total === 0
      ? "Peopleはまだ保管庫を読み込んでいます。しばらくしてからもう一度お試しください。"
      : `Peopleはまだ保管庫を読み込んでいます（ノート${done}/${total}件）。しばらくしてからもう一度お試しください。`,
  error: (message) => `エラー：${message}`,
};
