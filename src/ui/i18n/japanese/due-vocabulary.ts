import type { DueVocabulary } from "../../../core/query/due-text";

/** What somebody types for a day in Japanese; 1月5日 and 5日 are read in every language. */
export const DUE_VOCABULARY_JA: DueVocabulary = {
  today: ["今日", "きょう", "本日", "当日"],
  tomorrow: ["明日", "あした", "あす", "翌日"],
  dayAfterTomorrow: ["明後日", "あさって", "翌々日"],
  nextWeek: ["来週", "らいしゅう", "翌週"],
  nextMonth: ["来月", "らいげつ", "翌月"],
  in: ["あと"],
  fillers: [],
  one: [],
  units: {
    day: ["日後", "日間", "日以内"],
    week: ["週", "週後", "週間", "週間後", "週間以内"],
    month: [
      "か月",
      "か月後",
      "ヶ月",
      "ヶ月後",
      "カ月",
      "カ月後",
      "ケ月",
      "ケ月後",
      "ヵ月",
      "ヵ月後",
      "箇月",
      "箇月後",
    ],
    year: ["年", "年後"],
  },
  weekdays: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
  nextWeekday: ["来週の", "来週"],
  months: [],
  ordinals: [],
  numeric: "month-day",
};
