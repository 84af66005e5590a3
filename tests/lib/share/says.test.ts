import { expect, test } from 'vitest';
import { writeSentLink } from '#lib/share/link.ts';
import { noNotes } from '#lib/share/notes.ts';
import { saysContents, titleOf } from '#lib/share/says.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { travelTree as tree } from '../../support/travel.ts';

const walk = {
	...answerQuestion(walkFrom(tree), 'reach', answered('near')),
	second: 'weight~reach~near'
};

test('a second walk is named and sent along', () => {
	expect(titleOf(walk, noNotes)).toContain('beside a colleague’s answers');
	expect(saysContents(walk, noNotes)).toBe('The link holds your answer and a colleague’s.');
	expect(writeSentLink(walk)).toBe('/trees/travel/weight?reach=near&_with=weight~reach~near');
});

test('in practice it is not shown, so it is neither named nor sent', () => {
	const practised = { ...walk, practice: 'cake' };
	expect(titleOf(practised, noNotes)).not.toContain('colleague');
	expect(saysContents(practised, noNotes)).toBe('The link holds your answer.');
	expect(writeSentLink(practised)).toBe('/trees/travel/weight?reach=near');
});
