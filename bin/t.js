const u0=process.cpuUsage();
const { nodeIo, run } = await import('../dist-t/cli.js');
__l.unshift(['bin',(u0.user+u0.system)/1000]);
const io=nodeIo(); __t('io');
process.exitCode = await run(process.argv.slice(2), io); __t('done');
process.stderr.write(JSON.stringify(__l)+'\n');
