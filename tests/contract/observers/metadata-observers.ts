import type { App, ListItemCache } from "obsidian";
import { makeNote, until } from "./scratch";

async function listItems(app: App, name: string, text: string): Promise<ListItemCache[]> {
  const file = await makeNote(app, name, text);
  const items = (): ListItemCache[] | undefined => app.metadataCache.getFileCache(file)?.listItems;
  await until(() => items() !== undefined);
  return items() ?? [];
}

export async function observeListPositions(app: App): Promise<unknown> {
  const text = "# Title\n\n- [ ] one\n    - [x] two\n\n> - [/] three\n";
  const items = await listItems(app, "Positions", text);
  return items.map(({ position, task }) => ({
    line: position.start.line,
    column: position.start.col,
    task,
  }));
}

export async function observeCommentMidLine(app: App): Promise<number[]> {
  const items = await listItems(app, "Comment", "- [ ] one %% opened\n- [ ] two\n- [ ] closed %% three\n");
  return items.map(({ position }) => position.start.line);
}
