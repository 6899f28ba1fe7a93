/** The fields that servers add to a component, of which `Fields` is the union of all servers. */
type FieldsAt<Fields, Component extends string> = Fields extends { [Key in Component]: infer Added } ? Added : never;

/** All keys of the members of a union. */
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** The types that the members of a union have at a key. */
type TypesAt<Union, Key extends PropertyKey> = Union extends { [Name in Key]?: infer Type } ? Type : never;

/** All fields of a union of interfaces: each may be what any server sends. */
type AllOf<Union> = { [Key in KeysOf<Union>]?: TypesAt<Union, Key> };

/** An object type, written out. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/**
 * A component of the wire with members in another form, and with the fields of servers: `Fields` is the union of what
 * they add, by component.
 */
export type With<Fields, Component extends string, Wire, Changed> = Flat<
  Omit<Wire, keyof Changed> & Changed & AllOf<FieldsAt<Fields, Component>>
>;
