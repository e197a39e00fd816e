/** How work on many notes is watched and stopped. */
export interface BulkOptions {
  /** Stops between two notes; what was written stays. */
  readonly signal?: AbortSignal;
  /** Told after each note. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}
