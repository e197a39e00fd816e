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
import { onLeave, onModKey, onRemoved, onScrollAround } from "./target-events";

/**
 * The card opens `DWELL_MS` and the popover's own wait (200 ms) after the pointer has come to rest: just after the
 * 300 ms of Obsidian's page preview. The later of two popovers of one parent wins, and it should be ours.
 */
const DWELL_MS = 110;
const GRACE_MS = 300;
/** Views in which a card would be in the way: what is under the pointer there is a place, not a name in a text. */
const SILENT_SOURCES: ReadonlySet<string> = new Set(["tab-header", "graph", "localgraph", "outline"]);

interface HoverTarget {
  readonly detail: HoverLinkDetail;
  readonly targetEl: HTMLElement;
  readonly people: readonly Person[];
}

/** A card on the screen, and how to stop watching the link it belongs to. */
interface OpenCard {
  readonly popover: PersonPopover;
  readonly stopWatching: () => void;
}

/** The link under the pointer, and how to stop listening on it. */
interface WatchedLink {
  readonly target: HoverTarget;
  readonly stop: () => void;
}

/** Shows a person's card on links to them, wherever Obsidian tells of a link under the pointer. */
export class HoverCards extends Component {
  private card: OpenCard | null = null;
  /** A link fires `hover-link` with every move of the pointer inside it; it is watched once. */
  private watched: WatchedLink | null = null;
  private readonly machine: HoverMachine<HoverTarget>;

  constructor(private readonly ports: Ports) {
    super();
    const host = {
      startTimer: startTimerIn,
      open: (target: HoverTarget) => this.open(target),
      close: () => this.closeCard(),
      mayClose: () => !(this.card?.popover.hasFocus ?? false),
    };
    const delays = { dwellMs: DWELL_MS, graceMs: GRACE_MS };
    this.machine = new HoverMachine(host, delays, (a, b) => a.targetEl === b.targetEl);
  }

  override onload(): void {
    this.registerEvent(onHoverLink(this.ports.app, (detail) => this.onHoverLink(detail)));
  }

  override onunload(): void {
    this.machine.reset();
    this.unwatch();
  }

  private onHoverLink(detail: HoverLinkDetail): void {
    const { targetEl } = detail;
    if (!targetEl) return;
    // The one before may not have been left: this one may lie in it, and an event may be lost.
    if (this.watched?.target.targetEl !== targetEl) this.leaveWatched();
    const mode = this.ports.settings().hoverCard;
    if (mode === "off" || Platform.isMobile || SILENT_SOURCES.has(detail.source)) return;
    const people = this.peopleOf(detail);
    if (people.length > 0) this.enter({ detail, targetEl, people }, mode);
  }

  private peopleOf({ personIds, linktext, sourcePath }: HoverLinkDetail): readonly Person[] {
    const { directory } = this.ports.index;
    const people = (personIds ?? []).flatMap((id) => directory.person(id) ?? []);
    return people.length > 0 ? people : peopleOfLink(this.ports, linktext, sourcePath ?? "");
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
    if (this.watched) return;
    const { targetEl } = target;
    const stops = [
      onLeave(targetEl, () => this.leaveWatched()),
      onScrollAround(targetEl, () => this.machine.targetMoved(target)),
      onRemoved(targetEl, () => {
        this.unwatch();
        this.machine.targetLost(target);
      }),
      onModKey(targetEl, () => {
        if (mode === "mod") this.machine.enterTarget(target);
        else if (this.machine.phase === "waiting") this.machine.leaveTarget(target);
      }),
    ];
    const stop = (): void => stops.forEach((stopOne) => stopOne());
    this.watched = { target, stop };
  }

  private leaveWatched(): void {
    const { watched } = this;
    if (!watched) return;
    this.unwatch();
    this.machine.leaveTarget(watched.target);
  }

  private unwatch(): void {
    this.watched?.stop();
    this.watched = null;
  }

  private open(target: HoverTarget): boolean {
    const { detail, targetEl, people } = target;
    if (!targetEl.isConnected) return false;
    const popover = new PersonPopover(detail.hoverParent, targetEl, this.ports.words, {
      pointerEntered: () => this.machine.enterCard(),
      pointerLeft: () => this.machine.leaveCard(),
      gone: (gone) => this.onGone(gone),
    });
    const stops = [
      onScrollAround(targetEl, () => this.machine.targetMoved(target)),
      onRemoved(targetEl, () => this.machine.targetLost(target)),
    ];
    this.card = { popover, stopWatching: () => stops.forEach((stopOne) => stopOne()) };
    renderPersonCard(popover.hoverEl, this.ports, people, popover);
    return true;
  }

  private closeCard(): void {
    this.dropCard()?.close();
  }

  private onGone(popover: PersonPopover): void {
    if (this.card?.popover !== popover) return;
    this.dropCard();
    this.machine.cardClosed();
  }

  private dropCard(): PersonPopover | null {
    const { card } = this;
    this.card = null;
    card?.stopWatching();
    return card?.popover ?? null;
  }
}

/** Timers of the window in which the link is: a popout's go on while the main window sleeps. */
function startTimerIn({ targetEl }: HoverTarget, run: () => void, delayMs: number): () => void {
  const { win } = targetEl;
  const timer = win.setTimeout(run, delayMs);
  return () => win.clearTimeout(timer);
}
