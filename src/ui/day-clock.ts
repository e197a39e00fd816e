import type { CalendarDate } from "../core/calendar-date";
import { calendarDate } from "../core/calendar-date";

const HOUR_MS = 3_600_000;

/** @returns the local calendar day. The only place where the plugin asks for the time. */
export function localDay(): CalendarDate {
  const now = new Date();
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError("The system clock shows no day of the calendar.");
  return day;
}

function msUntilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/**
 * Tells when the local day has changed: at midnight, and when a window comes back after the machine slept. Timers do
 * not run while it sleeps, so each waits an hour at most.
 */
export class DayClock {
  private day = localDay();
  private timer = 0;
  private readonly check = (): void => {
    const day = localDay();
    const hasChanged = day !== this.day;
    this.day = day;
    this.arm();
    if (hasChanged) this.onNewDay();
  };

  constructor(
    private readonly win: Window,
    private readonly onNewDay: () => void,
  ) {}

  get today(): CalendarDate {
    return this.day;
  }

  start(): void {
    this.win.addEventListener("focus", this.check);
    this.win.document.addEventListener("visibilitychange", this.check);
    this.check();
  }

  stop(): void {
    this.win.clearTimeout(this.timer);
    this.win.removeEventListener("focus", this.check);
    this.win.document.removeEventListener("visibilitychange", this.check);
  }

  private arm(): void {
    this.win.clearTimeout(this.timer);
    this.timer = this.win.setTimeout(this.check, Math.min(msUntilMidnight() + 50, HOUR_MS));
  }
}
