import type { Words } from "../english";

/** Portuguese words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_PT_BR: Words["addresses"] = {
  waiting: "O People ainda está lendo o cofre. O que o link pede será aberto assim que terminar.",
  whoIsMeant: (name) => `Várias pessoas se chamam “${name}”. De quem se trata?`,
  nobodyFound: "Ninguém encontrado",
};
