import type { Words } from "../english";

/** Chinese words of the layout for bases. */
export const BASES_WORDS_ZH: Words["bases"] = {
  timeline: "人员时间线",
  dateProperty: "日期",
  personProperty: "人员",
  titleProperty: "标题",
  groupByPerson: "按人员分组",
  chooseProperty: "选择属性",
  undated: "无日期",
  nobody: "未提到人员",
  empty: "没有匹配的笔记。",
  notes: (count) => `${count} 篇笔记`,
};
