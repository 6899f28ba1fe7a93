import { misread } from "./check.mjs";

const names = await misread();
if (names.length) throw new Error(names.join("\n"));
