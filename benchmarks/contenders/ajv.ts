import { Ajv2020 } from "ajv/dist/2020.js";
import { createChatCompletionResponse } from "./shapes/json-schema.js";
import { yesOrNo } from "./yes-or-no.js";

/** Ajv stops at the first thing that is wrong, and compiles the schema to one function, as it does unless told otherwise. */
const validate = new Ajv2020({ allowUnionTypes: true }).compile(createChatCompletionResponse);

export default yesOrNo("Ajv", (json) => validate(json));
