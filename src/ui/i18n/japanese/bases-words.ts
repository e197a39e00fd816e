import type { Words } from "../english";

/** Japanese words of the layout for bases. */
export const BASES_WORDS_JA: Words["bases"] = {
  timeline: "人物タイムライン",
  dateProperty: "日付",
  personProperty: "人物",
  titleProperty: "タイトル",
  groupByPerson: "人物別にグループ化",
  chooseProperty: "プロパティを選択",
  undated: "日付なし",
  nobody: "人物の記載なし",
  empty: "一致するノートはありません。",
  notes: (count) => `ノート${count}件`,
};
