import type { BrowserContextOptions } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { receiptCode } from '../support/forms.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const marks = /[\u2066-\u2069]/g;

for (const scripts of [true, false]) {
  test(`an Arabic-speaking mother sends an idea by phone, ${scripts ? 'with' : 'without'} scripts`, async ({ visitor }) => {
    const page = await visitor({ ...phone, javaScriptEnabled: scripts, locale: 'ar' });
    await page.goto('/gruebentaelchen');
    await page.locator('details.langs summary').click();
    await page.locator('details.langs').getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/ar\/gruebentaelchen$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

    await page.getByRole('main').getByRole('link', { name: 'اكتبوا مساهمة' }).or(page.getByRole('link', { name: 'Beitrag schreiben' })).first().click();
    await expect(page).toHaveURL('/ar/gruebentaelchen/mitmachen');
    await page.getByRole('button', { name: 'إرسال المساهمة' }).click();
    await expect(page.getByRole('alert')).toContainText('خطأ');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');

    await page.getByRole('radio', { name: /^فكرة/ }).check();
    await page.getByLabel('ماذا تريدون أن تقولوا؟').fill('نحتاج إلى مظلة فوق ملعب الأطفال، الشمس قوية في الصيف.');
    await page.getByLabel('أين ذلك؟').fill('Spielplatz am Berliner Ring');
    await page.getByRole('radio', { name: /^لا حاجة إلى رد/ }).check();
    await page.getByRole('button', { name: 'إرسال المساهمة' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('وصلت مساهمتكم');
    const code = ((await page.locator('p.code').innerText()).match(receiptCode) ?? [''])[0];
    expect(code).not.toBe('');
    await expect(page.locator('p.code')).toHaveAttribute('dir', 'ltr');

    await page.goto('/ar/gruebentaelchen/verfolgen');
    await page.getByLabel('رقم المعاملة أو رمز المتابعة').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'انظروا' }).click();
    await expect(page.getByRole('main')).toContainText('نحتاج إلى مظلة');
    expect((await page.locator('html').getAttribute('lang'))?.replace(marks, '')).toBe('ar');
    expect(await page.context().cookies(), 'no cookie remembers the language').toEqual([]);
  });
}

for (const path of ['', '/mitmachen', '/verfolgen', '/beitraege', '/projekte', '/sitzungen', '/buero']) {
  test(`in Arabic everybody can use /ar/dalheim${path}`, async ({ visitor }) => {
    test.setTimeout(120_000);
    const page = await visitor();
    await page.goto(`/ar/dalheim${path}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectAccessible(page);
  });
}
