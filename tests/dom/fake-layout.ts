/** jsdom has no layout: this gives a scrolling element and the rows of a list inside it sizes and places. */

const VIEWPORT = 600;

interface Layout {
  readonly scrollEl: HTMLElement;
  /** Height of a row by its key; a test may change it. */
  heightOf: (el: HTMLElement) => number;
  isHidden: boolean;
  scrollTo(top: number): void;
  restore(): void;
}

function pixels(el: HTMLElement, property: string): number {
  return Number.parseFloat(el.style.getPropertyValue(property) || "0");
}

function topInList(el: HTMLElement, heightOf: (el: HTMLElement) => number): number {
  let top = pixels(el, "--people-list-gap");
  for (let before = el.previousElementSibling; before; before = before.previousElementSibling) {
    top += pixels(before as HTMLElement, "--people-list-gap") + heightOf(before as HTMLElement);
  }
  return top;
}

function contentHeight(scrollEl: HTMLElement, heightOf: (el: HTMLElement) => number): number {
  const last = Array.from(scrollEl.querySelectorAll<HTMLElement>(".people-list-row")).at(-1);
  if (!last) return 0;
  const rest = last.parentElement ? pixels(last.parentElement, "--people-list-rest") : 0;
  return topInList(last, heightOf) + heightOf(last) + rest;
}

/** Gives `scrollEl` a height of 600 px, and every `.people-list-row` the height that `heightOf` says. */
export function fakeLayout(heightOf: (el: HTMLElement) => number): Layout {
  const scrollEl = document.body.createDiv({ cls: "scroller" });
  const proto = HTMLElement.prototype;
  const former = ["offsetHeight", "clientHeight", "scrollHeight"].map(
    (name) => [name, Object.getOwnPropertyDescriptor(proto, name)] as const,
  );
  const rect = proto.getBoundingClientRect;
  const layout: Layout = {
    scrollEl,
    heightOf,
    isHidden: false,
    scrollTo: (top) => {
      scrollEl.scrollTop = top;
      scrollEl.dispatchEvent(new Event("scroll"));
    },
    restore: () => {
      scrollEl.remove();
      for (const [name, descriptor] of former) {
        if (descriptor) Object.defineProperty(proto, name, descriptor);
        else delete (proto as unknown as Record<string, unknown>)[name];
      }
      proto.getBoundingClientRect = rect;
    },
  };
  const isRow = (el: Element): boolean => el.classList.contains("people-list-row");
  const define = (name: string, get: (el: HTMLElement) => number): void => {
    Object.defineProperty(proto, name, {
      configurable: true,
      get(this: HTMLElement) {
        return layout.isHidden ? 0 : get(this);
      },
    });
  };
  define("offsetHeight", (el) => (isRow(el) ? layout.heightOf(el) : 0));
  define("clientHeight", (el) => (el === scrollEl ? VIEWPORT : 0));
  define("scrollHeight", (el) => (el === scrollEl ? contentHeight(scrollEl, layout.heightOf) : 0));
  // As in a browser, the event comes later than the new position.
  scrollEl.scrollTo = (options?: ScrollToOptions | number) => {
    if (typeof options !== "object") return;
    scrollEl.scrollTop = Math.min(options.top ?? 0, Math.max(0, scrollEl.scrollHeight - VIEWPORT));
    setTimeout(() => scrollEl.dispatchEvent(new Event("scroll")));
  };
  proto.getBoundingClientRect = function (this: HTMLElement): DOMRect {
    if (this === scrollEl) return new DOMRect(0, 0, 300, VIEWPORT);
    const top = isRow(this) ? topInList(this, layout.heightOf) - scrollEl.scrollTop : -scrollEl.scrollTop;
    return box(top, isRow(this) ? layout.heightOf(this) : 0);
  };
  return layout;
}

function box(top: number, height: number): DOMRect {
  return {
    x: 0,
    y: top,
    left: 0,
    right: 300,
    top,
    bottom: top + height,
    width: 300,
    height,
    toJSON: () => "",
  };
}
