import type { Ports } from "../ports";
import { WhoAreYouModal } from "./who-are-you-modal";

/**
 * Asks who the user is and keeps the answer in the settings; nothing is written before it.
 *
 * @param onDone told after an answer, a skipped one included
 * @returns the question, so that it can be taken back
 */
export function askWhoYouAre(ports: Ports, onDone: () => void = () => undefined): WhoAreYouModal {
  const modal = new WhoAreYouModal(ports, (names) => {
    const change = names.length > 0 ? { myNames: names, firstRunDone: true } : { firstRunDone: true };
    void ports.saveSettings(change).then(onDone);
  });
  modal.open();
  return modal;
}
