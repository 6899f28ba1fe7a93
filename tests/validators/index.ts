export { extendedSchema, type Whole } from "./extended.js";
export { validators } from "./list.js";
export { pathsOf, sorted } from "./paths.js";
export { type ComponentSchema, schemaOf, schemasOf } from "./schemas.js";
export { ENTRIES, type Entry, type Extensions, type Schema, type Validator, type Verdict } from "./validator.js";
