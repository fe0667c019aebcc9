/** Seed: stands in until the overlay is here. */
export function attachFirsthand(_: { readonly document: Document; readonly signal: AbortSignal }): void {
  // Nothing yet.
}
