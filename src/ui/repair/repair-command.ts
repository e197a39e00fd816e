import type { Command, TFile } from "obsidian";
import { Notice } from "obsidian";
import { proposeRepair } from "../../core/repair/repair-note";
import type { Ports } from "../ports";
import { RepairModal } from "./repair-modal";

/** Shows what a repair would change, or says why there is nothing to show. Writes nothing. */
export async function proposeRepairOf(ports: Ports, file: TFile): Promise<void> {
  const { items, repair: words } = ports.words;
  const text = await ports.repairs.read(file.path);
  const proposal = text === null ? null : proposeRepair(text);
  if (!proposal) new Notice(words.unreadable);
  else if (proposal.kind === "unchanged") new Notice(words.nothing);
  else if (proposal.kind === "refused") new Notice(items.refused[proposal.reason]);
  else new RepairModal(ports, file, proposal).open();
}

/** The command that repairs the note in front. */
export function repairCommand(ports: Ports): Command {
  return {
    id: "repair-garbled-text",
    name: ports.words.repair.command,
    icon: "wand-sparkles",
    checkCallback: (checking) => {
      const file = ports.app.workspace.getActiveFile();
      if (file?.extension !== "md") return false;
      if (!checking) void proposeRepairOf(ports, file);
      return true;
    },
  };
}
