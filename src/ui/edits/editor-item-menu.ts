import type { Menu } from "obsidian";
import { Component } from "obsidian";
import type { Ports } from "../ports";
import { editNow } from "./edit-items";
import { targetOf } from "./edit-target";
import { itemUnderCursor } from "./item-under-cursor";
import { addRowEntries } from "./row-menu";

/** Adds all that can be done with an action item to the editor's context menu on its line. */
export class EditorItemMenu extends Component {
  private readonly served = new WeakSet<Menu>();

  constructor(private readonly ports: Ports) {
    super();
  }

  override onload(): void {
    const { ports } = this;
    this.registerEvent(
      ports.app.workspace.on("editor-menu", (menu, editor, { file }) => {
        const row = itemUnderCursor(ports, editor, file?.path ?? "");
        if (!row || this.served.has(menu)) return;
        this.served.add(menu);
        // The menu was asked for in the window that has the focus, which may be a popout.
        const win = activeWindow;
        const place = cursorPlace(win);
        addRowEntries(menu, targetOf(row), {
          ports,
          win,
          isInEditor: true,
          edit: (rows, edit) => void editNow(ports, rows, edit),
          show: (next) => next.showAtPosition(place, win.document),
        });
      }),
    );
  }
}

/** Where the cursor is on screen, for a menu that follows the editor's own. */
function cursorPlace(win: Window): { x: number; y: number } {
  const box = win.document.getSelection()?.rangeCount
    ? win.document.getSelection()?.getRangeAt(0).getBoundingClientRect()
    : null;
  return { x: box?.left ?? win.innerWidth / 2, y: box?.bottom ?? win.innerHeight / 2 };
}
