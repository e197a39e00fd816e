/** A vault on disk behind the loopback server of `tests/host/server`. */
import type { DataWriteOptions, FileStats, ListedFiles, Stat } from "../api";
import { missingFile, type OutsideChange, type Store, type StoreEntry } from "./store";
import { unpackSnapshot } from "./snapshot-format";

type Query = Record<string, string>;

export class HttpStore implements Store {
  private readonly socket: WebSocket;
  private readonly listeners: ((change: OutsideChange) => void)[] = [];

  constructor(private readonly origin: string) {
    this.socket = new WebSocket(`${origin.replace(/^http/, "ws")}/ws`);
    this.socket.addEventListener("message", (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as OutsideChange;
      for (const listener of this.listeners) listener(change);
    });
  }

  async snapshot(): Promise<StoreEntry[]> {
    return unpackSnapshot(await this.bytes("snapshot", {}));
  }

  stat(path: string): Promise<Stat | null> {
    return this.json<Stat | null>("stat", { path });
  }

  listFolder(path: string): Promise<ListedFiles> {
    return this.json<ListedFiles>("list", { path });
  }

  read(path: string): Promise<Uint8Array> {
    return this.bytes("read", { path });
  }

  write(path: string, bytes: Uint8Array, options: DataWriteOptions = {}): Promise<FileStats> {
    const times: Query = options.mtime === undefined ? {} : { mtime: String(options.mtime) };
    return this.json<FileStats>("write", { path, ...times }, bytes);
  }

  async makeFolder(path: string): Promise<void> {
    await this.request("make-folder", { path });
  }

  async remove(path: string): Promise<void> {
    await this.request("remove", { path });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.request("rename", { path: from, to });
  }

  onOutsideChange(callback: (change: OutsideChange) => void): void {
    this.listeners.push(callback);
  }

  close(): void {
    this.socket.close();
  }

  private async request(operation: string, query: Query, body?: Uint8Array): Promise<Response> {
    const url = `${this.origin}/api/${operation}?${new URLSearchParams(query).toString()}`;
    const response = await fetch(url, {
      method: "POST",
      ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}),
    });
    if (response.status === 404) throw missingFile(query["path"] ?? "");
    if (!response.ok) throw new Error(`${operation} ${query["path"] ?? ""}: ${await response.text()}`);
    return response;
  }

  private async json<T>(operation: string, query: Query, body?: Uint8Array): Promise<T> {
    return (await (await this.request(operation, query, body)).json()) as T;
  }

  private async bytes(operation: string, query: Query): Promise<Uint8Array> {
    return new Uint8Array(await (await this.request(operation, query)).arrayBuffer());
  }
}
