import { type Kind, type Relaxation, unite } from "./kind.js";

/** The data of a row. */
interface Row {
  readonly kind: Kind;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly relaxations: readonly Relaxation[];
  /** The function in core that decides whether an object may lack this member, or have `null` there. */
  readonly mayBeMissing: string | undefined;
  /** Why the member exists, if it exists on the wire only. */
  readonly wireOnly: string | undefined;
}

/** A member of a component: a row of the table. Each method returns a new row. */
export class Member implements Row {
  readonly kind: Kind;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly relaxations: readonly Relaxation[];
  readonly mayBeMissing: string | undefined;
  readonly wireOnly: string | undefined;

  constructor({
    kind,
    isRequired = false,
    isNullable = false,
    relaxations = [],
    ...row
  }: Partial<Row> & Pick<Row, "kind">) {
    this.kind = kind;
    this.isRequired = isRequired;
    this.isNullable = isNullable;
    this.relaxations = relaxations;
    this.mayBeMissing = row.mayBeMissing;
    this.wireOnly = row.wireOnly;
  }

  /** The specification allows `null`. */
  nullable(): Member {
    return this.#with({ isNullable: true });
  }

  /** Some servers leave it out. */
  absentFrom(servers: string, fixture: string): Member {
    return this.#relaxed({ allows: "absent", how: "absent", servers, fixture });
  }

  /** Some servers send `null`. */
  nullFrom(servers: string, fixture: string): Member {
    return this.#relaxed({ allows: "null", how: "null", servers, fixture });
  }

  /** Some servers send a value of another kind. `how` says how, in words that go before "from" and their names. */
  also(kind: Kind, how: string, servers: string, fixture: string): Member {
    return this.#relaxed({ allows: kind, how, servers, fixture });
  }

  /** The relaxations apply only to objects for which this function of core returns `true`. */
  onlyWhere(mayBeMissing: string): Member {
    return this.#with({ mayBeMissing });
  }

  /** The kind of value on the wire. */
  get wireKind(): Kind {
    return this.relaxations
      .map(({ allows }) => allows)
      .filter((allows) => typeof allows === "object")
      .reduce(unite, this.kind);
  }

  /** Whether it may be absent on the wire. */
  get mayBeAbsentOnWire(): boolean {
    return !this.isRequired || this.relaxations.some(({ allows }) => allows === "absent");
  }

  /** Whether it may be `null` on the wire. */
  get mayBeNullOnWire(): boolean {
    return this.isNullable || this.relaxations.some(({ allows }) => allows === "null");
  }

  /** The same row without one of its relaxations. */
  without(relaxation: Relaxation): Member {
    return this.#with({ relaxations: this.relaxations.filter((one) => one !== relaxation) });
  }

  #relaxed(relaxation: Relaxation): Member {
    return this.#with({ relaxations: [...this.relaxations, relaxation] });
  }

  #with(change: Partial<Row>): Member {
    return new Member({ ...this, ...change });
  }
}

/** A member that the specification requires. */
export const required = (kind: Kind) => new Member({ kind, isRequired: true });

/** A member that the specification allows to be absent. */
export const optional = (kind: Kind) => new Member({ kind });

/** A member that exists on the wire only. `because` says why. */
export const wireOnly = (kind: Kind, because: string) => new Member({ kind, wireOnly: because });

/** The servers of a relaxation, if none of them is known by name: relays, which pass on the answers of other APIs. */
export const relays = "relays of other APIs";
