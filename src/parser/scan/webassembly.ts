// The scanner's WebAssembly: compiled once, and what it exports to this side.

import { scannerWasm } from './scanner-wasm.ts';

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
const functions = ['registerKey', 'startFile', 'forgetRows', 'forgetHosts', 'scan', 'pack'] as const;

export interface WasmNumber {
  readonly value: number;
}

export interface ScannerExports extends Readonly<Record<(typeof numbers)[number], WasmNumber>> {
  /** Once it has grown, views of its buffer are void. */
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  registerKey(length: number, known: number): number;
  startFile(withIdentities: number): void;
  forgetRows(): void;
  forgetHosts(): number;
  scan(from: number, to: number, last: number): number;
  pack(): number;
}

let compiled: WebAssembly.Module | null | undefined;

/** An instance of its own, or null where this machine, or this Node, has no WebAssembly with SIMD. */
export function startScanner(): ScannerExports | null {
  compiled ??= compile();
  if (compiled === null) return null;
  const { exports } = new WebAssembly.Instance(compiled);
  return isScanner(exports) ? exports : null;
}

function compile(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(scannerWasm, 'base64'));
  } catch {
    return null;
  }
}

function isScanner(exports: unknown): exports is ScannerExports {
  if (typeof exports !== 'object' || exports === null) return false;
  return ['memory', ...numbers, ...functions].every((name) => name in exports);
}
