interface Api {
  readonly storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }>;
}

/**
 * Everything that the extension can have stored, wherever a browser lets it. Runs in a page of the extension: it may use
 * nothing from outside itself.
 */
export async function everythingStored(): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { storage } = browser ?? chrome;
  const databases: Record<string, unknown> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      databases[`${name} ${store}`] = await new Promise((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    }
    database.close();
  }
  return {
    local: await storage.local.get(null),
    session: await storage.session.get(null),
    databases,
    pages: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
    caches: await globalThis.caches?.keys(),
  };
}
