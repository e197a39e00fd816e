/** For rows whose columns have been changed in place since: what they would give are other items' numbers. */
export function outOfDate(): never {
  throw new Error("These rows are out of date: the index has changed since they were asked for.");
}
