/** Values of Bases, as far as properties of notes have them. */
import { notSimulated } from "../base/not-simulated";

export abstract class Value {
  static type = "value";

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.constructor === b.constructor && a.equals(b));
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.looseEquals(b));
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: this): boolean {
    return this.toString() === other.toString();
  }

  looseEquals(other: Value): boolean {
    return this.toString() === other.toString();
  }

  renderTo(el: HTMLElement, _ctx: unknown): void {
    el.setText(this.toString());
  }
}

export class NullValue extends Value {
  static override type = "null";
  static value = new NullValue();

  toString(): string {
    return "null";
  }

  isTruthy(): boolean {
    return false;
  }
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(protected readonly value: T) {
    super();
  }

  toString(): string {
    return String(this.value);
  }

  isTruthy(): boolean {
    return Boolean(this.value);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = "string";
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = "number";
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = "boolean";
}

/** A link is written as a link: `[[Dana Okafor]]`. */
export class LinkValue extends StringValue {
  static override type = "link";

  static parseFromString(_app: unknown, input: string, _sourcePath: string): LinkValue | null {
    return /^\[\[[^\]]+\]\]$/.test(input) ? new LinkValue(input) : null;
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

export class DateValue extends NotNullValue {
  static override type = "date";

  constructor(private readonly text: string) {
    super();
  }

  /** @returns null for what has the form of a date and is none. */
  static parseFromString(input: string): DateValue | null {
    const day = input.slice(0, 10);
    const time = DATE.test(input) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
    return new DateValue(input.replace(" ", "T"));
  }

  toString(): string {
    return this.text;
  }

  isTruthy(): boolean {
    return true;
  }

  dateOnly(): DateValue {
    return new DateValue(this.text.slice(0, 10));
  }

  relative(): string {
    return notSimulated("DateValue.relative");
  }
}

export class ListValue extends NotNullValue {
  static override type = "list";
  private readonly values: readonly Value[];

  constructor(values: readonly unknown[]) {
    super();
    this.values = values.map((value) => (value instanceof Value ? value : valueOf(value)));
  }

  toString(): string {
    return this.values.map((value) => value.toString()).join(", ");
  }

  isTruthy(): boolean {
    return this.values.length > 0;
  }

  includes(value: Value): boolean {
    return this.values.some((own) => own.looseEquals(value));
  }

  length(): number {
    return this.values.length;
  }

  get(index: number): Value {
    return this.values[index] ?? NullValue.value;
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.values, ...other.values]);
  }
}

/** @returns the value of what YAML has made of a property. */
export function valueOf(data: unknown): Value {
  if (data === null || data === undefined) return NullValue.value;
  if (Array.isArray(data)) return new ListValue(data);
  if (typeof data === "number") return new NumberValue(data);
  if (typeof data === "boolean") return new BooleanValue(data);
  if (data instanceof Date) return new DateValue(data.toISOString().slice(0, 10));
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return (
    LinkValue.parseFromString(null, text, "") ?? DateValue.parseFromString(text) ?? new StringValue(text)
  );
}
