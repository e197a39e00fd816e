import type { Words } from "../english";

/** Chinese words of the command that repairs garbled text. */
export const REPAIR_WORDS_ZH: Words["repair"] = {
  command: "修复此笔记中的乱码",
  title: "修复乱码",
  intro: (count, note) => `“${note}”中有 ${count.text} 行将被更改。点击“修复”之前不会写入任何内容。`,
  leftAlone: "代码、注释以及可能有意输入的内容保持不变。",
  line: (number) => `第 ${number} 行`,
  before: "修复前",
  after: "修复后",
  showMore: (count) => `再显示 ${count.text} 行`,
  repair: "修复",
  cancel: "取消",

  nothing: "此笔记中未发现乱码。",
  unreadable: "无法读取此笔记。",
  repaired: (count) => `已修复 ${count.text} 行。`,
};
