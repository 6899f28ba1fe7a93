import { misread } from "./check.mjs";

export default {
  fetch: () => Response.json(misread()),
};
