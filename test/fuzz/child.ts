// The process that tries the inputs; `main.ts` watches it, and takes over when it hangs or dies.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaign } from './campaign.ts';
import type { FromChild, ToChild } from './messages.ts';
import { targets } from './targets/targets.ts';

const [orders = '{}'] = process.argv.slice(2);
const { seed, seconds, names, folder }: ToChild = JSON.parse(orders);

function tell(message: FromChild): void {
  process.send?.(message);
}

const end = performance.now() + seconds * 1000;
const standings = await campaign({
  targets: targets.filter(({ name }) => names.includes(name)),
  seed,
  goesOn: () => performance.now() < end,
  onInput: (target, input) => {
    writeFileSync(join(folder, 'running'), input);
    writeFileSync(join(folder, 'running-target'), target);
  },
  onFinding: ({ target, input, signature, detail }) =>
    tell({ is: 'finding', target, input: Buffer.from(input).toString('base64'), signature, detail }),
  onStanding: (current) => tell({ is: 'standing', standings: current }),
});
tell({ is: 'end', standings });
process.disconnect?.();
