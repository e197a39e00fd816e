// What the community directory's scan and our own rules say about styles.css. No parser: one pass over braces.

/** Classes the app sets around us or on our own elements: states, modifiers, themes. */
const appClass = /^(is|mod|theme)-[\w-]+$/;

/** Comments and strings blanked, line breaks kept, so that positions stay true. */
function blank(css) {
  const keepBreaks = (text) => text.replace(/[^\n]/g, " ");
  return css.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, keepBreaks);
}

/** Every rule as { selector, body, line, inside }; at-rules with blocks are walked into. */
function* rulesOf(css, firstLine = 1, inside = "") {
  let start = 0;
  for (let open = css.indexOf("{"); open !== -1; open = css.indexOf("{", start)) {
    const close = closingBrace(css, open);
    const prelude = css.slice(start, open).slice(css.slice(start, open).lastIndexOf(";") + 1);
    const selector = prelude.trim();
    const line = firstLine + lineBreaks(css.slice(0, open - prelude.length + prelude.search(/\S|$/)));
    const body = css.slice(open + 1, close);
    if (/^@(media|supports|layer|container)\b/.test(selector))
      yield* rulesOf(body, firstLine + lineBreaks(css.slice(0, open)), `${inside} ${selector}`);
    else yield { selector, body, line, inside };
    start = close + 1;
  }
}

function closingBrace(css, open) {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === "{") depth++;
    if (css[i] === "}" && --depth === 0) return i;
  }
  return css.length;
}

const lineBreaks = (text) => text.split("\n").length - 1;

const splitSelectors = (list) => list.split(/,(?![^(]*\))/).map((selector) => selector.trim());

/** A class of ours must come first; the app's own classes may only be named inside our elements. */
function selectorProblem(selector) {
  const classes = [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((match) => match[1]);
  const firstNamed = classes.findIndex((name) => !appClass.test(name));
  if (firstNamed === -1) return `"${selector}" is not tied to a class of ours (people-…)`;
  if (classes[firstNamed].startsWith("people-")) return undefined;
  return `"${selector}" starts at .${classes[firstNamed]}, which is not ours (people-…)`;
}

function repeatedProperty(body) {
  const names = body
    .split(";")
    .map((part) => part.slice(0, part.indexOf(":")).trim())
    .filter(Boolean);
  return names.find((name, index) => names.indexOf(name) !== index);
}

function* problemsOfRule(rule, seen) {
  if (rule.selector.startsWith("@")) {
    if (/^@keyframes (?!people-)/.test(rule.selector)) yield `${rule.selector} needs the prefix people-`;
    return;
  }
  if (rule.body.includes("{")) yield `"${rule.selector}" nests rules, which older installers do not read`;
  for (const selector of splitSelectors(rule.selector)) {
    const problem = selectorProblem(selector);
    if (problem) yield problem;
  }
  const key = `${rule.inside}|${rule.selector.replace(/\s+/g, " ")}`;
  if (seen.has(key)) yield `"${rule.selector}" was already styled in line ${seen.get(key)}`;
  seen.set(key, rule.line);
  const repeated = repeatedProperty(rule.body);
  if (repeated) yield `"${rule.selector}" sets ${repeated} twice`;
}

/** @returns {string[]} one line each: "12: what is wrong" */
export function styleProblems(source) {
  const css = blank(source);
  const problems = [];
  css.split("\n").forEach((text, index) => {
    if (/!\s*important/.test(text)) problems.push(`${index + 1}: !important`);
    if (/:has\(/.test(text)) problems.push(`${index + 1}: :has()`);
    // Only partly supported by older installers: line, style and colour each have their own property.
    if (/text-decoration:\s*[\w-]+\s+[\w-]/.test(text))
      problems.push(`${index + 1}: text-decoration with more than a line`);
    if (/@import|url\(\s*https?:/.test(text)) problems.push(`${index + 1}: loads something from elsewhere`);
  });
  const seen = new Map();
  for (const rule of rulesOf(css))
    for (const problem of problemsOfRule(rule, seen)) problems.push(`${rule.line}: ${problem}`);
  return problems;
}
