import { Keymap } from "obsidian";
import type { KeyedList } from "../../dom/keyed-list";
import type { OpenIn } from "../ports";
import type { CompanyEntry, PeopleEntry } from "./people-entry";

const PAGE = 10;
/** A step beyond any list's end. */
const TO_THE_END = Number.MAX_SAFE_INTEGER;

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", PAGE],
  ["PageUp", -PAGE],
  ["Home", -TO_THE_END],
  ["End", TO_THE_END],
]);

/** What the keys of the list ask for. */
export interface PeopleKeyTarget {
  readonly list: KeyedList<PeopleEntry>;
  activate(entry: PeopleEntry, openIn: OpenIn): void;
  toggleCompany(entry: CompanyEntry): void;
  focusSearch(): void;
}

function fold(target: PeopleKeyTarget, entry: PeopleEntry, outward: boolean): void {
  const { list } = target;
  if (entry.kind === "company") {
    if (entry.isCollapsed !== outward) target.toggleCompany(entry);
    else if (!outward) list.moveFocus(1);
    return;
  }
  const heading = outward ? list.currentHeading : null;
  if (heading) list.focusRow(heading.key);
}

/** Arrows move and fold, Enter and Space open (Mod in a new tab), `/` searches. */
export function handlePeopleKey(event: KeyboardEvent, target: PeopleKeyTarget): void {
  const { list } = target;
  const row = list.rowAt(event.target as Node | null);
  if (!row || event.isComposing || event.altKey) return;
  const step = STEPS.get(event.key);
  const isRtl = list.el.win.getComputedStyle(list.el).direction === "rtl";
  if (step !== undefined) list.moveFocus(step);
  else if (event.key === "Enter" || event.key === " ") target.activate(row.data, Keymap.isModEvent(event));
  else if (event.key === "/") target.focusSearch();
  else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
    fold(target, row.data, (event.key === "ArrowLeft") !== isRtl);
  else return;
  event.preventDefault();
}
