import type { Catalog } from './catalog.ts';
import type { NamedFile, Rebuilt, ToFollower } from './messages.ts';
import type { Ending } from './port.ts';
import { stoppedMessage } from './served.ts';

interface Adoption {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface Projecting {
  readonly isAlive: boolean;
  say(message: ToFollower): void;
}

/** Files on their way into service: the thread that follows the log takes them over first, then the readers do. */
export class Adoptions {
  readonly #catalog: Catalog;
  readonly #projector: Projecting;
  /** By path. */
  readonly #waiting = new Map<string, Adoption>();

  constructor(catalog: Catalog, projector: Projecting) {
    this.#catalog = catalog;
    this.#projector = projector;
  }

  /** Puts what was built into service, or throws it away. Rejects when one of them should be served and is not. */
  async finish(ending: Ending, results: readonly Rebuilt[]): Promise<void> {
    const problems: unknown[] = [];
    for (const result of results) {
      const { file, before, position, stopped } = result;
      if (before !== null) this.#catalog.setHash(file.view, { value: before, position });
      if (ending !== 'swap' || !this.#isBetter(result)) this.#catalog.discard(file);
      else await this.#adopt(file).catch((error: unknown) => problems.push(error));
      if (stopped) problems.push(new Error(stoppedMessage(file.view, stopped)));
    }
    if (problems.length > 0) throw problems[0];
  }

  /** Puts a file that is followed into service; false when nobody waits for that. */
  succeed(file: NamedFile): boolean {
    const adoption = this.#waiting.get(file.path);
    if (!adoption) return false;
    this.#catalog.swap(file);
    this.#waiting.delete(file.path);
    adoption.resolve();
    return true;
  }

  /** The file at this path, or every file that waits, will not come into service. */
  fail(error: Error, path?: string): void {
    for (const [waiting, { reject }] of [...this.#waiting]) {
      if (path !== undefined && path !== waiting) continue;
      this.#waiting.delete(waiting);
      reject(error);
    }
  }

  /** A view that stands still at an event is better than none, and worse than one that came further. */
  #isBetter({ file, stopped }: Rebuilt): boolean {
    return stopped === null || this.#isMissing(file.view);
  }

  #isMissing = (view: string): boolean => this.#catalog.views.get(view)?.file === null;

  /** What cannot be served now is kept only where there is nothing else: the next rebuild finds it ready. */
  async #adopt(file: NamedFile): Promise<void> {
    try {
      await this.#follow(file);
    } catch (error) {
      if (!this.#isMissing(file.view)) this.#catalog.discard(file);
      throw error;
    }
  }

  #follow(file: NamedFile): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.#projector.isAlive) {
        reject(new Error(`${file.path} is not followed: no thread follows the log`));
        return;
      }
      this.#waiting.set(file.path, { resolve, reject });
      this.#projector.say({ kind: 'follow', file });
    });
  }
}
