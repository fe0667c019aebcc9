/** One of the browser's storages, in memory: what is put in is copied, as there, and refused whole where there is no room. */
export function storageArea() {
  const kept = new Map<string, unknown>();
  const room = { most: Number.POSITIVE_INFINITY };
  const taken = (items: Iterable<[string, unknown]>) => JSON.stringify([...items]).length;
  return {
    kept,
    /** In letters of JSON. What is there already stays, whatever it takes. */
    room,
    get: async (keys: string | null) =>
      structuredClone(Object.fromEntries([...kept].filter(([key]) => keys === null || keys === key))),
    set: async (items: object) => {
      if (taken(new Map([...kept, ...Object.entries(items)])) > room.most)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: async () => kept.clear(),
    onChanged: { addListener: () => undefined },
  };
}
