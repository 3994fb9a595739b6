// What stands for Intl.Segmenter in the bundle: packages make one when they are loaded, which loads its tables, and most runs
// have nothing to segment.

const { Segmenter } = Intl;

export class LazySegmenter {
  #real = null;
  #settings;

  constructor(...settings) {
    this.#settings = settings;
  }

  segment(text) {
    return this.#made().segment(text);
  }

  resolvedOptions() {
    return this.#made().resolvedOptions();
  }

  #made() {
    return (this.#real ??= new Segmenter(...this.#settings));
  }
}
