import { isResponse } from "./shapes/typia/generated/response.js";
import { yesOrNo } from "./yes-or-no.js";

export default yesOrNo("typia", isResponse);
