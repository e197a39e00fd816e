import { Modal } from "obsidian";
import type { ItemId, ResolvedItem } from "../../core/index/resolved-note";
import type { VaultIndex } from "../../core/index/vault-index";
import { similarItems } from "../../core/query/similar-items";
import { ItemRows } from "../items/item-rows";
import type { Ports } from "../ports";

/** The open items of an item's note and of its owners: where something similar is looked for. */
function neighbours(index: VaultIndex, { note, owners }: ResolvedItem): ResolvedItem[] {
  const found = new Map<ItemId, ResolvedItem>();
  const ids = owners.flatMap(({ person }) => person?.id ?? []);
  const notes = [index.note(note.path), ...ids.flatMap((id) => index.notesOf(id))];
  for (const resolved of notes) {
    for (const item of resolved?.items ?? []) {
      const isTheirs =
        item.note.path === note.path || item.owners.some(({ person }) => person && ids.includes(person.id));
      if (item.isOpen && item.isCollected && isTheirs) found.set(item.id, item);
    }
  }
  return [...found.values()];
}

/** @returns items that say nearly the same, without those already folded into the row; most alike first. */
export function similarTo({ index }: Ports, id: ItemId, folded: readonly ItemId[]): ItemId[] {
  const item = index.item(id);
  if (!item) return [];
  return similarItems(item, neighbours(index, item))
    .map((other) => other.id)
    .filter((other) => !folded.includes(other));
}

/** An item and what says nearly the same; the rows are as everywhere, so that each can be dealt with. */
export class SimilarModal extends Modal {
  private rows: ItemRows | null = null;

  constructor(
    private readonly ports: Ports,
    private readonly ids: readonly ItemId[],
  ) {
    super(ports.app);
  }

  override onOpen(): void {
    const { edits } = this.ports.words;
    this.setTitle(edits.similarTitle);
    this.modalEl.addClass("people-similar-modal");
    this.contentEl.addClass("people-view");
    this.rows = new ItemRows({
      parentEl: this.contentEl,
      ports: this.ports,
      label: edits.similarTitle,
    });
    this.rows.load();
    this.rows.setItems(this.ids);
  }

  override onClose(): void {
    this.rows?.unload();
    this.rows = null;
    this.contentEl.empty();
  }
}
