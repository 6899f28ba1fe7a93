export * from "./component.js";
export * from "./kind.js";
export * from "./member.js";
