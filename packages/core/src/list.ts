/** Decodes or encodes each item of a list. What is no list is handed on as it is. */
export function mapList<Item, Result>(list: Item[], map: (item: Item, index: number) => Result): Result[] {
  if (!Array.isArray(list)) return list;
  const results: Result[] = [];
  for (let index = 0; index < list.length; index++) results.push(map(list[index] as Item, index));
  return results;
}
