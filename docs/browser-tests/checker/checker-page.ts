import type { BrowserContext, Locator, Page } from "playwright-core";
import { type Watched, watch } from "./watch.js";

/** The checker page, by what a visitor sees or hears of it. */
export class CheckerPage {
  readonly response: Locator;
  readonly example: Locator;
  readonly status: Locator;
  readonly deviations: Locator;
  readonly copyDeviations: Locator;
  readonly tree: Locator;
  readonly model: Locator;
  readonly copyCode: Locator;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly heard: string[],
  ) {
    this.response = page.getByRole("textbox", { name: "Response" });
    this.example = page.getByRole("combobox", { name: "Example" });
    this.status = page.getByRole("status");
    this.deviations = page.getByRole("region", { name: "Deviations" });
    this.copyDeviations = page.getByRole("button", { name: "Copy deviations" });
    this.tree = page.getByRole("region", { name: "Response as a tree" });
    this.model = page.getByRole("region", { name: "Model" });
    this.copyCode = page.getByRole("button", { name: "Copy code" });
  }

  static async open(context: BrowserContext, origin: string): Promise<CheckerPage> {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const heard: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(String(error)));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== origin) heard.push(`asks ${request.url()}`);
    });
    await page.addInitScript(watch);
    await page.goto(`${origin}/checker`, { waitUntil: "networkidle" });
    return new CheckerPage(page, origin, heard);
  }

  /** What the browser complained of, and what was asked of other servers. */
  async complaints(): Promise<string[]> {
    const { violations } = await this.watched();
    return [...this.heard, ...violations];
  }

  /** What was seen from within the page. */
  async watched(): Promise<Watched> {
    return this.page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  }

  /** Pastes a text in the place of what is in the box, as a person does. */
  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.response.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** Puts a text on the clipboard. */
  async copy(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  /** What is on the clipboard. */
  async copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Drops a file on the box. */
  async drop(name: string, text: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
    for (const type of ["dragenter", "dragover", "drop"]) await this.response.dispatchEvent(type, { dataTransfer });
  }
}
