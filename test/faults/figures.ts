// What a section of the suite counts, and how it is told.

import { compareText } from '../../src/model/order.ts';

export class Figures {
  readonly title: string;
  /** Inputs or runs that were tried. */
  tried = 0;
  /** Faults that really happened: a run can end before the one that was meant for it. */
  injected = 0;
  survived = 0;
  /** Outputs that were neither old nor new, answers that hid what was lost, text that came out. */
  losses = 0;
  leftOut = 0;
  /** Highest seen, where it was measured. */
  mostMiB = 0;
  mostCpuMs = 0;
  readonly complaints: string[] = [];
  readonly remarks: string[] = [];
  /** How often each thing was seen that is no loss, by what it is called. */
  readonly #seen = new Map<string, number>();

  constructor(title: string) {
    this.title = title;
  }

  /** @param complaint null = survived */
  count(what: string, injected: number, complaint: string | null): void {
    this.tried += 1;
    this.injected += injected;
    if (complaint === null) this.survived += 1;
    else {
      this.losses += 1;
      this.complaints.push(`${what}: ${complaint}`);
      // At once too: a long run may be stopped before its figures.
      process.stderr.write(`LOSS ${this.title}: ${what}: ${complaint}\n`);
    }
  }

  see(what: string): void {
    this.#seen.set(what, (this.#seen.get(what) ?? 0) + 1);
  }

  skip(reason: string): void {
    this.remarks.push(`skipped: ${reason}`);
  }

  get line(): string {
    const measured =
      this.mostMiB === 0 ? '' : `, at most ${this.mostMiB} MiB and ${this.mostCpuMs} ms of processor`;
    const leftOut = this.leftOut === 0 ? '' : `, left out by the bound ${this.leftOut}`;
    const lines = [
      `${this.title}: tried ${this.tried}, faults injected ${this.injected}, survived ${this.survived}, losses ${this.losses}${measured}${leftOut}`,
      ...this.remarks.map((remark) => `  ${remark}`),
      ...[...this.#seen]
        .sort(([a], [b]) => compareText(a, b))
        .map(([what, times]) => `  ${what}: ${times} times`),
      ...this.complaints.slice(0, 20).map((complaint) => `  LOSS ${complaint}`),
    ];
    return lines.join('\n');
  }
}

/** Something to be tried; a section hands over many, and a bounded run takes some of each. */
export interface Case {
  readonly figures: Figures;
  readonly run: () => Promise<void>;
}
