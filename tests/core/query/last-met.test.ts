import { lastMetOf } from "../../../src/core/query/last-met";
import { day, indexOf, profileNote } from "../../support/build";

const TODAY = day("2025-11-10");

test.each([
  ["2025-11-20", undefined, null, false],
  ["2025-11-10", undefined, "2025-11-10", true],
  ["2025-09-01", undefined, "2025-09-01", true],
  ["2025-11-09", "2025-10-01", "2025-10-01", false],
  ["2025-11-20", "2025-10-01", "2025-10-01", false],
])("of a last contact on %s and a last meeting on %s counts %s", (told, meeting, lastMet, isFromProfile) => {
  const index = indexOf({ "People/Dana Okafor.md": profileNote({ last_contact: told }) });
  const [dana] = index.directory.named("Dana Okafor");
  if (!dana) throw new Error("nobody");
  expect(lastMetOf(dana, meeting === undefined ? undefined : day(meeting), TODAY)).toEqual({
    lastMet: lastMet === null ? null : day(lastMet),
    lastMetIsFromProfile: isFromProfile,
  });
});
