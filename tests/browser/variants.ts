/** The ways in which people meet a page: each is put on the page that is open, without loading it again. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './quiet.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that look at colours: all that another scheme can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Variant {
	name: string;
	media?: Parameters<Page['emulateMedia']>[0];
	width?: number;
	/** Of the size that the visitor's browser sets. */
	text?: number;
	/** What axe looks at: everything, or what this variant can change of what was looked at already. */
	rules: 'all' | 'colours' | 'but colours' | 'none';
}

const screen = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

/**
 * Two stand together where neither changes what is looked at for the other. In forced colours the browser chooses them,
 * and axe reads those of the stylesheet: there, as for text of twice the size, all is looked at but colours.
 */
export const variants: readonly Variant[] = [
	{ name: 'light', rules: 'all' },
	{ name: 'dark', media: { colorScheme: 'dark' }, rules: 'colours' },
	{ name: '390 px', width: 390, rules: 'none' },
	{ name: '320 px, reduced motion', media: { reducedMotion: 'reduce' }, width: 320, rules: 'all' },
	{
		name: '200 % text, forced colours',
		media: { forcedColors: 'active' },
		text: 2,
		rules: 'but colours'
	},
	// As wide as A4 within its margins.
	{ name: 'print', media: { media: 'print' }, width: 718, rules: 'colours' }
];

/** Puts a variant on the page. */
export async function wear(page: Page, { media, width = 1280, text = 1 }: Variant): Promise<void> {
	await page.emulateMedia({ ...screen, reducedMotion: 'no-preference', ...media });
	await page.setViewportSize({ width, height: 844 });
	await page.evaluate((text) => {
		const { style } = document.documentElement;
		style.fontSize = text === 1 ? '' : `${text * 112.5}%`;
	}, text);
}

/** Faults of what the page shows by axe, and how far it runs past the window. */
export async function faultsOf(page: Page, { rules }: Variant): Promise<string[]> {
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	const fits = beyond > 0 ? [`${beyond} px beyond the window`] : [];
	if (rules === 'none') return fits;
	const axe = new AxeBuilder({ page });
	if (rules === 'colours') axe.withRules(ofColours);
	else axe.withTags(tags);
	if (rules === 'but colours') axe.disableRules(ofColours);
	const { violations } = await axe.analyze();
	return [
		...fits,
		...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
	];
}

/** Whatever a keyboard can come to, and nothing shows that it has. */
export async function unseenStops(page: Page): Promise<string[]> {
	// The script's own focus is shown as a keyboard's once a key has moved it.
	await page.keyboard.press('Tab');
	return page.evaluate(() => {
		const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		/** The outline, where one can be seen. */
		const ring = ({ outline, outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) => {
			const clear = /^rgba\(.*, 0\)$|\/ 0\)$/.test(outlineColor);
			return outlineStyle === 'none' || parseFloat(outlineWidth) === 0 || clear ? '' : outline;
		};
		/** How it and what is around and within it looks. */
		const look = (stop: Element) => {
			// Whatever is on its way to another colour arrives.
			for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
			const near = [stop, ...stop.querySelectorAll('*')];
			for (let up = stop.parentElement, i = 0; up && i < 3; up = up.parentElement, i++)
				near.push(up);
			return near
				.map((one) => {
					const style = getComputedStyle(one);
					const { boxShadow, borderColor, backgroundColor, color, stroke, fill } = style;
					return [ring(style), boxShadow, borderColor, backgroundColor, color, stroke, fill].join();
				})
				.join('|');
		};
		const unseen: string[] = [];
		for (const stop of document.querySelectorAll<HTMLElement>(reached)) {
			if (!stop.checkVisibility() || stop.tabIndex < 0 || stop.matches(':disabled')) continue;
			stop.focus({ preventScroll: true });
			// What is inert takes no focus.
			if (document.activeElement !== stop) continue;
			if (ring(getComputedStyle(stop))) continue;
			const focused = look(stop);
			stop.blur();
			if (look(stop) === focused) unseen.push(stop.outerHTML.slice(0, 200));
			stop.focus({ preventScroll: true });
		}
		return unseen;
	});
}

/** Turns to a page's variants in turn, and looks at each. */
export async function expectEveryVariant(page: Page): Promise<void> {
	for (const variant of variants) {
		await wear(page, variant);
		expect(await faultsOf(page, variant), variant.name).toEqual([]);
	}
	await wear(page, variants[0]!);
	expect(await unseenStops(page), 'by keyboard').toEqual([]);
}

/**
 * The page on a phone as it stands where scripts are off: none of them, and what is written for that.
 * The browser's own switch would stop axe too.
 */
export async function openWithoutScript(page: Page, path: string): Promise<Page> {
	const bare = await page.context().newPage();
	await bare.setViewportSize({ width: 390, height: 844 });
	await bare.emulateMedia({ colorScheme: 'dark' });
	await bare.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const html = await response.text();
		const body = html
			.replace(/<script\b[^>]*>.*?<\/script>/gs, '')
			.replace(/<\/?noscript>/g, '')
			.replace(/<link[^>]*rel="modulepreload"[^>]*>/g, '');
		await route.fulfill({ response, body });
	});
	await bare.goto(path);
	return bare;
}
