import type { DueVocabulary } from "../../../core/query/due-text";

/** What somebody types for a day in Chinese; 1月5日 and 5号 are read in every language. */
export const DUE_VOCABULARY_ZH: DueVocabulary = {
  today: ["今天", "今日", "今儿", "当天"],
  tomorrow: ["明天", "明日", "明儿"],
  dayAfterTomorrow: ["后天", "后日"],
  nextWeek: ["下周", "下星期", "下礼拜", "下个星期", "下个礼拜"],
  nextMonth: ["下个月", "下月"],
  in: ["再过", "过"],
  fillers: [],
  one: [],
  units: {
    day: ["天", "天后", "天内", "天之后", "天以后", "日后", "日内"],
    week: [
      ...["周", "周后", "周内", "周之后", "周以后", "个星期", "个星期后", "星期", "星期后"],
      ...["个礼拜", "个礼拜后", "礼拜", "礼拜后"],
    ],
    month: ["个月", "个月后", "个月内", "个月之后", "个月以后"],
    year: ["年", "年后", "年内", "年之后", "年以后"],
  },
  weekdays: [
    ...["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
    ...["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
    ...["星期天", "礼拜一", "礼拜二", "礼拜三", "礼拜四", "礼拜五", "礼拜六"],
    ...["礼拜天", "周1", "周2", "周3", "周4", "周5", "周6"],
  ],
  nextWeekday: ["下个", "下"],
  months: [],
  ordinals: [],
  numeric: "month-day",
};
