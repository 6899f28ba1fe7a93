/** The component that a schema of this name reads, on the wire, in strict, or into the model. */
export type ToModelName<Key> = Key extends `${string}ToWireSchema`
  ? never
  : Key extends `${infer Name}Schema`
    ? Name
    : never;

/** The component that a schema of this name turns back. */
export type ToWireName<Key> = Key extends `${infer Name}ToWireSchema` ? Name : never;
