// Loaded into the program by `--import`: whatever would use the network says so in a file, and fails.

import { appendFileSync } from 'node:fs';
import { createRequire, Module, register, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const file = process.env['NETWORK_LOG'] ?? '';

function tell(what) {
  appendFileSync(file, `${what}\n`);
}

function refuse(what) {
  return () => {
    tell(what);
    throw new Error(`the network was used: ${what}`);
  };
}

const forbidden = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'undici',
];
const isForbidden = (name) => forbidden.includes(name.replace(/^node:/, ''));

// The functions, whoever holds them.
const net = require('node:net');
const dns = require('node:dns');
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
require('node:dgram').createSocket = refuse('dgram');
dns.lookup = refuse('dns.lookup');
dns.promises.lookup = refuse('dns.promises.lookup');
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis)
    Object.defineProperty(globalThis, name, { value: refuse(name), configurable: true });
}
syncBuiltinESMExports();

// The modules, asked for by the program or by what it depends on.
// oxlint-disable no-underscore-dangle -- Node's own name for what every `require` goes through
const load = Module._load;
Module._load = function (name, ...rest) {
  if (isForbidden(name)) tell(`require ${name}`);
  return load.call(this, name, ...rest);
};
const loader = `
import { appendFileSync } from 'node:fs';
const forbidden = ${JSON.stringify(forbidden)};
export async function resolve(name, context, next) {
  if (forbidden.includes(name.replace(/^node:/, ''))) appendFileSync(${JSON.stringify(file)}, 'import ' + name + '\\n');
  return next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(loader)}`);
