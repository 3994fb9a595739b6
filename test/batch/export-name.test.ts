// Of an input that cannot be read only the name says whether somebody gave an export.

import { describe, expect, it } from 'vitest';
import { isNamedAsExport } from '../../src/batch/plan/export-name.ts';
import { statusOfError } from '../../src/batch/records/statuses.ts';

describe('the name of an input', () => {
  it.each([
    'facebook-jane-2024-05-01-AbCdEf12.zip',
    '/in/facebook-jane.fake-05_01_2024-AbCdEf12-3',
    'facebook-janefake.zip',
    'Facebook-janefake (1).zip',
    'facebook-jane-2024-05-01-AbCdEf12.zip.crdownload',
    'assignment=1_task=2_participant=p1_source=Facebook_key=3.zip',
  ])('%s is that of an export', (name) => {
    expect(isNamedAsExport(name)).toBe(true);
  });

  it.each([
    'facebook_1000000001.zip',
    'facebook-notes.pdf',
    'consent-facebook-study.zip',
    'facebook',
    'p1.zip',
    'instagram-jane-2024-05-01-AbCdEf12.zip',
    'assignment=1_task=2_participant=p1_source=Instagram_key=3.zip',
    '/facebook-jane-2024-05-01-a/consent.pdf',
  ])('%s is not', (name) => {
    expect(isNamedAsExport(name)).toBe(false);
  });
});

describe('an input that gave no answer', () => {
  it.each(['empty-part', 'not-a-zip', 'not-an-export'] as const)('for %s is what its name says', (code) => {
    expect(statusOfError(code, { isSplit: false, isNamed: true })).toBe('failed');
    expect(statusOfError(code, { isSplit: false, isNamed: false })).toBe('not_an_export');
  });

  it.each(['instagram-export', 'other-service-export'] as const)('for %s is what it holds', (code) => {
    expect(statusOfError(code, { isSplit: false, isNamed: true })).toBe('not_an_export');
  });
});
