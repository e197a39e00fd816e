import type { Words } from "../english";
import { DUE_VOCABULARY_ZH } from "./due-vocabulary";

const DUE_CHOICES: Words["edits"]["dueChoices"] = {
  today: "今天",
  tomorrow: "明天",
  "next-week": "下周",
  "in-a-month": "一个月后",
};

const PRIORITIES: Words["edits"]["priorities"] = {
  highest: "最高",
  high: "高",
  medium: "中",
  none: "无",
  low: "低",
  lowest: "最低",
};

const DONE: Words["edits"]["done"] = {
  done: "已完成。",
  reopened: "已重新打开。",
  accepted: "已接受。",
  rejected: "已拒绝。",
  status: "已更改状态。",
  due: "已更改截止日期。",
  priority: "已更改优先级。",
  owners: "已更改负责人。",
};

/** Chinese words of everything that changes an action item: menus, keys, bulk edits, notices, dialogs. */
export const EDIT_WORDS_ZH: Words["edits"] = {
  dueVocabulary: DUE_VOCABULARY_ZH,

  completeAll: (count) => (count.n === 1 ? "完成" : `完成全部 ${count.text} 项`),
  reopenAll: (count) => (count.n === 1 ? "重新打开" : `重新打开全部 ${count.text} 项`),
  acceptAll: (count) => (count.n === 1 ? "接受" : `接受全部 ${count.text} 项`),
  rejectAll: (count) => (count.n === 1 ? "拒绝" : `拒绝全部 ${count.text} 项`),
  completeOnly: (title) => `仅完成“${title}”中的这一项`,
  accept: "接受",
  reject: "拒绝",
  reassign: "更换负责人",
  due: "截止日期…",
  priority: "优先级…",
  owner: "负责人…",
  status: "状态…",
  editInTasks: "在 Tasks 中编辑…",
  open: "打开笔记",
  openInTab: "在新标签页中打开",
  openSource: (title, line) => `打开“${title}”第 ${line.text} 行`,
  copyLink: "复制链接",
  linkCopied: "已复制链接。",
  showSimilar: (count) => `显示 ${count.text} 个相似事项`,
  similarTitle: "相似的行动项",
  undo: "撤销上次更改",
  select: "选择",
  deselect: "取消选择",
  moreActions: "更多操作",

  dueChoices: DUE_CHOICES,
  pickDate: "选择日期…",
  noDueDate: "无截止日期",
  priorities: PRIORITIES,
  statusName: (name, symbol) => `${name} [${symbol}]`,

  pickTitle: "截止日期",
  typeDate: "输入日期",
  typeDateHint: "周五、两周后、1月5日、2026-01-05",
  calendarDay: "或从日历中选择",
  noSuchDay: "无法识别为日期。",
  save: "保存",
  cancel: "取消",

  chooseOwner: "选择负责人",
  nobody: "无负责人",
  inThisNote: "此笔记中的人员",
  useName: (name) => `使用“${name}”`,
  nobodyFound: "未找到人员。输入完整姓名即可使用该姓名。",

  done: DONE,
  working: (done, total) => `正在更改事项：${done.text}/${total.text}`,
  changed: (changed) => `已更改 ${changed.text} 项`,
  unchanged: (unchanged) => `${unchanged.text} 项无需更改`,
  refused: (refused) => `${refused.text} 项未能更改`,
  stopped: "已中止",
  reason: (count, reason) => (count.n === 1 ? reason : `${count.text} 项：${reason}`),
  alreadySo: "没有需要更改的内容。",
  undoButton: "撤销",
  undone: (notes) => `已撤销 ${notes.text} 篇笔记中的更改。`,
  notUndone: (path, reason) => `未能撤销 ${path} 中的更改：${reason}`,
  nothingToUndo: "没有可撤销的更改。",
  undoStopped: "已停止。再次撤销可继续。",
  undoing: (done, total) => `正在撤销：${done.text}/${total.text} 篇笔记`,

  copies: (count) => `×${count.text}`,
  copiesTooltip: (count, titles) => `同一事项出现在 ${count.text} 行中：${titles.join("、")}`,

  selected: (count) => `已选择 ${count.text} 项`,
  selectedAnd: (rows, lines) => `已选择 ${rows.text} 项（${lines.text} 行）`,
  clearSelection: "清除选择",
  bulkActions: "对所选事项的操作",

  keysTitle: "行动项列表的按键",
  ctrlKey: "Ctrl",
  keys: [
    { keys: ["↑", "↓"], what: "移动" },
    { keys: ["Space"], what: "完成或重新打开" },
    { keys: ["Enter"], what: "打开笔记并定位到事项" },
    { keys: ["Mod", "Enter"], what: "在新标签页中打开" },
    { keys: ["d"], what: "截止日期" },
    { keys: ["p"], what: "优先级" },
    { keys: ["o"], what: "负责人" },
    { keys: ["a"], what: "接受提议" },
    { keys: ["r"], what: "拒绝提议" },
    { keys: ["m"], what: "事项菜单" },
    { keys: ["x"], what: "选择或取消选择" },
    { keys: ["Shift", "↑ ↓"], what: "选择连续多项" },
    { keys: ["Mod", "A"], what: "选择整个分组" },
    { keys: ["Esc"], what: "清除选择" },
    { keys: ["Mod", "Z"], what: "撤销上次更改" },
    { keys: ["/"], what: "搜索" },
    { keys: ["?"], what: "显示此列表" },
  ],
};
