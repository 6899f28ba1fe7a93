import { InvalidArgumentError, Option } from "commander";
import { parsePath } from "../input/locate.js";

/** The option that says where each value has its response. */
export function pathOption(): Option {
  return new Option("--at <PATH>", 'where each value has its response, such as "response.body"').argParser((text) => {
    const path = parsePath(text);
    if (path === undefined) throw new InvalidArgumentError('A path is like "response.body" or "calls[0].response".');
    return path;
  });
}
