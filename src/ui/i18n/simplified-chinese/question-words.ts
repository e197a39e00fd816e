import type { QuestionWords } from "../../../core/answers/question-words";
import { eitherOf } from "./grammar";

/** The Chinese words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_ZH: QuestionWords = {
  commands: {
    items: "列出未完成的行动项",
    rollup: "分组汇总未完成的行动项",
    person: "显示人员：双方待完成的事项和时间线",
    list: "列出所有已知人员",
  },
  flags: {
    format: "输出格式",
    total: "只输出数量",
    by: "分组依据",
    owner: "负责人：关键词，或以逗号分隔的姓名",
    person: "涉及的人员：姓名、别名或个人资料的路径；多个以逗号分隔",
    due: "截止时间：关键词、YYYY-MM-DD 格式的日期，或 FROM..TO 格式的日期范围",
    status: "状态符号、名称或类型，以逗号分隔",
    priority: "优先级，以逗号分隔",
    proposed: "是否列出待处理的提议",
    tag: "标签，以逗号分隔；包括嵌套标签",
    path: "文件夹、路径开头或 glob",
    search: "必须全部出现的词语",
    sort: "事项的排序方式",
    limit: "最多列出的事项数",
  },
  flagWithWords: (text, allowed) => `${text}（${allowed.join(", ")}）`,
  notOneOf: (flag, value, allowed) => `${flag} 必须是以下之一：${allowed.join(", ")}，不能是 ${value}。`,
  notADueRange: (flag, value, allowed) =>
    `${flag} 必须是以下之一：${allowed.join(", ")}，或 YYYY-MM-DD 格式的日期，或 FROM..TO 格式的日期范围，不能是 ${value}。`,
  reversed: (flag, value) => `${flag} 的结束日期早于开始日期：${value}。`,
  notACount: (flag, value) => `${flag} 必须是不小于 1 的整数，不能是 ${value}。`,
  unknownFlag: (flag, allowed) => `没有 ${flag}。可用的有：${allowed.join(", ")}。`,
  missing: (flag) => `缺少 ${flag}。`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `没有名为 ${name} 的人员。`
      : `没有名为 ${name} 的人员。你是不是指 ${eitherOf(similar)}？`,
  several: (name, which) => `有多人名为 ${name}：${which.join("、")}`,
  stillReading: (done, total) =>
    total === 0
      ? "People 仍在读取仓库。请稍后重试。"
      : `People 仍在读取仓库：${done}/${total} 篇笔记。请稍后重试。`,
  error: (message) => `错误：${message}`,
};
