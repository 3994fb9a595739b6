// The WebAssembly: compiled once, and what it exports to this side.

import { compiledWasm } from './compiled.ts';

// Of WebAssembly, Node's types know the name alone.
declare global {
  namespace WebAssembly {
    class Module {
      constructor(bytes: Uint8Array);
      readonly kind?: 'module';
    }
    class Instance {
      constructor(module: Module);
      readonly exports: unknown;
    }
  }
}

/** Numbers that the module exports; see `assembly/scanner.ts`. Places are bytes from the start of the memory, or of the window. */
const numbers = [
  ...(['window', 'keys', 'senders', 'hosts', 'tablePlaces', 'tableBytes', 'names', 'unknown'] as const),
  ...(['instants', 'messageSenders', 'identities', 'packed', 'linkColumns'] as const),
  ...(['datedCount', 'firstInstant', 'lastInstant'] as const),
  ...(['messageCount', 'linkCount', 'resume', 'seenInMessages', 'hasMessages', 'anyUnknown'] as const),
  ...(['participantsStart', 'participantsEnd', 'titleStart', 'titleEnd'] as const),
  ...(['threadNameStart', 'threadNameEnd'] as const),
];
const functions = ['registerKey', 'startFile', 'forgetRows', 'forgetHosts', 'scan', 'pack', 'cut'] as const;

export interface WasmNumber {
  readonly value: number;
}

export interface WasmExports extends Readonly<Record<(typeof numbers)[number], WasmNumber>> {
  /** Once it has grown, views of its buffer are void. */
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  registerKey(length: number, known: number): number;
  startFile(withIdentities: number): void;
  forgetRows(): void;
  forgetHosts(): number;
  scan(from: number, to: number, last: number): number;
  pack(): number;
  /** See `assembly/cut.ts`: columns are places of the memory. */
  cut(
    borders: number,
    count: number,
    first: number,
    steps: number,
    length: number,
    ...columns: readonly [firsts: number, lasts: number, stretches: number, messages: number]
  ): number;
}

let compiled: WebAssembly.Module | null | undefined;

/** For `useModule` in another thread. Null where this machine, or this Node, has no WebAssembly with SIMD. */
export function compiledModule(): WebAssembly.Module | null {
  return (compiled ??= compile());
}

/** Spares this thread the compiling. @param module what another thread has compiled; anything else is left alone */
export function useModule(module: unknown): void {
  if (typeof WebAssembly !== 'undefined' && module instanceof WebAssembly.Module) compiled = module;
}

/** An instance of its own, or null where there is no WebAssembly with SIMD, or no room for its memory. */
export function startWasm(): WasmExports | null {
  compiled = compiledModule();
  if (compiled === null) return null;
  try {
    const { exports } = new WebAssembly.Instance(compiled);
    return isWhole(exports) ? exports : null;
  } catch (error) {
    // For each memory Node keeps some ten gigabytes of addresses free, of which a cluster may allow a process less.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(compiledWasm, 'base64'));
  } catch {
    return null;
  }
}

function isWhole(exports: unknown): exports is WasmExports {
  if (typeof exports !== 'object' || exports === null) return false;
  return ['memory', ...numbers, ...functions].every((name) => name in exports);
}
