/** What jsdom lacks and CodeMirror or the simulated host calls. jsdom has no layout: sizes are all zero. */

const emptyBox = (): DOMRect => new DOMRect(0, 0, 0, 0);

const emptyRects = (): DOMRectList => {
  const rects: DOMRect[] = [];
  return Object.assign(rects, { item: () => null });
};

class IdleObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

class PlainRect {
  constructor(
    readonly x = 0,
    readonly y = 0,
    readonly width = 0,
    readonly height = 0,
  ) {}
  readonly left = 0;
  readonly top = 0;
  readonly right = 0;
  readonly bottom = 0;
  toJSON(): object {
    return { ...this };
  }
}

function matchMedia(media: string): MediaQueryList {
  const list = {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  };
  return list;
}

/** Defines what is not there yet. */
function provide(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members))
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** A second window of the same process: jsdom opens none, but makes one for a frame. */
function openFrame(): Window | null {
  const frame = document.documentElement.appendChild(document.createElement("iframe"));
  const win = frame.contentWindow;
  if (win) {
    provide(win, { ResizeObserver: IdleObserver });
    win.close = () => frame.remove();
  }
  return win;
}

export function installPolyfills(): void {
  window.open = openFrame;
  provide(window, {
    DOMRect: PlainRect,
    ResizeObserver: IdleObserver,
    IntersectionObserver: IdleObserver,
    matchMedia,
    CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (char) => `\\${char}`) },
  });
  provide(Range.prototype, { getClientRects: emptyRects, getBoundingClientRect: emptyBox });
  provide(Element.prototype, {
    scrollIntoView: () => undefined,
    setPointerCapture: () => undefined,
    releasePointerCapture: () => undefined,
  });
}
