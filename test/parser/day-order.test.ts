import { describe, expect, it } from 'vitest';
import { dayOfExport, dayOrderOf } from '../../src/parser/inventory/day-order.ts';

const named = (day: string, id = 'AbCdEf12'): string => `facebook-janefake-${day}-${id}.zip`;

describe('dayOrderOf', () => {
  it.each([
    ['one day that reads both ways tells nothing', ['05_04_2026'], null],
    ['the same day twice neither', ['05_04_2026', '05_04_2026'], null],
    ['a day that is no month', ['22_05_2026'], 'day-first'],
    ['a month that is none', ['05_22_2026'], 'month-first'],
    ['and it speaks for the others', ['05_04_2026', '22_05_2026'], 'day-first'],
    ['parts of one night, day first', ['05_04_2026', '06_04_2026'], 'day-first'],
    ['parts of one night, month first', ['04_05_2026', '04_06_2026'], 'month-first'],
    ['two exports of two accounts contradict each other', ['22_05_2026', '05_22_2026'], null],
    ['a day with hyphens is none of them', ['2026-05-22', '12-4-2025'], null],
  ])('%s', (_, days, order) => {
    expect(dayOrderOf(days.map((day) => named(day)))).toBe(order);
  });
});

describe('dayOfExport', () => {
  const latest = (day: string) => (): number => Date.parse(`${day}T12:00:00Z`);

  it.each([
    ['month first where nothing contradicts it', ['02_12_2023'], '2023-02-10', '2023-02-12'],
    ['day first where the export holds what is later', ['02_12_2023'], '2023-11-30', '2023-12-02'],
    ['month first where it holds what is later than both', ['02_12_2023'], '2024-03-01', '2023-02-12'],
    [
      'what is of the day after, by another clock, contradicts nothing',
      ['02_12_2023'],
      '2023-02-13',
      '2023-02-12',
    ],
    ['a name that tells the order goes before', ['02_12_2023', '22_05_2023'], '2023-02-10', '2023-12-02'],
    ['a day with hyphens is as it is', ['12-4-2025'], '2025-11-30', '2025-04-12'],
  ])('%s', (_, days, record, day) => {
    expect(
      dayOfExport(
        days.map((each) => named(each)),
        latest(record),
      )?.day,
    ).toBe(Date.parse(`${day}T00:00:00Z`));
  });

  it.each([
    ['both days can be', ['02_12_2023'], '2023-02-10', true],
    ['one of them is before what the export holds', ['02_12_2023'], '2023-11-30', false],
    ['both are', ['02_12_2023'], '2024-03-01', false],
    ['both are one', ['02_02_2023'], '2023-01-30', false],
    ['another name tells', ['02_12_2023', '22_05_2023'], '2023-02-10', false],
    ['it has hyphens', ['2023-12-02'], '2023-02-10', false],
    ['one night or two months', ['01_02_2024', '02_02_2024'], '2023-02-10', true],
    ['the same, of which both ends differ', ['05_04_2024', '06_04_2024'], '2023-02-10', true],
    ['and what is later than the night is there', ['05_04_2024', '06_04_2024'], '2024-05-20', true],
    ['one night in any order', ['22_05_2024', '23_05_2024'], '2023-02-10', false],
  ])('is guessed where nothing tells: %s', (_, days, record, isGuessed) => {
    const found = dayOfExport(
      days.map((each) => named(each)),
      latest(record),
    );
    expect(found?.isGuessed).toBe(isGuessed);
  });

  it('is none where no name has one', () => {
    expect(dayOfExport(['my export'], latest('2024-01-01'))).toBeNull();
  });
});
