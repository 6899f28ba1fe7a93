/** The component that a schema of this name is for, at the wire, strict or decoded entry. */
export type ComponentName<Key> = Key extends `${string}ToWireSchema`
  ? never
  : Key extends `${infer Name}Schema`
    ? Name
    : never;

/** The component that a schema of this name encodes. */
export type ToWireName<Key> = Key extends `${infer Name}ToWireSchema` ? Name : never;
