/* Starts the reference server for someone who wants to try a command by hand: `tsx serve.ts 8000`. */
import { startReferenceServer } from "./server.js";

const { url } = await startReferenceServer({ port: Number(process.argv[2] ?? 8000) });
process.stdout.write(`${url}\n`);
