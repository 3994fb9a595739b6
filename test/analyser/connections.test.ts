// An app of which several records tell: none of them takes back what another is evidence of.

import { describe, expect, it } from 'vitest';
import { analyse, type AnalysedApp } from '../../src/analyser/analyse.ts';
import type { ConnectedApp } from '../../src/model/export.ts';
import { app, at, parsedExport } from './sample-export.ts';
import { sampleKnowledge } from './sample-knowledge.ts';

const made = at('2024-05-01');
const older = at('2019-08-01');

function analysed(facts: Partial<ConnectedApp>): AnalysedApp {
  const [only] = analyse(
    parsedExport({ apps: [app({ name: 'Tune Fake', ...facts })] }),
    sampleKnowledge(),
    made,
  ).apps;
  return only ?? expect.fail('no app');
}

const since = (day: string, more: object = {}) =>
  ({ category: 'active', added: at(day), removed: null, endedBy: null, day: older, ...more }) as const;

describe('an app that was connected again', () => {
  const again = { added: at('2022-01-01'), earlier: { from: at('2012-03-04') } };

  it('was connected when the older list was made', () => {
    const { level, connection, claims } = analysed({ ...again, otherRecords: [since('2012-03-04')] });
    expect([level, connection.basis]).toEqual(['held', ['added', 'open-until-export', 'connected-before']]);
    expect(connection.span).toEqual({
      from: { earliest: at('2012-03-04'), latest: at('2022-01-01') },
      to: { earliest: made, latest: made },
    });
    expect(claims[0]).toMatchObject({
      overlap: 'certain',
      certainWindow: { from: at('2013-07-01'), to: at('2015-12-01') },
    });
  });

  it('was connected until its removal', () => {
    const removed = {
      category: 'removed',
      added: null,
      removed: at('2015-06-01'),
      endedBy: null,
      day: made,
    } as const;
    expect(analysed({ ...again, earlier: { from: null }, otherRecords: [removed] }).level).toBe('held');
    const gone = { ...removed, removed: at('2007-06-01') };
    expect(analysed({ ...again, earlier: { from: null }, otherRecords: [gone] }).level).toBe('maybe');
  });

  it('was connected all the time where the older list is the later', () => {
    const { connection } = analysed({
      ...again,
      otherRecords: [since('2012-03-04', { day: at('2023-05-01') })],
    });
    expect(connection).toMatchObject({
      span: { from: { earliest: at('2012-03-04'), latest: at('2012-03-04') } },
      others: [],
      basis: ['added', 'open-until-export'],
    });
  });
});

describe('an app that is removed', () => {
  const gone = { category: 'removed', added: at('2012-03-04') };

  it('at a time that is not known was connected when an older list had it', () => {
    const { level, connection } = analysed({ ...gone, otherRecords: [since('2012-03-04')] });
    expect([level, connection.span.to]).toEqual(['held', { earliest: older, latest: made }]);
  });

  it('was not connected after that, whatever was assumed of an older list', () => {
    const removed = at('2012-06-01');
    const listed = since('2012-03-04', { category: null, endedBy: removed });
    const { level, connection } = analysed({ ...gone, removed, otherRecords: [listed] });
    expect([level, connection.span.to]).toEqual(['maybe', { earliest: removed, latest: removed }]);
  });

  it('and that an older list has from a later day on, has dates that contradict each other', () => {
    const removed = at('2009-01-01');
    const { connection, level } = analysed({
      ...{ category: 'removed', removed, otherRecords: [since('2014-01-01', { category: 'inactive' })] },
    });
    expect([level, connection.basis]).toEqual(['held', ['dates-contradict']]);
  });

  it('has its connection before the removal, too, where it has one after that', () => {
    const removed = at('2016-01-01');
    const { connection } = analysed({
      ...{ category: 'removed', added: at('2015-01-01'), removed },
      otherRecords: [
        since('2010-01-01', { category: 'removed', removed: at('2011-01-01') }),
        since('2017-01-01'),
      ],
    });
    expect(connection.basis).toEqual(['dates-contradict', 'connected-before']);
    expect(connection.others).toHaveLength(2);
  });

  it('without any date keeps what an older record has', () => {
    const { level, connection } = analysed({
      ...{
        category: 'active',
        otherRecords: [
          { category: 'removed', added: null, removed: at('2014-06-01'), endedBy: null, day: older },
        ],
      },
    });
    expect([level, connection.dated]).toEqual(['held', true]);
    expect(connection.basis).toEqual(['start-not-recorded', 'open-until-export']);
  });
});

describe('an app of two names', () => {
  it.each([
    ['Shop Fake', 'Stranger Fake'],
    ['Stranger Fake', 'Shop Fake'],
    ['Shop Fake', 'Shop Fake Outlet'],
  ])('is cleared by neither where the other says nothing: %s, %s', (name, other) => {
    const { level } = analysed({ name, otherNames: [other], added: at('2012-03-04') });
    expect(level).toBe('open');
    expect(analysed({ name: 'Shop Fake', added: at('2012-03-04') }).level).toBe('none');
  });
});
