import { expect, test } from 'vitest';
import { writeFeedbackLink } from '#view/ui/feedback.ts';

const about = {
	what: 'SQS, retention: 14 days',
	page: '/candidates/sqs',
	source: 'https://docs.example/sqs'
};

test('an e-mail address gets subject and body', () => {
	const link = writeFeedbackLink('team@crossroads.example', about);
	expect(decodeURIComponent(link)).toBe(
		'mailto:team@crossroads.example?subject=Something wrong: SQS, retention: 14 days&body=SQS, retention: 14 days\n' +
			'Page: /candidates/sqs\nSource: https://docs.example/sqs\n\nWhat is wrong:\n'
	);
});

test('a web address gets title and body in its query, beside what it had', () => {
	const url = new URL(
		writeFeedbackLink('https://tracker.example/new?labels=fact', { what: 'A & B', page: '/x' })
	);
	expect([...url.searchParams]).toEqual([
		['labels', 'fact'],
		['title', 'Something wrong: A & B'],
		['body', 'A & B\nPage: /x\n\nWhat is wrong:\n']
	]);
});
