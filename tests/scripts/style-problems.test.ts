import { styleProblems } from "../../scripts/lib/style-problems.js";

test.each([
  ["a class of ours", ".people-row { color: var(--text-muted); }"],
  [
    "the app's state around it",
    ".is-phone .people-row, .theme-dark .people-row.is-active:hover { gap: 4px; }",
  ],
  ["an app class inside our element", ".people-view .tree-item-self { padding: 0; }"],
  ["inside a media query", "@media (prefers-reduced-motion) { .people-row { transition: none; } }"],
  ["keyframes of ours", "@keyframes people-fade { from { opacity: 0; } to { opacity: 1; } }"],
  ["words in a comment", "/* .nav-file { color: red !important } :has( */ .people-row { gap: 0; }"],
  ["a list inside :is()", ".people-row:is(.is-active, :hover) { gap: 0; }"],
])("%s passes", (_what, css) => {
  expect(styleProblems(css)).toEqual([]);
});

test.each([
  ["!important", ".people-row { gap: 0 !important; }", "1: !important"],
  [":has()", "\n.people-row:has(a) { gap: 0; }", "2: :has()"],
  [
    "an app class alone",
    ".nav-file { gap: 0; }",
    '1: ".nav-file" starts at .nav-file, which is not ours (people-…)',
  ],
  ["an app class around ours", ".nav-file .people-row { gap: 0; }", "starts at .nav-file"],
  ["an element alone", "a:hover { gap: 0; }", "is not tied to a class of ours"],
  ["one of a list", ".people-row,\n.tag { gap: 0; }", "starts at .tag"],
  ["inside a media query", "@media print {\n  .tag { gap: 0; }\n}", "2: "],
  ["keyframes without prefix", "@keyframes fade { to { opacity: 1; } }", "needs the prefix people-"],
  [
    "a selector styled twice",
    ".people-a { gap: 0; }\n.people-a { color: red; }",
    '2: ".people-a" was already styled in line 1',
  ],
  ["a property set twice", ".people-a { gap: 0; gap: 1px; }", "sets gap twice"],
  ["nested rules", ".people-a { .people-b { gap: 0; } }", "nests rules"],
  [
    "text-decoration with a style",
    ".people-a { text-decoration: underline dotted; }",
    "text-decoration with more than a line",
  ],
  ["something from elsewhere", '@import "https://example.com/a.css";', "loads something from elsewhere"],
])("%s is reported", (_what, css, problem) => {
  expect(styleProblems(css)).toContainEqual(expect.stringContaining(problem));
});
