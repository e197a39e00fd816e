// Calls that are banned everywhere in src/, as selectors for `no-restricted-syntax`. The reason is the message.

const write =
  "Every write goes through the one write path (safe edits): `vault.process` or an editor transaction.";
const html = "Nothing of a note may become HTML: build elements with createEl and set text.";
const order = "Uncached `localeCompare` dominates sorting: use `compareText`.";
const day = "Calendar days are integers (core/calendar-date.ts); Date text shifts with the time zone.";

const method = (owner, name) =>
  `CallExpression[callee.property.name="${name}"]:matches([callee.object.name="${owner}"], [callee.object.property.name="${owner}"])`;

/** @type {{ selector: string, message: string }[]} */
export const bannedCalls = [
  { selector: method("vault", "modify"), message: write },
  { selector: method("vault", "modifyBinary"), message: write },
  { selector: method("vault", "append"), message: write },
  { selector: method("adapter", "write"), message: write },
  { selector: method("adapter", "writeBinary"), message: write },
  { selector: method("adapter", "append"), message: write },
  { selector: method("adapter", "process"), message: write },
  { selector: 'MemberExpression[property.name="processFrontMatter"]', message: write },
  { selector: "MemberExpression[property.name=/^(inner|outer)HTML$/]", message: html },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: html },
  {
    selector:
      ':matches(ImportSpecifier[imported.name="MarkdownRenderer"], MemberExpression[property.name="MarkdownRenderer"])',
    message:
      "Rows show note text as text: the Markdown renderer runs embeds and scripts, and is slow in lists.",
  },
  { selector: 'CallExpression[callee.name="eval"]', message: "No code from text." },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Function"]',
    message: "No code from text.",
  },
  { selector: 'MemberExpression[property.name="localeCompare"]', message: order },
  { selector: 'MemberExpression[property.name="toISOString"]', message: day },
  { selector: 'MemberExpression[object.name="Date"][property.name="parse"]', message: day },
];

/** Banned in tests/: a test that does not run proves nothing. */
export const bannedInTests = [
  {
    selector:
      "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo|failing|fixme|skipIf)$/]",
    message: "Tests are neither skipped nor singled out here.",
  },
  {
    selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
    message: "Tests are neither skipped nor singled out here.",
  },
];
