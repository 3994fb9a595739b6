// Technical details in English, in which they come: only codes of the system and of the zip reader need words.

import { fromTable, type FaultTable, type FaultWords } from '../fault-words.ts';
import { systemReasons } from './system-reasons.ts';

const reading: FaultTable = [
  [/^Z_.*$/, 'its compressed content is damaged'],
  [/^checksum$/, 'its checksum is not that of its content'],
  [/^no local header$/, 'the zip has no header where it should be'],
  [/^two different names$/, 'the zip gives it two different names'],
  [/^(longer|shorter) than stated$/, 'it is $1 than the zip states'],
  [/^compression method (\d+)$/, 'it is compressed by a method that is not known here ($1)'],
];

export const faults: FaultWords = {
  reading: (detail) => systemReasons[detail] ?? fromTable(reading, detail, detail),
  knowledge: (problem) => problem,
};
