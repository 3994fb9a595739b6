// Preloaded: says at the end which files of `dist` were loaded.

process.on('exit', () => {
  const files = Object.keys(require.cache).filter((file) => /[\\/]dist[\\/]/.test(file));
  process.stderr.write(`\nloaded ${JSON.stringify(files)}\n`);
});
