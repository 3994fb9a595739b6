// Preloaded: says at the end which files of `dist` were loaded, and which modules of Node.

process.on('exit', () => {
  const files = Object.keys(require.cache).filter((file) => /[\\/]dist[\\/]/.test(file));
  const builtins = process.moduleLoadList
    .filter((name) => name.startsWith('NativeModule '))
    .map((name) => name.slice('NativeModule '.length));
  process.stderr.write(`\nloaded ${JSON.stringify({ files, builtins })}\n`);
});
