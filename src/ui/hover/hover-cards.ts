import { Component, Keymap, Platform } from "obsidian";
import type { Person } from "../../core/model/person";
import type { HoverMode } from "../../core/settings";
import type { HoverLinkDetail } from "../hover-link";
import { onHoverLink } from "../hover-link";
import type { Ports } from "../ports";
import { HoverMachine } from "./hover-machine";
import { peopleOfLink } from "./linked-people";
import { renderPersonCard } from "./person-card";
import { PersonPopover } from "./person-popover";

/**
 * The card opens `DWELL_MS` and the popover's own wait (200 ms) after the pointer has come to rest: just after the
 * 300 ms of Obsidian's page preview. The later of two popovers of one parent wins, and it should be ours.
 */
const DWELL_MS = 110;
const GRACE_MS = 300;
/** How long a key may come late in mode `mod`; as long as Obsidian waits for it. */
const KEY_WAIT_MS = 2_000;
/** Views in which a card would be in the way: what is under the pointer there is a place, not a name in a text. */
const SILENT_SOURCES: ReadonlySet<string> = new Set(["tab-header", "graph", "localgraph", "outline"]);

interface HoverTarget {
  readonly detail: HoverLinkDetail;
  readonly targetEl: HTMLElement;
  readonly people: readonly Person[];
}

/** Shows a person's card on links to them, wherever Obsidian tells of a link under the pointer. */
export class HoverCards extends Component {
  private popover: PersonPopover | null = null;
  /** The link under the pointer; a link fires `hover-link` with every move of the pointer inside it. */
  private watchedEl: HTMLElement | null = null;
  /** Ends the listening on the element under the pointer. */
  private stopWatching: (() => void) | null = null;
  private readonly machine: HoverMachine<HoverTarget>;

  constructor(private readonly ports: Ports) {
    super();
    const host = {
      startTimer: startTimerIn,
      open: (target: HoverTarget) => this.open(target),
      close: () => this.close(),
      mayClose: () => !(this.popover?.hasFocus ?? false),
    };
    const delays = { dwellMs: DWELL_MS, graceMs: GRACE_MS };
    this.machine = new HoverMachine(host, delays, (a, b) => a.targetEl === b.targetEl);
  }

  override onload(): void {
    this.registerEvent(onHoverLink(this.ports.app, (detail) => this.onHoverLink(detail)));
  }

  override onunload(): void {
    this.machine.reset();
    this.stopWatching?.();
  }

  private onHoverLink(detail: HoverLinkDetail): void {
    const { targetEl } = detail;
    const mode = this.ports.settings().hoverCard;
    if (mode === "off" || Platform.isMobile || !targetEl || SILENT_SOURCES.has(detail.source)) return;
    const people = this.peopleOf(detail);
    if (people.length > 0) this.enter({ detail, targetEl, people }, mode);
  }

  private peopleOf({ personId, linktext, sourcePath }: HoverLinkDetail): readonly Person[] {
    const person = personId === undefined ? null : this.ports.index.directory.person(personId);
    return person ? [person] : peopleOfLink(this.ports, linktext, sourcePath ?? "");
  }

  private enter(target: HoverTarget, mode: HoverMode): void {
    const hasMod = Keymap.isModifier(target.detail.event, "Mod");
    const opens = this.machine.shows(target) || hasMod === (mode === "mod");
    // With Mod in mode "hover" the page preview is wanted; without it in mode "mod" the key may still come.
    if (!opens && mode === "hover") return;
    this.watch(target, mode);
    if (opens) this.machine.enterTarget(target);
  }

  /** Listens on the element under the pointer, once, until the pointer leaves it. */
  private watch(target: HoverTarget, mode: HoverMode): void {
    const { targetEl } = target;
    if (this.watchedEl === targetEl) return;
    this.stopWatching?.();
    const leave = (): void => {
      this.stopWatching?.();
      this.machine.leaveTarget(target);
    };
    const stopKey = onModKey(targetEl, () => {
      if (mode === "mod") this.machine.enterTarget(target);
      else if (this.machine.phase === "waiting") this.machine.leaveTarget(target);
    });
    targetEl.addEventListener("mouseleave", leave);
    this.watchedEl = targetEl;
    this.stopWatching = () => {
      targetEl.removeEventListener("mouseleave", leave);
      stopKey();
      this.watchedEl = null;
      this.stopWatching = null;
    };
  }

  private open({ detail, targetEl, people }: HoverTarget): boolean {
    if (!targetEl.isConnected) return false;
    const label = this.ports.words.person.card.label(people[0]?.name ?? "");
    const popover = new PersonPopover(detail.hoverParent, targetEl, label, {
      pointerEntered: () => this.machine.enterCard(),
      pointerLeft: () => this.machine.leaveCard(),
      gone: (gone) => this.onGone(gone),
    });
    this.popover = popover;
    renderPersonCard(popover.hoverEl, this.ports, people, () => popover.close());
    return true;
  }

  private close(): void {
    const { popover } = this;
    this.popover = null;
    popover?.close();
  }

  private onGone(popover: PersonPopover): void {
    if (this.popover !== popover) return;
    this.popover = null;
    this.machine.cardClosed();
  }
}

/** Timers of the window in which the link is: a popout's go on while the main window sleeps. */
function startTimerIn({ targetEl }: HoverTarget, run: () => void, delayMs: number): () => void {
  const { win } = targetEl;
  const timer = win.setTimeout(run, delayMs);
  return () => win.clearTimeout(timer);
}

/** Calls back when Mod is pressed within two seconds. @returns a function that stops the waiting */
function onModKey({ doc, win }: HTMLElement, callback: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (Keymap.isModifier(event, "Mod")) callback();
  };
  const stop = (): void => {
    win.clearTimeout(timer);
    doc.removeEventListener("keydown", onKey, true);
  };
  const timer = win.setTimeout(stop, KEY_WAIT_MS);
  doc.addEventListener("keydown", onKey, true);
  return stop;
}
