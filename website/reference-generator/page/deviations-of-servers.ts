import { nameAt, type Relaxation } from "@chat-completion/specification";
import { all } from "@chat-completion/specification/read/table";

/**
 * What servers send in place of a member, or of a type if no member is given, and which servers. `undefined` if the
 * specification has all that wire accepts.
 */
export function deviationsOfServers(component: string, member?: string): string | undefined {
  const row = rowOf(component, member);
  const sent = row?.map(({ how, servers }) => `${SENT[how] ?? how} (${servers})`) ?? [];
  return sent.length === 0 ? undefined : `Servers send instead: ${sent.join("; ")}`;
}

const SENT: Readonly<Record<string, string>> = { absent: "nothing", null: "`null`" };

function rowOf(name: string, member: string | undefined): readonly Relaxation[] | undefined {
  // Types of ours that the table does not have, such as `KnownFinishReason`, have no row.
  const component = all.find((one) => nameAt(one.component, "wire") === name)?.component;
  if (member !== undefined) return component?.is === "object" ? component.members[member]?.relaxations : undefined;
  return component !== undefined && "relaxations" in component ? component.relaxations : undefined;
}
