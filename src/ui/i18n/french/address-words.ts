import type { Words } from "../english";
import { quoted } from "./grammar";

/** French words of what `obsidian://people` addresses bring up. */
export const ADDRESS_WORDS_FR: Words["addresses"] = {
  waiting: "People lit encore le coffre. Ce que demande le lien s’ouvrira dès que ce sera terminé.",
  whoIsMeant: (name) => `Plusieurs personnes s’appellent ${quoted(name)}. De qui s’agit-il\u202F?`,
  nobodyFound: "Aucune personne trouvée",
};
