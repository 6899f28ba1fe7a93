import { misread } from "./check.mjs";

export default {
  fetch: async () => Response.json(await misread()),
};
