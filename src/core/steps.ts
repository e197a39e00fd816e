/** Work with breaks in it, which comes to a result in the end. */
export type Steps<Result = void> = Generator<undefined, Result>;

/** @returns what work comes to that is done in one go */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
