import type { Words } from "../english";

/** Japanese words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_JA: Words["addresses"] = {
  waiting: "Peopleはまだ保管庫を読み込んでいます。読み込みが終わると、リンク先が開きます。",
  whoIsMeant: (name) => `「${name}」という名前の人物が複数います。どの人物ですか？`,
  nobodyFound: "人物が見つかりません",
};
