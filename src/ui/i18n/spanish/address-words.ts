import type { Words } from "../english";

/** Spanish words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_ES: Words["addresses"] = {
  waiting: "People todavía está leyendo la bóveda. Lo que pide el enlace se abrirá en cuanto termine.",
  whoIsMeant: (name) => `Varias personas se llaman “${name}”. ¿De quién se trata?`,
  nobodyFound: "No se encontró a nadie",
};
