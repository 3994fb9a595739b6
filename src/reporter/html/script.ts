// What the page does by itself: sorts and filters the table, and unfolds everything for the printer. Without it the page is
// complete, only still. It runs in the browser, so it is text here; test/reporter/html runs it in one.

export const script = String.raw`'use strict';
(() => {
  const table = document.getElementById('list');
  if (table !== null) makeTable(table);
  unfoldForPrinting();

  function makeTable(table) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const find = document.getElementById('find');
    const boxes = [...document.querySelectorAll('#controls input[type=checkbox]')];
    const status = document.getElementById('shown');
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const number = new Intl.NumberFormat(document.documentElement.lang === 'fr' ? 'fr-FR' : 'en-GB');
    const names = new Map(rows.map((row) => [row, fold(row.cells[0].dataset.value)]));

    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', () => sort(head, column));
      head.replaceChildren(button);
    });

    function sort(head, column) {
      const down = head.getAttribute('aria-sort') === 'ascending';
      const value = (row) => row.cells[column].dataset.value;
      const numeric = head.dataset.key !== 'name' && head.dataset.key !== 'from' && head.dataset.key !== 'to';
      const compare = numeric
        ? (a, b) => Number(value(a)) - Number(value(b))
        : (a, b) => collator.compare(value(a), value(b));
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...[...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
    }

    function filter() {
      const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const wanted = fold(find.value);
      let shown = 0;
      for (const row of rows) {
        const show = levels.has(row.dataset.level) && names.get(row).includes(wanted);
        row.hidden = !show;
        if (show) shown += 1;
      }
      status.textContent = status.dataset.words.replace('{shown}', number.format(shown));
    }

    find.addEventListener('input', filter);
    for (const box of boxes) box.addEventListener('change', filter);
    for (const tile of document.querySelectorAll('a.tile')) {
      tile.addEventListener('click', () => {
        for (const box of boxes) box.checked = box.value === tile.dataset.level;
        find.value = '';
        filter();
      });
    }
    document.getElementById('controls').hidden = false;
    // A browser that goes back keeps what was typed and ticked.
    addEventListener('pageshow', filter);
  }

  /** Without accents and capitals: what one types need not be exact. */
  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  }

  function unfoldForPrinting() {
    let unfolded = [];
    addEventListener('beforeprint', () => {
      unfolded = [...document.querySelectorAll('.panel details:not([open])')];
      for (const details of unfolded) details.open = true;
    });
    addEventListener('afterprint', () => {
      for (const details of unfolded) details.open = false;
    });
  }
})();
`;
