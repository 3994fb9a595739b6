// The objects and arrays of a JSON text that are not closed yet, from the outermost in.

import { escapePointer } from '../file-context.ts';

/** Takes the elements of one list as they come, so that they need not be kept. */
export type TakeElement = (element: unknown) => void;

export type Open =
  | {
      readonly is: 'array';
      readonly array: unknown[];
      count: number;
      /** Null where the elements stay in the array. */
      readonly take: TakeElement | null;
    }
  | { readonly is: 'object'; readonly object: Record<string, unknown>; key: string };

/** Facebook's own records lie at most about ten levels deep. */
const deepestPointer = 32;
const longestKey = 200;

export function valueOf(container: Open): unknown {
  return container.is === 'array' ? container.array : container.object;
}

export function closing(container: Open): string {
  return container.is === 'array' ? ']' : '}';
}

/** @returns whether the element is kept */
export function append(list: Extract<Open, { readonly is: 'array' }>, element: unknown): boolean {
  list.count += 1;
  if (list.take === null) list.array.push(element);
  else list.take(element);
  return list.take === null;
}

/** Of the element that is being read; of what holds it, where it lies too deep or below a key too long to show. */
export function pointerOf(open: readonly Open[]): string {
  let pointer = '';
  for (const container of open.slice(0, deepestPointer)) {
    if (container.is === 'object' && container.key.length > longestKey) break;
    pointer += container.is === 'array' ? `/${container.count}` : `/${escapePointer(container.key)}`;
  }
  return pointer;
}

/**
 * What of the open containers is worth keeping: the outermost one, and the lists that lead to the fault with their complete
 * elements. The record in which it broke is dropped.
 */
export function completePart(open: readonly Open[]): unknown {
  const [root, ...inner] = open;
  if (root === undefined) return undefined;
  let outer = root;
  for (const next of inner) {
    if (next.is === 'object') break;
    if (outer.is === 'array') append(outer, next.array);
    else outer.object[outer.key] ??= next.array;
    outer = next;
  }
  return valueOf(root);
}
