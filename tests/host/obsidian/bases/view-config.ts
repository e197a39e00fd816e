/** What a `.base` file says, and the part of it that one view sees. */
import type { BasesPropertyId } from "../api";
import { notSimulated } from "../base/not-simulated";

export type Filter = string | { and?: Filter[]; or?: Filter[]; not?: Filter[] };

export interface BaseViewEntry {
  type: string;
  name: string;
  filters?: Filter;
  order?: string[];
  [option: string]: unknown;
}

export interface BaseFileConfig {
  filters?: Filter;
  properties?: Record<string, { displayName?: string }>;
  views: BaseViewEntry[];
}

function propertyId(text: string): BasesPropertyId {
  return /^(?:note|file|formula)\./.test(text) ? (text as BasesPropertyId) : `note.${text}`;
}

export class BasesViewConfig {
  constructor(
    private readonly base: BaseFileConfig,
    private readonly entry: BaseViewEntry,
    private readonly changed: () => void,
  ) {}

  get name(): string {
    return this.entry.name;
  }

  get filters(): Filter | undefined {
    return this.entry.filters;
  }

  get(key: string): unknown {
    return this.entry[key];
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    const value = this.entry[key];
    return typeof value === "string" && value !== "" ? propertyId(value) : null;
  }

  getEvaluatedFormula(): never {
    return notSimulated("BasesViewConfig.getEvaluatedFormula");
  }

  /** Stored in the `.base` file; null takes the option away. */
  set(key: string, value: unknown): void {
    if (value === null) Reflect.deleteProperty(this.entry, key);
    else this.entry[key] = value;
    this.changed();
  }

  getOrder(): BasesPropertyId[] {
    return (this.entry.order ?? ["file.name"]).map(propertyId);
  }

  getSort(): never[] {
    return [];
  }

  getDisplayName(id: BasesPropertyId): string {
    return this.base.properties?.[id]?.displayName ?? id.replace(/^(?:note|file|formula)\./, "");
  }
}
