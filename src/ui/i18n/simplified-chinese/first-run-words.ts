import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  pattern: "篇符合排除路径的笔记",
  obsidian: "篇被 Obsidian 设置忽略的笔记",
  "templates-folder": "篇模板文件夹中的笔记",
  template: "个模板：有属性仍含 {{…}}",
  "conflict-copy": "个因同步冲突产生的副本",
};

/** Chinese words of the question of the first use, and of What I found. Some texts follow a number that stands beside them. */
export const FIRST_RUN_WORDS_ZH: Words["firstRun"] = {
  question: {
    title: "哪一位是你？",
    why: "插件会按你的姓名找出由你负责的行动项，以及他人在等你完成的事项。",
    inMeetings: (count) => `出现在 ${count.text} 次会议中`,
    otherName: "其他姓名",
    otherPlaceholder: "你的姓名，多个请用逗号分隔",
    useName: "使用此姓名",
    skip: "跳过",
  },
  found: {
    title: "找到的内容",
    indexing: (done, total) => `正在读取笔记：${done.text}/${total.text}`,
    inVault: (notes) => `在 ${notes.text} 篇笔记中`,
    peopleNotes: () => "篇人员笔记",
    profiles: () => "份个人资料",
    meetings: () => "篇会议笔记",
    otherMeetings: (count) => `其中 ${count.text} 篇为列出参会人的其他类型笔记`,
    people: () => "位人员",
    withProfile: (count) => `其中 ${count.text} 位有个人资料`,
    openItems: () => "个未完成事项",
    proposed: (count, percent) => `其中 ${count.text} 个为提议（${percent.text}%）`,
    lookedFor: (property, value, tag) =>
      `属性“${property}”的值为“${value}”或带有标签 #${tag} 的笔记视为人员笔记。`,

    you: "你",
    youAre: (names) => `你是 ${names.join("、")}。`,
    youAreNobody: "尚未设置你的姓名，因此还没有归你负责的事项。",
    setYou: "设置你的姓名…",

    leftOut: "已排除",
    nothingLeftOut: "没有排除任何笔记。",
    leftOutNotes: (_count, reason) => LEFT_OUT[reason],
    morePaths: (count) => `以及另外 ${count.text} 篇`,
    changeExclusions: "更改排除设置",

    scope: "收集范围",
    scopes: {
      "involves-person": "收集涉及人员的复选框。",
      "people-notes": "收集人员笔记中的复选框。",
      vault: "收集整个仓库的复选框。",
    },
    changeScope: "更改收集范围",

    never: "绝不擅自进行",
    neverList: [
      "除非你点击或运行命令，否则不会更改或新建任何笔记；即便如此，也只写入已向你展示的内容。",
      "Obsidian 启动、打开笔记或读取笔记时，不会写入任何内容。",
      "你的姓名、回答和选择保存在插件设置中，不会写入笔记。",
      "任何数据都不会离开此设备。",
    ],
    checkNames: "核对姓名",
  },
};
