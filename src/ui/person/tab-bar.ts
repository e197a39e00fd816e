/** Tabs above panels: one Tab stop, arrows choose (WAI-ARIA tabs with automatic activation). */
export class TabBar<Key extends string> {
  private readonly tabEls: ReadonlyMap<Key, HTMLElement>;

  constructor(
    parentEl: HTMLElement,
    tabs: readonly { readonly key: Key; readonly label: string }[],
    private readonly onSelect: (key: Key) => void,
  ) {
    const el = parentEl.createDiv({ cls: "people-tabs", attr: { role: "tablist" } });
    this.tabEls = new Map(
      tabs.map(({ key, label }) => {
        const tabEl = el.createDiv({ cls: "people-tab", text: label, attr: { role: "tab" } });
        tabEl.addEventListener("click", () => onSelect(key));
        return [key, tabEl] as const;
      }),
    );
    el.addEventListener("keydown", (event) => this.onKey(event));
  }

  select(selected: Key): void {
    for (const [key, el] of this.tabEls) {
      const isSelected = key === selected;
      el.toggleClass("is-active", isSelected);
      el.setAttr("aria-selected", String(isSelected));
      el.tabIndex = isSelected ? 0 : -1;
    }
  }

  private onKey(event: KeyboardEvent): void {
    const keys = [...this.tabEls.keys()];
    const at = keys.findIndex((key) => this.tabEls.get(key) === event.target);
    const isRtl = (event.target as HTMLElement).matchParent(".mod-rtl") !== null;
    const forward = event.key === (isRtl ? "ArrowLeft" : "ArrowRight");
    const back = event.key === (isRtl ? "ArrowRight" : "ArrowLeft");
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? keys.length - 1 : at + (forward ? 1 : back ? -1 : 0);
    const key = keys[(to + keys.length) % keys.length];
    if (at < 0 || to === at || key === undefined) return;
    event.preventDefault();
    this.onSelect(key);
    this.tabEls.get(key)?.focus();
  }
}
