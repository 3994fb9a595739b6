// Everything in English.

import { enGB } from 'date-fns/locale/en-GB';
import type { Catalogue } from '../catalogue.ts';
import { formatsOf } from '../formats.ts';
import { anonymise } from './anonymise.ts';
import { ci } from './ci.ts';
import { batch } from './batch.ts';
import { cli } from './cli.ts';
import {
  claimBases,
  claimOrigins,
  connectionBases,
  consequences,
  coverageKinds,
  coverageStatuses,
  layouts,
  overlaps,
  reaches,
  unknowns,
} from './codes.ts';
import { diagnostics } from './diagnostics.ts';
import { errors } from './errors.ts';
import { explain } from './explain.ts';
import { faults } from './faults.ts';
import { html } from './html.ts';
import { inspect } from './inspect.ts';
import { letter } from './letter.ts';
import { levels } from './levels.ts';
import { outcomes } from './outcomes.ts';
import { report } from './report.ts';
import { verdicts } from './verdicts.ts';

export const english: Catalogue = {
  language: 'en',
  levels,
  verdicts,
  unknowns,
  connectionBases,
  claimBases,
  claimOrigins,
  reaches,
  overlaps,
  coverageKinds,
  coverageStatuses,
  layouts,
  consequences,
  diagnostics,
  errors,
  outcomes,
  faults,
  report,
  html,
  inspect,
  explain,
  letter,
  ci,
  cli,
  batch,
  anonymise,
  formats: formatsOf('en', enGB),
};
