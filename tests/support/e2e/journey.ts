import type { Locator, Page } from 'playwright-core';
import type { Point, Rect } from '../../../shared/base/geometry.ts';
import type { MessageKey } from '../../../shared/i18n/messageKey.ts';
import { type MessageValues, translate } from '../../../shared/i18n/translate.ts';
import type { Language } from '../../../shared/model/settings.ts';

/** Where on a thing the pointer goes: shares of its width and height. */
type Spot = readonly [number, number];
const MIDDLE: Spot = [0.5, 0.5];

/**
 * A person at the window: real pointer and key events, things found by what one sees of them. Counts what the hand does: a press of a key
 * (with what is held), a click, a drag, and a text typed in one go are one action each.
 */
export class Journey {
  readonly page: Page;
  readonly language: Language;
  actions = 0;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  /** The words of the window's own language. */
  readonly say = (key: MessageKey, values: MessageValues = {}): string => translate(this.language, key, values);

  get canvas(): Locator {
    return this.page.getByRole('application', { name: this.say('canvas.title') });
  }

  /** The canvas and what lies over it: palette, hints, questions at a line. */
  get drawingArea(): Locator {
    return this.page.getByRole('main');
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: this.say('area.inspector') });
  }

  get outline(): Locator {
    return this.page.getByRole('tree', { name: this.say('area.outline') });
  }

  /** The row of that name in the outline. */
  row(name: string): Locator {
    return this.outline.getByRole('treeitem', { name: new RegExp(`^${escaped(name)}[,，]`) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get fileName(): Locator {
    return this.dialog.getByRole('textbox', { name: this.say('files.name') });
  }

  /** The card of that name, as its words begin. */
  card(name: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^${escaped(name)}\\s?[,，、]`) });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.actions += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.type(text);
  }

  async click(what: Locator, ...held: readonly ('Shift' | 'Control')[]): Promise<void> {
    this.actions += 1;
    await what.click({ modifiers: [...held] });
  }

  async clickAt({ x, y }: Point): Promise<void> {
    this.actions += 1;
    await this.page.mouse.click(x, y);
  }

  async doubleClickAt({ x, y }: Point): Promise<void> {
    this.actions += 1;
    await this.page.mouse.dblclick(x, y);
  }

  async doubleClick(what: Locator): Promise<void> {
    await this.doubleClickAt(await this.spot(what));
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.take(from);
    await this.carry(to);
    await this.drop();
  }

  async take({ x, y }: Point): Promise<void> {
    this.actions += 1;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
  }

  async carry({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 6 });
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** What the pointer carries with it: where this would drop, or why it can't. */
  async seeHint(text: string): Promise<void> {
    await this.drawingArea.getByRole('status').getByText(text, { exact: true }).waitFor();
  }

  /** A point of something, in px of the window, once it has come to rest. */
  async spot(what: Locator, [across, down]: Spot = MIDDLE): Promise<Point> {
    const handle = await what.elementHandle();
    await handle?.waitForElementState('stable');
    const box = await this.boxOf(what);
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  /** Where something is, in px of the window: as its page says, since the browser's tools answer for the frame before at times. */
  async boxOf(what: Locator): Promise<Rect> {
    return await what.evaluate(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** How large the drawing is shown, as the page has it; 1 is 100 %. */
  async zoom(): Promise<string | undefined> {
    const style = await this.page.locator('.react-flow__viewport').getAttribute('style');
    return style?.match(/scale\(([\d.]+)\)/)?.[1];
  }

  /** Adds a unit that reports to another, by the keys. */
  async addUnitBelow(above: string, name: string): Promise<void> {
    await this.click(this.card(above));
    await this.press('Tab');
    await this.type(name);
    await this.press('Enter', 'Escape');
    await this.card(name).waitFor();
  }

  /** Draws a dependency with the pointer: from the dot at the card's left to the middle of the other. */
  async drawDependency(from: string, to: string): Promise<void> {
    await this.click(this.card(from));
    await this.drag(await this.leftDot(from), await this.spot(this.card(to)));
  }

  /** The dot at the left of a card that is selected or under the pointer. */
  async leftDot(name: string): Promise<Point> {
    const edge = await this.spot(this.card(name), [0, 0.5]);
    const dots = await this.page.getByTitle(this.say('canvas.linkDot')).all();
    const spots = await Promise.all(dots.map(dot => this.spot(dot)));
    const [nearest] = spots.sort((a, b) => distance(a, edge) - distance(b, edge));
    if (nearest === undefined || distance(nearest, edge) > 4) throw new Error(`no dot at ${name}`);
    return nearest;
  }

  /** Copies a text in another program: a page of its own, from where the window can paste it. */
  async copyElsewhere(text: string): Promise<void> {
    const other = await this.page.context().newPage();
    await other.goto('data:text/html,<textarea></textarea>');
    await other.getByRole('textbox').fill(text);
    await other.keyboard.press('Control+A');
    await other.keyboard.press('Control+C');
    await other.close();
    await this.page.bringToFront();
  }

  /** Pastes a text that was copied elsewhere: one text, and the key. */
  async paste(text: string): Promise<void> {
    await this.copyElsewhere(text);
    this.actions += 1;
    await this.press('Control+V');
  }

  /** Waits until the window says that everything is on the disk. */
  async seeSaved(): Promise<void> {
    await this.seeMark('document.saved');
  }

  async seeMark(mark: 'document.saved' | 'document.unsaved' | 'document.neverSaved'): Promise<void> {
    await this.page.getByText(this.say(mark), { exact: true }).waitFor();
  }

  async seeToast(text: string): Promise<void> {
    await this.page
      .getByRole('region', { name: this.say('area.toasts') })
      .getByText(text)
      .waitFor();
  }

  /** Waits until keys go to it. */
  async seeFocused(what: Locator): Promise<void> {
    await what.and(this.page.locator(':focus')).waitFor();
  }

  /** Saves what came from a file, with the key. */
  async save(): Promise<void> {
    await this.press('Control+S');
    await this.seeSaved();
  }

  /** Writes into the home folder by the app's own dialog. */
  async nameFile(name: string): Promise<void> {
    await this.seeFocused(this.fileName);
    await this.press('Control+A');
    await this.type(name);
    await this.press('Enter');
  }

  /** What each card in view says of itself to a screen reader, in alphabetical order. */
  async seenCards(): Promise<string[]> {
    const said = await this.canvas.locator('[data-unit]').evaluateAll(cards => cards.map(card => card.getAttribute('aria-label') ?? ''));
    return said.sort();
  }

  /** The names of the cards in view, in alphabetical order. */
  async seenNames(): Promise<string[]> {
    return (await this.seenCards()).map(said => said.split(',')[0] ?? '');
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
