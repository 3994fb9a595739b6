// Builds HTML in which nothing can be forgotten: whatever is put into a template is escaped, unless it is markup already.

/** HTML that is safe to put into HTML. Only {@link markup} and {@link trusted} make it. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Content = Markup | string | number | null | readonly Content[];

/** A template of HTML. Attribute values stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const [first = '', ...rest] = parts;
  return new Markup(first + rest.map((part, place) => render(values[place] ?? null) + part).join(''));
}

/** Text of our own that must not be escaped: style sheet and script. Never anything from a result. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function render(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  return content.map(render).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
