const marker = /Stop(\d+)Here/g;

interface Stop {
  readonly text: string;
  readonly choices: readonly string[];
}

/** Knows the places of a text that are to fill in. */
export interface Fillable {
  /** True when the text has such places. */
  hasStops(text: string): boolean;
  /** The text for an editor without tab stops. */
  plain(text: string): string;
  /** The text in the notation of LSP snippets. */
  snippet(text: string): string;
}

/** Gives a text places to fill in: tab stops where the editor has them, `TODO` and other defaults elsewhere. */
export class Draft implements Fillable {
  readonly #stops: Stop[] = [];

  /** A word that stands for the place until the text is complete: plain in YAML, and in need of no quotes. */
  stop(text: string, choices: readonly string[] = []): string {
    this.#stops.push({ text, choices });
    return `Stop${this.#stops.length - 1}Here`;
  }

  hasStops(text: string): boolean {
    return text.search(marker) >= 0;
  }

  plain(text: string): string {
    return text.replace(marker, (_, index) => this.#stops[Number(index)]?.text ?? '');
  }

  /** Stops in reading order. */
  snippet(text: string): string {
    let count = 0;
    return text.replace(/[\\$}]/g, '\\$&').replace(marker, (_, index) => {
      const stop = this.#stops[Number(index)];
      count++;
      if (stop && stop.choices.length > 1) return `\${${count}|${stop.choices.map(choice).join(',')}|}`;
      return stop?.text ? `\${${count}:${stop.text.replace(/[\\$}]/g, '\\$&')}}` : `$${count}`;
    });
  }
}

function choice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}
