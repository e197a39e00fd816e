import type { NameFact } from "../../../core/query/explain";
import type { ResolutionHow } from "../../../core/model/resolution";
import type { Words } from "../english";
import { ANSWER_WORDS_ZH } from "./answer-words";
import { eitherOf, listOf } from "./grammar";

const NOTE_REASONS: Words["explain"]["noteReason"] = {
  profile: "这是个人资料，即没有日期和参会人的人员笔记。",
  meeting: "这是会议，即有日期或参会人的人员笔记。",
  "other-meeting": "这是其他类型的笔记，因列出了参会人而视为会议。",
  other: "这不是人员笔记。",
};

const SOURCES = {
  person: "person 属性",
  participants: "参会人",
  "attendee-line": "出席者一行",
  tag: "人员标签",
  folder: "笔记所在的个人资料文件夹",
  profile: "笔记本身（即其个人资料）",
} as const;

const HOWS: Readonly<Record<ResolutionHow, (fact: NameFact) => string>> = {
  me: ({ text }) => `“${text}”是你`,
  placeholder: ({ text }) => `“${text}”不指任何人`,
  group: ({ text }) => `“${text}”是一个群体`,
  name: ({ text, name }) => `“${text}”是 ${name ?? text} 的姓名`,
  alias: ({ text, name }) => `“${text}”是 ${name ?? text} 的别名`,
  compact: ({ text, name }) => `“${text}”是 ${name ?? text} 的连写`,
  "first-name-in-note": ({ text, name }) => `“${text}”是 ${name ?? text}，此笔记中没有其他人的姓名以此开头`,
  "first-name-in-vault": ({ text, candidates }) =>
    `“${text}”可能是 ${eitherOf(candidates)}，仓库中没有其他人的姓名以此开头`,
  "own-name": ({ text }) => `“${text}”不是已知人员`,
  ambiguous: ({ text, candidates }) => `“${text}”可能是 ${eitherOf(candidates)}`,
  inbox: () => "没有负责人且位于收件箱笔记中，因此归你负责",
};

const COLLECTED: Words["explain"]["collected"] = {
  "whole-vault": "已收集，因为会收集整个仓库的事项。",
  "people-note": "已收集，因为它位于人员笔记中。",
  "note-names-people": "已收集，因为所在笔记提到了人员。",
  "has-owner": "已收集，因为它有负责人。",
  "lacks-required-tag": "未收集：缺少必需标签。",
  "no-people-note": "未收集：所在笔记不是人员笔记。",
  "involves-nobody": "未收集：事项及其所在笔记均不涉及任何人。",
};

const FOLDED: Words["explain"]["folded"] = {
  source: "这些笔记属于同一会议：日期相同，来源相同。",
  title: "这些笔记属于同一会议：日期相同，标题相同，且有共同的人员。",
  both: "这些笔记属于同一会议：日期相同，且来源相同，或标题相同并有共同的人员。",
};

/** Chinese words of Why is this here? */
export const EXPLAIN_WORDS_ZH: Words["explain"] = {
  title: "为何出现在此处？",
  headings: { note: "笔记", people: "笔记中的人员", owner: "负责人", list: "在列表中" },
  noteReason: NOTE_REASONS,
  dateWritten: (date) => `日期为${date}，写在笔记中。`,
  dateInFileName: (date) => `日期为${date}，取自文件名。`,
  noDate: "没有日期。",
  how: (fact) => HOWS[fact.how](fact),
  found: (how, sources) => `${how}；见于${listOf(sources.map((source) => SOURCES[source]))}。`,
  sentence: (text) => `${text}。`,
  nobody: "未提到任何人。",
  noOwner: "没有负责人。",
  mentions: (names) => `提及 ${listOf(names)}。`,
  status: (symbol, name, type, isOpen) =>
    `状态 [${symbol}] 为“${name}”（${type}），视为${isOpen ? "未完成" : "已结束"}。`,
  proposed: { status: "根据状态视为提议。", tag: "根据标签 #proposed 视为提议。" },
  bucket: (bucket, date) =>
    bucket === "none"
      ? `列在“${ANSWER_WORDS_ZH.buckets.none}”下。`
      : `截止日期为${date}，因此列在“${ANSWER_WORDS_ZH.buckets[bucket]}”下。`,
  collected: COLLECTED,
  folded: FOLDED,
};
