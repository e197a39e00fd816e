import type { Words } from "../english";

/** Japanese words of the settings tab. */
export const SETTINGS_WORDS_JA: Words["settings"] = {
  headings: {
    people: "人物",
    items: "アクションアイテム",
    hover: "ホバーカード",
    advanced: "高度な設定",
  },
  myNames: {
    name: "自分の名前",
    desc: "あなたを指す名前を1行に1つずつ入力します。最初の名前が表示に使われます。「Me」と「Myself」は常にあなたを指します。",
    placeholder: "佐藤 花",
  },
  aliases: {
    name: "エイリアス",
    desc: "人物の別名を1行に1人ずつ入力します。プロフィールのプロパティにあるエイリアスも有効です。",
    placeholder: "佐藤 花 = 花さん, H. Sato",
  },
  differentPeople: {
    name: "別人",
    desc: "同一人物ではない名前の組を1行に1組ずつ入力します。名前の代わりに「*」を書くと、既知の人物すべてを指します。",
    placeholder: "佐藤 花 | 佐藤 華",
  },
  notPeople: {
    name: "人物ではない名前",
    desc: "人物を指さない名前を1行に1つずつ入力します。",
    placeholder: "受付",
  },
  checkNames: {
    name: "名前を確認",
    desc: "見かけとは別の人物を指す可能性のある名前を一覧表示し、どの人物かを確認します。",
  },
  peopleProperty: {
    name: "人物プロパティ",
    desc: "人物に関するノートであることを示すプロパティ。",
  },
  peopleValue: {
    name: "人物プロパティの値",
    desc: "人物に関するノートで、上記のプロパティに設定される値。",
  },
  peopleTag: {
    name: "人物タグ",
    desc: "同じことを示すタグ。プロパティとタグのどちらか一方があれば十分です。",
  },
  otherNotesAreMeetings: {
    name: "ほかのノートも会議とみなす",
    desc: "参加者や出席者の記載があれば、別の種類のノートもタイムラインに表示します。",
  },
  personFollowsNote: {
    name: "人物ビューを現在のノートに追従",
    desc: "人物ビューに、現在のノートの人物を表示します。ビューをピン留めしている場合は切り替わりません。",
  },
  profileFolder: {
    name: "新規プロフィールのフォルダ",
    desc: "新規プロフィールは、このフォルダ内にフォルダノートとして作成されます。空欄の場合は保管庫のルートに作成されます。",
  },
  profileTemplate: {
    name: "新規プロフィールのテンプレート",
    desc:
      "新規プロフィールの内容。{{name}}は人物の名前、{{date}}は日付に置き換わります。" +
      "人物に関するノートに必要な情報がない場合は追加されます。",
    placeholder: "---\nrole:\ncreated: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "収集対象のアイテム",
    desc: "一覧に収集するチェックボックスの範囲。",
    options: {
      "involves-person": "人物が関係するアイテム",
      "people-notes": "人物に関するノートのアイテム",
      vault: "保管庫全体のアイテム",
    },
  },
  requiredTag: {
    name: "必須タグ",
    desc: "このタグの付いたアイテムだけを収集します。空欄の場合はTasksのグローバルフィルタに従います。",
    placeholder: "#タスク",
  },
  inboxPaths: {
    name: "自分のものとみなすノート",
    desc: "担当者のないアイテムがあなたのものになるインボックスノートのパスを、1行に1つずつ入力します。「*」は任意の文字列を表します。下のインボックスノートは常に含まれます。",
    placeholder: "インボックス/**",
  },
  inboxNote: {
    name: "インボックスノート",
    desc: "会議にもプロフィールにも属さない新規アクションアイテムの書き込み先。最初のアイテムを追加するときに作成されます。",
  },
  showOverdueCount: {
    name: "ステータスバーに期限切れの件数を表示",
    desc: "期限切れのアクションアイテムの件数を表示します。",
  },
  statusOverrides: {
    name: "ステータス",
    desc:
      "Tasksにないステータスや、Tasksと別の名前で呼ぶステータスを、1行に1つずつ「記号 = TYPE 名前」の形式で入力します。" +
      "TYPEはTODO、IN_PROGRESS、ON_HOLD、DONE、CANCELLED、NON_TASKのいずれかです。",
    placeholder: "? = TODO 提案",
  },
  weekStart: {
    name: "週の開始曜日",
    desc: "「今週」の範囲が決まります。",
    options: {
      "0": "日曜日",
      "1": "月曜日",
      "2": "火曜日",
      "3": "水曜日",
      "4": "木曜日",
      "5": "金曜日",
      "6": "土曜日",
    },
  },
  hoverCard: {
    name: "ホバーカードを表示",
    desc: "人物へのリンクにカードを表示します。もう一方のホバー操作では、ページプレビューが表示されます。",
    options: (modKey) => ({
      hover: "ホバー時",
      mod: `${modKey}を押しながらホバーした時`,
      off: "表示しない",
    }),
  },
  markNames: {
    name: "@に続く名前を強調表示",
    desc: "リスト項目の@に続く人物の名前をリンクのように表示し、カードも表示します。",
  },
  suggestPeople: {
    name: "@の後に人物の候補を表示",
    desc: "ノートで@を入力したときに候補を表示する場所。",
    options: {
      "list-items": "リスト項目のみ",
      anywhere: "すべての場所",
      off: "表示しない",
    },
  },
  insertPeopleAs: {
    name: "人物の挿入形式",
    desc: "候補から選んだ人物をノートに挿入する形式。",
    options: {
      at: "@氏名",
      link: "[[氏名]]",
    },
  },
  excludedPaths: {
    name: "除外パス",
    desc:
      "対象外とするノートのパターンを1行に1つずつ入力します。スラッシュがなければ任意のフォルダ名・ファイル名に一致し、" +
      "スラッシュがあれば保管庫のルートから一致を調べます。「*」は任意の文字列を表します。Obsidianの除外ファイルは常に対象外です。",
    placeholder: "_アーカイブ",
  },
  groupWords: {
    name: "グループを表す語",
    desc:
      "人物ではなくグループを表す語を1行に1つずつ入力します。ほかの言語の一般的な語は入力しなくても有効です。" +
      "「-Data」のように語の前にマイナスを付けると、その語を無効にします。",
    placeholder: "広報",
  },
  indexCache: {
    name: "このデバイスに保存したインデックス",
    desc:
      "次回の起動時に変更分だけを読み込めるように、人物とアクションアイテムについてノートに書かれている内容を保存します。" +
      "保存先はこのデバイスの保管庫の外です。",
    nothing: "現在、保存されているものはありません。",
    kept: (size) => `現在のサイズ：${size}`,
    rebuild: "インデックスを再構築",
    rebuilding: "すべてのノートを読み込み直しています。",
  },
  notSaved: {
    unreadable:
      "保存されませんでした。保存済みの設定を読み込めなかったため、上書きしません。変更はObsidianを閉じるまで有効です。",
    newer:
      "保存されませんでした。設定はこのプラグインの新しいバージョンで保存されています。変更はObsidianを閉じるまで有効です。",
    failed: "設定を書き込めませんでした。変更はObsidianを閉じるまで有効です。",
  },
  problems: {
    empty: "空欄にはできません。",
    colon: "プロパティ名にコロンは使用できません。",
    tag: (text) =>
      `「${text}」はタグに使用できません。文字、数字、-、_、/ を使用し、スペースは含めないでください。`,
    commaInName: (line) => `名前は1行に1つずつ入力してください。「${line}」にカンマが含まれています。`,
    noName: (line) => `「${line}」に名前がありません。`,
    alias: (line) => `「${line}」は「名前 = エイリアス, エイリアス」の形式ではありません。`,
    pair: (line) => `「${line}」は「名前 | 別の名前」の形式ではありません。`,
    notePath: "保管庫内のノートのパスを入力してください（末尾は .md）。",
    backslash: (line) => `「${line}」のフォルダの区切りには、\\ ではなく / を使用してください。`,
    status: (line) => `「${line}」は「記号 = TYPE 名前」の形式ではありません。`,
    folder: (text) => `「${text}」は保管庫のフォルダに使用できません。`,
    placeholder: (text) => `${text}は使用できません。{{name}}と{{date}}を使用してください。`,
    everything: (line) => `「${line}」はすべてのノートを除外してしまいます。`,
  },
};
