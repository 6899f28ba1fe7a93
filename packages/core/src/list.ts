/** Decodes or encodes each item of a list. What is no list is handed on as it is. */
export function mapList<Item, Result>(list: Item[], map: (item: Item, index: number) => Result): Result[] {
  if (!Array.isArray(list)) return list;
  const results = new Array<Result>(list.length);
  for (let index = 0; index < list.length; index++) results[index] = map(list[index] as Item, index);
  return results;
}
