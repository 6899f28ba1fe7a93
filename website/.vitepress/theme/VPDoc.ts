export { VPDoc as default } from "./document-parts.js";
