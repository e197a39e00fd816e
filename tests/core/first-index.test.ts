import fc from "fast-check";
import { firstIndex } from "../../src/core/first-index";

test("the first index from which something is true, or the length", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(60), (length, from) => {
      expect(firstIndex(length, (index) => index >= from)).toBe(Math.min(length, from));
    }),
  );
});
