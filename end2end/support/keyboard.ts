import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the control has the focus, as somebody without a mouse does; every stop on the way must show where it is. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    expect(here.visible, `the focus can be seen on ${here.what}`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target.toString()} is not reached with ${most} presses of Tab on ${page.url()}`);
}

/** Goes to a control and types. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** What has the focus, and whether a ring around it, or around the row or card it stands in, is drawn inside the window. */
async function focused(page: Page): Promise<{ what: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { what: 'the page itself', visible: true };
    const drawn = (part: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    let part: Element | null = element;
    for (let level = 0; part && level < 4 && !drawn(part); level++) part = part.parentElement;
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { what: element.outerHTML.slice(0, 120), visible: part !== null && drawn(part) && inside };
  });
}
