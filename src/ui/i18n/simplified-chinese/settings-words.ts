import type { Words } from "../english";

/** Chinese words of the settings tab. */
export const SETTINGS_WORDS_ZH: Words["settings"] = {
  headings: {
    people: "人员",
    items: "行动项",
    hover: "悬浮卡片",
    advanced: "高级",
  },
  myNames: {
    name: "我的姓名",
    desc: "指代你的姓名，每行一个，界面显示第一个。“Me”和“Myself”始终指你。",
    placeholder: "李晓雯",
  },
  aliases: {
    name: "别名",
    desc: "人员的其他称呼，每行一人。个人资料属性中的别名同样有效。",
    placeholder: "李晓雯 = 小雯, 李经理",
  },
  differentPeople: {
    name: "不同的人",
    desc: "不属于同一人的姓名，每行一对。用星号（*）代替姓名表示所有已知人员。",
    placeholder: "李晓雯 | 李小文",
  },
  notPeople: {
    name: "非人员",
    desc: "不指代任何人的名称，每行一个。",
    placeholder: "前台",
  },
  checkNames: {
    name: "核对姓名",
    desc: "列出可能另有所指的姓名，并询问它们是谁。",
  },
  peopleProperty: {
    name: "人员属性",
    desc: "表明笔记与人员有关的属性。",
  },
  peopleValue: {
    name: "人员属性值",
    desc: "人员笔记中该属性的值。",
  },
  peopleTag: {
    name: "人员标签",
    desc: "同样表明笔记与人员有关的标签。属性和标签有其一即可。",
  },
  otherNotesAreMeetings: {
    name: "其他笔记视为会议",
    desc: "列出参会人或出席者的其他类型笔记也显示在时间线中。",
  },
  personFollowsNote: {
    name: "人员视图跟随当前笔记",
    desc: "人员视图显示当前笔记所涉及的人员，除非视图已锁定。",
  },
  profileFolder: {
    name: "新建个人资料的文件夹",
    desc: "每份新的个人资料会在此处创建为文件夹笔记。留空表示仓库根目录。",
  },
  profileTemplate: {
    name: "新建个人资料的模板",
    desc: "新个人资料的内容。{{name}} 代表姓名，{{date}} 代表日期。缺少人员笔记所需的标识时会自动补上。",
    placeholder: "---\nrole:\ncreated: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "收集的事项",
    desc: "列表收集哪些复选框。",
    options: {
      "involves-person": "涉及人员的事项",
      "people-notes": "人员笔记中的事项",
      vault: "整个仓库的事项",
    },
  },
  requiredTag: {
    name: "必需标签",
    desc: "只收集带有此标签的事项。留空则遵循 Tasks 的全局筛选器。",
    placeholder: "#任务",
  },
  inboxPaths: {
    name: "归我负责的收件箱笔记",
    desc: "这些笔记中没有负责人的事项归你负责，每行一个路径。* 代表任意文本。下方的收件箱笔记始终算在内。",
    placeholder: "收件箱/**",
  },
  inboxNote: {
    name: "收件箱笔记",
    desc: "不属于任何会议和个人资料的新行动项写入此笔记。添加第一项时自动创建。",
  },
  showOverdueCount: {
    name: "在状态栏显示逾期数量",
    desc: "显示有多少行动项已逾期。",
  },
  statusOverrides: {
    name: "状态",
    desc:
      "Tasks 没有的状态或名称不同的状态，每行一个：符号 = TYPE 名称。" +
      "TYPE 可为 TODO、IN_PROGRESS、ON_HOLD、DONE、CANCELLED 和 NON_TASK。",
    placeholder: "? = TODO 提议",
  },
  weekStart: {
    name: "每周起始日",
    desc: "决定“本周”到哪天结束。",
    options: {
      "0": "星期日",
      "1": "星期一",
      "2": "星期二",
      "3": "星期三",
      "4": "星期四",
      "5": "星期五",
      "6": "星期六",
    },
  },
  hoverCard: {
    name: "显示悬浮卡片",
    desc: "在人员链接上显示人员卡片。另一种悬停方式仍显示页面预览。",
    options: (modKey) => ({
      hover: "悬停时",
      mod: `按住 ${modKey} 悬停时`,
      off: "从不",
    }),
  },
  markNames: {
    name: "标记 @ 后的姓名",
    desc: "列表项中 @ 后的人员姓名显示为链接样式，并可显示卡片。",
  },
  suggestPeople: {
    name: "输入 @ 时建议人员",
    desc: "在笔记的哪些位置输入 @ 会给出人员建议。",
    options: {
      "list-items": "列表项中",
      anywhere: "任何位置",
      off: "从不",
    },
  },
  insertPeopleAs: {
    name: "人员插入格式",
    desc: "选中的人员以何种形式写入笔记。",
    options: {
      at: "@姓名",
      link: "[[姓名]]",
    },
  },
  excludedPaths: {
    name: "排除路径",
    desc:
      "不予考虑的笔记，每行一个匹配模式。不含斜杠时匹配任意文件夹名或文件名；" +
      "含斜杠时从仓库根目录开始匹配。* 代表任意文本。Obsidian 的忽略文件始终排除在外。",
    placeholder: "_归档",
  },
  groupWords: {
    name: "群体词",
    desc:
      "指代群体而非个人的词，每行一个。其他语言的常用词已自动生效；" + "在词前加减号可将其移除，例如 -Data。",
    placeholder: "市场推广部",
  },
  indexCache: {
    name: "保存在此设备上的索引",
    desc: "笔记中关于人物和行动项的内容，使下次启动时只需读取有变化的笔记。它保存在此设备上，位于仓库之外。",
    nothing: "目前没有保存任何内容。",
    kept: (size) => `目前占用 ${size}。`,
    rebuild: "重建索引",
    rebuilding: "正在重新读取所有笔记。",
  },
  notSaved: {
    unreadable: "未保存：无法读取已保存的设置，因此不会覆盖。更改在关闭 Obsidian 前有效。",
    newer: "未保存：设置由此插件的更高版本保存。更改在关闭 Obsidian 前有效。",
    failed: "无法写入设置。更改在关闭 Obsidian 前有效。",
  },
  problems: {
    empty: "不能为空。",
    colon: "属性名不能包含冒号。",
    tag: (text) => `“${text}”不能用作标签。请使用文字、数字、-、_ 和 /，且不含空格。`,
    commaInName: (line) => `请每行写一个姓名：“${line}”含有逗号。`,
    noName: (line) => `“${line}”中没有姓名。`,
    alias: (line) => `“${line}”不符合“姓名 = 别名, 别名”的格式。`,
    pair: (line) => `“${line}”不符合“姓名 | 其他姓名”的格式。`,
    notePath: "请填写仓库内笔记的路径，以 .md 结尾。",
    backslash: (line) => `“${line}”中的文件夹请用 / 而不是 \\ 分隔。`,
    status: (line) => `“${line}”不符合“符号 = TYPE 名称”的格式。`,
    folder: (text) => `“${text}”不能用作仓库中的文件夹。`,
    placeholder: (text) => `${text} 无效。请使用 {{name}} 和 {{date}}。`,
    everything: (line) => `“${line}”会排除所有笔记。`,
  },
};
