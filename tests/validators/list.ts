import { valibot } from "./valibot.js";
import type { Validator } from "./validator.js";
import { zod } from "./zod.js";

/** Every validator. Another one is a file beside this, and a line here. */
export const validators: readonly Validator[] = [zod, valibot];
