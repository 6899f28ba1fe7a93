/** Decodes or encodes each item of a list. A value that is no list is returned as it is. */
export function mapList<Item, Result>(list: Item[], map: (item: Item, index: number) => Result): Result[] {
  if (!Array.isArray(list)) return list;
  const results = new Array<Result>(list.length);
  for (let index = 0; index < list.length; index++) results[index] = map(list[index] as Item, index);
  return results;
}

/** Whether a value is a list whose items all pass `isItem`. */
export function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isItem(value[index])) return false;
  }
  return true;
}
