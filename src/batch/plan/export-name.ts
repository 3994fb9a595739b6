// Whether the name of an input says that somebody gave an export of Facebook, whatever can be read of it.

import { basename } from 'node:path';
import { isNamedByFacebook } from '../../parser/inventory/part-names.ts';
import { readDonationName } from './donation-name.ts';

/**
 * As Facebook names exports, of which a download can be unfinished, or as a data-donation platform names those of Facebook. The
 * empty `facebook_<id>.zip` that Facebook puts beside parts is named otherwise.
 */
export function isNamedAsExport(path: string): boolean {
  const name = basename(path);
  const donated = readDonationName(name);
  if (donated !== null) return /^facebook$/i.test(donated.source ?? '');
  return isNamedByFacebook(name) || /^facebook-.+\.zip(?:\.[a-z]+)?$/i.test(name);
}
