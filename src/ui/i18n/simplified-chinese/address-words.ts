import type { Words } from "../english";

/** Chinese words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_ZH: Words["addresses"] = {
  waiting: "People 仍在读取仓库。读取完成后将打开链接所指的内容。",
  whoIsMeant: (name) => `有多人名为“${name}”。你指的是哪一位？`,
  nobodyFound: "未找到人员",
};
