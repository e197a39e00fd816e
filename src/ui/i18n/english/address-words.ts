/** English words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_EN = {
  waiting: "People is still reading the vault. What the link asks for opens as soon as that is done.",
  /** `name` comes as typed. */
  whoIsMeant: (name: string): string => `Several persons are called “${name}”. Who is meant?`,
  nobodyFound: "Nobody found",
};
