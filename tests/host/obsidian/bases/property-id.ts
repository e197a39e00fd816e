/** Ids of properties: `note.date`, `file.name`. */
import type { BasesProperty, BasesPropertyId, BasesPropertyType } from "../api";

export function parsePropertyId(id: BasesPropertyId): BasesProperty {
  const dot = id.indexOf(".");
  return { type: id.slice(0, dot) as BasesPropertyType, name: id.slice(dot + 1) };
}
