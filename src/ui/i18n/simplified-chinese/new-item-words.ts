import type { Words } from "../english";

/** Chinese words of the dialog that writes a new action item, and of action items in the editor. */
export const NEW_ITEM_WORDS_ZH: Words["newItem"] = {
  command: "新建行动项…",
  title: "新建行动项",
  text: "内容",
  owner: "负责人",
  ownerHint: "无负责人",
  due: "截止日期",
  priority: "优先级",
  destination: "写入位置",
  destinations: {
    "active-note": (name) => `此笔记：${name}`,
    profile: (name) => `个人资料：${name}`,
    inbox: (name) => `收件箱：${name}`,
  },
  willBeCreated: "将创建此笔记。",
  noDestination: "请打开会议笔记，或在设置中指定收件箱笔记。",
  noText: "请输入内容。",
  noSuchDay: "截止日期无法识别为日期。",
  add: "添加",
  added: (title) => `已添加到“${title}”。`,
  openIt: "打开",
  completeUnderCursor: "完成光标处的行动项",
};
