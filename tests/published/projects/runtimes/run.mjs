import { misread } from "./check.mjs";

const names = misread();
if (names.length) throw new Error(names.join("\n"));
