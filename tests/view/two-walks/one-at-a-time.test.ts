import { expect, test, vi } from 'vitest';
import { oneAtATime } from '#view/two-walks/one-at-a-time.ts';

function promised() {
	let resolve!: (text: string) => void;
	const promise = new Promise<string>((done) => (resolve = done));
	return { work: vi.fn(() => promise), resolve };
}

test('a second submit while the first goes on begins nothing', async () => {
	const show = vi.fn();
	const [form, first, second] = [oneAtATime<string>(show), promised(), promised()];
	const done = form.ask(first.work);
	await form.ask(second.work);
	first.resolve('read');
	await done;
	expect(second.work).not.toHaveBeenCalled();
	expect(show.mock.calls).toEqual([['read']]);
	await form.ask(async () => 'again');
	expect(show).toHaveBeenLastCalledWith('again');
});

test('what fails is shown as nothing, and can be asked for again', async () => {
	const show = vi.fn();
	const form = oneAtATime<string>(show);
	await form.ask(async () => {
		throw new Error('no network');
	});
	expect(show.mock.calls).toEqual([[undefined]]);
	await form.ask(async () => 'read');
	expect(show).toHaveBeenLastCalledWith('read');
});

test('nothing is shown once the form is gone', async () => {
	const show = vi.fn();
	const [form, slow] = [oneAtATime<string>(show), promised()];
	const done = form.ask(slow.work);
	form.end();
	slow.resolve('read');
	await done;
	expect(show).not.toHaveBeenCalled();
});
