import { Ajv2020 } from "ajv/dist/2020.js";
import { createChatCompletionResponse } from "./shapes/json-schema.js";
import { yesOrNo } from "./yes-or-no.js";

/** With Ajv's defaults, which compile the schema to one function that stops at the first error. */
const validate = new Ajv2020({ allowUnionTypes: true }).compile(createChatCompletionResponse);

export default yesOrNo("Ajv", (json) => validate(json));
