import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	textractIntro,
	textractLanguages,
	textractPricing,
	textractQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'textract',
	name: 'Amazon Textract',
	short: 'Textract',
	summary:
		'Reads scanned and photographed pages: words, handwriting, form fields, tables, invoices and identity papers.',
	alias: [
		'OCR',
		'optical character recognition',
		'text recognition',
		'form extraction',
		'table extraction',
		'invoice scanning',
		'receipts',
		'AnalyzeExpense',
		'AnalyzeID',
		'AnalyzeDocument',
		'document scanning'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['scanned pages'], textractQuotas, '2026-11', 'JPEG, PNG, PDF or TIFF'),
		'ai-gives': read(
			'words, fields, tables and answers to set questions',
			textractIntro,
			'2026-11'
		),
		'trained-first': read('no', textractIntro, '2026-11'),
		'own-data-does': read(
			'tunes questions to your pages, by Custom Queries',
			textractIntro,
			'2026-11'
		),
		cannot: read('read vertical text, or judge what it means', textractQuotas, '2026-11'),
		'reads-languages': read(
			'form fields in English, French, German, Italian, Portuguese and Spanish',
			textractLanguages,
			'2026-11',
			'invoices, identity papers and set questions in English only; some calls read some forty languages'
		),
		'answers-as': read(['at once', 'by a job'], textractIntro, '2026-11', 'at once: one page'),
		'input-most': read(
			'one page of 10 MB at once; 3,000 pages and 500 MB by a job',
			textractQuotas,
			'2026-11',
			'PDF or TIFF'
		),
		'piece-price': read(
			{ from: 1.5 },
			textractPricing,
			'2026-11',
			'worked out: a page of plain text; fields and tables cost more'
		),
		'billed-for': read('pages, by what is looked for', textractPricing, '2026-11'),
		'paid-idle': read('nothing', textractIntro, '2026-11'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('checking what it read badly', textractIntro, '2026-11'),
		'goes-with': read('a search or language service behind it', textractIntro, '2026-11'),
		'first-step': read('a call with a page', textractIntro, '2026-11'),
		'operated-by': read('AWS', textractIntro, '2026-11')
	}
});
