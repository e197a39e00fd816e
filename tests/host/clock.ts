/** A fixed "today": dates are shifted so that the page starts at ten in the morning of the given day; time goes on. */

const START_HOUR = 10;

function startOf(today: string): number {
  const [year = 1970, month = 1, day = 1] = today.split("-").map(Number);
  return new Date(year, month - 1, day, START_HOUR).getTime();
}

export function setToday(today: string): void {
  const RealDate = Date;
  const shift = startOf(today) - RealDate.now();
  const now = (): number => RealDate.now() + shift;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}
