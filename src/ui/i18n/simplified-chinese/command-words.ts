import type { Words } from "../english";

/** Chinese words of the command palette and the ribbon. */
export const COMMAND_WORDS_ZH: Words["commands"] = {
  openActionItems: "打开行动项",
  openPeople: "打开人员列表",
  openPerson: "打开人员…",
  prepareMeeting: "准备会议",
  rollUpByDue: "按截止日期汇总",
  rollUpByPriority: "按优先级汇总",
  rollUpByDueAndPriority: "按截止日期和优先级汇总",
  rollUpByPerson: "按人员汇总",
  rollUpForPerson: "汇总某位人员的行动项…",
  rollUpForMeeting: "汇总本次会议人员的行动项",
  showPersonCard: "显示人员卡片",
  copyDiagnostics: "复制诊断信息",
  nobodyUnderCursor: "光标处没有指向人员的链接，也没有 @ 开头的姓名。",
};
