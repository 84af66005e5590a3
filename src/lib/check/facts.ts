/** Facts of a family: one for every dimension, of its kind, with its source. */
import {
	isKnown,
	type Candidate,
	type Dimension,
	type FactValue,
	type Family
} from '../tree/candidate.ts';
import { inFamily, type Content } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { checkMonth, checkSource, monthsBetween } from './sources.ts';

/** Dimensions that every family has, so that any candidates can stand side by side. */
export const sharedDimensions: readonly string[] = [
	'scope',
	'billed-for',
	'operated-by',
	'first-step',
	'commitment'
];

/** Faults of a family's dimensions and of its candidates' facts. */
export function checkFacts(family: Family, content: Content): Fault[] {
	const missing = sharedDimensions
		.filter((id) => !Object.hasOwn(family.dimensions, id))
		.map((id) => ({
			...inFamily(family, 'dimensions', 'family'),
			what: `the shared dimension "${id}" is missing`,
			seen: 'nothing',
			mend: 'add it: every family has it'
		}));
	const facts = family.candidates.flatMap((candidate) =>
		checkCandidateFacts(family, candidate, content)
	);
	return [...missing, ...facts];
}

function checkCandidateFacts(
	family: Family,
	{ id, facts }: Candidate,
	{ month }: Content
): Fault[] {
	const at = (dimension: string) => inFamily(family, id, `candidate "${id}", fact "${dimension}"`);
	const dimensions = Object.keys(family.dimensions);
	const beyond = Object.keys(facts)
		.filter((key) => !dimensions.includes(key))
		.map((key) => ({
			...at(key),
			what: 'is a fact on no dimension of the family',
			seen: show(key),
			mend: suggestName(key, dimensions)
		}));
	const onDimensions = dimensions.flatMap((key) => {
		const fact = facts[key];
		if (!fact)
			return [
				{
					...at(key),
					what: 'has no fact',
					seen: 'nothing',
					mend: 'read it, or say why there is none'
				}
			];
		if (isKnown(fact)) {
			return [
				...checkValue(fact.value, family.dimensions[key]!, at(key)),
				...checkSource(fact.source, at(key)),
				...checkMonth('checked', fact.checked, month, at(key))
			];
		}
		if ((fact.why ?? '').trim() !== '') return [];
		return [
			{
				...at(key),
				what: 'does not say why there is no value',
				seen: show(fact.why),
				mend: 'write why'
			}
		];
	});
	return [...beyond, ...onDimensions];
}

function checkValue(value: FactValue, dimension: Dimension, at: Place): Fault[] {
	const wrong = (mend: string) => [
		{ ...at, what: `the value is not of the kind "${dimension.kind}"`, seen: show(value), mend }
	];
	switch (dimension.kind) {
		case 'number':
			return Number.isFinite(value) ? [] : wrong(`write a finite number of ${dimension.unit}`);
		case 'yes-no':
			return typeof value === 'boolean' ? [] : wrong('write true or false');
		case 'phrase':
			return typeof value === 'string' && value.trim() !== '' ? [] : wrong('write a short phrase');
		case 'one-of':
			if (typeof value === 'string' && dimension.options.includes(value)) return [];
			return wrong(suggestName(String(value), dimension.options));
		case 'set': {
			if (!Array.isArray(value)) return wrong('write a list of its options');
			const stray = value.find((option) => !dimension.options.includes(option));
			return stray === undefined ? [] : wrong(suggestName(String(stray), dimension.options));
		}
	}
}

/** Facts that were read more than so many months ago, oldest first. */
export function findStaleFacts({ families, month }: Content, months: number): Fault[] {
	const facts = families.flatMap((family) =>
		family.candidates.flatMap((candidate) =>
			Object.entries(candidate.facts).flatMap(([dimension, fact]) =>
				isKnown(fact) ? [{ family, candidate: candidate.id, dimension, fact }] : []
			)
		)
	);
	return facts
		.filter(({ fact }) => monthsBetween(fact.checked, month) > months)
		.sort((a, b) => a.fact.checked.localeCompare(b.fact.checked))
		.map(({ family, candidate, dimension, fact }) => ({
			...inFamily(family, candidate, `candidate "${candidate}", fact "${dimension}"`),
			what: `was read more than ${months} months ago`,
			seen: show(fact.checked),
			mend: `read it again on ${fact.source.url}`
		}));
}
