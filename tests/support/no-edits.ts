import type { Edits } from "../../src/ui/ports";

/** Edits that change nothing: a test gives those it is about. */
export const NO_EDITS: Edits = {
  apply: async () => ({ kind: "unchanged" }),
  applyAll: async (rows) => ({ changed: [], unchanged: rows.length, refused: [], cancelled: false }),
  canUndo: () => false,
  undoSize: () => 0,
  onUndone: () => () => undefined,
  undoLast: async () => ({ kind: "nothing" }),
  create: async () => ({ kind: "refused", reason: "note-gone" }),
  canEditInTasks: () => false,
  editInTasks: async () => ({ kind: "refused", reason: "needs-tasks" }),
};
