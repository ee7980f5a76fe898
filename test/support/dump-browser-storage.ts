/** All that the page's origin keeps in IndexedDB, as text. */
export async function dumpBrowserStorage(): Promise<string> {
  const texts = await Promise.all(
    (await indexedDB.databases()).map(async ({name}) => {
      const database = await request(indexedDB.open(name!));
      const stores = [...database.objectStoreNames];
      const rows = stores.map((store) => request(database.transaction(store).objectStore(store).getAll()));
      const text = JSON.stringify(await Promise.all(rows));
      database.close();
      return text;
    }),
  );
  return texts.join();
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
