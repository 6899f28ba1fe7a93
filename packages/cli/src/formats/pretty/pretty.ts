import { breakLogCommands } from "@chat-completion/checking";
import type { Result } from "../../checking/result.js";
import type { Judged } from "../../policy/judge.js";
import type { Colours } from "../../terminal/colours.js";
import { wrap } from "../../terminal/wrap.js";
import { type Ending, type Format, type FormatOptions, MOST_PLACES } from "../format.js";
import { Kinds } from "../kinds.js";
import { count, describeOutcome } from "../words.js";
import { describeKind, describeUnknownKeys } from "./kind.js";
import { describeFinding, describeUnread } from "./place.js";
import { describeModels } from "./table.js";

/** For people: what is wrong, by kind; a table a model; how many of how many fail. */
export function pretty(colours: Colours, options: FormatOptions): Format {
  const report = options.all ? new Streamed(colours, options) : new Grouped(colours, options);
  return {
    result: (result, judged) => report.result(result, judged),
    // A line may begin with a file's name, so that only the name and what follows make a command.
    end: (ending) => breakLogCommands(report.end(ending)),
  };
}

/** Prints each place as it is found. */
class Streamed {
  private printed = 0;

  constructor(
    protected readonly colours: Colours,
    protected readonly options: FormatOptions,
  ) {}

  result(result: Result, { marks }: Judged): string | undefined {
    if (this.options.summary) return undefined;
    this.printed += 1;
    if (!("findings" in result)) return describeUnread(result, this.colours);
    return result.findings
      .filter((_, at) => marks[at] === "fails" || (marks[at] === "passes" && !this.options.quiet))
      .map((finding) => describeFinding(finding, result, marks, this.colours))
      .join("");
  }

  end(ending: Ending): string {
    const { quiet, summary } = this.options;
    const { outcome, remarks } = ending;
    const parts = [this.places()];
    if (!quiet) parts.push(describeModels(ending.summary, this.colours, summary));
    parts.push(remarks.map((remark) => wrap(remark, 0)).join(""));
    if (!quiet || outcome.failing > 0) parts.push(`${this.colours.bold(describeOutcome(outcome))}\n`);
    const text = parts.filter(Boolean).join("\n");
    return text !== "" && this.printed > 0 ? `\n${text}` : text;
  }

  protected places(): string {
    return "";
  }
}

/** Prints the first places of each kind, after all results. */
class Grouped extends Streamed {
  private readonly kinds = new Kinds();
  private readonly unread: string[] = [];
  private unreadCount = 0;

  override result(result: Result, judged: Judged): undefined {
    if (this.options.summary) return;
    if ("findings" in result) {
      this.kinds.add(result, judged);
    } else {
      this.unreadCount += 1;
      if (this.unread.length < MOST_PLACES) this.unread.push(describeUnread(result, this.colours));
    }
  }

  protected override places(): string {
    const { colours, kinds } = this;
    const isShown = ({ mark }: { mark: string }) => mark === "fails" || (mark === "passes" && !this.options.quiet);
    const unknownKeys = kinds.of("unknown-key").filter(isShown);
    const parts = [
      ...[...kinds.of("broken"), ...kinds.of("deviation")].filter(isShown),
      ...unknownKeys.filter(({ mark }) => mark === "fails"),
    ].map((kind) => describeKind(kind, colours));
    parts.push(
      describeUnknownKeys(
        unknownKeys.filter(({ mark }) => mark !== "fails"),
        colours,
      ),
    );
    if (kinds.uncounted > 0) parts.push(`${count(kinds.uncounted, "place")} of other kinds; --all lists them\n`);
    const left = this.unreadCount - this.unread.length;
    if (left > 0) this.unread.push(`  and ${left} more; --all lists them\n`);
    parts.push(this.unread.join(""));
    return parts.filter(Boolean).join("\n");
  }
}
