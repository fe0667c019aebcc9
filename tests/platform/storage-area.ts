/** One of the browser's storages, in memory: what is put in is copied, as there. */
export function storageArea() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys: string | null) =>
      structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || keys === key))),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    onChanged: { addListener: () => undefined },
  };
}
