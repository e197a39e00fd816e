import { setIcon, setTooltip } from "obsidian";
import type { ItemRow, OwnerChip } from "../../core/query/item-row";
import type { Priority } from "../../core/model/priority";
import { dueText } from "../format/due-words";
import type { RowContext } from "./row-context";

/** Attribute that names whom a chip opens. */
export const PERSON_ATTRIBUTE = "data-person-id";

const PRIORITY_ICONS: Readonly<Record<Exclude<Priority, "none">, string>> = {
  highest: "chevrons-up",
  high: "chevron-up",
  medium: "equal",
  low: "chevron-down",
  lowest: "chevrons-down",
};

function drawInvalid(parentEl: HTMLElement, row: ItemRow, { ports }: RowContext): void {
  const { words } = ports;
  for (const { field, text } of row.invalid) {
    const el = parentEl.createSpan({ cls: "people-due is-invalid" });
    setIcon(el.createSpan({ cls: "people-mark-icon", attr: { "aria-hidden": "true" } }), "triangle-alert");
    el.createSpan({ text: words.items.invalidDate(text) });
    setTooltip(el, words.items.invalidDateTooltip(field, text));
  }
}

/** Draws when an item is due, in words; the exact date is the tooltip. */
export function drawDue(parentEl: HTMLElement, row: ItemRow, context: RowContext): void {
  const { ports, formats } = context;
  const today = ports.today().date;
  if (row.due !== null) {
    const el = parentEl.createSpan({
      cls: "people-due",
      // A closed item is neither late nor due soon: its plain date is all there is to say.
      text: row.isOpen ? dueText(row.due, today, ports.words, formats) : formats.date(row.due, "dayAndYear"),
    });
    el.toggleClass("is-overdue", row.due < today && row.isOpen);
    el.toggleClass("is-today", row.due === today && row.isOpen);
    setTooltip(el, ports.words.items.dueOn(formats.date(row.due, "full")));
  }
  drawInvalid(parentEl, row, context);
}

function chipTooltip(owner: OwnerChip, { ports }: RowContext): string {
  const { words } = ports;
  if (owner.kind === "possible") return words.items.possibleTooltip(owner.text, owner.name ?? owner.text);
  if (owner.kind === "ambiguous") {
    return words.items.ambiguousTooltip(owner.text, words.items.or(owner.candidates));
  }
  return owner.personId === null ? "" : words.items.openPerson(owner.name ?? owner.text);
}

function chipText(owner: OwnerChip, { ports }: RowContext): string {
  const { words } = ports;
  if (owner.kind === "me") return words.items.mine;
  if (owner.kind === "possible") return words.items.possible(owner.name ?? owner.text);
  if (owner.kind === "ambiguous") return words.items.possible(owner.text);
  return owner.name ?? owner.text;
}

function drawChip(parentEl: HTMLElement, owner: OwnerChip, context: RowContext): void {
  const el = parentEl.createSpan({ cls: `people-owner is-${owner.kind}` });
  el.createSpan({ cls: "people-owner-name", text: chipText(owner, context) });
  const tooltip = chipTooltip(owner, context);
  if (tooltip !== "") setTooltip(el, tooltip);
  if (owner.personId === null) return;
  el.addClass("is-clickable");
  el.setAttrs({ role: "link", [PERSON_ATTRIBUTE]: owner.personId });
}

/** Draws the owners; one who is known opens the person. */
export function drawOwners(parentEl: HTMLElement, row: ItemRow, context: RowContext): void {
  for (const owner of row.owners) if (owner.kind !== "none") drawChip(parentEl, owner, context);
}

/** Draws the priority as an icon with a name; no priority draws nothing. */
export function drawPriority(parentEl: HTMLElement, row: ItemRow, { ports }: RowContext): void {
  if (row.priority === "none") return;
  const name = ports.words.answers.priorities[row.priority];
  const el = parentEl.createSpan({ cls: `people-priority is-${row.priority}`, attr: { role: "img" } });
  setIcon(el, PRIORITY_ICONS[row.priority]);
  setTooltip(el, name);
  el.setAttr("aria-label", name);
}

/** Draws the mark of an item that awaits triage. */
export function drawProposed(parentEl: HTMLElement, row: ItemRow, { ports }: RowContext): void {
  if (row.isProposed) parentEl.createSpan({ cls: "people-proposed", text: ports.words.items.proposed });
}

/** Attribute of a control in a row; says what it does. */
export const ACTION_ATTRIBUTE = "data-people-action";

/** What a control in a row does: triage of a proposed item, or the menu of a folded one. */
export type RowAction = "accept" | "reject" | "owner" | "menu";

const TRIAGE: readonly (readonly [RowAction, string, "accept" | "reject" | "reassign"])[] = [
  ["accept", "thumbs-up", "accept"],
  ["reject", "thumbs-down", "reject"],
  ["owner", "user-pen", "reassign"],
];

/** Draws the buttons of an item that awaits triage. */
export function drawTriage(parentEl: HTMLElement, row: ItemRow, { ports }: RowContext): void {
  if (!row.isProposed || !row.isOpen || row.lock !== null) return;
  const el = parentEl.createSpan({ cls: "people-triage" });
  for (const [action, icon, word] of TRIAGE) {
    const label = ports.words.edits[word];
    const buttonEl = el.createSpan({
      cls: `clickable-icon people-triage-button is-${action}`,
      attr: { role: "button", "aria-label": label, [ACTION_ATTRIBUTE]: action },
    });
    setIcon(buttonEl, icon);
    setTooltip(buttonEl, label);
  }
}

/** Draws on how many lines a folded item stands, and in which notes. */
export function drawCopies(
  parentEl: HTMLElement,
  rows: readonly ItemRow[],
  { ports, formats }: RowContext,
): void {
  if (rows.length < 2) return;
  const { edits } = ports.words;
  const count = formats.count(rows.length);
  const el = parentEl.createSpan({
    cls: "people-copies",
    text: edits.copies(count),
    attr: { role: "button", [ACTION_ATTRIBUTE]: "menu" },
  });
  const label = edits.copiesTooltip(
    count,
    rows.map((row) => row.noteTitle),
  );
  setTooltip(el, label);
  el.setAttr("aria-label", label);
}

/** Draws the note an item stands in. */
export function drawSource(parentEl: HTMLElement, row: ItemRow, { ports }: RowContext): void {
  const el = parentEl.createSpan({ cls: "people-source" });
  setIcon(el.createSpan({ cls: "people-mark-icon", attr: { "aria-hidden": "true" } }), "file-text");
  el.createSpan({ cls: "people-source-title", text: row.noteTitle });
  setTooltip(el, ports.words.items.source(row.path, row.heading));
}
