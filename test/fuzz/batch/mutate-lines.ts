// Changes a file of lines, each JSON with a sum of its own: its bytes, its lines, or what a line says, with a new sum.

import { checkedLine, readCheckedLine } from '../../../src/batch/journals/checked-line.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { keysIn, mutateDocument, parsed } from '../mutate/json.ts';
import type { Random } from '../random.ts';

export function mutateLines(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (random.once(4)) return mutateBytes(bytes, other, random);
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const others = Buffer.from(other).toString('latin1').split('\n');
  for (let left = 1 + random.small(3); left > 0; left -= 1) {
    const place = random.below(lines.length);
    switch (random.below(6)) {
      case 0:
        lines.splice(place, 1);
        break;
      case 1:
        lines.splice(place, 0, random.pick(lines.length === 0 ? others : lines));
        break;
      case 2:
        lines.splice(place, 0, random.pick(others));
        break;
      case 3:
        lines[place] = Buffer.from(
          mutateBytes(Buffer.from(lines[place] ?? '', 'latin1'), other, random),
        ).toString('latin1');
        break;
      default:
        lines[place] = retold(lines[place] ?? '', random);
    }
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** The line with another value in it, and the sum that belongs to it; a line of a plan has none. */
function retold(line: string, random: Random): string {
  const bytes = Buffer.from(line, 'latin1');
  const inner = readCheckedLine(bytes);
  const document = parsed(inner ?? bytes.toString('utf8').replace(/,$/, ''));
  if (document === undefined) return line;
  const changed =
    JSON.stringify(mutateDocument(document, document, ['export', ...keysIn([document])], random)) ?? 'null';
  const text = inner === null ? Buffer.from(changed) : checkedLine(changed).subarray(0, -1);
  return text.toString('latin1');
}
