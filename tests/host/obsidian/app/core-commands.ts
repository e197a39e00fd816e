/** The app's own commands that tests and the demo need. */
import { detached } from "../base/report";
import { MarkdownView } from "../workspace/markdown-view";
import type { App } from "./app";
import { CommandPalette } from "./command-palette";
import type { Command } from "./commands";
import { QuickSwitcher } from "./quick-switcher";

function markdownViewCommand(app: App, run: (view: MarkdownView) => void): (checking: boolean) => boolean {
  return (checking) => {
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    if (view && !checking) run(view);
    return view !== null;
  };
}

function coreCommands(app: App): Command[] {
  const { workspace } = app;
  return [
    {
      id: "command-palette:open",
      name: "Open command palette",
      hotkeys: [{ modifiers: ["Mod"], key: "p" }],
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: "switcher:open",
      name: "Quick switcher: Open quick switcher",
      hotkeys: [{ modifiers: ["Mod"], key: "o" }],
      callback: () => new QuickSwitcher(app).open(),
    },
    {
      id: "app:open-settings",
      name: "Open settings",
      hotkeys: [{ modifiers: ["Mod"], key: "," }],
      callback: () => app.setting.open(),
    },
    {
      id: "app:go-back",
      name: "Navigate back",
      hotkeys: [{ modifiers: ["Mod", "Alt"], key: "ArrowLeft" }],
      callback: () => detached(workspace.activeLeaf?.goBack() ?? Promise.resolve()),
    },
    {
      id: "app:go-forward",
      name: "Navigate forward",
      hotkeys: [{ modifiers: ["Mod", "Alt"], key: "ArrowRight" }],
      callback: () => detached(workspace.activeLeaf?.goForward() ?? Promise.resolve()),
    },
    {
      id: "app:toggle-left-sidebar",
      name: "Toggle left sidebar",
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: "app:toggle-right-sidebar",
      name: "Toggle right sidebar",
      callback: () => workspace.rightSplit.toggle(),
    },
    {
      id: "workspace:split-vertical",
      name: "Split right",
      callback: () => {
        const leaf = workspace.activeLeaf;
        if (leaf) detached(workspace.duplicateLeaf(leaf, "vertical"));
      },
    },
    {
      id: "workspace:move-to-new-window",
      name: "Move current tab to new window",
      checkCallback: (checking) => {
        const leaf = workspace.activeLeaf;
        if (leaf && !checking) workspace.moveLeafToPopout(leaf);
        return leaf !== null;
      },
    },
    {
      id: "workspace:close",
      name: "Close current tab",
      callback: () => workspace.activeLeaf?.detach(),
    },
    {
      id: "editor:save-file",
      name: "Save current file",
      hotkeys: [{ modifiers: ["Mod"], key: "s" }],
      checkCallback: markdownViewCommand(app, (view) => detached(view.save())),
    },
    {
      id: "markdown:toggle-preview",
      name: "Toggle reading view",
      hotkeys: [{ modifiers: ["Mod"], key: "e" }],
      checkCallback: markdownViewCommand(app, (view) => view.toggleMode()),
    },
    {
      id: "editor:toggle-source",
      name: "Toggle Live Preview/Source mode",
      checkCallback: markdownViewCommand(app, (view) => view.setSourceMode(view.editor.isLivePreview())),
    },
  ];
}

export function addCoreCommands(app: App): void {
  for (const command of coreCommands(app)) app.commands.addCommand(command);
}
