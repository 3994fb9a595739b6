// batch plan: finds the exports and writes down which shard examines which.

import { resolve } from 'node:path';
import { appNameChoices } from '../../batch/aggregate/app-name-choices.ts';
import { mostShards } from '../../batch/manifest.ts';
import { planBatch } from '../../batch/plan/plan.ts';
import { repeatedInputs } from '../../batch/plan/repeated-inputs.ts';
import { strayInputs } from '../../batch/plan/stray-inputs.ts';
import { toIso } from '../../model/span.ts';
import type { PlanCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readAsOf, readChoice, readCount, readLimits } from '../options.ts';
import type { Session } from '../session.ts';
import { readKnowledge } from '../side-files.ts';

export async function runBatchPlan(
  inputs: readonly string[],
  options: PlanCommandOptions,
  { io, text }: Session,
): Promise<ExitCode> {
  const absolute = (path: string): string => resolve(io.cwd, path);
  const { manifest, paths, passedOver } = await planBatch({
    inputs,
    cwd: io.cwd,
    out: absolute(options.out),
    shards: options.shards === undefined ? null : readCount('--shards', options.shards, mostShards),
    keyFile: options.keyFile === undefined ? null : absolute(options.keyFile),
    knowledge: await readKnowledge(options, io),
    settings: {
      asOf: options.asOf === undefined ? null : toIso(readAsOf(options.asOf)),
      merge: options.merge ?? false,
      limits: readLimits(options.limit ?? []),
      conversations: options.conversations ?? false,
      linkContacts: options.linkContacts ?? false,
      appNames: readChoice('--app-names', options.appNames ?? 'known', appNameChoices),
      aliases: options.aliases === undefined ? null : absolute(options.aliases),
      knowledge: options.knowledge === undefined ? null : absolute(options.knowledge),
    },
  });
  if (!(options.quiet ?? false)) {
    await io.stderr.write(`${text.batch.planned(manifest.exports.length, manifest.shards, options.out)}\n`);
    const { count, endings } = await strayInputs(manifest.exports);
    if (count > 0) await io.stderr.write(`${text.batch.strayInputs(count, endings)}\n`);
    if (passedOver > 0) await io.stderr.write(`${text.batch.passedOver(passedOver)}\n`);
    const repeated = await repeatedInputs(manifest.exports);
    if (repeated > 0) await io.stderr.write(`${text.batch.repeatedInputs(repeated)}\n`);
    if (manifest.settings.key.from === 'random') await io.stderr.write(`${text.batch.ownKey(paths.key)}\n`);
  }
  return exitCodes.done;
}
