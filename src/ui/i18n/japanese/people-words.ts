import type { Words } from "../english";

/** Japanese words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_JA: Words["people"] = {
  viewTitle: "人物一覧",
  search: "人物を検索",
  searchPlaceholder: "名前、エイリアス、会社…",
  sortBy: "並べ替え",
  sortedBy: (order) => `並べ替え：${order}`,
  sorts: {
    name: "名前",
    "last-met": "前回の会議",
    "they-owe": "相手の対応待ち",
    "i-owe": "自分の対応待ち",
  },
  groupByCompany: "会社別にグループ化",
  noCompany: "会社なし",
  everybody: (all) => `${all.text}人`,
  found: (found, all) => `${all.text}人中${found.text}人`,
  drifting: (drifting) => `疎遠${drifting.text}人`,
  indexing: (done, total) => `保管庫のインデックスを作成しています：ノート${done.text}/${total.text}件`,
  companyLabel: (company, members) => `${company}、${members.text}人`,
  met: (ago) => `会議：${ago}`,
  lastContact: (ago) => `連絡：${ago}`,
  neverMet: "会議なし",
  usually: (gap) => (gap.n === 1 ? "通常は毎日" : `通常は${gap.text}日ごと`),
  drift: (days, gap) =>
    `${days.text}日間会っていません（${gap.n === 1 ? "通常は毎日" : `通常は${gap.text}日ごと`}）`,
  theyOwe: (open) => `相手の対応待ちのアイテム${open.text}件`,
  iOwe: (open) => `自分の対応待ちのアイテム${open.text}件`,
  empty: {
    title: "人物がまだいません",
    hint: "プロフィールノートのある人物と、会議ノートの参加者が表示されます。どのノートを対象とするかは設定で変更できます。",
    settings: "設定を開く",
    notFound: "人物が見つかりません",
    notFoundHint: (search) => `「${search}」を含む名前、エイリアス、会社はありません。`,
    clear: "検索をクリア",
  },
  menu: {
    open: "開く",
    openInTab: "新規タブで開く",
    openToTheRight: "右側に開く",
    copyName: "名前をコピー",
    copyLink: "リンクをコピー",
  },
};
