export { VPSidebar as default } from "./document-parts.js";
