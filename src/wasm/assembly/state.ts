// Where a call stands, and how it ended.

/** What comes: the thread; a member of it; a message; what follows the messages; nothing but white space. */
export const BEGIN = 0;
export const MEMBER = 1;
export const MESSAGE = 2;
export const AFTER = 3;
export const END = 4;

/** How a call ended: with the file; for want of bytes; with a full column; with something that is not read here. */
export const DONE = 0;
export const MORE = 1;
export const FULL = 2;
export const DECLINED = 3;

/** One past the last byte in the window. */
export let end: usize = 0;
/** Whether the window holds the last byte of the file. */
export let final = false;
export let outcome = DONE;

export function begin(to: usize, last: bool): void {
  end = to;
  final = last;
  outcome = DONE;
}

/**
 * Ends the call at a byte that does not fit. Close to the end of the window it may only be cut off: then it is read again
 * from the start of its message, with more bytes behind it.
 */
export function fail(at: usize): usize {
  outcome = !final && at + 16 >= end ? MORE : DECLINED;
  return 0;
}

/** Ends the call for what is valid, or may be, but is left to the complete reader. */
export function decline(): usize {
  outcome = DECLINED;
  return 0;
}

/** Ends the call in good order: the caller has to make room, or to bring more bytes. */
export function more(): usize {
  outcome = MORE;
  return 0;
}
export function full(): usize {
  outcome = FULL;
  return 0;
}
