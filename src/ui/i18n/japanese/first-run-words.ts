import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  pattern: "除外パスに一致するノート",
  obsidian: "Obsidianの設定で除外されたノート",
  "templates-folder": "テンプレートフォルダのノート",
  template: "テンプレート（プロパティに{{…}}が残っているもの）",
  "conflict-copy": "同期の競合で作成されたコピー",
};

/** Japanese words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_JA: Words["firstRun"] = {
  question: {
    title: "あなたはどの人物ですか？",
    why: "あなたのアクションアイテムと、相手があなたの対応を待っているものを、名前をもとに見つけます。",
    inMeetings: (count) => `会議${count.text}件に参加`,
    otherName: "別の名前",
    otherPlaceholder: "あなたの名前（複数の場合はカンマ区切り）",
    useName: "この名前を使用",
    skip: "スキップ",
  },
  found: {
    title: "見つかったもの",
    indexing: (done, total) => `ノートを読み込んでいます：${done.text}/${total.text}`,
    inVault: (notes) => `ノート${notes.text}件から見つかったもの`,
    peopleNotes: () => "人物に関するノート",
    profiles: () => "プロフィール",
    meetings: () => "会議ノート",
    otherMeetings: (count) => `うち${count.text}件は別の種類（参加者の記載あり）`,
    people: () => "人物",
    withProfile: (count) => `うち${count.text}人はプロフィールあり`,
    openItems: () => "未完了のアイテム",
    proposed: (count, percent) => `うち${count.text}件は提案（${percent.text}%）`,
    lookedFor: (property, value, tag) =>
      `プロパティ「${property}」が「${value}」であるか、タグ #${tag} が付いているノートを、人物に関するノートとみなします。`,

    you: "あなた",
    youAre: (names) => `あなたは${names.join("、")}です。`,
    youAreNobody: "あなたの名前が設定されていないため、あなたのアイテムはまだありません。",
    setYou: "自分の名前を設定…",

    leftOut: "除外したもの",
    nothingLeftOut: "除外したノートはありません。",
    leftOutNotes: (_count, reason) => LEFT_OUT[reason],
    morePaths: (count) => `ほか${count.text}件`,
    changeExclusions: "除外設定を変更",

    scope: "収集対象",
    scopes: {
      "involves-person": "人物が関係するチェックボックスを収集しています。",
      "people-notes": "人物に関するノートのチェックボックスを収集しています。",
      vault: "保管庫全体のチェックボックスを収集しています。",
    },
    changeScope: "収集対象を変更",

    never: "勝手に行わないこと",
    neverList: [
      "クリックやコマンドの実行なしに、ノートを変更・作成することはありません。実行時も、表示した内容だけを変更します。",
      "Obsidianの起動時、ノートを開いたとき、ノートの読み込み中に書き込みを行うことはありません。",
      "名前や回答、選択内容はノートではなく、プラグインの設定に保存されます。",
      "データがこのデバイスの外に送信されることはありません。",
    ],
    checkNames: "名前を確認",
  },
};
