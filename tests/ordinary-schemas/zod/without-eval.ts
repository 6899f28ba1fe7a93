/* To be imported before any schema: zod looks at this when it makes one. */
import * as z from "zod";

z.config({ jitless: true });
