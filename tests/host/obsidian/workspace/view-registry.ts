/** Which view belongs to which type, and which type opens which file extension. */
import { notSimulated } from "../base/not-simulated";
import type { WorkspaceLeaf } from "./leaf";
import type { View, ViewCreator } from "./view";

export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly typeByExtension = new Map<string, string>();

  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
  }

  unregister(type: string): void {
    this.creators.delete(type);
  }

  has(type: string): boolean {
    return this.creators.has(type);
  }

  create(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.creators.get(type);
    return creator ? creator(leaf) : notSimulated(`view type "${type}"`);
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) this.typeByExtension.set(extension, type);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.typeByExtension.delete(extension);
  }

  typeForExtension(extension: string): string | null {
    return this.typeByExtension.get(extension) ?? null;
  }
}
