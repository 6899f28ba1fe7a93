export * from "./component.js";
export * from "./extension.js";
export * from "./kind.js";
export * from "./member.js";
