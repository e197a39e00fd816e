/** Where a card stands: none, soon, open, or about to close because the pointer is on neither link nor card. */
export type HoverPhase = "idle" | "waiting" | "shown" | "leaving";

/** Starts a timer in the window of a target. @returns a function that stops it */
export type StartTimer<Target> = (target: Target, run: () => void, delayMs: number) => () => void;

/** What the machine asks of whoever shows the card. */
export interface HoverCardHost<Target> {
  readonly startTimer: StartTimer<Target>;
  /** Shows the card of a target. @returns false when it can't be shown any more */
  open(target: Target): boolean;
  close(): void;
  /** Whether the card may go while the pointer is elsewhere: not while the focus is in it. */
  mayClose(): boolean;
}

export interface HoverDelays {
  /** How long the pointer rests on a link before its card opens. */
  readonly dwellMs: number;
  /** How long a card stays after the pointer has left, so that it can be reached. */
  readonly graceMs: number;
}

/**
 * When a hover card opens and closes. One card at a time: while one is about to close, another link only waits; its
 * card replaces the first after its own dwell, so that passing over a link on the way to a card changes nothing.
 *
 *     idle ──enter──▶ waiting ──dwell──▶ shown ──leave──▶ leaving ──grace──▶ idle
 *       ◀────leave────┘                   ◀──enter / over the card──┘
 *
 * Two facts and their timers are the whole state: which card is open (and whether its grace runs), and which link waits.
 */
export class HoverMachine<Target> {
  private shownTarget: Target | null = null;
  private pending: Target | null = null;
  private stopDwell: (() => void) | null = null;
  private stopGrace: (() => void) | null = null;

  constructor(
    private readonly host: HoverCardHost<Target>,
    private readonly delays: HoverDelays,
    private readonly areSame: (a: Target, b: Target) => boolean,
  ) {}

  get phase(): HoverPhase {
    if (this.shownTarget !== null) return this.stopGrace ? "leaving" : "shown";
    return this.pending === null ? "idle" : "waiting";
  }

  /** @returns whether the card of that target is open. */
  shows(target: Target): boolean {
    return this.shownTarget !== null && this.areSame(this.shownTarget, target);
  }

  /** The pointer is on a link. Repeating it for the same link changes nothing. */
  enterTarget(target: Target): void {
    if (this.shows(target)) return this.stay();
    if (this.waitsFor(target)) return;
    this.wait(target);
    this.leave();
  }

  /** The pointer has left a link. */
  leaveTarget(target: Target): void {
    if (this.waitsFor(target)) this.dropPending();
    else if (this.shows(target)) this.leave();
  }

  /** A link has moved on the screen under the pointer: its card would stand beside nothing; a dwell begins anew. */
  targetMoved(target: Target): void {
    if (this.waitsFor(target)) this.wait(target);
    if (this.shows(target)) this.closeCard();
  }

  /** A link has gone from the screen: nothing is left to point at. */
  targetLost(target: Target): void {
    if (this.waitsFor(target)) this.dropPending();
    if (this.shows(target)) this.closeCard();
  }

  /** The pointer is on the card. */
  enterCard(): void {
    if (this.shownTarget !== null) this.stay();
  }

  /** The pointer has left the card. */
  leaveCard(): void {
    this.leave();
  }

  /** The card has gone by itself: closed by Obsidian, by Escape or by one of its buttons. */
  cardClosed(): void {
    this.cancelGrace();
    this.shownTarget = null;
  }

  /** Forgets everything and closes the card. */
  reset(): void {
    this.dropPending();
    this.closeCard();
  }

  private waitsFor(target: Target): boolean {
    return this.pending !== null && this.areSame(this.pending, target);
  }

  private wait(target: Target): void {
    this.dropPending();
    this.pending = target;
    this.stopDwell = this.host.startTimer(target, () => this.show(target), this.delays.dwellMs);
  }

  private show(target: Target): void {
    this.reset();
    if (this.host.open(target)) this.shownTarget = target;
  }

  private stay(): void {
    this.cancelGrace();
    this.dropPending();
  }

  private leave(): void {
    if (this.shownTarget !== null && !this.stopGrace) this.armGrace(this.shownTarget);
  }

  private armGrace(target: Target): void {
    this.stopGrace = this.host.startTimer(target, () => this.endGrace(target), this.delays.graceMs);
  }

  private endGrace(target: Target): void {
    if (this.host.mayClose()) this.closeCard();
    else this.armGrace(target);
  }

  private closeCard(): void {
    if (this.shownTarget === null) return;
    this.cardClosed();
    this.host.close();
  }

  private dropPending(): void {
    this.stopDwell?.();
    this.stopDwell = null;
    this.pending = null;
  }

  private cancelGrace(): void {
    this.stopGrace?.();
    this.stopGrace = null;
  }
}
