/** A picture as a page shows it: what it draws, as plain data. */
import type { Source } from '../tree/grammar.ts';
import type { OutcomePage, QuestionPage } from '../tree/node-page.ts';
import type { PictureKind } from '../tree/pictures.ts';
import type { ClassCostData } from './class-cost.ts';
import type { CostOverHoursData } from './cost-over-hours.ts';
import type { RolloutData } from './rollout.ts';
import type { MessageFlowData } from './message-flow.ts';
import type { TimeAndPriceData } from './time-and-price.ts';

/** What each kind of picture is drawn from. */
export interface PictureData {
	'cost-over-hours': CostOverHoursData;
	rollout: RolloutData;
	'message-flow': MessageFlowData;
	'time-and-price': TimeAndPriceData;
	'class-cost': ClassCostData;
}

export interface ShownPicture<Kind extends PictureKind = PictureKind> {
	kind: Kind;
	tree: string;
	title: string;
	lede: string;
	assumes: string;
	data: PictureData[Kind];
	/** Pages that its figures were read on, each with the month. */
	sources: readonly (Source & { checked: string })[];
	/** Ids of what is recommended where it stands, marked in it: of a variant both its own and its candidate’s. */
	marked: readonly string[];
}

/** An outcome's page with the pictures of how what it recommends behaves. */
export interface PicturedOutcome extends OutcomePage {
	pictures: readonly ShownPicture[];
}

export type PicturedNode = QuestionPage | PicturedOutcome;
