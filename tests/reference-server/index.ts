export type { Fault } from "./fault.js";
export { faults } from "./faults.js";
export { type ReferenceServer, startReferenceServer } from "./server.js";
export { type Server, startServer } from "./start-server.js";
