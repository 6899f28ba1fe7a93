import type { BrowserContext, JSHandle, Locator, Page } from "playwright-core";
import { startVisit, type Visit } from "../site/visit.js";

/** The checker page, through what a visitor sees or hears. */
export class CheckerPage {
  readonly page: Page;
  readonly response: Locator;
  readonly example: Locator;
  readonly status: Locator;
  readonly deviations: Locator;
  readonly copyDeviations: Locator;
  readonly tree: Locator;
  readonly chunks: Locator;
  readonly chunk: Locator;
  readonly decoded: Locator;
  readonly copyCode: Locator;

  private constructor(readonly visit: Visit) {
    const { page } = visit;
    this.page = page;
    this.response = page.getByRole("textbox", { name: "Response" });
    this.example = page.getByRole("combobox", { name: "Example" });
    this.status = page.getByRole("status");
    this.deviations = page.getByRole("region", { name: "Deviations" });
    this.copyDeviations = page.getByRole("button", { name: "Copy deviations" });
    this.tree = page.getByRole("region", {
      name: /^(Response as a tree|Response that the chunks make|What came so far)$/,
    });
    this.chunks = page.getByRole("region", { name: "Chunks" });
    this.chunk = page.getByRole("region", { name: /^(Chunk|In the place of chunk) / });
    this.decoded = page.getByRole("region", { name: "Decoded" });
    this.copyCode = page.getByRole("button", { name: "Copy code" });
  }

  static async open(context: BrowserContext, origin: string): Promise<CheckerPage> {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const visit = await startVisit(context, origin);
    // The page starts its worker as soon as it is ready.
    await Promise.all([visit.page.waitForEvent("worker"), visit.page.goto(`${origin}/checker`)]);
    return new CheckerPage(visit);
  }

  /** Copies a text to the clipboard. */
  async copy(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  /** The content of the clipboard. */
  async copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Replaces the text in the box by pasting another, as a person does. */
  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.pasteCopied();
  }

  /** Replaces the text in the box by the content of the clipboard. */
  async pasteCopied(): Promise<void> {
    await this.response.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** A file that can be dropped. */
  async grab(name: string, text: string): Promise<JSHandle<DataTransfer>> {
    return this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
  }

  /** Drops a file on the box. */
  async drop(dataTransfer: JSHandle<DataTransfer>): Promise<void> {
    for (const type of ["dragenter", "dragover", "drop"]) await this.response.dispatchEvent(type, { dataTransfer });
  }
}
