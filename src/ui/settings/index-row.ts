import type { Setting } from "obsidian";
import { Notice } from "obsidian";
import type { Formats } from "../format/formats";
import type { Words } from "../i18n/english";

/** What is kept of the index between starts. */
export interface KeptIndex {
  /** About how many bytes. */
  bytes(): number;
  /** Forgets it and reads every note again. */
  rebuild(): Promise<void>;
}

/** Fills the row that tells how much is kept, with a button to make it anew. */
export function renderIndexRow(
  setting: Setting,
  kept: KeptIndex | undefined,
  words: Words["settings"]["indexCache"],
  formats: Formats,
): void {
  const showSize = (): void => {
    const bytes = kept?.bytes() ?? 0;
    const size = bytes > 0 ? words.kept(formats.size(bytes)) : words.nothing;
    setting.descEl.setText(words.desc);
    setting.descEl.createDiv({ text: size });
  };
  showSize();
  setting.addButton((button) =>
    button.setButtonText(words.rebuild).onClick(async () => {
      await kept?.rebuild();
      showSize();
      new Notice(words.rebuilding);
    }),
  );
}
