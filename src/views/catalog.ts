import { rmSync } from 'node:fs';
import type { Projection } from '../../projections/projection.ts';
import type { Position } from '../log/port.ts';
import { buildLockOf, checksIn, filesIn, type Generation, generationsOf } from './files.ts';
import type { NamedFile } from './messages.ts';
import { notServed, type Served } from './served.ts';
import { removeFile } from './sqlite/file.ts';
import { tryLock } from './sqlite/lock.ts';
import { type Hash, openService, type Service } from './sqlite/service.ts';
import { openReadFile, type ReadFile } from './sqlite/view-reader.ts';

/** A folder whose views nobody else moves. */
interface Held {
  /** Lets go of the lock that `lockViews` took. */
  readonly unlock: () => void;
  /** Where the log ends. */
  readonly head: Position;
}

/** The views' files of one folder, of which one generation each is in service. */
export class Catalog {
  readonly folder: string;
  readonly views: ReadonlyMap<string, Served>;
  readonly #service: Service;
  readonly #unlock: () => void;

  constructor(folder: string, projections: readonly Projection[], { unlock, head }: Held) {
    this.folder = folder;
    this.#unlock = unlock;
    this.#service = openService(folder);
    this.views = new Map(projections.map((one) => [one.name, notServed(one)]));
    for (const served of this.views.values()) this.#open(served, head);
    this.#sweep();
  }

  /**
   * The generation in service, or else the latest that is ready: nothing is lost with `views.db`. One that is further
   * than the log was made from another log, such as the one that this was restored from: it is not served.
   */
  #open(served: Served, head: Position): void {
    const { name, version } = served.projection;
    const chosen = this.#service.generation(name, version);
    const all = generationsOf(this.folder, served.projection);
    const first = all.filter(({ generation }) => generation === chosen);
    for (const { path, generation } of [...first, ...all]) {
      const file = openReadFile(path, served.projection);
      if (!file) continue;
      if (file.position() > head) {
        file.close();
        removeFile(path);
        continue;
      }
      this.#serve(served, path, file);
      this.#service.use(name, version, generation);
      return;
    }
  }

  #serve(served: Served, path: string, file: ReadFile): void {
    served.file = file;
    served.path = path;
    served.position = file.position();
  }

  /** Readers see the new file from the next read on; the old one goes. */
  swap({ view, path, generation }: NamedFile): void {
    const served = this.views.get(view);
    const file = served && openReadFile(path, served.projection);
    if (!served || !file) throw new Error(`${path} cannot be put into service`);
    const [oldFile, oldPath] = [served.file, served.path];
    this.#serve(served, path, file);
    served.error = null;
    this.#service.use(view, served.projection.version, generation);
    oldFile?.close();
    if (oldPath !== null && oldPath !== path) removeFile(oldPath);
  }

  /** Nothing of a view is left to serve: it must be built. */
  drop(view: string): void {
    const served = this.views.get(view);
    if (!served) return;
    served.file?.close();
    if (served.path !== null) removeFile(served.path);
    served.file = null;
    served.path = null;
  }

  running(views: readonly string[]): readonly NamedFile[] {
    return views.flatMap((view) => {
      const { file, path } = this.views.get(view) ?? {};
      return file && path ? [{ view, path, generation: file.generation }] : [];
    });
  }

  /** The views that have nothing to serve, and that nobody builds. */
  missing(): readonly string[] {
    return [...this.views.values()]
      .filter(({ file, rebuild }) => file === null && rebuild === null)
      .map(({ projection }) => projection.name);
  }

  /** Removes a file that is not to come into service. */
  discard({ view, path }: NamedFile): void {
    if (this.views.get(view)?.path !== path) removeFile(path);
  }

  hash({ projection: { name, version } }: Served): Hash | null {
    return this.#service.hash(name, version);
  }

  setHash(view: string, hash: Hash): void {
    const served = this.views.get(view);
    if (served) this.#service.setHash(view, served.projection.version, hash);
  }

  /**
   * Removes what was left behind: every generation but the one in service, earlier versions, views no longer declared.
   * A view that is not served yet keeps what was begun, a later version may have been made ahead of time, and what
   * somebody is building is left to them.
   */
  #sweep(): void {
    const generations = filesIn(this.folder).filter((one) => this.#isLeftOver(one));
    for (const one of [...checksIn(this.folder), ...generations]) {
      const lock = buildLockOf(this.folder, one);
      const unlock = tryLock(lock);
      if (!unlock) continue;
      removeFile(one.path);
      if (this.#isPast(one)) rmSync(lock);
      unlock();
    }
  }

  #isLeftOver(one: Generation): boolean {
    const served = this.views.get(one.name);
    const isDeclared = one.version === served?.projection.version;
    const isBeside = isDeclared && served.path !== null && one.path !== served.path;
    return isBeside || this.#isPast(one);
  }

  /** Of an earlier version, or of a view no longer declared. */
  #isPast = ({ name, version }: Generation): boolean =>
    version < (this.views.get(name)?.projection.version ?? Number.POSITIVE_INFINITY);

  close(): void {
    for (const { file } of this.views.values()) file?.close();
    this.#service.close();
    this.#unlock();
  }
}
