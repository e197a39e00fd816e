import type { OpenRows } from "./open-rows";

/** What has been worked out of all open rows, kept as long as they are. */
export class RowMemo<Key, Value> {
  private readonly known = new WeakMap<OpenRows, Map<Key, Value>>();

  constructor(private readonly make: (rows: OpenRows, key: Key) => Value) {}

  of(rows: OpenRows, key: Key): Value {
    let values = this.known.get(rows);
    if (!values) this.known.set(rows, (values = new Map<Key, Value>()));
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = this.make(rows, key)));
    return value;
  }
}
