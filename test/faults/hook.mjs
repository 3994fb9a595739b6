// Loaded into the program by `--import`: makes one operation on files below a folder go wrong, and measures the process.
// The program itself knows nothing of this.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { report, below, reads, workers, done, met, kind, at, sticky, clockDays, umask } = {
  report: null,
  workers: false,
  done: null,
  met: null,
  clockDays: 0,
  umask: null,
  below: null,
  reads: false,
  kind: null,
  at: 0,
  sticky: false,
  ...JSON.parse(process.env['FAULT'] ?? '{}'),
};
// A run of a batch has processes that examine exports; they are told apart by who they can talk to.
const isWorker = process.send !== undefined;

if (umask !== null) process.umask(umask);
if (clockDays !== 0) {
  const { Date } = globalThis;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [Date.now() + clockDays * 86_400_000] : given));
    }
    static now() {
      return Date.now() + clockDays * 86_400_000;
    }
  };
}

let operations = 0;
let injected = 0;
const original = { ...fs };

if (report !== null && isWorker === workers) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const measured = {
      operations,
      injected,
      rssMiB: Math.round(peakKiB(maxRSS) / 1024),
      cpuMs: Math.round((userCPUTime + systemCPUTime) / 1000),
    };
    original.writeFileSync(report, JSON.stringify(measured));
  });
}

/** What the system reports for a process begins with what its parent had before it became another program. */
function peakKiB(reported) {
  if (!original.existsSync('/proc/self/status')) return reported;
  const [, peak = reported] = /VmHWM:\s+(\d+)/.exec(original.readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(peak);
}

const isBelow = (path) => below !== null && typeof path === 'string' && path.startsWith(below);

/** What the N-th operation meets: an error to be thrown, or null where it may go on. */
function meet(path, write) {
  operations += 1;
  if (kind === null || (sticky ? operations < at : operations !== at)) return null;
  if (met !== null && !isMet()) return null;
  injected += 1;
  if (/^(?:KILL|HALF)/.test(kind)) {
    if (kind.startsWith('HALF')) write?.();
    if (kind.endsWith(' ALL')) process.kill(process.ppid, 'SIGKILL');
    process.kill(process.pid, 'SIGKILL');
  }
  if (kind.startsWith('SIG')) {
    process.kill(process.pid, kind);
    return null;
  }
  if (kind in changes) {
    if (injected === 1) changes[kind](path);
    return null;
  }
  return Object.assign(new Error(`${kind}: injected`), { code: asNodeSays[kind] ?? kind, errno: -5 });
}

/** Of several processes the first, unless it is from then on. */
function isMet() {
  if (sticky) original.appendFileSync(met, '');
  else {
    try {
      original.closeSync(original.openSync(met, 'wx'));
    } catch {
      return false;
    }
  }
  return true;
}

/** It has no name for a quota that is used up. */
const asNodeSays = { EDQUOT: `Unknown system error -${process.platform === 'darwin' ? 69 : 122}` };

const isFull = ({ code }) => code === 'ENOSPC' || code === asNodeSays.EDQUOT;

/** What another program may do to a file at that moment. */
const changes = {
  SHRINK: (path) => original.truncateSync(path, Math.floor(original.statSync(path).size / 2)),
  GROW: (path) => original.appendFileSync(path, '{"more": 1}'),
  VANISH: (path) => original.rmSync(path, { recursive: true, force: true }),
  LINK: (path) => {
    original.rmSync(path, { recursive: true, force: true });
    original.symlinkSync('/etc/passwd', path);
  },
};

const paths = new Map();
/** By the numbers of files that were opened without waiting. */
const writtenAtOnce = new Map();
const ofHandle = new WeakMap();
const isWriting = (flags) => typeof flags === 'string' && /[wa+]/.test(flags);

function patch(owner, name, wrapper) {
  const before = owner[name];
  // `close` of a handle belongs to each handle on some Nodes.
  if (before === undefined) return;
  const after = wrapper(before);
  // Also what `promisify` looks for.
  Object.defineProperties(after, Object.getOwnPropertyDescriptors(before));
  owner[name] = after;
}

if (done !== null) noteRecords();
if (below !== null && isWorker === workers) {
  const any = await fs.promises.open('/dev/null');
  install(Object.getPrototypeOf(any));
  await any.close();
}

function install(handle) {
  patch(fs.promises, 'open', (open) => async (path, flags, mode) => {
    if (isBelow(path) && isWriting(flags) !== reads) {
      const error = meet(path);
      if (error !== null) throw error;
    }
    const file = await open(path, flags, mode);
    if (isBelow(path) && isWriting(flags) !== reads) ofHandle.set(file, path);
    if (isBelow(path)) paths.set(file.fd, path);
    return file;
  });
  for (const name of reads
    ? ['read', 'stat', 'readFile']
    : ['writeFile', 'write', 'sync', 'datasync', 'close']) {
    patch(
      handle,
      name,
      (method) =>
        async function (...args) {
          const path = ofHandle.get(this);
          const error = path === undefined ? null : meet(path, () => half(this, name, args));
          if (error !== null) throw error;
          return method.apply(this, args);
        },
    );
  }
  if (!reads) {
    installAtOnce();
    for (const name of ['rename', 'unlink', 'mkdir', 'writeFile']) {
      patch(fs.promises, name, (method) => async (...args) => {
        const error = isBelow(args[0]) ? meet(args[0]) : null;
        // A disk that is full still lets go of files.
        if (error !== null && !(name === 'unlink' && isFull(error))) throw error;
        return method(...args);
      });
    }
  } else {
    for (const name of ['openSync', 'statSync', 'readdirSync', 'readSync', 'fstatSync']) {
      patch(fs, name, (method) => (...args) => {
        const path = typeof args[0] === 'number' ? paths.get(args[0]) : args[0];
        const error = isBelow(path) ? meet(path) : null;
        if (error !== null) throw error;
        const result = method(...args);
        if (name === 'openSync') paths.set(result, args[0]);
        return result;
      });
    }
    patch(fs, 'read', (method) => (...args) => {
      const path = paths.get(args[0]);
      const error = isBelow(path) ? meet(path) : null;
      if (error !== null) queueMicrotask(() => args.at(-1)(error));
      else method(...args);
    });
  }
  syncBuiltinESMExports();
}

/** What does not wait, or hands what came of it to a function. */
function installAtOnce() {
  patch(fs, 'openSync', (openSync) => (path, flags, ...rest) => {
    const isCounted = isBelow(path) && isWriting(flags);
    const error = isCounted ? meet(path) : null;
    if (error !== null) throw error;
    const file = openSync(path, flags, ...rest);
    if (isCounted) writtenAtOnce.set(file, path);
    else writtenAtOnce.delete(file);
    return file;
  });
  for (const name of ['writeSync', 'fsyncSync', 'fdatasyncSync', 'closeSync']) {
    patch(fs, name, (method) => (fd, ...args) => {
      const path = writtenAtOnce.get(fd);
      const error = path === undefined ? null : meet(path, () => half({ fd }, 'write', args));
      if (error !== null) throw error;
      return method(fd, ...args);
    });
  }
  for (const name of ['fsync', 'fdatasync']) {
    patch(fs, name, (method) => (fd, then) => {
      const path = writtenAtOnce.get(fd);
      const error = path === undefined ? null : meet(path);
      if (error === null) method(fd, then);
      else queueMicrotask(() => then(error));
    });
  }
}

/** Notes each record of an export as soon as it is there, before it is written or handed over. */
function noteRecords() {
  const note = (path) => original.appendFileSync(done, `${process.pid} ${path}\n`);
  if (isWorker) {
    patch(process, 'send', (send) => (message, ...args) => {
      if (typeof message?.record === 'string') note('handed over');
      return send.call(process, message, ...args);
    });
  }
  patch(fs, 'writeSync', (method) => (fd, data, ...args) => {
    if (isWorker && isRecord(data)) note('written');
    return method(fd, data, ...args);
  });
  syncBuiltinESMExports();
}

const beginning = Buffer.from('{"export":');
const isRecord = (data) => data instanceof Uint8Array && data.includes(beginning);

/** A write that was under way: half of it is on the disk. */
function half(file, name, [data, offset = 0, length = null, position = null]) {
  if (name !== 'writeFile' && name !== 'write') return;
  const bytes = Buffer.from(data);
  original.writeSync(file.fd, bytes, offset, Math.floor((length ?? bytes.length) / 2), position);
}
