import type { Words } from "../english";
import { eitherOf } from "./grammar";

/** Chinese words of Names to check. */
export const NAMES_WORDS_ZH: Words["names"] = {
  title: "待核对姓名",
  intro: "你的回答保存在插件设置中，可随时在那里撤回。笔记内容不会改写。",
  headings: {
    possible: "可能是已知人员",
    ambiguous: "可能对应多人",
    unknown: "没有已知人员使用此姓名",
    "near-duplicate": "两个相近的姓名",
    doubled: "姓氏重复",
  },
  groupLabel: (heading, count) => `${heading}：${count.text} 个姓名`,
  left: (count) => `${count.text} 个姓名待核对`,
  leftOf: (count, person) => `${count.text} 个与 ${person} 有关的姓名待核对`,
  showAll: "显示所有待核对姓名",
  indexing: (done, total) => `正在读取笔记：${done.text}/${total.text}`,

  possible: (people) => `可能是 ${eitherOf(people)}，没有其他人的姓名以此开头。`,
  ambiguous: (people) => `可能是 ${eitherOf(people)}。`,
  ambiguousForGood: (people) =>
    `可能是 ${eitherOf(people)}，他们的姓名或别名相同。请为其中一位改用其他名称。`,
  unknown: "负责某些事项，但未出现在任何会议中，也没有个人资料。",
  unknownAlike: (people) => `是 ${eitherOf(people)} 吗？`,
  alike: {
    "same-name": (other) => `${other} 另有一份同名的个人资料。`,
    "word-order": (other) => `与 ${other} 用词相同，顺序不同。`,
    initial: (other) => `是 ${other} 的缩写或简称吗？`,
    spelling: (other) => `与 ${other} 的写法相近。`,
  },
  twoProfiles: "两者都有个人资料：要合为一人，请合并这两篇笔记。",
  doubled: (person) => `已识别为 ${person}。`,

  rowLabel: (name, uses, why) => `${name}，${uses}。${why}`,
  times: (count) => `${count.text} 次`,
  notes: (count) => `${count.text} 篇笔记`,
  inNote: (title) => `在“${title}”中`,
  noteItself: "在笔记中提到",
  openPerson: (name, path) => (path === "" ? `打开 ${name}` : `打开 ${name}（${path}）`),

  samePerson: "同一人",
  different: "不同的人",
  notAPerson: "不是人员",
  createProfile: "创建个人资料",
  samePersonLabel: (name, target) => `${name} 与 ${target} 是同一人`,
  samePersonMenu: (name) => `指明 ${name} 是谁`,
  differentLabel: (name, people) =>
    people.length === 0 ? `${name} 不是已知人员` : `${name} 不是 ${eitherOf(people)}`,
  notAPersonLabel: (name) => `${name} 不是人员`,
  createProfileLabel: (name) => `为 ${name} 创建个人资料`,
  keepAs: (kept, alias) => `${alias} 是 ${kept}`,
  somebodyElse: "其他人…",
  whoIs: (name) => `${name} 是谁？`,
  nobodyFound: "未找到人员。",

  isNow: (alias, target) => `${alias} 现在指 ${target}。`,
  isDifferent: (name) => `${name} 将视为不同的人。`,
  isNobody: (name) => `${name} 不再视为人员。`,
  profileCreated: (path) => `已创建 ${path}。`,
  profileExists: (path) => `${path} 已存在。未写入任何内容。`,
  profileUnsafe: (name) => `“${name}”不能用作文件名。未写入任何内容。`,
  profileFailed: (name) => `无法为 ${name} 创建个人资料。`,
  stillNamed: (name, count) => `仍有 ${count.text} 篇笔记提到“${name}”。`,

  allClear: "没有待核对的姓名",
  allClearHint: "笔记中的姓名都已明确，或已由你核对。",
};
