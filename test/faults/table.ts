// The faults that must be survived (F1 to F20), and where each is injected: in sections of this suite, and in tests that run
// with every change.

import type { SectionName } from './section-names.ts';

export interface FaultRow {
  readonly what: string;
  readonly sections: readonly SectionName[];
  /** Files of tests, from the root. */
  readonly tests: readonly string[];
}

export const faultTable = {
  F1: {
    what: 'death at every operation of a shard of 50 exports, and at any moment, then again',
    sections: ['deaths', 'batches'],
    tests: ['test/batch/journal.test.ts'],
  },
  F2: {
    what: 'death at any moment of run and merge',
    sections: ['kills'],
    tests: ['test/batch/program.test.ts'],
  },
  F3: {
    what: 'ENOSPC, EIO, EDQUOT, EROFS at each operation, once and from then on',
    sections: ['operations', 'batches', 'disks', 'quotas'],
    tests: [],
  },
  F4: { what: 'EIO when the disk is waited for', sections: ['operations', 'batches'], tests: [] },
  F5: {
    what: 'journals cut at every byte, and with a bit turned',
    sections: [],
    tests: ['test/batch/journal.test.ts'],
  },
  F6: {
    what: 'signals, once and twice; pipes that close, stdout that is full',
    sections: ['moments', 'operations', 'streams'],
    tests: ['test/batch/program.test.ts'],
  },
  F7: {
    what: 'memory or time that one export takes from the others',
    sections: ['memory'],
    tests: ['test/batch/worker-pool.test.ts'],
  },
  F8: {
    what: 'a large batch with hostile exports in it (npm run batch-trial has 10,000)',
    sections: [],
    tests: ['test/batch/merge.test.ts'],
  },
  F9: { what: 'bombs', sections: ['archives'], tests: ['test/input/zip.test.ts'] },
  F10: {
    what: 'names that lead out, archives that lie',
    sections: ['archives', 'truncations'],
    tests: ['test/input/zip.test.ts'],
  },
  F11: {
    what: 'links, pipes, devices; files that change while they are read',
    sections: ['folders', 'reading'],
    tests: ['test/input/open.test.ts'],
  },
  F12: {
    what: 'several attempts at one shard, several runs on one output, another plan',
    sections: ['attempts', 'together'],
    tests: ['test/batch/merge.test.ts', 'test/batch/program.test.ts'],
  },
  F13: {
    what: 'clocks, zones, languages, masks, odd paths, read-only input',
    sections: ['surroundings'],
    tests: [],
  },
  F14: {
    what: 'any number of shards and workers, any order',
    sections: [],
    tests: ['test/batch/merge.test.ts'],
  },
  F15: {
    what: 'merge of what is missing, too many, foreign or twice',
    sections: [],
    tests: ['test/batch/merge.test.ts'],
  },
  F16: {
    what: 'a Slurm that loses nodes and runs work twice',
    sections: [],
    tests: ['test/batch/slurm/slurm.test.ts'],
  },
  F17: {
    what: 'words that must not come out',
    // In the text of every message of the sample.
    sections: ['streams', 'memory', 'folders', 'reading', 'operations', 'moments', 'batches'],
    tests: [
      'test/privacy/canary.test.ts',
      'test/batch/canary.test.ts',
      'test/anonymise/canary.test.ts',
      'test/cli/crash.test.ts',
    ],
  },
  F18: {
    what: 'exports in pieces, of 2 GiB, with zip64, of more than 4 GiB',
    sections: ['splits'],
    tests: [],
  },
  F19: {
    what: 'strange JSON',
    sections: ['corpora'],
    tests: ['test/parser/json/json-suite.test.ts', 'test/parser/scan/scanner.test.ts'],
  },
  F20: {
    what: 'death in a merge with Parquet, with a broken draft there',
    sections: ['kills', 'batches'],
    tests: ['test/batch/query.test.ts'],
  },
} satisfies Readonly<Record<string, FaultRow>>;
