// Changes a JSON document as a document: values, keys, records, their number and their order.

import type { Random } from '../random.ts';
import { mutateText, oddText } from './strings.ts';

type Path = readonly (string | number)[];

/** Deeper than the program reads, and not so deep that JSON.stringify, which is recursive, could not write it. */
const deepest = 2000;

function isTooDeep(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value) => (Array.isArray(value) || isObject(value) ? Object.values(value) : []));
  }
  return false;
}

/** Every place in the document, the outermost first; not more than a few thousand. */
function places(document: unknown): readonly Path[] {
  const found: Path[] = [[]];
  for (let next = 0; next < found.length && found.length < 4000; next += 1) {
    const path = found[next] ?? [];
    const value = at(document, path);
    if (Array.isArray(value)) for (const key of value.keys()) found.push([...path, key]);
    else if (isObject(value)) for (const key of Object.keys(value)) found.push([...path, key]);
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}

/**
 * A copy with the container at the path changed. What lies beside the path is shared with the original, which nothing ever changes;
 * no deep document is walked through.
 */
function changed(
  document: unknown,
  path: Path,
  change: (container: unknown[] | Record<string, unknown>) => void,
): unknown {
  const copy = shallowCopy(document);
  let container = copy;
  for (const key of path) {
    if (!Array.isArray(container) && !isObject(container)) return copy;
    const inner = shallowCopy(at(container, [key]));
    put(container, key, inner);
    container = inner;
  }
  if (Array.isArray(container) || isObject(container)) change(container);
  return copy;
}

function shallowCopy(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) put(copy, key, inner);
  return copy;
}

/** Assignment would set the prototype where the key is `__proto__`. */
function put(container: unknown[] | Record<string, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function replaced(document: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  return key === undefined
    ? value
    : changed(document, path.slice(0, -1), (container) => put(container, key, value));
}

export function oddValue(random: Random): unknown {
  switch (random.below(8)) {
    case 0:
      return random.pick([null, true, false]);
    case 1:
      return random.pick([
        0,
        -0,
        -1,
        1,
        1e11,
        1e11 - 1,
        1e300,
        5e-324,
        4133980800,
        253402300800000,
        2 ** 53,
        -(2 ** 53),
      ]);
    case 2:
      return 1_100_000_000 + random.below(700_000_000);
    case 3:
      return (1_100_000_000 + random.below(700_000_000)) * 1000 + random.below(1000);
    case 4:
      return random.pick([[], {}, [[]], [null], [{}], { name: 'x' }, { value: 'x' }, { dict: [] }]);
    case 5: {
      let nested: unknown = 1;
      for (let depth = random.small(1200); depth > 0; depth -= 1)
        nested = random.once(2) ? [nested] : { a: nested };
      return nested;
    }
    default:
      return oddText(random);
  }
}

/**
 * Never too deep to be written.
 * @param keys names that mean something to the program
 * @param other another document, to take pieces from
 */
export function mutateDocument(
  document: unknown,
  other: unknown,
  keys: readonly string[],
  random: Random,
): unknown {
  const mutated = mutatedOnce(document, other, keys, random);
  return [mutated, document].find((each) => !isTooDeep(each)) ?? null;
}

function mutatedOnce(document: unknown, other: unknown, keys: readonly string[], random: Random): unknown {
  const found = places(document);
  const path = random.pick(found);
  const value = at(document, path);
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const newKey = random.once(4) ? oddText(random) : random.pick(keys);
  switch (random.below(9)) {
    case 0:
      return replaced(document, path, oddValue(random));
    case 1:
      return replaced(document, path, at(document, random.pick(found)));
    case 2:
      return replaced(document, path, at(other, random.pick(places(other))));
    case 3:
      if (key === undefined) return document;
      return changed(document, parent, (container) => {
        if (Array.isArray(container)) container.splice(Number(key), 1);
        else delete container[key];
      });
    case 4:
      return changed(document, path, (container) => {
        if (Array.isArray(container))
          container.push(container.length > 0 ? container[random.below(container.length)] : oddValue(random));
        else put(container, newKey, oddValue(random));
      });
    case 5:
      if (typeof key !== 'string')
        return changed(document, path, (list) => {
          if (Array.isArray(list) && list.length > 0) list.push(list.shift());
        });
      return changed(document, parent, (container) => {
        if (Array.isArray(container)) return;
        delete container[key];
        put(container, newKey, value);
      });
    case 6:
      return replaced(document, path, random.once(2) ? [value] : { [newKey]: value });
    default:
      if (typeof value === 'string') return replaced(document, path, mutateText(value, random));
      if (typeof value === 'number')
        return replaced(document, path, value + random.pick([1, -1, 0.5, value, 1000]));
      return replaced(document, path, oddValue(random));
  }
}

/** In one of the ways in which JSON is written; the bytes of a text may stand for themselves or be escaped. */
export function write(document: unknown, random: Random): string {
  const text = JSON.stringify(document, null, random.pick([0, 0, 1, 2])) ?? 'null';
  return random.once(3)
    ? text.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text;
}

/** Undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Documents with one value less. */
export function* withoutValues(document: unknown): Generator {
  if (isTooDeep(document)) return;
  for (const path of places(document)) {
    const key = path.at(-1);
    if (key === undefined) continue;
    yield changed(document, path.slice(0, -1), (container) => {
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else delete container[key];
    });
  }
}

/** Every key in the documents, each once. */
export function keysIn(documents: readonly unknown[]): readonly string[] {
  const keys = new Set(['__proto__', '']);
  for (const document of documents) {
    for (const path of places(document)) {
      const key = path.at(-1);
      if (typeof key === 'string') keys.add(key);
    }
  }
  return [...keys];
}
