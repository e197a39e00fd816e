// CHANGELOG.md in the format of Keep a Changelog: sections "## [Unreleased]" and "## [1.2.3] - 2026-01-31".

const heading = (name) => new RegExp(`^## \\[${name.replaceAll(".", "\\.")}\\].*$`, "m");

/**
 * @param {string} text the changelog
 * @param {string} name "Unreleased" or a version
 * @returns {string | undefined} what stands under the section's heading, without blank lines around it; nothing when there is no such section
 */
export function changelogSection(text, name) {
  const found = heading(name).exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length);
  const next = rest.search(/^## /m);
  return (next === -1 ? rest : rest.slice(0, next)).trim();
}

/** Whether a section says anything besides its sub-headings. */
export const saysSomething = (section) => /^(?!#)\s*\S/m.test(section ?? "");

/**
 * @param {string} date `YYYY-MM-DD`
 * @returns {string} the changelog with what was unreleased under the version, and an empty Unreleased above it
 */
export function releaseUnreleased(text, version, date) {
  return text.replace(heading("Unreleased"), (line) => `${line}\n\n## [${version}] - ${date}`);
}
