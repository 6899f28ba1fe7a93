export { VPLocalNav as default } from "./document-parts.js";
