import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { memberFunctions } from './access/index.ts';
import type { List } from './access/queries/index.ts';
import type { MemberFunction } from './access/index.ts';
import type { VisibleDatabase } from './access/visible.types.ts';
import { openReading, type Reading } from './database/reading.ts';
import { openWriting, type Writing } from './database/writing.ts';
import { requestErrors } from './errors.ts';
import { onePlan } from './kept-plans.ts';
import type { Live } from './live/index.ts';
import type { NamedObject } from './ids.ts';
import { Loader } from './loader.ts';
import type { KeyOf } from './names.types.ts';

/** Who is signed in, as the session tells. */
export interface Identity {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: Date;
  /** Whether functions of theirs are kept back until they come in with a second factor. */
  readonly needsSecondFactor: boolean;
  /** Until when they are taken at their word where others are let in or much is taken out; null: not without coming in anew. */
  readonly confirmedUntil: Date | null;
}

/** The function in which a request is made: one organisation and what it allows. */
export interface Acting {
  readonly membershipId: KeyOf<'Membership'>;
  readonly organisationId: KeyOf<'Organisation'>;
  readonly function: MemberFunction;
  readonly personName: string;
}

export interface Viewer {
  readonly identity: Identity;
  /** null for an account whose functions have all ended: it sees nothing */
  readonly acting: Acting | null;
}

type Views = Kysely<VisibleDatabase>;

export interface ContextOptions {
  /** True where a change is only to be checked: it is made, answered, and undone. */
  readonly checkOnly?: boolean;
  /** What a subscription can follow. */
  readonly live?: Live;
  /** True for one event of a subscription, which changes nothing: what was read once is kept for whoever else is told of it. */
  readonly forEvent?: boolean;
  /** Where what is the same for all of the viewer's house in their function is read. */
  readonly ofHouse?: HubContext | undefined;
}

/**
 * One GraphQL operation of one viewer: at most one transaction, opened by its first read, in the reader's role
 * and under the viewer's identity. Resolvers have no other way to the database.
 */
export class HubContext {
  readonly viewer: Viewer | null;
  readonly #orm: MikroORM;
  readonly #loaders = new Map<string, unknown>();
  readonly #options: ContextOptions;
  readonly #inVain: NamedObject[] = [];
  #open: Promise<Reading> | null = null;

  constructor(orm: MikroORM, viewer: Viewer | null, options: ContextOptions = {}) {
    this.#orm = orm;
    this.viewer = viewer;
    this.#options = options;
  }

  /** What subscriptions follow; throws where nothing can be followed. */
  get live(): Live {
    const { live } = this.#options;
    if (live === undefined) throw requestErrors.subscriptionOverHttp();
    return live;
  }

  /**
   * The context in which to read what is the same for all of this house in this function: where several are told of one
   * event it is one for all of them, elsewhere this one.
   */
  get ofHouse(): HubContext {
    return this.#options.ofHouse ?? this;
  }

  /** The viewer's identity; throws UNAUTHENTICATED where nobody is signed in. */
  signedIn(): Viewer {
    if (this.viewer === null) throw requestErrors.unauthenticated();
    return this.viewer;
  }

  /** The function in which the viewer acts; throws where there is none. */
  acting(): Acting {
    const { acting } = this.signedIn();
    if (acting === null) throw requestErrors.noMembership();
    return acting;
  }

  /** What the operation asked for by its id and was not shown. */
  get inVain(): readonly NamedObject[] {
    return this.#inVain;
  }

  /** Remembers what was asked for by its id and is not there, or not for this viewer. */
  askedInVain(object: NamedObject): void {
    this.#inVain.push(object);
  }

  /** A list as this viewer reads it; its cursors are theirs alone. */
  list(name: string): List {
    const { identity, acting } = this.signedIn();
    return { name, viewer: acting?.membershipId ?? identity.userId };
  }

  /** Reads the masked views as the viewer. Reads of one operation share a connection, which runs them in their order. */
  async read<T>(run: (db: Views) => Promise<T>): Promise<T> {
    this.signedIn();
    return run((await this.#reading()).db);
  }

  /**
   * Has a function of the database write something down, as the viewer, and keeps it with the end of the operation's transaction.
   * Throws where it was not kept.
   */
  async keep(run: (db: Views) => Promise<unknown>): Promise<void> {
    this.signedIn();
    const reading = await this.#reading();
    this.#open = null;
    const [written, kept] = await Promise.allSettled([run(reading.db), reading.keep()]);
    for (const one of [written, kept]) if (one.status === 'rejected') throw one.reason;
  }

  /**
   * Runs a verb in a transaction of its own. It starts as reader; `asWriter` changes the role for as long as
   * its function runs. What a verb throws undoes all of it, and where changes are only checked it is undone in any case:
   * who is told of what and when is said by what is committed.
   */
  async write<T>(run: (unit: WriteUnit) => Promise<T>): Promise<T> {
    this.acting();
    await this.end();
    this.#loaders.clear();
    const writing = await openWriting(await this.#pool(), 'maillage_reader', this.#identity());
    try {
      const result = await run(new WriteUnit(this.#orm.em.fork(), writing));
      if (this.#options.checkOnly) await writing.undo();
      else await writing.keep();
      return result;
    } catch (error) {
      await writing.undo();
      // What was asked behind a statement that failed fails too, and says nothing of why.
      throw writing.failure ?? error;
    }
  }

  /** The loader of this operation under this name, made at its first use; it keeps what it read unless told otherwise. */
  loader<K extends string, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<readonly V[]>,
    options: { readonly cache?: boolean } = {},
  ): Loader<K, V> {
    const existing = this.#loaders.get(name);
    if (existing !== undefined) return existing as Loader<K, V>;
    const made = new Loader<K, V>(batch, this.#options.forEvent ? { ...options, cache: true } : options);
    this.#loaders.set(name, made);
    return made;
  }

  /** Ends the operation's transaction. Safe to call twice. */
  async end(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    // One that could not be opened has told whoever wanted to read.
    (await open?.catch(() => null))?.end();
  }

  #reading(): Promise<Reading> {
    this.#open ??= this.#openReading();
    return this.#open;
  }

  async #openReading(): Promise<Reading> {
    return openReading(await this.#pool(), 'maillage_reader', this.#identity());
  }

  #pool(): Promise<Pool> {
    return this.#orm.em.getConnection().getNativeClient();
  }

  #identity(): Record<string, string> {
    return { ...onePlan, ...sessionVariables(this.viewer) };
  }
}

type Role = 'maillage_reader' | 'maillage_writer';

/** The transaction of a verb: reads as the viewer, and changes as writer. */
export class WriteUnit {
  readonly #em: EntityManager;
  readonly #writing: Writing;
  #role: Role = 'maillage_reader';

  constructor(em: EntityManager, writing: Writing) {
    em.setTransactionContext(writing.db);
    this.#em = em;
    this.#writing = writing;
  }

  /** The masked views, as the viewer sees them inside this transaction. */
  get visible(): Views {
    this.#become('maillage_reader');
    return this.#writing.db;
  }

  /** Reads and locks, as writer, what is to be changed. What was asked of the views before leaves with it. */
  lock<T>(run: (em: EntityManager) => Promise<T>): Promise<T> {
    this.#become('maillage_writer');
    return run(this.#em);
  }

  /**
   * Changes entities under row-level security, and flushes. What the change means for the desks is worked out before it is
   * read again, so that what is answered is what lists say.
   */
  async asWriter<T>(run: (em: EntityManager) => Promise<T> | T): Promise<T> {
    this.#become('maillage_writer');
    const result = await run(this.#em);
    await this.#em.flush();
    this.#writing.send('set constraints hub.settle_desk immediate; set constraints hub.settle_desk deferred');
    return result;
  }

  /** Roles change between what is asked before and what is asked behind, without waiting for either. */
  #become(role: Role): void {
    if (this.#role === role) return;
    this.#role = role;
    this.#writing.send(`set local role ${role}`);
  }
}

/** What the database is told of the viewer; the masks of every view read these and nothing else. */
function sessionVariables(viewer: Viewer | null): Record<string, string> {
  if (viewer === null) return {};
  const { acting, identity } = viewer;
  const rights = acting === null ? null : memberFunctions[acting.function];
  return {
    'maillage.user_id': identity.userId,
    'maillage.membership_id': acting?.membershipId ?? '',
    'maillage.organisation_id': acting?.organisationId ?? '',
    'maillage.functions': String(rights?.referral ?? 0),
    'maillage.directory': String(rights?.directory ?? 0),
  };
}
