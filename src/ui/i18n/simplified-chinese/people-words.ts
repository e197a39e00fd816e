import type { Words } from "../english";

/** Chinese words of the People view and of the menu of a person. */
export const PEOPLE_WORDS_ZH: Words["people"] = {
  viewTitle: "人员列表",
  search: "搜索人员",
  searchPlaceholder: "姓名、别名或公司…",
  sortBy: "排序",
  sortedBy: (order) => `排序：${order}`,
  sorts: {
    name: "姓名",
    "last-met": "上次会面",
    "they-owe": "待对方完成",
    "i-owe": "待我完成",
  },
  groupByCompany: "按公司分组",
  noCompany: "无公司",
  everybody: (all) => `${all.text} 人`,
  found: (found, all) => `${found.text}/${all.text} 人`,
  drifting: (drifting) => `${drifting.text} 人疏于联系`,
  indexing: (done, total) => `正在为仓库建立索引：${done.text}/${total.text} 篇笔记`,
  companyLabel: (company, members) => `${company}，${members.text} 人`,
  met: (ago) => `会面：${ago}`,
  lastContact: (ago) => `联系：${ago}`,
  neverMet: "尚未会面",
  usually: (gap) => (gap.n === 1 ? "通常每天" : `通常每 ${gap.text} 天`),
  drift: (days, gap) =>
    `已 ${days.text} 天未会面，${gap.n === 1 ? "通常每天一次" : `通常每 ${gap.text} 天一次`}`,
  theyOwe: (open) => `${open.text} 项待对方完成`,
  iOwe: (open) => `${open.text} 项待我完成`,
  empty: {
    title: "尚无已知人员",
    hint: "人员来自个人资料笔记或会议笔记的参会人。如何识别这些笔记，可在设置中查看。",
    settings: "打开设置",
    notFound: "未找到人员",
    notFoundHint: (search) => `没有姓名、别名或公司包含“${search}”。`,
    clear: "清除搜索",
  },
  menu: {
    open: "打开",
    openInTab: "在新标签页中打开",
    openToTheRight: "在右侧打开",
    copyName: "复制姓名",
    copyLink: "复制链接",
  },
};
