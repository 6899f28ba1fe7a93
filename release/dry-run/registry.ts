import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry on this machine. It has only the packages that are published to it. */
export interface Registry {
  /** The address, without a slash at its end. */
  readonly url: string;
  /** Lines of an .npmrc that use this registry for one scope only. */
  npmrc(scope: string): string;
  close(): void;
}

/** Starts an empty registry that keeps its files in a folder, on a free port, with one account. */
export async function startRegistry(folder: string): Promise<Registry> {
  const configuration = {
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
    self_path: folder,
    uplinks: {},
  };
  // The declared type requires every setting, but verdaccio has defaults for those that are left out.
  const server: Server = await runServer(configuration as unknown as Parameters<typeof runServer>[0]);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await signUp(`http://${host}`);
  return {
    url: `http://${host}`,
    npmrc: (scope) => `${scope}:registry=http://${host}/\n//${host}/:_authToken=${token}\n`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Creates the account, and returns its token. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:dry-run`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "dry-run", password: "not-a-secret-0" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry makes no account: ${response.status}`);
  return token;
}
